import type { ReactElement, ReactNode } from 'react';
import { useReading } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { buttonClass } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import styles from './audit.module.css';

/** The key and the page that an auditor should have from elsewhere than the pack. */
export function Verifier(): ReactElement {
  const { messages } = useServices();
  const words = messages.audit.verifier;
  const { verifierKey, fingerprint, verifier } = useReading('/v1/orgs/{org}/checkpoints');
  const pairs: [string, ReactNode][] = [
    [words.key, <Code key="key">{verifierKey}</Code>],
    [words.fingerprint, <Code key="fingerprint">{fingerprint}</Code>],
    ...(verifier
      ? [[words.pageHash, <Code key="page">{verifier.sha256}</Code>] as [string, ReactNode]]
      : [[words.page, words.notBuilt] as [string, ReactNode]]),
  ];
  return (
    <section className={styles.card} aria-labelledby="verifier">
      <h2 id="verifier">{words.title}</h2>
      <p>{words.explain}</p>
      <dl className={styles.pairs}>
        {pairs.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {verifier && (
        <p className="not-printed">
          <a href="/verify.html" download className={buttonClass({})}>
            <Icon name="download" />
            {words.download(verifier.release)}
          </a>
        </p>
      )}
    </section>
  );
}

const Code = ({ children }: { children: string }): ReactElement => (
  <code className={styles.hash}>{children}</code>
);
