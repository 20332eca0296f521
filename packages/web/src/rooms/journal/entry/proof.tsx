import { useMutation } from '@tanstack/react-query';
import { checkProof } from '@benefolio/core';
import type { ProofReport } from '@benefolio/core';
import { dataOf } from '@benefolio/client';
import type { ReactElement } from 'react';
import { useOrg, useRead } from '../../../api/use-read.ts';
import { useServices } from '../../../app/services.ts';
import { Button, buttonClass } from '../../../parts/button.tsx';
import { Card } from '../../../parts/card.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { ProblemNotice } from '../../../parts/problem.tsx';
import type { Explained } from './explained.ts';
import styles from './entry.module.css';
import { CannotCheck, proofTools } from './proof-tools.ts';

/** The text that was hashed, and the proof that it is in the journal: to be taken away, or checked in this browser. */
export function Proof({ explained }: { explained: Explained }): ReactElement {
  const { messages } = useServices();
  const words = messages.journal;
  const org = useOrg();
  const { item, text } = explained;
  const { seq } = item.entry;
  const checked = useChecked(seq);
  return (
    <Card title={words.proof} id="proof">
      <p className={styles.quiet}>{words.proofExplain}</p>
      <div className={`${styles.acts} not-printed`}>
        <a
          href={`/v1/orgs/${org}/journal/${seq}/proof`}
          download={`${org}-entry-${seq}.tlog-proof`}
          className={buttonClass({})}
        >
          <Icon name="download" />
          {words.download}
        </a>
        <Button look="primary" disabled={checked.isPending} onClick={() => checked.mutate()}>
          {checked.isPending ? words.verifying : words.verify}
        </Button>
      </div>
      {checked.error instanceof CannotCheck && <Notice kind="warning">{words.cannot}</Notice>}
      {checked.error && !(checked.error instanceof CannotCheck) && <ProblemNotice error={checked.error} />}
      {checked.data && <Report report={checked.data} text={text} />}
      <details>
        <summary>{words.text}</summary>
        <pre className={styles.text}>{text}</pre>
      </details>
      <p className={styles.hash}>
        <span className={styles.quiet}>{words.hash}</span> <code>{item.hash}</code>
      </p>
    </Card>
  );
}

/** Fetches the proof and checks it here, with the key that the organization names. */
function useChecked(seq: number) {
  const { api } = useServices();
  const org = useOrg();
  const { organizations } = useRead('/v1/orgs');
  const verifierKey = organizations.find((one) => one.org === org)?.verifierKey;
  return useMutation<ProofReport>({
    mutationFn: async () => {
      const params = { path: { org, seq: String(seq) } };
      const proof: string = await dataOf(
        api.GET('/v1/orgs/{org}/journal/{seq}/proof', { params, parseAs: 'text' }),
      );
      return checkProof(proofTools, { proof, verifierKey });
    },
  });
}

function Report({ report, text }: { report: ProofReport; text: string }): ReactElement {
  const { messages } = useServices();
  const words = messages.journal;
  const { ok, checks, failure, limits } = report;
  const isSame = report.text === text;
  const isProved = ok && isSame;
  return (
    <Notice kind={isProved ? 'success' : 'error'}>
      <p>
        <strong>{isProved ? words.verifiedTitle : words.notVerified}</strong>
      </p>
      <dl className={styles.checks}>
        {checks.map(({ name, detail }) => (
          <div key={name}>
            <dt>
              <Icon name="permitted" /> {words.checks[name]}
            </dt>
            <dd>{detail}</dd>
          </div>
        ))}
        {failure && (
          <div>
            <dt>
              <Icon name="forbidden" /> {words.checks[failure.name]}
            </dt>
            <dd>{[failure.what, failure.cure].filter(Boolean).join('; ')}</dd>
          </div>
        )}
      </dl>
      {ok && !isSame && <p>{words.otherText}</p>}
      {isProved && (
        <>
          <p>{words.compare}</p>
          <p>{words.elsewhere}</p>
          <p>{words.limits}:</p>
          <ul className={styles.limits}>
            {limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
