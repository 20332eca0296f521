import { counted } from '../counted.ts';
import type { Messages } from '../messages.ts';

export const start: Messages['start'] = {
  title: 'Anfangen',
  says: 'Die Bücher sind leer. Es gibt drei Wege anzufangen.',
  notEmpty: 'Es steht schon etwas in den Büchern. Beides geht jederzeit.',
  demo: 'Erst einmal umsehen',
  demoSays:
    'Ein erfundener Partner mit drei Angeboten und vierzig Leuten und den Fehlern, die Partner machen. Seine Geschichte endet heute.',
  demoDo: 'Mit der Demo füllen',
  demoFilling: 'Die Demo wird erzählt…',
  import: 'Bringen, was Microsoft meldet',
  importSays: 'Exporte der Portale werden erkannt und verglichen; nichts wird vor Ihrer Annahme geschrieben.',
  importDo: 'Zu den Importen',
  guided: 'Schritt für Schritt',
  guidedSays:
    'Die Angebote, die Sie halten, was jedes laut Katalog bringt, und die Leute, die es nutzen dürfen.',
  guidedDo: 'Mit den Angeboten beginnen',
  steps: 'Schritte',
  step: {
    offers: '1. Gehaltene Angebote',
    lines: '2. Was sie bringen',
    people: '3. Leute',
    handout: '4. Ausgeben',
  },
  offers: 'Welche Angebote hält der Partner?',
  offersSays:
    'Wie das Partner Center sie unter Mitgliedschaft zeigt. Jedes gilt ein Jahr vom Tag des Kaufs an.',
  onRecord: 'Schon in den Büchern',
  grantIt: 'Was es bringt',
  older: 'Angebote, die nicht mehr verkauft werden',
  fee: (fee) => `Listenpreis ${fee}`,
  bought: 'Gekauft am',
  until: 'Letzter Tag des Jahres',
  untilHint: 'Wie das Partner Center ihn zeigt; leer: 365 Tage.',
  eligible: 'Waren die Kriterien erfüllt?',
  eligibleChoices: { '': 'Nicht bekannt', yes: 'Ja', no: 'Nein' },
  renewal: 'Es erneuerte ein früheres Jahr',
  id: 'Sein Name in den Büchern',
  record: (count) =>
    count === '0'
      ? 'Die Angebote festhalten'
      : count === '1'
        ? '1 Angebot festhalten'
        : `${count} Angebote festhalten`,
  skip: 'Weiter',
  lines: 'Was bringt es?',
  linesSays:
    'Der Katalog sagt, was öffentliche Quellen sagen, und wie sicher sie sind. Recht hat das Partner Center: Berichtigen Sie, was es anders zeigt, dann gewähren Sie.',
  noEnrollment:
    'Kein Angebot, dessen Jahr nicht vorbei ist, steht in den Büchern. Tragen Sie erst die Angebote ein.',
  enrollments: 'Angebote in den Büchern',
  scopes: 'Erlangte Bezeichnungen und Spezialisierungen',
  scopesSays: 'Manche Zeilen kommen nur mit diesen.',
  listed: 'Das Partner Center zeigt es',
  catalogSays: 'Laut Katalog',
  yours: 'Das Partner Center zeigt',
  quantityOf: (benefit) => `Menge von ${benefit}`,
  source: (source, day) => `${source}, Stand ${day}`,
  certainty: {
    A: 'selbst gelesen',
    B: 'zwei Quellen stimmen überein',
    C: 'eine zweite Quelle',
    D: 'schwache Quelle: bestätigen',
  },
  outcome: {
    granted: 'zu gewähren',
    already: 'schon gewährt',
    'left out': 'ausgelassen',
    unknown: 'niemand sagt, wie viele',
    none: 'nicht enthalten',
    weak: 'Zahl bestätigen',
    fraction: 'keine ganze Zahl',
  },
  unlimited: 'unbegrenzt',
  grant: (count) => `${counted(count, 'Vorteil', 'Vorteile')} gewähren`,
  granted: (count) => `${counted(count, 'Vorteil ist', 'Vorteile sind')} gewährt.`,
  nextOffer: (title) => `Weiter: ${title}`,
  toPeople: 'Weiter: Leute',
  people: 'Wer darf sie nutzen?',
  peopleSays:
    'Eine Person je Zeile: ein Name und eine Mailadresse. Sie stehen neben den Büchern, die nur eine Nummer kennen, und können gelöscht werden.',
  peopleHint: 'Ada Brandt, ada@contoso.example',
  peopleList: 'Leute, eine je Zeile',
  employer: 'Beschäftigt bei',
  employerPartner: 'dem Partner',
  known: (count) => `${counted(count, 'Person steht', 'Leute stehen')} in den Büchern.`,
  shortName: 'Kurzname',
  name: 'Name',
  mail: 'Mailadresse',
  recordPeople: (count) =>
    count === '0' ? 'Leute festhalten' : count === '1' ? '1 Person festhalten' : `${count} Leute festhalten`,
  peopleDone: (count) =>
    count === '1'
      ? '1 Person ist jetzt bekannt: Vorteile können ihr gegeben werden, und sie hat eine Seite mit dem, was sie hält.'
      : `${count} Leute sind jetzt bekannt: Vorteile können ihnen gegeben werden, und jeder hat eine Seite mit dem, was er hält.`,
  unread: (line) => `In „${line}“ steht keine Mailadresse.`,
  vsHint: 'Der Export von Visual Studio bringt seine Nutzer von selbst.',
  toHandOut: 'Weiter: das Erste ausgeben',
  handout: 'Wer bekommt was?',
  handoutSays:
    'Ein Abonnement bekommt eine Person; ein Schlüssel, ein Token oder ein Guthaben wird eingetragen, wie Microsoft es ausgestellt hat, und dann genutzt. Jedes hat schon einen Namen. Das geht jederzeit, auf der Seite des Vorteils.',
  nothingToHandOut: 'Es ist nichts mehr auszugeben. Gewähren Sie zuerst die Zeilen eines Angebots.',
  benefit: 'Vorteil',
  left: 'Noch nicht ausgegeben',
  leftUnknown: 'keine Zahl',
  finish: 'Zu Heute',
};
