/** What falls due, by what it is reminded of, and what a renewal leaves to be done, by our own English. */
const due: Readonly<Record<string, string>> = {
  'Microsoft changes the state of the service': 'Microsoft ändert den Zustand des Dienstes',
  'the commercial licenses end': 'die kommerziellen Lizenzen enden',
  'last day of the competency and its badge': 'letzter Tag der Kompetenz und ihres Abzeichens',
  'last day to ask for a refund': 'letzter Tag, um Erstattung zu bitten',
  'last day for the swap to be performed': 'letzter Tag für den Tausch',
  'last day of the enrollment year': 'letzter Tag des Programmjahrs',
  'last day to renew it': 'letzter Tag für die Verlängerung',
  'the right to use the service ends': 'das Recht auf den Dienst endet',
  'last day to use it': 'letzter Tag der Nutzung',
  'if renewed: reactivate it where needed': 'bei Verlängerung: wo nötig neu aktivieren',
  'the credit ends': 'das Guthaben endet',
  'the right to use it ends': 'das Nutzungsrecht endet',
  'the subscription ends': 'das Abonnement endet',
  'it may be given to another person': 'darf an eine andere Person gehen',
  'last day to activate it': 'letzter Tag für die Aktivierung',
  'last day to ask for a replacement': 'letzter Tag, um Ersatz zu bitten',
  'last day to redeem it': 'letzter Tag für die Einlösung',
  'if renewed: new tokens, to be redeemed before the service lapses':
    'bei Verlängerung: neue Token, einzulösen bevor der Dienst ausläuft',
  'the right to run it ends': 'das Recht, sie zu betreiben, endet',
  'uninstall it, or license it commercially, by then':
    'bis dahin deinstallieren oder kommerziell lizenzieren',
  'unless renewed: uninstall it, or license it commercially, by then':
    'ohne Verlängerung: bis dahin deinstallieren oder kommerziell lizenzieren',
  'it waits for whom it is kept for': 'wartet auf die Person, für die es freigehalten wird',
  'it is free for whom it is kept for': 'ist frei für die Person, für die es freigehalten wird',
  'the service itself ends': 'der Dienst selbst endet',
  'the service itself ends, by our arithmetic: the admin center has not dated it since':
    'der Dienst selbst endet, nach unserer Rechnung: das Admin Center hat ihn seitdem nicht datiert',
  'last day of the pool': 'letzter Tag des Kontingents',
  'last day of the hours': 'letzter Tag der Stunden',
  'twelve months since the pool could be used': 'zwölf Monate, seit das Kontingent nutzbar ist',
  'twelve months since the hours could be used': 'zwölf Monate, seit die Stunden nutzbar sind',
  'renew it': 'verlängern',
  'it lapses unless it is renewed': 'es läuft aus, wenn es nicht verlängert wird',
  'look at what Partner Center lists before the fee is paid':
    'vor dem Zahlen ansehen, was Partner Center aufführt',
  'freeze who holds what': 'festhalten, wer was hat',
  'last day: what is left is lost': 'letzter Tag: was übrig ist, verfällt',
  'redeem the new token in good time': 'das neue Token rechtzeitig einlösen',
  'assign it anew, from the next list': 'neu zuweisen, aus der nächsten Liste',
  'activate or install it again where that is needed': 'wo nötig neu aktivieren oder installieren',
  'uninstall it, or license it commercially': 'deinstallieren oder kommerziell lizenzieren',
  'license it commercially, or give it up': 'kommerziell lizenzieren oder aufgeben',
  'see whether Partner Center lists enough of it; if not, license it commercially or give it up':
    'nachsehen, ob Partner Center genug davon aufführt; wenn nicht, kommerziell lizenzieren oder aufgeben',
  'last day to renew the membership': 'letzter Tag für die Verlängerung der Mitgliedschaft',
  'last day for a swap to be performed': 'letzter Tag für einen Tausch',
  'the enrollment year ends, and with it the right to its cloud services':
    'das Programmjahr endet, und mit ihm das Recht auf seine Clouddienste',
  'last day to activate, redeem or use a benefit':
    'letzter Tag, um einen Vorteil zu aktivieren, einzulösen oder zu nutzen',
  'the right to run on-premises software ends': 'das Recht, lokale Software zu betreiben, endet',
  'software must be uninstalled or covered by other licenses':
    'Software muss deinstalliert oder durch andere Lizenzen abgedeckt sein',
  'a key runs out at the pace it has': 'ein Schlüssel ist bei gleichem Verbrauch aufgebraucht',
  'keys may have to be activated anew': 'Schlüssel müssen vielleicht neu aktiviert werden',
  'new tokens are to be redeemed': 'neue Token sind einzulösen',
  'last day to ask for a replacement of a token': 'letzter Tag, um Ersatz für ein Token zu bitten',
  'a subscription may be given to another person': 'ein Abonnement darf an eine andere Person gehen',
  'an Azure credit ends': 'ein Azure-Guthaben endet',
  'a monthly Azure credit ends': 'ein monatliches Azure-Guthaben endet',
  'what is left of a monthly credit lapses': 'was von einem Monatsguthaben übrig ist, verfällt',
  'support or advisory hours could be used for twelve months':
    'Support oder Beratungsstunden waren zwölf Monate nutzbar',
  'a legacy competency and its badge end': 'eine frühere Kompetenz und ihr Abzeichen enden',
  'it is to be told that somebody left': 'zu melden ist, dass jemand gegangen ist',
  'what somebody who leaves has is to be taken back': 'was jemand hat, der geht, ist zurückzunehmen',
  'the first day away': 'der erste Tag ohne sie',
  'nobody has told that they left': 'niemand hat gemeldet, dass sie gegangen sind',
  'its use ends with somebody who leaves': 'die Nutzung endet mit jemandem, der geht',
  'its use by somebody who was to leave is still stated':
    'die Nutzung durch jemanden, der gehen sollte, ist noch angegeben',
  'it is kept no longer for somebody who leaves': 'wird nicht mehr für jemanden freigehalten, der geht',
  'it is still kept for somebody who was to leave': 'wird noch für jemanden freigehalten, der gehen sollte',
  'it is taken back from somebody who leaves': 'wird von jemandem zurückgenommen, der geht',
  'it was to be taken back from somebody who leaves': 'war von jemandem zurückzunehmen, der geht',
};

/** The same with words of a record in them. */
const patterns: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [/^(.+) lapse unless they are drawn$/, (left = '') => `${left} verfallen, wenn sie nicht genutzt werden`],
  [/^last day to answer (.+)$/, (asker = '') => `letzter Tag, um zu antworten: ${asker}`],
  [/^buy (.+) in its place$/, (offer = '') => `stattdessen kaufen: ${offer}`],
];

/** What falls due, in German; another text stays as it is. */
export function dueIn(text: string): string {
  const found = due[text];
  if (found !== undefined) return found;
  for (const [pattern, say] of patterns) {
    const match = pattern.exec(text);
    if (match) return say(...match.slice(1));
  }
  return text;
}
