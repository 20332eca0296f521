import type { ReviewState } from '../handling/review.ts';
import type { SentCheckpointState, Sending } from '../handling/checkpoint.ts';
import type { Books } from './books.ts';
import { foldedOn } from './view.ts';
import type { Reading } from './view.ts';

/** One review as it stands: what was asked, who sees to it, and what was done. */
export type ReviewLine = Omit<ReviewState, 'opening'> &
  Required<Pick<ReviewState, 'opening'>> & {
    review: string;
    state: 'open' | 'answered' | 'closed';
  };

/** One sending of a checkpoint. */
export type SentLine = Sending & { checkpoint: string; size: number; root: string };

/** Every review that was opened by a day, the newest first. */
export function reviewsOn(books: Books, reading: Reading): ReviewLine[] {
  return statesOf<ReviewState>(books, 'review', reading)
    .flatMap(({ id, state: { opening, ...rest } }): ReviewLine[] =>
      opening ? [{ review: id, opening, ...copied(rest), state: stateOf(rest) }] : [],
    )
    .sort((a, b) => later(a.opening.on, b.opening.on) || later(a.review, b.review));
}

/** Every checkpoint that was sent by a day, the newest sending first. */
export function checkpointsSentOn(books: Books, reading: Reading): SentLine[] {
  return statesOf<SentCheckpointState>(books, 'checkpoint', reading)
    .flatMap(({ id, state: { checkpoint, sent } }) =>
      checkpoint ? sent.map((sending) => ({ ...sending, ...checkpoint, checkpoint: id })) : [],
    )
    .sort((a, b) => later(a.on, b.on) || b.size - a.size);
}

function statesOf<S>(books: Books, kind: string, reading: Reading): { id: string; state: S }[] {
  return [...(books.ofKind.get(kind) ?? [])].flatMap((id) => {
    const folded = foldedOn(books, id, reading);
    return folded ? [{ id, state: folded.state as S }] : [];
  });
}

/** The books go on changing their state: a reading is of its moment. */
const copied = <S extends Omit<ReviewState, 'opening'>>(state: S): S => ({
  ...state,
  packs: [...state.packs],
  handedOver: [...state.handedOver],
});

const stateOf = ({ answered, closed }: Omit<ReviewState, 'opening'>): ReviewLine['state'] =>
  closed ? 'closed' : answered ? 'answered' : 'open';

const later = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
