import type { ClientProblem } from '@benefolio/client';
import type { Messages } from '../messages/messages.ts';

type About = Pick<ClientProblem, 'code' | 'status' | 'cure'>;

/** What to do about a problem: in words for a browser, where the cure that came with it is one for other callers. */
export function cureOf({ code, status, cure }: About, cures: Messages['cures']): string {
  const own = Object.entries(cures).find(([name]) => name === code || name === `${code}/${status}`);
  return own?.[1] ?? cure;
}

/** Whether the same may go well another time: what is not there, and what was refused, is so again. */
export const mayPass = ({ status }: About): boolean => status >= 500 || status === 408 || status === 429;
