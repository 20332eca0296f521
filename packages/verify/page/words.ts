/** What each check is called, and what it shows, for somebody who has never seen a hash. */
export const checkWords: Record<string, [title: string, shows: string]> = {
  archive: ['Archive', 'The file is laid out as Benefolio writes it: nothing is hidden in it.'],
  'data in this page': ['Data in this page', 'All that was written into this page is still in it.'],
  manifest: ['Manifest', 'The pack says whose it is, for which period, and with which key it was signed.'],
  files: ['Files', 'Every file is the one that the manifest lists, by its hash.'],
  signature: ['Signature', 'The state of the journal was signed with the key of the organization (Ed25519).'],
  root: ['Tree', 'The hashes of all entries of the journal come to the root that was signed (RFC 6962).'],
  'earlier checkpoint': [
    'Earlier checkpoint',
    'The journal still begins as it did when the checkpoint was sent to you: nothing before it was rewritten.',
  ],
  entries: [
    'Entries',
    'Every entry shown is, letter by letter, the one that was hashed. None is left out, doubled or moved.',
  ],
  people: ['People', 'Names belong to the people whom the journal committed to, without naming them.'],
  replay: [
    'Recomputed',
    'Positions, findings and gaps were computed again from the entries, and are the same.',
  ],
  page: ['Page in the pack', 'The page in the pack holds that pack, and nothing besides.'],
};

export const stateWords = { right: 'right', wrong: 'wrong', 'not reached': 'not reached' } as const;
