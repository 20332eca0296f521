import type { Failure, Report } from '../src/report.ts';
import { h, list, pairs, part, rich, table } from './dom.ts';
import { entryIn } from './pack-files.ts';
import { checkWords, stateWords } from './words.ts';

const titleOf = (name: string): string => checkWords[name]?.[0] ?? name;

/** The answer, in one word and in what it rests on. */
export function banner(report: Report, source: string): Node {
  const { ok, checks, failures, size, entries, organization, from, to } = report;
  const about = ok
    ? `All ${checks.length} checks are right: ${entries} of ${size} entries are shown, each as it was recorded, and everything else follows from them.`
    : firstWords(failures);
  const mark = h('span', { class: 'mark', 'aria-hidden': 'true' }, ok ? '✓' : '✗');
  return h(
    'div',
    { class: `banner ${ok ? 'right' : 'wrong'}`, role: 'status' },
    h('p', { class: 'answer' }, mark, ok ? 'Verified' : 'Not as it was made'),
    organization !== undefined && h('p', {}, h('strong', {}, organization), `, ${from} to ${to}`),
    h('p', {}, ...rich(about)),
    h('p', { class: 'fine' }, `Checked: ${source}.`),
  );
}

/** An entry is what a person looks for; that a file has another hash follows from it. */
function firstWords(failures: readonly Failure[]): string {
  const first = failures.find(({ entry }) => entry) ?? failures[0];
  const change = first?.differences?.[0];
  if (first?.entry && change) {
    return `Entry ${first.entry.seq} was changed: ${change.place} was ${change.expected} when it was recorded, and is ${change.found} here.`;
  }
  const [words = 'A check is wrong'] = (first?.what ?? '').split('. ');
  return sentence(words);
}

/** Everything that is wrong: the records first, and then what may only follow from them. */
export function wrongPart({ failures }: Report): Node | undefined {
  if (failures.length === 0) return undefined;
  const records = failures.filter(({ entry }) => entry);
  const rest = failures.filter(({ entry }) => !entry).map(failureCard);
  if (records.length === 0) return part('What is wrong', {}, ...rest);
  const also =
    rest.length > 0 &&
    h(
      'details',
      {},
      h('summary', {}, `What else was found, and may follow from it (${rest.length})`),
      ...rest,
    );
  return part('What is wrong', {}, ...records.map(failureCard), also);
}

function failureCard({ name, what, cure, entry, differences = [] }: Failure): Node {
  const rows = differences.map(({ place, expected, found }) => [code(place), code(expected), code(found)]);
  const heads = entry
    ? ['Place', 'As it was hashed', 'As it stands here']
    : ['Place', 'From the entries', 'In the pack'];
  const unknown = 'What differs cannot be told from a hash: it was more than one small change.';
  return h(
    'article',
    { class: 'failure' },
    h('h3', {}, titleOf(name)),
    h('p', {}, ...rich(sentence(what))),
    rows.length > 0 && table('What differs', heads, rows),
    entry && rows.length === 0 && h('p', {}, unknown),
    entry && recordOf(entry),
    cure !== undefined && h('p', { class: 'cure' }, ...rich(sentence(cure))),
  );
}

function recordOf({ seq, line, text }: NonNullable<Failure['entry']>): Node {
  const { event, by, recordedAt } = entryIn(text) ?? {};
  return h(
    'div',
    { class: 'record' },
    pairs([
      ['Entry', seq],
      ['Line of entries.jsonl', line],
      ['On', event?.on],
      ['Act', event && `${event.thing} ${event.event}`],
      ['Told by', by],
      ['Recorded at', recordedAt],
    ]),
    h('details', {}, h('summary', {}, 'The entry as it stands here'), h('pre', { tabindex: '0' }, text)),
  );
}

/** Every check, whether it was right, and what it shows. */
export function checksPart({ checks }: Report): Node {
  const rows = checks.map(({ name, state, detail }) => [
    h('span', { class: `state ${state.replace(' ', '-')}` }, stateWords[state]),
    h('strong', {}, titleOf(name)),
    checkWords[name]?.[1],
    h('span', { class: 'fine' }, detail),
  ]);
  return part('Checks', {}, table('What was checked', ['Result', 'Check', 'What it shows', 'Found'], rows));
}

export function aboutPart(report: Report): Node {
  const { organization, from, to, made, release, size, entries, verifierKey, fingerprint } = report;
  return part(
    'The pack',
    {},
    pairs([
      ['Organization', organization],
      ['Period', from && `${from} to ${to}, both days included`],
      ['Made', made && `${made} by Benefolio ${release}`],
      [
        'Entries',
        size !== undefined && entries !== undefined
          ? `${entries} shown of ${size} in the journal`
          : undefined,
      ],
      ['Verifier key', verifierKey && code(verifierKey)],
      ['SHA-256 of the key', fingerprint && code(fingerprint)],
    ]),
  );
}

/** What a pack that is right does not show. */
export const limitsPart = ({ limits }: Report): Node | undefined =>
  limits.length === 0
    ? undefined
    : part(
        'What these checks cannot show',
        {},
        list(limits.map((limit) => h('span', {}, ...rich(sentence(limit))))),
      );

const code = (text: string): Node => h('code', {}, text.replaceAll('`', ''));

const sentence = (text: string): string => {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
};
