import type { IconName } from '../parts/icon.tsx';
import type { Messages } from '../messages/messages.ts';

type Room = { path: string; icon: IconName; word: keyof Messages['app'] };

/** The pages that the side names, in the order in which a morning goes. */
export const rooms = [
  { path: 'today', icon: 'today', word: 'today' },
  { path: 'people', icon: 'people', word: 'people' },
  { path: 'me', icon: 'person', word: 'mine' },
  { path: 'imports', icon: 'imports', word: 'imports' },
  { path: 'settings', icon: 'settings', word: 'settings' },
] as const satisfies readonly Room[];
