import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useChoose } from '../../app/choose.ts';
import { useMessages } from '../../app/services.ts';
import { Choice } from '../../parts/choice.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import styles from './benefits.module.css';
import type { Row } from './rows.ts';
import { useBenefitsSearch } from './words.ts';

type Props = { rows: readonly Row[]; onType: (text: string) => void };

/** What of the list is chosen to be seen. */
export function Tools({ rows, onType }: Props): ReactElement {
  const { benefits: words } = useMessages();
  const search = useBenefitsSearch();
  const choose = useChoose();
  const { offers, kinds } = useMemo(() => choicesOf(rows), [rows]);
  return (
    <div className={`${styles.tools} not-printed`}>
      <SearchField
        label={words.search}
        hint={words.searchHint}
        value={search.q}
        onType={onType}
        onRest={(q) => choose({ q }, true)}
      />
      <Choice
        label={words.offer}
        name="offer"
        chosen={search.offer}
        choices={[...offers, ['none', words.noOffer]]}
        all={words.all}
      />
      <Choice label={words.kind} name="kind" chosen={search.kind} choices={kinds} all={words.all} />
      <Choice
        label={words.only}
        name="only"
        chosen={search.only}
        choices={[
          ['wrong', words.wrong],
          ['differs', words.differs],
        ]}
        all={words.everything}
      />
      <Choice
        label={words.group}
        name="group"
        chosen={search.group}
        choices={[
          ['kind', words.byKind],
          ['none', words.byNothing],
        ]}
        all={words.byOffer}
      />
      <Ticks />
    </div>
  );
}

function Ticks(): ReactElement {
  const { benefits: words } = useMessages();
  const search = useBenefitsSearch();
  const choose = useChoose();
  return (
    <div className={styles.ticks}>
      <Tick
        label={words.pieces}
        isOn={search.pieces === 'yes'}
        choose={(isOn) => choose({ pieces: isOn ? 'yes' : undefined })}
      />
      <Tick
        label={words.ended}
        isOn={search.ended === 'yes'}
        choose={(isOn) => choose({ ended: isOn ? 'yes' : undefined })}
      />
    </div>
  );
}

type TickProps = { label: string; isOn: boolean; choose: (isOn: boolean) => void };

export const Tick = ({ label, isOn, choose }: TickProps): ReactElement => (
  <label className={styles.tick}>
    <input type="checkbox" checked={isOn} onChange={({ target }) => choose(target.checked)} />
    {label}
  </label>
);

/** The offers and kinds that there are, each once. */
function choicesOf(rows: readonly Row[]) {
  const offers = new Map<string, string>();
  const kinds = new Map<string, string>();
  for (const { enrollment, offerTitle, kind, title } of rows) {
    if (enrollment !== undefined) offers.set(enrollment, `${offerTitle} · ${enrollment}`);
    kinds.set(kind, title);
  }
  return { offers: [...offers], kinds: [...kinds].sort(([, a], [, b]) => (a < b ? -1 : 1)) };
}
