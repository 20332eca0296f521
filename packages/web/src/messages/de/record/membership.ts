/** What the kinds of the membership say, by our own English: partner, companies, people, designations, enrollments. */
export const membership: Readonly<Record<string, string>> = {
  Partner: 'Partner',
  'the partner holds, or no longer holds, Product License rights':
    'der Partner hat Produktlizenzrechte (Product License rights), oder hat sie nicht mehr',
  'yes or no': 'ja oder nein',
  'the partner is, or is no longer, a learning partner':
    'der Partner ist Lernpartner (Learning Partner), oder ist es nicht mehr',
  'somebody answers for it that no use of a benefit in a period breaks the partner agreement':
    'jemand steht dafür ein, dass in einem Zeitraum keine Nutzung eines Vorteils den Partnervertrag verletzt',
  'who answers for it': 'wer dafür einsteht',
  'the first day of the period': 'der erste Tag des Zeitraums',
  'the last day of the period': 'der letzte Tag des Zeitraums',
  'the organization is called so from that day': 'die Organisation heißt von diesem Tag an so',
  'the name that pages and reports show': 'der Name, den Seiten und Berichte zeigen',
  'days are counted in that time zone from now on': 'Tage werden von jetzt an in dieser Zeitzone gezählt',
  'a name of the IANA list, for example Europe/Berlin': 'ein Name der IANA-Liste, zum Beispiel Europe/Berlin',
  'the person is the program administrator from that day':
    'die Person verwaltet von diesem Tag an das Programm',
  'the person': 'die Person',
  'the person looks after one kind of benefit from that day':
    'die Person betreut von diesem Tag an eine Art von Vorteil',
  'the kind of benefit': 'die Art des Vorteils',
  'nobody but the program administrator looks after that kind of benefit':
    'niemand außer dem Programmadministrator betreut diese Art von Vorteil',
  'we want to be reminded so many days ahead of one kind of deadline':
    'wir wollen so viele Tage vor einer Art von Frist erinnert werden',
  'the clause that makes the deadline, for example refund.window':
    'die Klausel, aus der die Frist kommt, zum Beispiel refund.window',
  'numbers of days, the largest first: `60, 30, 7, 1`; 0: the day itself; or `none`':
    'Anzahlen von Tagen, die größte zuerst: `60, 30, 7, 1`; 0: der Tag selbst; oder `none`: keine',
  'we want to import that source so often': 'wir wollen diese Quelle so oft importieren',
  'the format of the source, for example visual-studio.export':
    'das Format der Quelle, zum Beispiel visual-studio.export',
  'days from one import to the next': 'Tage von einem Import zum nächsten',
  'we do not wait for that source': 'auf diese Quelle warten wir nicht',
  'Location, affiliate or acquired company': 'Standort, verbundenes oder erworbenes Unternehmen',
  'it was associated in the membership profile': 'im Mitgliedschaftsprofil zugeordnet',
  'it is no longer associated from that day on': 'von diesem Tag an nicht mehr zugeordnet',
  Person: 'Person',
  'the person is known to us from that day': 'die Person ist uns von diesem Tag an bekannt',
  'the company that employs the person: `partner` (when absent), `loc-…`, `aff-…`, `acq-…` or `outside`':
    'das Unternehmen, das die Person beschäftigt: `partner` (ohne Angabe), `loc-…`, `aff-…`, `acq-…` oder `outside`',
  'the name of the person': 'der Name der Person',
  'the sign-in mail address': 'die E-Mail-Adresse der Anmeldung',
  'the salted hash of name, mail and handle; written by Benefolio':
    'die gesalzene Prüfsumme von Name, E-Mail und Kurzname; Benefolio schreibt sie',
  'another company employs the person from that day':
    'von diesem Tag an beschäftigt ein anderes Unternehmen die Person',
  'it was said ahead that the person leaves': 'es wurde vorab gesagt, dass die Person geht',
  'the first day away, which may be to come': 'der erste Tag ohne sie, auch ein künftiger',
  'the person stays, although leaving was announced':
    'die Person bleibt, obwohl angekündigt war, dass sie geht',
  'the person left; that day is the first one away':
    'die Person ist gegangen; der Tag ist der erste ohne sie',
  'Solutions Partner designation': 'Solutions-Partner-Auszeichnung',
  'Partner Center showed whether the partner qualifies':
    'Partner Center zeigte, ob der Partner die Kriterien erfüllt',
  'the solution area': 'der Lösungsbereich',
  'the capability score that it showed, 0 to 100; recorded, never computed':
    'die gezeigte Leistungsbewertung, 0 bis 100; erfasst, nie berechnet',
  'the partner attained the designation': 'der Partner hat die Auszeichnung erreicht',
  'the partner has it no longer; that day is the first one without it':
    'der Partner hat sie nicht mehr; der Tag ist der erste ohne sie',
  'Legacy competency': 'Frühere Kompetenz',
  'the partner held the competency': 'der Partner hatte die Kompetenz',
  'silver or gold': 'Silber oder Gold',
  'the competency, by its name': 'die Kompetenz, mit ihrem Namen',
  'its badge was shown': 'ihr Abzeichen wurde gezeigt',
  'where it was shown: a page, a letterhead, a stand':
    'wo es gezeigt wurde: eine Seite, ein Briefkopf, ein Messestand',
  'the partner had it no longer; that day is the first one without it':
    'der Partner hatte sie nicht mehr; der Tag ist der erste ohne sie',
  Enrollment: 'Programmjahr',
  'the partner bought an offer, for one year': 'der Partner hat ein Angebot für ein Jahr gekauft',
  'the code of the offer: launch, core, expanded, spd, maps, laps, silver, gold, or another':
    'der Code des Angebots: launch, core, expanded, spd, maps, laps, silver, gold oder ein anderer',
  'the day Microsoft received the payment; absent: the day of purchase':
    'der Tag, an dem die Zahlung bei Microsoft einging; ohne Angabe: der Tag des Kaufs',
  'the last day of the enrollment year; absent: 365 days, the day of payment counted':
    'der letzte Tag des Programmjahrs; ohne Angabe: 365 Tage, der Tag der Zahlung mitgezählt',
  'the enrollment that it renews': 'das Programmjahr, das damit verlängert wird',
  'yes when it renews one that is not on record':
    'ja, wenn damit eines verlängert wird, das nicht erfasst ist',
  'whether the partner met the criteria of the offer; absent: not known':
    'ob der Partner die Kriterien des Angebots erfüllte; ohne Angabe: nicht bekannt',
  'the fee paid, with its currency: `925 EUR`': 'die gezahlte Gebühr, mit ihrer Währung: `925 EUR`',
  'it became known whether the partner met the criteria of the offer':
    'es wurde bekannt, ob der Partner die Kriterien des Angebots erfüllte',
  'it was not renewed': 'es wurde nicht verlängert',
  'Microsoft was asked for a refund': 'Microsoft wurde um eine Erstattung gebeten',
  'Microsoft refunded the fee; the enrollment ends that day':
    'Microsoft hat die Gebühr erstattet; das Programmjahr endet an diesem Tag',
  'Microsoft refused the refund': 'Microsoft hat die Erstattung abgelehnt',
  'Microsoft was asked to swap its benefits for those of another offer':
    'Microsoft wurde gebeten, die Vorteile gegen die eines anderen Angebots zu tauschen',
  'the code of the other offer': 'der Code des anderen Angebots',
  'Microsoft swapped them; the offer is another one from that day on':
    'Microsoft hat sie getauscht; von diesem Tag an ist es das andere Angebot',
  'Microsoft refused the swap': 'Microsoft hat den Tausch abgelehnt',
  'Commercial licenses': 'Kommerzielle Lizenzen',
  'licenses were bought through another channel of Microsoft':
    'Lizenzen wurden über einen anderen Vertriebsweg von Microsoft gekauft',
  'the product': 'das Produkt',
  'the agreement they were bought under': 'der Vertrag, unter dem sie gekauft wurden',
  'their last day; absent: no end is known': 'ihr letzter Tag; ohne Angabe: kein Ende bekannt',
  'they ended; that day is the first one without': 'sie sind zu Ende; der Tag ist der erste ohne sie',
  'licenses that the agreement requires were counted as covered by a benefit':
    'Lizenzen, die der Vertrag verlangt, wurden als durch einen Vorteil abgedeckt gezählt',
  'the benefit': 'der Vorteil',
  'how many; 0: none any more': 'wie viele; 0: keine mehr',
  'a person, company or machine has one of them':
    'eine Person, ein Unternehmen oder eine Maschine hat eine davon',
  'it was taken back': 'wurde zurückgenommen',
};
