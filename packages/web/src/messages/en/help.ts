/** What no record can promise, and how to begin one's own. */
export const help = {
  limits: {
    title: 'How this can still be wrong',
    says: 'Benefolio says what it was told and what the Guide makes of it. Seven things can make that wrong.',
    of: {
      untold: {
        what: 'Something happened and nobody told it.',
        says: 'A number is only as whole as the facts behind it. Imports of what Microsoft’s tools report find much of what is missing.',
        link: 'When each source was imported last',
      },
      reading: {
        what: 'We read a clause otherwise than Microsoft does.',
        says: 'Where the Guide leaves a doubt it is shown, and the stricter reading answers. Only Microsoft can settle it, and this is no legal advice.',
        link: 'Clauses with their doubts',
      },
      terms: {
        what: 'Other terms bind as well.',
        says: 'The Guide points to Product Terms, to the partner agreement and to pages that change. What they say is judged only where a clause names them.',
        link: 'What is judged, and what is only told',
      },
      microsoft: {
        what: 'Microsoft’s tools count something else.',
        says: 'A difference between the record and an import says that one of the two is wrong, not which.',
        link: 'Findings, differences among them',
      },
      rewritten: {
        what: 'Whoever holds the machine and its key could write another journal.',
        says: 'A checkpoint that lies with somebody else shows it. Without one, a pack proves only that it was not changed after it was made.',
        link: 'Checkpoints, and where they were sent',
      },
      anybody: {
        what: 'Nobody signs in.',
        says: 'Whoever reaches this address may tell. It answers to this machine alone; let nobody else onto it who should not write.',
        link: 'Who told what',
      },
      catalog: {
        what: 'A figure of an offer is out of date.',
        says: 'What was shipped carries a day and how certain it is. What Partner Center lists at the purchase is what binds: grant by that, and keep rows of your own.',
        link: 'The catalog and its sources',
      },
    },
  },
  ownData: {
    title: 'Use my own data',
    empty: 'The record that is open is empty: it is ready for your own data.',
    begin: 'Begin',
    says: 'Each record lies in a directory of its own. Begin yours beside the one that is open; nothing of the two is mixed.',
    stop: 'Stop the server, with Ctrl-C where it runs.',
    start: 'Start it on a directory that is not there yet:',
    open: 'Open the same address. The empty record offers to begin with the offers that you hold, or with an import.',
    kept: 'The record that is open now stays where it is, until you delete its directory.',
  },
};
