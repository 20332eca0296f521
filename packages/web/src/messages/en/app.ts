import { counted } from '../counted.ts';

/** The frame around every page. */
export const app = {
  name: 'Benefolio',
  skip: 'Skip to the page',
  rooms: 'Pages',
  today: 'Today',
  benefits: 'Benefits',
  people: 'People',
  mine: 'My benefits',
  keys: 'Keys and tokens',
  imports: 'Imports',
  renewal: 'Renewal',
  findings: 'Findings',
  journal: 'Journal',
  audit: 'Audit',
  terms: 'Terms',
  settings: 'Settings',
  menu: 'Menu',
  tell: 'Ask or tell',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  language: 'Language',
  organization: 'Organization',
  disclaimer: 'Not Microsoft’s, and no legal advice.',
  loading: 'Loading',
  notFound: 'There is nothing at this address.',
  toToday: 'Go to Today',
  problem: 'This could not be shown',
  ourFault: (id: string) => `Something went wrong on our side. Report it with the id ${id}.`,
  again: 'Try again',
  lost: 'The server cannot be reached. What you typed is kept; it is tried again.',
  back: 'The server can be reached again. Try it once more.',
  close: 'Close',
  cancel: 'Cancel',
  wholeKey:
    'This is a whole product key. It was not searched for: the last five characters find it, and the browser would keep the key.',
};

/** What to do about a problem, where the cure that comes with it names a command, a setting of the program or its API. */
export const cures = {
  unreachable:
    'Check that the server runs and that this computer is connected. What waits goes on by itself when it is back.',
  'unknown-thing/404': 'Correct the name in the address, or look for it on the page of its kind.',
  'unknown-product':
    'Tell a row of your own for it: “Ask or tell”, about a new thing that begins with “life-”.',
  'no-guide': 'Whoever runs the server registers a copy there: a PDF, Markdown or text.',
  'not-empty': 'Use the record as it is. A demo goes only into an empty one.',
  'bad-request': 'Correct the address, or reload the page. If it happens again, report it.',
  'no-such-path': 'Reload the page: it may be older than the server.',
};

/** Keys that do something by themselves. */
export const shortcuts = {
  title: 'Keys',
  does: {
    '/': 'go to the filter of the page',
    n: 'ask about something, or tell it',
    t: 'look at another day',
    '?': 'show these keys',
  },
  rows: 'go from row to row in a table; also Page up, Page down, Home, End',
  off: 'They can be switched off beside the theme.',
  use: 'Keys such as / and ?',
};

/** As of a day, and as known then. */
export const time = {
  open: 'Time',
  now: 'Today',
  asOf: 'As of',
  knownAt: 'As known then',
  knownThen: 'Leave out what was recorded later',
  knownNow: 'Everything known by now',
  back: 'Back to today',
  slider: 'Day',
  first: (day: string) => `first day on record: ${day}`,
  showing: (day: string) => `You are looking at ${day}, with all that is known now.`,
  showingThen: (day: string, known: string) => `You are looking at ${day}, as known at ${known}.`,
  late: 'late',
  lateShown: (count: string) => `Facts of this time that were recorded later: ${count}`,
  lateLeftOut: (count: string) =>
    `Facts of this time that are left out because they were recorded later: ${count}`,
  recorded: 'recorded',
  lateJournal: 'All of them in the journal',
  noTelling: 'What you tell is recorded now, on the day that you name.',
};

/** The four answers, and what stands beside them. */
export const answers = {
  permitted: 'Permitted',
  forbidden: 'Not permitted',
  unknown: 'Unknown',
  discretionary: 'Microsoft decides',
  until: (day: string) => `allowed from ${day}`,
  by: (day: string) => `ask by ${day}`,
  missing: 'What is missing',
  doubts: 'Where we are not sure',
  stricter: 'The stricter reading answers.',
  section: 'In the Guide',
  page: (title: string, asOf: string) => `Not in the Guide: ${title}, as of ${asOf}`,
};

/** Words of every table. */
export const table = {
  rows: (count: string) => counted(count, 'row', 'rows'),
  of: (shown: string, all: string) => `${shown} of ${all}`,
  filter: 'Filter',
  clear: 'Clear the filters',
  nothing: 'Nothing matches the filters.',
  sortBy: (column: string) => `Sort by ${column}`,
  up: 'ascending',
  down: 'descending',
  group: 'Group by',
  noGroup: 'Not grouped',
  asTable: 'As a table',
  more: (count: string, all: string) => `Show ${count} more of ${all}`,
};
