/** The files that every pack has beside its manifest. */
export const required = [
  'checkpoint',
  'clauses.json',
  'entries.jsonl',
  'findings.json',
  'gaps.json',
  'leaves.bin',
  'position.json',
  'summary.html',
] as const;

export const optional = ['people.json'] as const;

export const manifestName = 'manifest.json';

/** The page that shows and verifies a pack. It holds the manifest, so the manifest cannot hold its hash. */
export const pageName = 'verify.html';
