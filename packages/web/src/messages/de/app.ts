import { counted } from '../counted.ts';
import type { Messages } from '../messages.ts';

export const app: Messages['app'] = {
  name: 'Benefolio',
  skip: 'Zum Inhalt springen',
  rooms: 'Seiten',
  today: 'Heute',
  benefits: 'Vorteile',
  people: 'Personen',
  mine: 'Was ich habe',
  keys: 'Schlüssel und Token',
  imports: 'Importe',
  renewal: 'Verlängerung',
  findings: 'Befunde',
  journal: 'Journal',
  audit: 'Prüfung',
  terms: 'Bedingungen',
  settings: 'Einstellungen',
  menu: 'Menü',
  tell: 'Fragen oder melden',
  theme: 'Darstellung',
  themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel', contrast: 'Hoher Kontrast' },
  language: 'Sprache',
  organization: 'Organisation',
  disclaimer: 'Nicht von Microsoft, und keine Rechtsberatung.',
  loading: 'Wird geladen',
  notFound: 'Unter dieser Adresse gibt es nichts.',
  toToday: 'Zu Heute',
  problem: 'Das konnte nicht gezeigt werden',
  ourFault: (id) => `Bei uns ist etwas schiefgegangen. Melden Sie es mit der Nummer ${id}.`,
  again: 'Noch einmal versuchen',
  lost: 'Der Server ist nicht erreichbar. Ihre Eingaben bleiben erhalten; es wird erneut versucht.',
  back: 'Der Server ist wieder erreichbar. Versuchen Sie es noch einmal.',
  close: 'Schließen',
  wholeKey:
    'Das ist ein ganzer Product Key. Danach wurde nicht gesucht: die letzten fünf Zeichen finden ihn, und der Browser würde den Key behalten.',
  cancel: 'Abbrechen',
};

export const cures: Messages['cures'] = {
  unreachable:
    'Prüfen Sie, ob der Server läuft und dieser Computer verbunden ist. Was wartet, geht von selbst weiter, sobald er wieder da ist.',
  'unknown-thing/404':
    'Berichtigen Sie den Namen in der Adresse, oder suchen Sie es auf der Seite seiner Art.',
  'unknown-product':
    'Melden Sie dafür eine eigene Zeile: „Fragen oder melden“, zu etwas Neuem, das mit „life-“ beginnt.',
  'no-guide': 'Wer den Server betreibt, hinterlegt dort eine Kopie: als PDF, Markdown oder Text.',
  'not-empty': 'Verwenden Sie die Aufzeichnung, wie sie ist. Eine Demo kommt nur in eine leere.',
  'bad-request':
    'Berichtigen Sie die Adresse, oder laden Sie die Seite neu. Geschieht es wieder, melden Sie es.',
  'no-such-path': 'Laden Sie die Seite neu: Sie kann älter sein als der Server.',
};

export const shortcuts: Messages['shortcuts'] = {
  title: 'Tasten',
  does: {
    '/': 'zum Filter der Seite gehen',
    n: 'nach etwas fragen oder es melden',
    t: 'einen anderen Tag ansehen',
    '?': 'diese Tasten zeigen',
  },
  rows: 'in einer Tabelle von Zeile zu Zeile gehen; auch Bild auf, Bild ab, Pos 1, Ende',
  off: 'Sie lassen sich neben der Darstellung abschalten.',
  use: 'Tasten wie / und ?',
};

export const time: Messages['time'] = {
  open: 'Zeit',
  now: 'Heute',
  asOf: 'Stand',
  knownAt: 'Wie damals bekannt',
  knownThen: 'Später Erfasstes weglassen',
  knownNow: 'Alles, was heute bekannt ist',
  back: 'Zurück zu heute',
  slider: 'Tag',
  first: (day) => `erster erfasster Tag: ${day}`,
  showing: (day) => `Sie sehen den Stand vom ${day}, mit allem, was heute bekannt ist.`,
  showingThen: (day, known) => `Sie sehen den Stand vom ${day}, wie er am ${known} bekannt war.`,
  late: 'spät',
  lateShown: (count) => `Später erfasste Fakten dieser Zeit: ${count}`,
  lateLeftOut: (count) => `Weggelassene Fakten dieser Zeit, weil sie später erfasst wurden: ${count}`,
  recorded: 'erfasst',
  lateJournal: 'Alle davon im Journal',
  noTelling: 'Was Sie melden, wird jetzt erfasst, für den Tag, den Sie nennen.',
};

export const answers: Messages['answers'] = {
  permitted: 'Erlaubt',
  forbidden: 'Nicht erlaubt',
  unknown: 'Unbekannt',
  discretionary: 'Microsoft entscheidet',
  until: (day) => `erlaubt ab ${day}`,
  by: (day) => `bis ${day} fragen`,
  missing: 'Was fehlt',
  doubts: 'Wo wir nicht sicher sind',
  stricter: 'Es antwortet die strengere Lesart.',
  section: 'Im Leitfaden',
  page: (title, asOf) => `Nicht im Leitfaden: ${title}, Stand ${asOf}`,
};

export const table: Messages['table'] = {
  rows: (count) => counted(count, 'Zeile', 'Zeilen'),
  of: (shown, all) => `${shown} von ${all}`,
  filter: 'Filtern',
  clear: 'Filter entfernen',
  nothing: 'Zu den Filtern passt nichts.',
  sortBy: (column) => `Nach ${column} ordnen`,
  up: 'aufsteigend',
  down: 'absteigend',
  group: 'Gruppieren nach',
  noGroup: 'Nicht gruppiert',
  asTable: 'Als Tabelle',
  more: (count, all) => `${count} weitere von ${all} zeigen`,
};
