import { deadlinesOn } from '../../books/deadlines.ts';
import type { DeadlineLine } from '../../books/deadlines.ts';
import { lineOn } from '../../books/position.ts';
import { foldedOn, grantedUnder } from '../../books/view.ts';
import type { Amount } from '../../kernel/amount.ts';
import { addDays } from '../../kernel/day.ts';
import type { Day } from '../../kernel/day.ts';
import type { FreezeState } from '../../handling/freeze.ts';
import { wordsOf } from '../words.ts';
import { creditUnusedLapses } from '../../terms/credit-unused-lapses.ts';
import { membershipRenewalWindow } from '../../terms/membership-renewal-window.ts';
import { offerReviewBeforePaying } from '../../terms/offer-review-before-paying.ts';
import { recordsOwnMethod } from '../../terms/records-own-method.ts';
import { tokenReplacement } from '../../terms/token-replacement.ts';
import { vsReassignment } from '../../terms/vs-reassignment.ts';
import type { Effect, Work } from './effects.ts';
import { freeId } from './future.ts';
import { titleOf } from './title.ts';
import type { Future } from './future.ts';

/** Something to do, or a day to know, and the clause behind it. */
export type Task = {
  on: Day;
  what: string;
  clause: string;
  things: string[];
  /** Where it is work on a benefit. */
  work?: Work;
  product?: string;
  unit?: string;
  many?: number | 'unknown';
  /** Money of a credit that is left. */
  left?: Amount;
  /** The words by which it is told once it is done. */
  words?: string;
};

/** Days that come and go with a thing, whatever becomes of its year. */
const ofEveryDay = new Set([vsReassignment.id, tokenReplacement.id, creditUnusedLapses.id]);

/** How long is looked at what goes on or begins; of what ended, every day that follows. */
const firstWeeks = 60;

const asks: Record<Work, string> = {
  end: 'last day: what is left is lost',
  redeem: 'redeem the new token in good time',
  reassign: 'assign it anew, from the next list',
  reactivate: 'activate or install it again where that is needed',
  uninstall: 'uninstall it, or license it commercially',
  buy: 'license it commercially, or give it up',
  unknown: 'see whether Partner Center lists enough of it; if not, license it commercially or give it up',
};

/** Everything that is to be done for a choice, by day. */
export function tasksOf(future: Future, effects: readonly Effect[], today: Day): Task[] {
  const work = effects.map(workTask);
  const tasks = [...choosing(future, today), ...work, ...dueTasks(future, today)];
  return tasks
    .filter((task) => task.work !== undefined || !isSaid(task, effects))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** A deadline of things of which something is to be done that day by the same clause, or which all end that day. */
const isSaid = ({ on, clause, things }: Task, effects: readonly Effect[]): boolean =>
  things.every((thing) =>
    effects.some(
      (effect) =>
        effect.on === on &&
        effect.things.includes(thing) &&
        (effect.work === 'end' || effect.clause === clause),
    ),
  );

const workTask = ({ work, on, clause, product, unit, many, left, things }: Effect): Task => ({
  on,
  what: asks[work],
  clause,
  things,
  work,
  product,
  unit,
  many,
  ...(left && { left }),
});

/** What the choice itself asks for: to freeze who holds what, to look at the list, and to choose. */
function choosing(future: Future, today: Day): Task[] {
  const { enrollment, act, choice, offer, on } = future;
  const tasks = freezing(future, enrollment.until < today ? today : enrollment.until);
  const things = [enrollment.id];
  if (choice.what !== 'lapse') {
    const what = 'look at what Partner Center lists before the fee is paid';
    tasks.push({ on, what, clause: offerReviewBeforePaying.id, things });
  }
  const chosen = {
    renew: 'renew it',
    switch: `buy ${offer === undefined ? 'another offer' : titleOf(offer)} in its place`,
    lapse: 'it lapses unless it is renewed',
  };
  tasks.push({
    on,
    what: chosen[choice.what],
    clause: membershipRenewalWindow.id,
    things,
    words: wordsOf(act),
  });
  return tasks;
}

function freezing({ books, enrollment }: Future, on: Day): Task[] {
  const frozen = [...(books.ofKind.get('freeze') ?? [])].some(
    (id) => (foldedOn(books, id, { on })?.state as FreezeState | undefined)?.frozen?.of === enrollment.id,
  );
  if (frozen) return [];
  const thing = freeId(books, 'freeze', [enrollment.id.slice('enr-'.length)]);
  const words = wordsOf({ thing, event: 'frozen', on, of: enrollment.id, why: 'before its year ends' });
  const what = 'freeze who holds what';
  return [{ on, what, clause: recordsOwnMethod.id, things: [enrollment.id], words }];
}

/** What falls due of the enrollment and all it brought: before the choice as it is, from then on as it will be. */
function dueTasks(future: Future, today: Day): Task[] {
  const { books, enrollment, on, told } = future;
  const old = new Set([enrollment.id, ...grantedUnder(books, enrollment.id, { on }).map(({ id }) => id)]);
  const next = new Set(told.map(({ event }) => event.thing).filter((thing) => !old.has(thing)));
  const isSoon = (line: DeadlineLine): boolean => line.on <= addDays(on, firstWeeks);
  const isOver = ({ thing }: DeadlineLine): boolean => lineOn(books, thing, { on })?.ended ?? false;
  // What goes on does not end on the last day, whatever was expected before the choice.
  const isEnding = (line: DeadlineLine): boolean =>
    line.on < enrollment.until || line.thing === enrollment.id || isOver(line);
  const before = deadlinesOn(books, { on: today }, old).filter(
    (line) => line.on < on && old.has(line.thing) && isEnding(line),
  );
  const after = deadlinesOn(books, { on }, [...old, ...next]).filter(
    (line) =>
      (old.has(line.thing) && (isSoon(line) || isOver(line))) || (next.has(line.thing) && isSoon(line)),
  );
  const groups = Map.groupBy([...before, ...after].filter(isOfItsEnd), (line) =>
    [line.on, line.what, line.clause, line.thing.split('-')[0]].join('|'),
  );
  return [...groups.values()].flatMap(([first, ...others]): Task[] =>
    first
      ? [
          {
            on: first.on,
            what: first.what,
            clause: first.clause,
            things: [first, ...others].map(({ thing }) => thing),
          },
        ]
      : [],
  );
}

const isOfItsEnd = ({ clause }: DeadlineLine): boolean => !ofEveryDay.has(clause);
