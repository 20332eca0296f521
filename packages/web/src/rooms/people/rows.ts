import type { Read } from '../../api/read.ts';
import { plainText } from '../../parts/lines.ts';

type Everybody = Read<'/v1/orgs/{org}/people'>;

/** One line of the list: a person, or something else that holds a thing. */
export type Row = {
  id: string;
  sort: 'person' | Everybody['others'][number]['sort'];
  name: string;
  handle?: string;
  employer: string;
  since: string;
  left: string;
  holds: number;
  /** How many of which kind. */
  held: Everybody['others'][number]['held'];
  /** All that can be searched for, without capitals and accents. */
  text: string;
};

export const groups = ['everybody', 'here', 'outside', 'open', 'others'] as const;
export type Group = (typeof groups)[number];

export const groupIn = (word: string | undefined): Group =>
  groups.find((group) => group === word) ?? 'everybody';

/** The words of the language for what a row has. */
export type Words = { companyOf: (employer: string) => string; kindOf: (kind: string) => string };

export function rowsOf({ people, others }: Everybody, { companyOf, kindOf }: Words): Row[] {
  const counted = (held: Row['held']): Pick<Row, 'held' | 'holds'> => ({
    held,
    holds: Object.values(held).reduce((sum, many) => sum + many, 0),
  });
  const textOf = (held: Row['held'], ...texts: (string | null)[]): string =>
    plainText([...texts, ...Object.keys(held).map(kindOf)].filter(Boolean).join(' '));
  const persons = people.map(({ id, handle, name, mail, employer, since = '', left = '', held }): Row => {
    const company = employer === null ? '' : companyOf(employer);
    return {
      id,
      sort: 'person',
      name: name ?? handle,
      ...(name !== null && { handle }),
      employer: employer ?? '',
      since,
      left,
      ...counted(held),
      text: textOf(held, name, handle, mail, company),
    };
  });
  const things = others.map(({ holder, sort, held }): Row => {
    const name = sort === 'company' ? companyOf(holder) : holder;
    const none = { employer: '', since: '', left: '' };
    return { id: holder, sort, name, ...none, ...counted(held), text: textOf(held, name) };
  });
  return [...persons, ...things];
}

/** Whether a row is of a group. Where somebody is, is told by the record, not found out here. */
export const isIn: Record<Group, (row: Row) => boolean> = {
  everybody: ({ sort }) => sort === 'person',
  here: ({ sort, employer }) => sort === 'person' && employer !== 'outside',
  outside: ({ sort, employer }) => sort === 'person' && employer === 'outside',
  open: ({ sort, employer, holds }) => sort === 'person' && employer === 'outside' && holds > 0,
  others: ({ sort }) => sort !== 'person',
};
