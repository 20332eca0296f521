import { useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useChoose } from '../../app/choose.ts';
import { useServices } from '../../app/services.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Field } from '../../parts/field.tsx';
import { linesOf, sortIn, sortText } from '../../parts/lines.ts';
import { isFound, nameOf } from './holdings.ts';
import type { Holding } from './holdings.ts';
import styles from './renewal.module.css';
import { useHoldingColumns } from './work-columns.tsx';

const groups: Record<string, (holding: Holding) => string> = {
  holder: nameOf,
  product: ({ product }) => product,
};

/** Holdings of a freeze, to be searched, grouped, sorted and worked through. */
export function WorkList({ holdings }: { holdings: readonly Holding[] }): ReactElement {
  const { messages } = useServices();
  const { q = '', group, sort } = useSearch({ strict: false });
  const choose = useChoose();
  const columns = useHoldingColumns();
  const sorting = sortIn(sort);
  const lines = linesOf(
    holdings.filter((holding) => isFound(q, holding)),
    { columns, sort: sorting, groupOf: groups[group ?? ''] },
  );
  return (
    <>
      <Tools q={q} group={group} />
      <DataTable
        label={messages.renewal.table}
        columns={columns}
        count={lines.length}
        lineAt={(index) => lines[index]}
        keyOf={({ thing, holder }) => `${thing} ${holder}`}
        sort={sorting}
        onSort={(next) => choose({ sort: sortText(next) })}
      />
    </>
  );
}

function Tools({ q, group }: { q: string; group: string | undefined }): ReactElement {
  const { messages } = useServices();
  const words = messages.renewal;
  const choose = useChoose();
  return (
    <div className={`${styles.listTools} not-printed`}>
      <Field label={words.search}>
        <input
          type="search"
          value={q}
          onChange={({ target }) => choose({ q: target.value || undefined }, true)}
        />
      </Field>
      <Field label={words.group}>
        <select value={group ?? ''} onChange={({ target }) => choose({ group: target.value || undefined })}>
          <option value="">{words.noGroup}</option>
          <option value="holder">{words.groups.holder}</option>
          <option value="product">{words.groups.product}</option>
        </select>
      </Field>
    </div>
  );
}
