import type { IconName } from '../parts/icon.tsx';
import type { Messages } from '../messages/messages.ts';

type Room = { path: string; icon: IconName; word: keyof Messages['app'] };

/** The pages that the side names, in the order in which a morning goes. */
export const rooms = [
  { path: 'today', icon: 'today', word: 'today' },
  { path: 'benefits', icon: 'benefits', word: 'benefits' },
  { path: 'people', icon: 'people', word: 'people' },
  { path: 'keys', icon: 'keys', word: 'keys' },
  { path: 'renewal', icon: 'renewal', word: 'renewal' },
  { path: 'audit', icon: 'audit', word: 'audit' },
  { path: 'findings', icon: 'findings', word: 'findings' },
  { path: 'journal', icon: 'journal', word: 'journal' },
  { path: 'terms', icon: 'terms', word: 'terms' },
  { path: 'me', icon: 'person', word: 'mine' },
  { path: 'imports', icon: 'imports', word: 'imports' },
  { path: 'settings', icon: 'settings', word: 'settings' },
] as const satisfies readonly Room[];
