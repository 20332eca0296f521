import type { Messages } from '../messages.ts';

export const help: Messages['help'] = {
  limits: {
    title: 'Was trotzdem falsch sein kann',
    says: 'Benefolio sagt, was ihm gemeldet wurde und was der Guide daraus macht. Siebenerlei kann das falsch machen.',
    of: {
      untold: {
        what: 'Etwas ist geschehen, und niemand hat es gemeldet.',
        says: 'Eine Zahl ist nur so vollständig wie die Fakten dahinter. Importe dessen, was Microsofts Werkzeuge berichten, finden vieles, was fehlt.',
        link: 'Wann jede Quelle zuletzt importiert wurde',
      },
      reading: {
        what: 'Wir lesen eine Klausel anders als Microsoft.',
        says: 'Wo der Guide einen Zweifel lässt, wird er gezeigt, und die strengere Lesart antwortet. Nur Microsoft kann ihn klären, und dies ist keine Rechtsberatung.',
        link: 'Klauseln mit ihren Zweifeln',
      },
      terms: {
        what: 'Andere Bedingungen binden ebenfalls.',
        says: 'Der Guide verweist auf Product Terms, auf den Partnervertrag und auf Seiten, die sich ändern. Beurteilt wird daraus nur, was eine Klausel nennt.',
        link: 'Was beurteilt und was nur genannt wird',
      },
      microsoft: {
        what: 'Microsofts Werkzeuge zählen etwas anderes.',
        says: 'Ein Unterschied zwischen Aufzeichnung und Import sagt, dass eines von beiden falsch ist, nicht welches.',
        link: 'Befunde, darunter die Unterschiede',
      },
      rewritten: {
        what: 'Wer die Maschine und ihren Schlüssel hat, könnte ein anderes Journal schreiben.',
        says: 'Ein Checkpoint, der bei jemand anderem liegt, zeigt es. Ohne ihn beweist ein Paket nur, dass es seit seiner Erstellung nicht verändert wurde.',
        link: 'Checkpoints und wohin sie gingen',
      },
      anybody: {
        what: 'Niemand meldet sich an.',
        says: 'Wer diese Adresse erreicht, darf melden. Sie antwortet nur dieser Maschine; lassen Sie niemanden darauf, der nicht schreiben soll.',
        link: 'Wer was gemeldet hat',
      },
      catalog: {
        what: 'Eine Angabe zu einem Angebot ist veraltet.',
        says: 'Was mitgeliefert wurde, trägt einen Stichtag und wie sicher es ist. Es bindet, was Partner Center beim Kauf aufführt: Tragen Sie danach ein und pflegen Sie eigene Zeilen.',
        link: 'Der Katalog und seine Quellen',
      },
    },
  },
  ownData: {
    title: 'Meine eigenen Daten verwenden',
    empty: 'Die geöffnete Aufzeichnung ist leer: Sie ist bereit für Ihre eigenen Daten.',
    begin: 'Beginnen',
    says: 'Jede Aufzeichnung liegt in einem eigenen Verzeichnis. Beginnen Sie Ihre neben der geöffneten; nichts von beiden vermischt sich.',
    stop: 'Halten Sie den Server an, mit Strg-C dort, wo er läuft.',
    start: 'Starten Sie ihn auf einem Verzeichnis, das es noch nicht gibt:',
    open: 'Öffnen Sie dieselbe Adresse. Die leere Aufzeichnung bietet an, mit den Angeboten zu beginnen, die Sie haben, oder mit einem Import.',
    kept: 'Die jetzt geöffnete Aufzeichnung bleibt, wo sie ist, bis Sie ihr Verzeichnis löschen.',
  },
};
