import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import type { ReactElement } from 'react';
import { useReading } from '../../api/use-read.ts';
import { Pending } from '../../app/pages.tsx';
import { useServices } from '../../app/services.ts';
import { Activations } from '../keys/activations.tsx';
import { Acts } from './acts.tsx';
import { BehindDialog } from './behind-dialog.tsx';
import styles from './benefit.module.css';
import { Card } from '../../parts/card.tsx';
import { Due } from './due.tsx';
import { Findings } from './findings.tsx';
import { Head } from './head.tsx';
import { History } from './history.tsx';
import { Holders } from './holders.tsx';
import { Numbers } from './numbers.tsx';
import { OfferBenefits } from './offer-benefits.tsx';
import { Pieces } from './pieces.tsx';
import { ThingPictures } from './thing-pictures.tsx';

/** All of one thing: its numbers, who has it, what falls due, what the terms make of it, and everything that happened. */
export function Benefit(): ReactElement {
  const { messages } = useServices();
  const { id = '' } = useParams({ strict: false });
  const thing = useReading('/v1/orgs/{org}/things/{thing}', { path: { thing: id } });
  const { line, kind } = thing;
  return (
    <>
      <Head thing={thing} />
      <Acts thing={thing} />
      <div className={styles.columns}>
        {line && (
          <div className={styles.top}>
            <Numbers line={line} />
          </div>
        )}
        <div className={styles.aside}>
          <Findings thing={thing} />
          <Due thing={thing} />
          {line && <Holders thing={thing} />}
        </div>
        <div className={styles.main}>
          <Suspense fallback={<Pending />}>
            {kind === 'enrollment' && <OfferBenefits enrollment={thing.thing} />}
            {line && <ThingPictures line={line} />}
            {kind === 'product-key' && line && (
              <Card title={messages.keys.activations} id="activations">
                <Activations thing={thing.thing} />
              </Card>
            )}
          </Suspense>
          {thing.pieces.length > 0 && <Pieces title={messages.benefits.piecesOf} pieces={thing.pieces} />}
          <History thing={thing} />
        </div>
      </div>
      <BehindDialog />
    </>
  );
}
