import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Finding } from '../../api/use-tell.ts';
import { useReading } from '../../api/use-read.ts';
import { useChoose, withWords } from '../../app/choose.ts';
import { useServices } from '../../app/services.ts';
import { buttonClass } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FindingCard } from '../../parts/finding-card.tsx';
import { ThingLink } from '../../parts/links.tsx';
import { openOf } from './columns.tsx';
import styles from './findings.module.css';

const most = 1000;

/** One finding in full, over the list, with what can be done about it. */
export function OpenFinding({ open }: { open: string }): ReactElement {
  const { messages } = useServices();
  const words = messages.findings;
  const choose = useChoose();
  const [thing = '', clause = ''] = open.split(' ');
  const { findings } = useReading('/v1/orgs/{org}/findings', {
    query: { thing, clause, all: 'true', limit: most },
  });
  const own = findings.filter((finding) => openOf(finding) === open);
  return (
    <Dialog title={thing} onClose={() => choose({ open: undefined })}>
      {own.length === 0 && <p>{words.gone}</p>}
      {own.map((finding) => (
        <FindingCard key={finding.why} finding={finding} />
      ))}
      {own[0] && <WhatNow finding={own[0]} />}
    </Dialog>
  );
}

function WhatNow({ finding: { thing, seq, event, on } }: { finding: Finding }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.findings;
  const acts = [
    ...(seq === undefined
      ? []
      : [[`entry-${seq} withdrawn`, words.correctHint(seq), words.wrongEntry] as const]),
    [`${thing} `, words.tellHint(thing), words.wrongAct] as const,
  ];
  return (
    <section className={styles.now} aria-labelledby="what-now">
      <p>
        <ThingLink thing={thing}>{words.openThing(thing)}</ThingLink>
        {` · ${
          seq === undefined || event === undefined
            ? words.standsOn(format.day(on))
            : words.act(event, format.day(on))
        }`}
        {seq !== undefined && (
          <>
            {' · '}
            <ThingLink thing={`entry-${seq}`}>{words.entry(seq)}</ThingLink>
          </>
        )}
      </p>
      <h3 id="what-now">{words.whatNow}</h3>
      <ul>
        {acts.map(([act, word, says]) => (
          <li key={act}>
            <span>{says}</span>
            <Link
              to="."
              search={withWords({ act, open: undefined })}
              className={buttonClass({})}
              resetScroll={false}
            >
              {word}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
