/** Titles of clauses and what they say, by our own English. How they are read, their doubts and reasons are English. */
export const clauses: Readonly<Record<string, string>> = {
  'What the program is': 'Was das Programm ist',
  'The program is for every partner, whatever it builds or sells. Base membership comes first; offers and their benefits are added to help the partner grow.':
    'Das Programm ist für jeden Partner da, was immer er baut oder verkauft. Zuerst kommt die Basismitgliedschaft; Angebote und ihre Vorteile kommen hinzu, damit der Partner wächst.',
  'Benefits of an offer': 'Vorteile eines Angebots',
  'Benefits are given once the partner meets the criteria of an offer and has bought it.':
    'Vorteile gibt es, wenn der Partner die Kriterien eines Angebots erfüllt und es gekauft hat.',
  'Last day of legacy offers': 'Letzter Tag früherer Angebote',
  'Action Pack, Learning Action Pack, Silver and Gold can be neither bought nor renewed after 21 January 2025.':
    'Action Pack, Learning Action Pack, Silber und Gold können nach dem 21. Januar 2025 weder gekauft noch verlängert werden.',
  'Look before you pay': 'Vor dem Zahlen ansehen',
  'The partner looks at the benefits in Partner Center before it pays the fee of a year; what it does in its business is its own decision.':
    'Der Partner sieht sich die Vorteile in Partner Center an, bevor er die Gebühr eines Jahres zahlt; was er in seinem Geschäft tut, entscheidet er selbst.',
  'Days of a renewal': 'Tage einer Verlängerung',
  'An offer is renewed on its anniversary or within 30 days after it; later it can only be bought afresh.':
    'Ein Angebot wird am Jahrestag oder bis 30 Tage danach verlängert; später kann es nur neu gekauft werden.',
  'One of each offer': 'Jedes Angebot einmal',
  'A partner may hold different offers side by side, but not the same one twice at a time.':
    'Ein Partner darf verschiedene Angebote nebeneinander haben, dasselbe aber nicht zweimal zugleich.',
  'The work of the program administrator': 'Aufgaben des Programmadministrators',
  'An administrator of the partner, together with others in it, looks after membership, enrollment, purchases, designations and who is assigned which benefit.':
    'Ein Administrator des Partners kümmert sich mit anderen um Mitgliedschaft, Programmjahre, Käufe, Auszeichnungen und darum, wem welcher Vorteil zugewiesen ist.',
  'A method of its own for tracking use': 'Ein eigenes Verfahren zum Nachhalten',
  'The partner keeps track of what is used of everything it was given or bought in the program, and works out for itself a method of doing so.':
    'Der Partner hält nach, was von allem genutzt wird, das er im Programm bekommen oder gekauft hat, und überlegt sich selbst ein Verfahren dafür.',
  'Presales and deployment consulting for active members':
    'Beratung vor Verkauf und zur Bereitstellung für aktive Mitglieder',
  'Consultants of Microsoft help partners whose membership is active; how much they do depends on the engagement.':
    'Berater von Microsoft helfen Partnern mit aktiver Mitgliedschaft; wie viel sie tun, hängt vom Auftrag ab.',
  'Hours of one engagement': 'Stunden einer Beratung',
  'One engagement with a consultant takes at most 25 hours.': 'Eine Beratung dauert höchstens 25 Stunden.',
  'This guide and the terms of each product': 'Dieser Guide und die Bedingungen der Produkte',
  'The partner keeps to this guide and to the terms of each product. The standard license terms of a product apply unless the guide says otherwise. The guide may change, and promises nothing.':
    'Der Partner hält sich an diesen Guide und an die Bedingungen jedes Produkts. Die üblichen Lizenzbedingungen eines Produkts gelten, wenn der Guide nichts anderes sagt. Der Guide kann sich ändern und verspricht nichts.',
  'Benefits as listed at purchase': 'Vorteile wie beim Kauf aufgeführt',
  'A partner gets what Partner Center listed on the day it bought, or was awarded, what the benefits come with.':
    'Ein Partner bekommt, was Partner Center an dem Tag aufführte, an dem er gekauft oder erhalten hat, womit die Vorteile kommen.',
  'Records for an audit': 'Aufzeichnungen für eine Prüfung',
  'A partner that is audited shows its records of the licenses in use, and that it keeps to the terms of use.':
    'Ein geprüfter Partner legt seine Aufzeichnungen über genutzte Lizenzen vor und zeigt, dass er die Nutzungsbedingungen einhält.',
  'No older version': 'Keine ältere Version',
  'A license from the program gives no right to run an older version than the one that was granted.':
    'Eine Lizenz aus dem Programm gibt kein Recht, eine ältere Version als die gewährte zu betreiben.',
  'No Software Assurance': 'Keine Software Assurance',
  'A license from the program comes without Software Assurance and without any of its rights.':
    'Eine Lizenz aus dem Programm kommt ohne Software Assurance und ohne deren Rechte.',
  'Internal use': 'Interne Nutzung',
  'The partner may use its benefits inside its own business, to develop, test, demonstrate and try things out and in production, as long as no use earns revenue from outside.':
    'Der Partner darf seine Vorteile im eigenen Betrieb nutzen, zum Entwickeln, Testen, Vorführen, Ausprobieren und produktiv, solange keine Nutzung Erlöse von außen bringt.',
  Demonstration: 'Vorführung',
  'Sales and marketing employees may show products to customers, under supervision of the partner and never installed on what belongs to a customer.':
    'Mitarbeiter in Vertrieb und Marketing dürfen Kunden Produkte zeigen, unter Aufsicht des Partners und nie auf etwas installiert, das dem Kunden gehört.',
  'Development of solutions and services': 'Entwicklung von Lösungen und Diensten',
  'The partner may use its benefits to develop, test and demonstrate solutions and services.':
    'Der Partner darf mit seinen Vorteilen Lösungen und Dienste entwickeln, testen und vorführen.',
  Training: 'Schulung',
  'The partner may train its own employees with its benefits. Customers are trained by learning partners only.':
    'Der Partner darf mit seinen Vorteilen eigene Mitarbeiter schulen. Kunden schulen nur Lernpartner (Learning Partners).',
  'No direct revenue': 'Keine direkten Erlöse',
  'Nothing that earns revenue directly: hosting the applications of a customer or building a custom solution for one client, for example.':
    'Nichts, was direkt Erlöse bringt: zum Beispiel Anwendungen eines Kunden hosten oder eine Lösung eigens für einen Kunden bauen.',
  'No personal use': 'Keine private Nutzung',
  'Neither employees nor subcontractors use benefits for themselves.':
    'Weder Mitarbeiter noch Subunternehmer nutzen Vorteile für sich selbst.',
  'Nothing at a customer’s site': 'Nichts beim Kunden',
  'No solution or service is installed at the site of a customer.':
    'Keine Lösung und kein Dienst wird am Standort eines Kunden installiert.',
  'No resale, no transfer': 'Kein Weiterverkauf, keine Weitergabe',
  'Benefits are neither sold on nor passed on to any third party.':
    'Vorteile werden weder weiterverkauft noch an Dritte weitergegeben.',
  'The partner agreement': 'Der Partnervertrag',
  'No use of a benefit breaks the partner agreement.':
    'Keine Nutzung eines Vorteils verletzt den Partnervertrag.',
  'Keys are the organization’s': 'Schlüssel gehören der Organisation',
  'Product keys and tokens are issued to the organization, and never to one of its end users.':
    'Produktschlüssel und Token werden der Organisation ausgestellt und nie einem ihrer Endnutzer.',
  'Some software needs no key': 'Manche Software braucht keinen Schlüssel',
  'Not every product is installed or activated with a key; where none is needed, the Product Key column says so.':
    'Nicht jedes Produkt wird mit einem Schlüssel installiert oder aktiviert; wo keiner nötig ist, sagt es die Spalte Product Key.',
  'Any combination of keys, within the licenses': 'Schlüssel beliebig kombiniert, im Rahmen der Lizenzen',
  'Machines may be activated by any mix of own keys and methods, as long as every one of them is licensed.':
    'Maschinen dürfen mit jeder Mischung eigener Schlüssel und Verfahren aktiviert werden, solange jede von ihnen lizenziert ist.',
  'What must be activated': 'Was aktiviert werden muss',
  'Windows for clients and for servers and every Office application for clients must be activated.':
    'Windows für Clients und Server und alle Office-Anwendungen für Clients müssen aktiviert werden.',
  'A key has a fixed number of activations': 'Ein Schlüssel hat eine feste Zahl von Aktivierungen',
  'A multiple activation key works until its activations are consumed, and no further ones are given.':
    'Ein Mehrfachaktivierungsschlüssel funktioniert, bis seine Aktivierungen verbraucht sind, und weitere gibt es nicht.',
  'What an activation consumes: Action Pack': 'Was eine Aktivierung verbraucht: Action Pack',
  'Under Action Pack one activation goes to each new machine, and one to a known machine whose hardware changed a lot; any other reinstallation costs nothing.':
    'Beim Action Pack kostet jede neue Maschine eine Aktivierung, ebenso eine bekannte Maschine, deren Hardware sich stark geändert hat; jede andere Neuinstallation kostet nichts.',
  'What an activation consumes: other offers': 'Was eine Aktivierung verbraucht: andere Angebote',
  'Under a Solutions Partner designation, Launch, Success Core, Success Expanded or renewed legacy benefits every activation costs one, on a reimaged machine too.':
    'Bei einer Solutions-Partner-Auszeichnung, Launch, Success Core, Success Expanded oder verlängerten früheren Vorteilen kostet jede Aktivierung eine, auch auf einer neu aufgesetzten Maschine.',
  'A key is not cut up': 'Ein Schlüssel wird nicht zerteilt',
  'A product key is used in the combination in which it was granted, and never as several smaller ones.':
    'Ein Produktschlüssel wird in der Zusammenstellung genutzt, in der er gewährt wurde, nie als mehrere kleinere.',
  'On-premises licenses end': 'Lokale Lizenzen enden',
  'On-premises software may be run as long as the membership lasts, and no longer.':
    'Lokale Software darf betrieben werden, solange die Mitgliedschaft dauert, und nicht länger.',
  'Reactivating at the renewal': 'Neu aktivieren bei Verlängerung',
  'Who renews the membership or an offer may have to activate product keys again, by hand, on the day of the renewal.':
    'Wer Mitgliedschaft oder Angebot verlängert, muss Produktschlüssel am Tag der Verlängerung vielleicht von Hand neu aktivieren.',
  'After the membership lapsed': 'Nach dem Ende der Mitgliedschaft',
  'Who does not renew needs commercial licenses for what stays in use; on-premises software may be uninstalled instead.':
    'Wer nicht verlängert, braucht kommerzielle Lizenzen für alles, was in Nutzung bleibt; lokale Software darf stattdessen deinstalliert werden.',
  'Several tokens for one service': 'Mehrere Token für einen Dienst',
  'A partner may have more than one token for the same cloud service.':
    'Ein Partner kann mehr als ein Token für denselben Clouddienst haben.',
  'A token is redeemed whole': 'Ein Token wird ganz eingelöst',
  'A token is used in the form in which it came: all of its seats together, on one tenant.':
    'Ein Token wird in der Form genutzt, in der es kam: alle Plätze zusammen, auf einem Mandanten.',
  'A token serves once': 'Ein Token gilt einmal',
  'A token is activated a single time, and its seats remain on the tenant that got them.':
    'Ein Token wird ein einziges Mal aktiviert, und seine Plätze bleiben auf dem Mandanten, der sie bekam.',
  'Replacement of a token': 'Ersatz eines Tokens',
  'For 30 days after an activation Microsoft may be asked for another token; it decides, and it makes one exception only.':
    'Bis 30 Tage nach einer Aktivierung kann Microsoft um ein anderes Token gebeten werden; es entscheidet und macht nur eine Ausnahme.',
  'Microsoft may refuse tokens': 'Microsoft darf Token verweigern',
  'Microsoft keeps the right not to issue tokens.': 'Microsoft behält sich vor, keine Token auszustellen.',
  'Rights to cloud services end': 'Rechte auf Clouddienste enden',
  'The right to a cloud service ends with the enrollment year, also where the service itself runs on.':
    'Das Recht auf einen Clouddienst endet mit dem Programmjahr, auch wenn der Dienst selbst weiterläuft.',
  'New tokens every year': 'Jedes Jahr neue Token',
  'A renewed enrollment brings new tokens for what the partner is then entitled to; they are to be redeemed in good time every year, so that no service lapses.':
    'Ein verlängertes Programmjahr bringt neue Token für das, worauf der Partner dann Anspruch hat; sie sind jedes Jahr rechtzeitig einzulösen, damit kein Dienst ausläuft.',
  'Extending a service or adding seats to it': 'Einen Dienst verlängern oder Plätze hinzufügen',
  'A token brings 12 months; onto a running subscription it brings more time for its seats, at most three years, or more seats with one averaged end.':
    'Ein Token bringt 12 Monate; auf ein laufendes Abonnement bringt es seinen Plätzen mehr Zeit, höchstens drei Jahre, oder mehr Plätze mit einem gemittelten Ende.',
  'Redeeming by checkout': 'Einlösen über den Checkout',
  'By checkout there is no key: only a tenant under the billing account that bought the offer gets the service, and it ends with the offer, whenever redeemed.':
    'Beim Checkout gibt es keinen Schlüssel: nur ein Mandant unter dem Abrechnungskonto, das das Angebot gekauft hat, bekommt den Dienst, und er endet mit dem Angebot, wann immer eingelöst wird.',
  'Edition by offer': 'Edition je Angebot',
  'Certain designations and legacy benefits come with Visual Studio Enterprise; Action Pack, Launch, Success Core and Success Expanded with Professional.':
    'Bestimmte Auszeichnungen und frühere Vorteile bringen Visual Studio Enterprise; Action Pack, Launch, Success Core und Success Expanded bringen Professional.',
  'Assigned and activated': 'Zugewiesen und aktiviert',
  'A Visual Studio subscription is for one person, and counts only once that person has it and has activated it.':
    'Ein Visual Studio-Abonnement ist für eine Person und zählt erst, wenn diese Person es hat und aktiviert hat.',
  'No shared sign-in': 'Keine geteilte Anmeldung',
  'Nobody signs in with the credentials of another.':
    'Niemand meldet sich mit den Zugangsdaten eines anderen an.',
  'Cloud services of a subscription': 'Clouddienste eines Abonnements',
  'The cloud services that come with a Visual Studio subscription are for designated employees, to design, develop, test and demonstrate internal applications.':
    'Die Clouddienste eines Visual Studio-Abonnements sind für benannte Mitarbeiter, um interne Anwendungen zu entwerfen, zu entwickeln, zu testen und vorzuführen.',
  'No direct revenue with a subscription': 'Keine direkten Erlöse mit einem Abonnement',
  'A Visual Studio subscription earns no revenue directly: no consulting, and no customizing or building for one customer, for a fee. Building a packaged product that is then sold is indirect, and allowed.':
    'Ein Visual Studio-Abonnement bringt keine direkten Erlöse: keine Beratung und kein Anpassen oder Bauen für einen Kunden gegen Entgelt. Ein Standardprodukt zu bauen, das dann verkauft wird, ist indirekt und erlaubt.',
  'Reassigning a subscription': 'Ein Abonnement neu zuweisen',
  'A Visual Studio subscription passes to another person no sooner than 90 days after it was assigned.':
    'Ein Visual Studio-Abonnement geht frühestens 90 Tage nach der Zuweisung an eine andere Person.',
  'Sharing licenses': 'Lizenzen teilen',
  'Licenses stay among the associated locations of the partner and, if it has product license rights, the affiliates and acquired companies in its membership profile.':
    'Lizenzen bleiben unter den zugeordneten Standorten des Partners und, wenn er Produktlizenzrechte hat, den verbundenen und erworbenen Unternehmen in seinem Mitgliedschaftsprofil.',
  'Counted for the partner as a whole': 'Für den Partner als Ganzes gezählt',
  'What a partner is entitled to is counted once for the partner, not once for each of its companies.':
    'Worauf ein Partner Anspruch hat, wird einmal für den Partner gezählt, nicht einmal für jedes seiner Unternehmen.',
  'Azure credit': 'Azure-Guthaben',
  'What a partner bought may bring it Azure credit, as a sum for every month or as one sum for the year.':
    'Was ein Partner gekauft hat, kann ihm Azure-Guthaben bringen, als Summe für jeden Monat oder als eine Summe für das Jahr.',
  'Credit for Security Copilot': 'Guthaben für Security Copilot',
  'Azure credit that comes with security specializations for Security Copilot pays for nothing else.':
    'Azure-Guthaben, das mit Sicherheitsspezialisierungen für Security Copilot kommt, zahlt für nichts anderes.',
  'Credit for GitHub': 'Guthaben für GitHub',
  'Azure credit that comes with Azure specializations for GitHub Enterprise and GitHub Copilot pays for nothing else.':
    'Azure-Guthaben, das mit Azure-Spezialisierungen für GitHub Enterprise und GitHub Copilot kommt, zahlt für nichts anderes.',
  'Unused monthly credit lapses': 'Ungenutztes Monatsguthaben verfällt',
  'What is left of a monthly Azure credit at the end of its month is lost; it is not carried into the next one.':
    'Was von einem monatlichen Azure-Guthaben am Monatsende übrig ist, ist verloren; es geht nicht in den nächsten Monat über.',
  'A monthly credit serves 13 months': 'Ein Monatsguthaben gilt 13 Monate',
  'A monthly Azure credit can be used for 13 months from the day on which it was provisioned.':
    'Ein monatliches Azure-Guthaben kann 13 Monate ab dem Tag seiner Bereitstellung genutzt werden.',
  'The user of a credit': 'Der Nutzer eines Guthabens',
  'A monthly credit changes its user at most five times ever, a yearly one never; credit on a billing profile has no user.':
    'Ein Monatsguthaben wechselt seinen Nutzer insgesamt höchstens fünfmal, ein Jahresguthaben nie; Guthaben auf einem Abrechnungsprofil hat keinen Nutzer.',
  'One active credit for a person': 'Ein aktives Guthaben je Person',
  'A person holds at most one active Azure credit of the partner program at a time.':
    'Eine Person hat höchstens ein aktives Azure-Guthaben des Partnerprogramms zugleich.',
  'Credit on a billing profile': 'Guthaben auf einem Abrechnungsprofil',
  'By checkout, credit is put on a billing profile that is chosen under the billing account that bought the offer.':
    'Beim Checkout kommt Guthaben auf ein Abrechnungsprofil unter dem Abrechnungskonto, das das Angebot gekauft hat.',
  'Which support comes with an offer': 'Welcher Support mit einem Angebot kommt',
  'Designations and renewed legacy benefits may have support for on-premises products and for cloud services; Launch, Success Core and Success Expanded for cloud services only; Action Pack for on-premises products only.':
    'Auszeichnungen und verlängerte frühere Vorteile können Support für lokale Produkte und für Clouddienste haben; Launch, Success Core und Success Expanded nur für Clouddienste; Action Pack nur für lokale Produkte.',
  'On-premises support for the current and the previous version':
    'Lokaler Support für die aktuelle und die vorige Version',
  'On-premises incidents cover the current version of a product and the one before it, and no product whose mainstream support has ended.':
    'Supportfälle für lokale Produkte decken die aktuelle Version und die davor ab, und kein Produkt, dessen grundlegender Support (Mainstream) zu Ende ist.',
  'What cloud support covers': 'Was der Cloud-Support abdeckt',
  'Cloud support helps partners to keep the services of their customers running; what it covers and where it ends is described on pages of Microsoft’s.':
    'Cloud-Support hilft Partnern, die Dienste ihrer Kunden am Laufen zu halten; was er abdeckt und wo er endet, steht auf Seiten von Microsoft.',
  'Incidents deducted and given back': 'Abgezogene und zurückgegebene Fälle',
  'An incident is deducted when a request is opened, and given back when the request turns out to be a duplicate or a bug; requests about billing, quota or subscriptions may be given back.':
    'Ein Fall wird abgezogen, wenn eine Anfrage eröffnet wird, und zurückgegeben, wenn sie sich als doppelt oder als Produktfehler erweist; Anfragen zu Abrechnung, Kontingent oder Abonnements können zurückgegeben werden.',
  'Support and advisory hours last twelve months': 'Support und Beratungsstunden gelten zwölf Monate',
  'Support incidents and advisory hours can be used for twelve months from the day on which they were unlocked.':
    'Supportfälle und Beratungsstunden können zwölf Monate ab dem Tag genutzt werden, an dem sie freigeschaltet wurden.',
  'Marketing benefits of an offer': 'Marketingvorteile eines Angebots',
  'Some marketing benefits are for every partner; more of them come with designations, Success Expanded and legacy benefits.':
    'Einige Marketingvorteile sind für jeden Partner; mehr davon kommen mit Auszeichnungen, Success Expanded und früheren Vorteilen.',
  'Refund of a purchase': 'Erstattung eines Kaufs',
  'Microsoft may be asked to refund a purchase up to 30 days after it, as long as no benefit was used and no token looked at; it may say no.':
    'Microsoft kann bis 30 Tage nach einem Kauf um Erstattung gebeten werden, solange kein Vorteil genutzt und kein Token angesehen wurde; es kann ablehnen.',
  'Swap of Action Pack and Learning Action Pack': 'Tausch von Action Pack und Learning Action Pack',
  'Action Pack and Learning Action Pack may be swapped for each other once, up to 30 days after the purchase, as long as no benefit was used and no token looked at; Microsoft may say no.':
    'Action Pack und Learning Action Pack können einmal gegeneinander getauscht werden, bis 30 Tage nach dem Kauf, solange kein Vorteil genutzt und kein Token angesehen wurde; Microsoft kann ablehnen.',
  'Legacy competencies and badges': 'Frühere Kompetenzen und Abzeichen',
  'Silver and gold competencies and their badges have been invalid since the end of September 2022.':
    'Silber- und Goldkompetenzen und ihre Abzeichen sind seit Ende September 2022 ungültig.',
  'Benefits of competencies that ended': 'Vorteile beendeter Kompetenzen',
  'Benefits of a competency held on the day the competencies ended stay with the partner until its next anniversary.':
    'Vorteile einer Kompetenz, die am Tag des Endes der Kompetenzen bestand, bleiben dem Partner bis zu seinem nächsten Jahrestag.',
  'Designation or legacy benefits': 'Auszeichnung oder frühere Vorteile',
  'At an anniversary after 3 October 2022 and up to 21 January 2025 a partner with a competency that qualifies takes the benefits of the designation or keeps the legacy ones, never both, and one of them to keep the designation; one that does not may only keep the legacy ones.':
    'An einem Jahrestag nach dem 3. Oktober 2022 und bis zum 21. Januar 2025 nimmt ein Partner mit einer Kompetenz, die qualifiziert, die Vorteile der Auszeichnung oder behält die früheren, nie beide, und eines davon, um die Auszeichnung zu behalten; einer, der nicht qualifiziert, darf nur die früheren behalten.',
  'Fees of designation and legacy benefits': 'Gebühren für Auszeichnung und frühere Vorteile',
  'The yearly fee of a designation follows the one of legacy gold; those of legacy silver and gold stay what they were.':
    'Die Jahresgebühr einer Auszeichnung folgt der des früheren Gold; die von Silber und Gold bleiben, wie sie waren.',
  'Gold instead of silver': 'Gold statt Silber',
  'A partner that had both silver and gold before the program was changed renews the benefits of gold only.':
    'Ein Partner, der vor der Umstellung des Programms Silber und Gold hatte, verlängert nur die Vorteile von Gold.',
  'What partner support helps with': 'Wobei der Partnersupport hilft',
  'Partner support helps with Partner Center: providing benefits, users of usage-based subscriptions, redemption, downloads, the workspace. It does not help with licensing, activation, tenants, subscriptions or other portals.':
    'Der Partnersupport hilft bei Partner Center: Vorteile bereitstellen, Nutzer nutzungsbasierter Abonnements, Einlösung, Downloads, der Arbeitsbereich. Er hilft nicht bei Lizenzierung, Aktivierung, Mandanten, Abonnements oder anderen Portalen.',
  'Benefits replace no commercial license': 'Vorteile ersetzen keine kommerzielle Lizenz',
  'Benefits do not take the place of licenses from another Microsoft channel: an agreement with it is not made smaller by counting them.':
    'Vorteile treten nicht an die Stelle von Lizenzen aus einem anderen Vertriebsweg von Microsoft: ein Vertrag darüber wird nicht kleiner, weil man sie mitzählt.',
};
