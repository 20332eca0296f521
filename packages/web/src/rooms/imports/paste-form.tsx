import { useState } from 'react';
import type { ReactElement } from 'react';
import { useMessages } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import styles from './imports.module.css';

type Props = { onPaste: (text: string) => void; disabled: boolean };

/** Text that was copied elsewhere. What was pasted stays until it was read. */
export function PasteForm({ onPaste, disabled }: Props): ReactElement {
  const words = useMessages().imports;
  const [text, setText] = useState('');
  return (
    <form
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault();
        onPaste(text);
      }}
    >
      <Field label={words.pasteHere} hint={words.pasteHint}>
        <textarea
          rows={8}
          autoFocus
          required
          spellCheck={false}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </Field>
      <Button type="submit" look="primary" disabled={disabled || text.trim() === ''}>
        {words.compare}
      </Button>
    </form>
  );
}
