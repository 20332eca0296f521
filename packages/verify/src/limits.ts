import { several } from '@benefolio/core';
import type { Manifest } from '@benefolio/core';
import type { Entries } from './entries.ts';
import type { VerifyOptions } from './options.ts';
import { show } from './report.ts';
import type { Report } from './report.ts';

type Ended = {
  manifest: Manifest;
  options: VerifyOptions;
  report: Report;
  running: string;
  entries: Entries;
};

/** What a pack that is right in all that was checked still does not show. */
export function limitsOf({ manifest, options, report, running, entries }: Ended): string[] {
  const hidden = (report.size ?? 0) - entries.shown.length;
  return [
    ...(options.verifierKey === undefined
      ? [
          'the signature shows who made the pack only if you had the key earlier: compare its fingerprint with one that did not come with the pack',
        ]
      : []),
    ...(options.checkpoint === undefined
      ? [
          'without an earlier checkpoint this cannot show that the journal was not rewritten before the pack was made',
        ]
      : []),
    ...(hidden > 0
      ? [
          `${several(hidden, 'entry', 'entries')} from entry ${entries.complete} on ${hidden === 1 ? 'is' : 'are'} not shown: that none tells of the period late, or takes back an entry shown, is the sender's word`,
        ]
      : []),
    ...(manifest.release === running
      ? []
      : [
          `the pack says that release ${show(manifest.release)} made it, this is ${show(running)}: summary.html, clauses.json, gaps.json and what findings.json judges now were not made again, so verify with that release before you rely on them`,
        ]),
    ...pageLimits(options, report),
    'the name of the organization, the period and the instant of making are the words of manifest.json, which is not signed',
    'that what was recorded was true, and all of it was recorded, no journal can prove',
  ];
}

function pageLimits(options: VerifyOptions, { page }: Report): string[] {
  if (page === undefined || page === options.page) return [];
  return [
    options.page === undefined
      ? 'the page verify.html came with the pack, from whoever made it: rely on a verifier that you took from elsewhere'
      : `the page verify.html in the pack is not the one of this release (without a pack in it ${options.page}, this one ${page}): do not rely on what it shows`,
  ];
}
