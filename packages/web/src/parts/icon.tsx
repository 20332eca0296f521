import type { ReactElement } from 'react';

/** Drawn for Benefolio on a grid of 20, in lines of 1.5, as Fluent draws its own. */
const paths = {
  today: 'M4 5.500h12v11H4zM4 8.500h12M7 3.500v3M13 3.500v3M7.500 12.500l1.800 1.800 3.200-3.300',
  benefits: 'M4 6.500l6-3 6 3v7l-6 3-6-3zM4 6.500l6 3 6-3M10 9.500v7',
  people:
    'M7.500 9.500a2.700 2.700 0 1 0 0-5.400 2.700 2.700 0 0 0 0 5.400zM2.800 16c0-2.700 2-4 4.700-4s4.700 1.300 4.700 4M13 9.300a2.200 2.200 0 1 0-.7-4.300M14 12c2 .2 3.300 1.500 3.300 3.500',
  keys: 'M13 3.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM10.500 9.500L4 16v.5h3v-2h2v-2l1.500-1.500M14 6.200v.1',
  imports: 'M10 3.500v8.500M6.500 8.800L10 12.200l3.500-3.400M4 13v3.500h12V13',
  renewal:
    'M15.500 7.500A6 6 0 0 0 4.200 9M4.500 12.500a6 6 0 0 0 11.300-1.500M15.800 4v3.700h-3.700M4.200 16v-3.700h3.700',
  findings: 'M10 3.500l7 12.500H3zM10 8.500v3.500M10 14v.1',
  journal: 'M5 3.500h10v13H5zM7.500 7h5M7.500 10h5M7.500 13h3',
  audit:
    'M10 3l6 2.200v4.300c0 3.500-2.400 6-6 7.500-3.600-1.500-6-4-6-7.500V5.200zM7.500 9.800l1.800 1.800 3.200-3.400',
  terms:
    'M10 5.500C8.500 4.300 6 4 3.500 4.300v11C6 15 8.500 15.300 10 16.500c1.500-1.200 4-1.500 6.500-1.200v-11C14 4 11.500 4.300 10 5.500zM10 5.500v11',
  settings:
    'M10 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM10 3v2M10 15v2M3 10h2M15 10h2M5 5l1.500 1.500M13.500 13.500L15 15M15 5l-1.500 1.500M6.500 13.500L5 15',
  menu: 'M3.500 6h13M3.500 10h13M3.500 14h13',
  close: 'M5 5l10 10M15 5L5 15',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6v4.200l2.800 1.800',
  add: 'M10 4v12M4 10h12',
  search: 'M8.800 14a5.200 5.200 0 1 0 0-10.400 5.200 5.200 0 0 0 0 10.400zM12.600 12.600L16.500 16.500',
  next: 'M8 5l5 5-5 5',
  previous: 'M12 5l-5 5 5 5',
  down: 'M5 8l5 5 5-5',
  up: 'M5 12l5-5 5 5',
  permitted: 'M4.500 10.500l3.500 3.500 7.500-8',
  forbidden: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM5 5l10 10',
  unknown: 'M7 7.500a3 3 0 1 1 4.300 2.700c-.9.500-1.300 1-1.300 2.300M10 15.500v.1',
  doubt: 'M3 8.500c2-3 4-3 7 0s5 3 7 0M3 13c2-3 4-3 7 0s5 3 7 0',
  discretionary: 'M10 4v12M5 16h10M4 7h12M4 7l-2 4.500h4zM16 7l-2 4.500h4z',
  copy: 'M7.500 7.500h9v9h-9zM12.500 7.500v-4h-9v9h4',
  download: 'M10 3.500v9M6.500 9.500L10 13l3.500-3.500M4 16.500h12',
  print: 'M6 7.500v-4h8v4M6 14H3.500V7.500h13V14H14M6 12h8v4.500H6z',
  person: 'M10 9.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 16.500c0-3 2.500-4.500 6-4.500s6 1.500 6 4.500',
  snooze: 'M5 5h5l-5 6h5M11.500 10h4l-4 5h4',
  undo: 'M7.500 4.500L4 8l3.500 3.500M4 8h7.500a4.500 4.500 0 0 1 0 9H9',
  link: 'M8.500 11.500l3-3M9 6.500l1.500-1.500a3 3 0 0 1 4.500 4.500L13.500 11M11 13.500L9.500 15A3 3 0 0 1 5 10.500L6.500 9',
} as const;

export type IconName = keyof typeof paths;

/** A picture that says nothing by itself: words stand beside it. */
export function Icon({ name }: { name: IconName }): ReactElement {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
