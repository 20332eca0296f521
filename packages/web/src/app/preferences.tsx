import { useState } from 'react';
import type { ReactElement } from 'react';
import { languages } from '../messages/languages.ts';
import { buttonClass } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { useServices } from './services.ts';
import styles from './preferences.module.css';
import { showTheme, themes } from './theme.ts';

/** How this browser shows the pages: colors, language, keys. */
export function Preferences(): ReactElement {
  const { app } = useServices().messages;
  return (
    <details className={styles.preferences}>
      <summary
        className={buttonClass({ look: 'quiet', square: true })}
        aria-label={`${app.theme}, ${app.language}`}
      >
        <Icon name="settings" />
      </summary>
      <div className={styles.panel}>
        <Theme />
        <Language />
        <Keys />
      </div>
    </details>
  );
}

function Theme(): ReactElement {
  const { messages, choices } = useServices();
  const { app } = messages;
  const [theme, setTheme] = useState(choices.get('theme') ?? 'system');
  return (
    <Field label={app.theme}>
      <select
        value={theme}
        onChange={({ target }) => {
          setTheme(target.value);
          choices.set('theme', target.value === 'system' ? undefined : target.value);
          showTheme(target.value);
        }}
      >
        {themes.map((name) => (
          <option key={name} value={name}>
            {app.themes[name]}
          </option>
        ))}
      </select>
    </Field>
  );
}

function Language(): ReactElement {
  const { messages, choices, language } = useServices();
  return (
    <Field label={messages.app.language}>
      <select
        value={language}
        onChange={({ target }) => {
          choices.set('language', target.value);
          // The words of a language are loaded once, before the first page.
          location.reload();
        }}
      >
        {Object.entries(languages).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

function Keys(): ReactElement {
  const { messages, choices } = useServices();
  const [isOn, setOn] = useState(choices.get('shortcuts') !== 'off');
  return (
    <label>
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => {
          setOn(target.checked);
          choices.set('shortcuts', target.checked ? undefined : 'off');
        }}
      />{' '}
      {messages.shortcuts.use}
    </label>
  );
}
