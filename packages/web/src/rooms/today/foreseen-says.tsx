import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useOrg } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { ThingLink } from '../../parts/links.tsx';
import type { Foreseen } from './due.ts';

/** A key that will run out, or a source that is to be imported again, with the entry behind it. */
export function ForeseenSays({ foreseen }: { foreseen: Foreseen }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.today.foreseen;
  const org = useOrg();
  const imports: string = '/orgs/$org/imports';
  if (foreseen.from === 'import') {
    return (
      <>
        <strong>{words.toImport}</strong>{' '}
        <Link to={imports} params={{ org } as never}>
          {foreseen.title}
        </Link>
        {', '}
        <ThingLink thing={`entry-${foreseen.seq}`}>
          {words.lastDone(format.shortDay(foreseen.last))}
        </ThingLink>
      </>
    );
  }
  const { thing, label, seq, left, consumed, days } = foreseen;
  return (
    <>
      <strong>{words.runsOut}</strong> {label} <ThingLink thing={thing} />
      {', '}
      {words.pace({
        left: format.number(left),
        consumed: format.number(consumed),
        days: format.number(days),
      })}
      {', '}
      <ThingLink thing={`entry-${seq}`}>{words.newest}</ThingLink>
    </>
  );
}
