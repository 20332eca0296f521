import type { components } from '@benefolio/client';
import { parseEvent, splitWords } from '@benefolio/core';
import type { Asked } from '../../api/use-tell.ts';
import { matches } from '../../parts/lines.ts';

export type FreezeRead = components['schemas']['FreezeRead'];
export type Holding = FreezeRead['holdings'][number];
export type Case = Holding['now'];

/** Cases that ask for something. */
export const open: readonly Case[] = ['lost', 'waiting'];
const allCases: readonly Case[] = ['lost', 'waiting', 'moved', 'same', 'left', 'mistaken'];

export const nameOf = ({ holderName, handle, holder }: Holding): string => holderName ?? handle ?? holder;

/** Which holdings an address asks for: those to do, unless it names a case or all. */
export const isChosen = (chosen: string | undefined, { now }: Holding): boolean =>
  chosen === 'all' || (chosen === undefined ? open.includes(now) : chosen === now);

export const isFound = (typed: string, holding: Holding): boolean =>
  matches(typed, [nameOf(holding), holding.thing, holding.product, holding.by]);

/** The cases that any holding is in, what is to be done first. */
export const casesOf = (cases: FreezeRead['cases']): [Case, number][] =>
  allCases.flatMap((one): [Case, number][] => {
    const many = cases[one] ?? 0;
    return many > 0 ? [[one, many]] : [];
  });

/** The acts of holdings that the terms permit today, each once, in the order in which they can follow each other. */
export const permittedActs = (holdings: readonly Holding[]): string[] => [
  ...new Set(
    holdings.flatMap(({ now, restoring }) =>
      now === 'lost' && restoring?.answer === 'permitted' ? [restoring.words] : [],
    ),
  ),
];

export const eventsIn = (acts: readonly string[]): NonNullable<Asked['events']> =>
  acts.map((words) => parseEvent(splitWords(words)) as NonNullable<Asked['events']>[number]);
