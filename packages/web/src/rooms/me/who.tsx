import { useState } from 'react';
import type { ReactElement } from 'react';
import { Pick } from '../../act/pick.tsx';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import styles from '../people/person/person.module.css';

/** Nobody signs in yet: whoever looks says who they are. */
export function Who({ choose }: { choose: (person: string) => void }): ReactElement {
  const { mine } = useServices().messages.people;
  const [picked, setPicked] = useState('');
  return (
    <form
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        if (picked !== '') choose(picked);
      }}
    >
      <Pick
        label={mine.who}
        hint={mine.whoHint}
        prefixes={['person']}
        value=""
        onPick={setPicked}
        autoFocus
      />
      <p>
        <Button type="submit" look="primary" disabled={picked === ''}>
          {mine.thatIsMe}
        </Button>
      </p>
    </form>
  );
}
