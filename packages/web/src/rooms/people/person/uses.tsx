import type { ReactElement } from 'react';
import { useServices } from '../../../app/services.ts';
import { Card } from '../../../parts/card.tsx';
import type { PersonPage } from './use-person.ts';
import { UseItem } from './use-item.tsx';

/** Purposes that stand without their things: what they were stated for is held no longer. */
export function OtherUses({ person, mine }: { person: PersonPage; mine?: boolean }): ReactElement | null {
  const words = useServices().messages.people;
  const shown = new Set(person.holdings.flatMap(({ uses }) => uses));
  const others = person.uses.filter(({ use }) => !shown.has(use));
  if (others.length === 0) return null;
  return (
    <Card title={words.otherUses} id="uses">
      {others.map((use) => (
        <UseItem key={use.use} use={use} person={person} mine={mine ?? false} alone />
      ))}
    </Card>
  );
}
