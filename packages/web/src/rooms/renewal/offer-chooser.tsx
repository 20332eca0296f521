import type { ReactElement } from 'react';
import { useChoose } from '../../app/choose.ts';
import { useServices } from '../../app/services.ts';
import { Field } from '../../parts/field.tsx';
import { usePrinting } from '../../parts/printing.ts';
import type { Renewal } from './plan.ts';
import styles from './renewal.module.css';

type Props = { offers: Renewal['offers']; chosen: readonly string[] };

/** Lays another offer beside the choices; those that cannot be bought say why. */
export function OfferChooser({ offers, chosen }: Props): ReactElement | null {
  const { messages } = useServices();
  const words = messages.renewal;
  const choose = useChoose();
  const isPrinting = usePrinting();
  if (isPrinting) return null;
  const able = offers.filter(({ answer }) => answer !== 'forbidden');
  const unable = offers.filter(({ answer }) => answer === 'forbidden');
  return (
    <div className={`${styles.chooser} not-printed`}>
      <Field label={words.another}>
        <select value="" onChange={({ target }) => choose({ to: [...chosen, target.value].join(',') })}>
          <option value="" disabled>
            {words.choose}
          </option>
          {able
            .filter(({ offer }) => !chosen.includes(offer))
            .map(({ offer, title, held, answer }) => (
              <option key={offer} value={offer}>
                {[title, held && words.held, answer === 'unknown' && messages.answers.unknown]
                  .filter(Boolean)
                  .join(' · ')}
              </option>
            ))}
        </select>
      </Field>
      {unable.length > 0 && (
        <details>
          <summary>{words.notBought}</summary>
          <ul>
            {unable.map(({ offer, title, why }) => (
              <li key={offer}>{`${title}: ${why}`}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
