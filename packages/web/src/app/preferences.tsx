import { useState } from 'react';
import type { ReactElement } from 'react';
import { languages } from '../messages/languages.ts';
import { buttonClass } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { useServices } from './services.ts';
import styles from './preferences.module.css';
import { showTheme, themes } from './theme.ts';

/** How this browser shows the pages: colors and language. */
export function Preferences(): ReactElement {
  const { messages, choices, language } = useServices();
  const { app } = messages;
  const [theme, setTheme] = useState(choices.get('theme') ?? 'system');
  return (
    <details className={styles.preferences}>
      <summary
        className={buttonClass({ look: 'quiet', square: true })}
        aria-label={`${app.theme}, ${app.language}`}
      >
        <Icon name="settings" />
      </summary>
      <div className={styles.panel}>
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
        <Field label={app.language}>
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
      </div>
    </details>
  );
}
