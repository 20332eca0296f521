import type { Day } from '../kernel/day.ts';

/** Something that Microsoft is asked for and decides. It belongs to the thing that it was asked for. */
export type Request = {
  what: 'refund' | 'swap' | 'replacement token' | 'token';
  asked: Day;
  /** The last day on which it can still be had; absent where no clause sets one. */
  by?: Day;
  /** Absent while it is open. */
  decided?: Day;
  outcome?: 'granted' | 'refused';
};

export const isOpen = ({ decided }: Request): boolean => decided === undefined;

/** Whether Microsoft still has to decide about one of a sort. */
export const isAsked = (requests: readonly Request[], what: Request['what']): boolean =>
  requests.some((request) => request.what === what && isOpen(request));

/** The requests after Microsoft decided about the open one of a sort. */
export const decide = (
  requests: readonly Request[],
  { what, decided, outcome }: Pick<Request, 'what' | 'outcome'> & { decided: Day },
): Request[] =>
  requests.map((request) =>
    request.what === what && isOpen(request) ? { ...request, decided, ...(outcome && { outcome }) } : request,
  );
