import type { Day } from '../kernel/day.ts';
import { cannotFollow } from './kind.ts';
import { decide, isAsked } from './request.ts';
import type { Request } from './request.ts';

type Happened = { thing: string; event: string; on: Day };
type Asking = { requests: Request[] };

/** Microsoft is asked. @throws ProblemError `cannot-follow` while it has not decided about the last time */
export function ask<S extends Asking>(state: S, event: Happened, what: Request['what']): S {
  if (isAsked(state.requests, what))
    throw cannotFollow(event, 'Microsoft has not decided yet', 'tell first what it decided');
  state.requests.push({ what, asked: event.on });
  return state;
}

/** Microsoft decides about what it was asked. @throws ProblemError `cannot-follow` when it was not */
export function settle<S extends Asking>(
  state: S,
  event: Happened,
  { what, outcome }: Required<Pick<Request, 'what' | 'outcome'>>,
): S {
  if (!isAsked(state.requests, what))
    throw cannotFollow(event, `no ${what} was asked for`, 'tell first that it was');
  state.requests = decide(state.requests, { what, decided: event.on, outcome });
  return state;
}
