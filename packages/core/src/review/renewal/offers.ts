import type { Books } from '../../books/books.ts';
import { catalogOn } from '../../books/catalog.ts';
import { worldOn } from '../../books/view.ts';
import type { Reading } from '../../books/view.ts';
import { sameName } from '../../catalog/row.ts';
import { overall } from '../../kernel/verdict.ts';
import type { Answer } from '../../kernel/verdict.ts';
import type { Day } from '../../kernel/day.ts';
import { legacyOneOption } from '../../terms/legacy-one-option.ts';
import { offerLegacyLastDay } from '../../terms/offer-legacy-last-day.ts';
import { offerOneOfEach } from '../../terms/offer-one-of-each.ts';
import { ask } from '../tell.ts';
import { openOn } from './choice.ts';
import type { Open } from './choice.ts';
import { copyOn, freeId, planner } from './future.ts';

/** An offer that could stand in the place of the one that ends, and what the terms make of buying it. */
export type OtherOffer = {
  offer: string;
  title: string;
  answer: Answer;
  why: string;
  /** Whether it can be bought, as the source of its fee has it; absent: no source says. */
  purchase?: string;
  /** The enrollment of it that is in its year already. */
  held?: string;
};

/** Clauses that say which offers can be bought; others speak of the day. */
const choosing: ReadonlySet<string> = new Set([offerLegacyLastDay.id, legacyOneOption.id, offerOneOfEach.id]);

/** Every other offer of the catalog, as it would be bought when an enrollment ends. @throws ProblemError as `openOn` */
export function otherOffers(books: Books, enrollment: string, reading: Reading): OtherOffer[] {
  const copy = copyOn(books, reading);
  const open = openOn(copy, enrollment, { on: reading.on });
  return catalogOn(copy, { on: open.on })
    .filter(({ offer }) => offer !== open.enrollment.offer)
    .map(({ offer, title, fee }) => {
      const held = heldOn(copy, offer, open.on);
      return {
        offer,
        title,
        ...judged(copy, offer, open),
        ...(fee && { purchase: fee.purchase }),
        ...(held !== undefined && { held }),
      };
    });
}

function judged(books: Books, offer: string, { enrollment, on }: Open): { answer: Answer; why: string } {
  const thing = freeId(books, 'enr', [offer, on.slice(0, 4)]);
  const event = { thing, event: 'bought', on, offer, renews: enrollment.id };
  const { entries } = ask(books, { events: [event] }, planner(on));
  const findings = entries.flatMap((entry) => entry.findings).filter(({ clause }) => choosing.has(clause));
  const answer = overall(findings);
  return { answer, why: findings.find((finding) => finding.answer === answer)?.why ?? '' };
}

function heldOn(books: Books, offer: string, on: Day): string | undefined {
  const world = worldOn(books, { on });
  return [...(books.ofKind.get('enrollment') ?? [])].find((id) => {
    const held = world.membership(id);
    return held && sameName(held.offer, offer) && held.first <= on && on <= held.until;
  });
}
