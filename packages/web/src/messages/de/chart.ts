import type { Messages } from '../messages.ts';

export const chart: Messages['chart'] = {
  day: 'Tag',
  month: 'Monat',
  copy: 'Tabelle kopieren',
  copied: 'Kopiert',
};
