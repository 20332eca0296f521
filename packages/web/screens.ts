import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { drop } from './testing/drop.ts';

/** Files that are compared with the demo: one brings what is new, the other has rows that are refused. */
const bring =
  (...names: string[]) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Choose files' }).waitFor();
    for (const name of names) {
      const file = new URL(`../../examples/files/${name}`, import.meta.url);
      await drop(page, { name, text: readFileSync(file, 'utf8') });
    }
    await page.getByRole('heading', { level: 1, name: names.at(-1) ?? '' }).waitFor();
  };

/** The room has arrived with what it shows. */
const opened = async (page: Page): Promise<void> => {
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
};

/** Ids as imports make them: of a product and a GUID. */
const long = (kind: string, n: number): string =>
  `${kind}-power-bi-per-user-6f1e4a52-0c2b-4d6e-9d1e-5b2f7a9c1e3${n}`;

/** Things of such ids, told once: a subscription that was handed over lately, one that is free, a token. */
const longTold = async (page: Page): Promise<void> => {
  const level = { on: '2026-11-10', level: 'professional', until: '2026-12-10', under: 'enr-spd' };
  const events = [
    { thing: long('vs', 1), event: 'granted', ...level },
    { thing: long('vs', 2), event: 'granted', ...level },
    { thing: long('vs', 1), event: 'assigned', on: '2026-11-20', to: 'olga' },
    { thing: long('token', 3), event: 'issued', product: 'Power BI', seats: 5, redeemBy: '2026-12-04' },
  ];
  await page.evaluate(
    (body) =>
      fetch('/v1/orgs/main/tell', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': 'long-ids' },
        body,
      }),
    JSON.stringify({ events }),
  );
  await page.reload();
};

/** Every screen that pictures are taken of, and that is checked for accessibility: [name, path, what to do first]. */
export const screens: readonly [name: string, path: string, prepare?: (page: Page) => Promise<void>][] = [
  ['today', '/orgs/main/today'],
  ['today-then', '/orgs/main/today?on=2026-06-30&knownAt=2026-06-30'],
  ['renewal', '/orgs/main/renewal'],
  ['renewal-plans', '/orgs/main/renewal/enr-spd?to=launch'],
  ['freeze', '/orgs/main/renewal/freeze-core?case=all'],
  [
    'ask',
    '/orgs/main/today?act=vs-spd-3+assigned+to+olga',
    async (page) => page.getByRole('dialog').getByText('Not permitted').first().waitFor(),
  ],
  [
    'hand-out',
    '/orgs/main/benefits/ent-exp-vs?act=vs-exp-9+assigned+to+olga&first=2026-11-12+vs-exp-9+granted+level+professional+under+ent-exp-vs',
    async (page) => page.getByRole('dialog').getByRole('heading', { name: 'After it' }).waitFor(),
  ],
  ['hand-outs', '/orgs/main/start/handout'],
  ['audit', '/orgs/main/audit'],
  ['audit-letter', '/orgs/main/audit/letter'],
  ['audit-readiness', '/orgs/main/audit/readiness?from=2025-11-26&to=2026-11-25'],
  [
    'audit-review',
    '/orgs/main/audit/review-group',
    async (page) => {
      await page.getByRole('button', { name: 'Build the pack' }).click();
      await page.getByText('The pack is built').waitFor({ timeout: 60_000 });
    },
  ],
  ['limits', '/orgs/main/limits'],
  ['own-data', '/orgs/main/own-data'],
  ['terms', '/orgs/main/terms'],
  [
    'clause',
    '/orgs/main/terms/vs.reassignment',
    async (page) => page.getByRole('region', { name: 'The answer' }).getByRole('article').waitFor(),
  ],
  ['clause-editions', '/orgs/main/terms/credit.user'],
  ['clause-told', '/orgs/main/terms/token.refusal'],
  ['findings', '/orgs/main/findings'],
  ['findings-by-thing', '/orgs/main/findings?group=thing&answer=forbidden'],
  [
    'finding',
    '/orgs/main/findings?clause=vs.reassignment',
    async (page) => {
      await page.getByRole('row').getByRole('link').first().click();
      await page.getByRole('dialog').getByRole('heading', { name: 'What can be done' }).waitFor();
    },
  ],
  ['journal', '/orgs/main/journal'],
  ['journal-searched', '/orgs/main/journal?q=carla&event=assigned&recordedFrom=2025-06-01'],
  [
    'entry',
    '/orgs/main/journal?thing=vs-spd-3&event=assigned',
    async (page) => {
      await page.getByRole('row').getByRole('link').first().click();
      await page.getByRole('button', { name: 'Verify it here' }).click();
      await page.getByText('It is proved.').waitFor();
    },
  ],
  ['benefits', '/orgs/main/benefits', opened],
  ['benefits-one-by-one', '/orgs/main/benefits?pieces=yes&ended=yes&group=kind&sort=-assignedNow', opened],
  ['benefits-pictures', '/orgs/main/benefits?view=pictures', opened],
  ['benefits-counts', '/orgs/main/benefits?view=counts', opened],
  ['benefits-number', '/orgs/main/benefits?number=ent-spd-e3+assignedNow', opened],
  ['benefit-key', '/orgs/main/benefits/key-windows', opened],
  ['benefit-entitlement', '/orgs/main/benefits/ent-spd-e3', opened],
  ['benefit-credit', '/orgs/main/benefits/credit-bulk', opened],
  ['benefit-subscription', '/orgs/main/benefits/vs-core-2', opened],
  ['benefit-enrollment', '/orgs/main/benefits/enr-spd', opened],
  ['benefit-credits', '/orgs/main/benefits/ent-spd-azure', opened],
  ['keys', '/orgs/main/keys', opened],
  ['keys-activations', '/orgs/main/keys?key=key-windows', opened],
  ['keys-look', '/orgs/main/keys?look=token-copilot', opened],
  ['people', '/orgs/main/people'],
  ['people-open', '/orgs/main/people?group=open'],
  [
    'person',
    '/orgs/main/people?q=paul',
    async (page) => {
      await page.getByRole('link', { name: 'Paul Richter' }).click();
      await page.getByRole('heading', { level: 2, name: 'History' }).waitFor();
    },
  ],
  [
    'leaver',
    '/orgs/main/people?q=tomas',
    async (page) => {
      await page.getByRole('link', { name: 'Tomas Havel' }).click();
      await page.getByRole('heading', { level: 2, name: 'History' }).waitFor();
      await page.getByRole('region', { name: 'When they leave' }).getByText('Machines they set up').click();
    },
  ],
  [
    'me',
    '/orgs/main/me',
    async (page) => {
      await page.getByRole('combobox', { name: 'I am' }).fill('carla');
      await page.getByRole('option', { name: /Carla/ }).click();
      await page.getByRole('button', { name: 'That is me' }).click();
      await page.getByRole('heading', { level: 2, name: 'What I hold' }).waitFor();
    },
  ],
  ['today-empty', '/orgs/new/today'],
  ['imports', '/orgs/main/imports'],
  ['import', '/orgs/main/imports', bring('visual-studio-export.csv')],
  [
    'import-refused',
    '/orgs/main/imports',
    async (page) => {
      await bring('visual-studio-export-bad-rows.csv')(page);
      await page.getByRole('link', { name: /^Refused/ }).click();
      await page.getByRole('link', { name: /is no GUID$/ }).waitFor();
    },
  ],
  [
    'import-row',
    '/orgs/main/imports',
    async (page) => {
      await bring('visual-studio-export-bad-rows.csv')(page);
      await page.getByRole('link', { name: /^Refused/ }).click();
      await page.getByRole('link', { name: /is no GUID$/ }).click();
      await page.getByRole('dialog').getByRole('heading', { name: 'What to do' }).waitFor();
    },
  ],
  ['settings', '/orgs/main/settings/organization'],
  ['settings-membership', '/orgs/main/settings/membership'],
  ['settings-responsible', '/orgs/main/settings/responsible'],
  ['settings-reminders', '/orgs/main/settings/reminders'],
  ['settings-sources', '/orgs/main/settings/sources'],
  ['settings-catalog', '/orgs/main/settings/catalog'],
  [
    'today-long-ids',
    '/orgs/main/today?reach=all',
    async (page) => {
      await longTold(page);
      await page
        .getByRole('link', { name: long('token', 3) })
        .first()
        .waitFor();
    },
  ],
  [
    'ask-long-ids',
    `/orgs/main/today?act=${long('vs', 1)}+assigned+to+carla`,
    async (page) => {
      await longTold(page);
      await page.getByRole('dialog').getByText('Not permitted').first().waitFor();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: long('vs', 2) })
        .waitFor();
    },
  ],
  ['start', '/orgs/new/start'],
  ['start-offers', '/orgs/new/start/offers'],
  ['start-lines', '/orgs/main/start/lines'],
  ['start-people', '/orgs/main/start/people'],
];
