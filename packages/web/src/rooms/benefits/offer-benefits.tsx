import type { ReactElement } from 'react';
import { useReading } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { Pieces } from './pieces.tsx';

/** What an offer brought, with its numbers. */
export function OfferBenefits({ enrollment }: { enrollment: string }): ReactElement | null {
  const { messages, format } = useServices();
  const { lines } = useReading('/v1/orgs/{org}/position');
  const own = lines
    .filter((line) => line.enrollment === enrollment && line.entitlement === undefined)
    .sort((a, b) => format.compare(a.product, b.product));
  return own.length === 0 ? null : <Pieces title={messages.benefits.title} pieces={own} />;
}
