import { afterAll, beforeAll, expect, test } from 'vitest';
import { stage } from '../testing/stage.ts';
import type { Stage } from '../testing/stage.ts';

let here: Stage;
beforeAll(async () => {
  here = await stage();
});
afterAll(() => here.close());

test('every clause stands under its heading, in the order of the Guide, and can be searched', async () => {
  const page = await here.open('/orgs/main/today');
  await page.getByRole('link', { name: 'Terms', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Terms' }).waitFor();
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
  expect(headings.indexOf('Overview')).toBeLessThan(headings.indexOf('Partner Support'));
  const { data } = await here.record.api.GET('/v1/terms');
  const inOrder = data?.clauses.map(({ id }) => id) ?? [];
  const said = await page.getByRole('listitem').locator('code').allTextContents();
  expect(said.filter((code) => inOrder.includes(code))).toEqual(inOrder);

  await page.getByLabel('Search').fill('90 days');
  await page.getByRole('link', { name: 'Reassigning a subscription' }).waitFor();
  await page.getByRole('link', { name: 'Last day of legacy offers' }).waitFor({ state: 'detached' });
  await page.waitForURL(/q=90/);
  await page.getByRole('link', { name: 'Reassigning a subscription' }).click();
  await page.getByRole('heading', { level: 1, name: 'Reassigning a subscription' }).waitFor();
  await page.goBack();
  expect(await page.getByLabel('Search').inputValue()).toBe('90 days');
  await page.getByLabel('Search').fill('');
  await page.getByLabel('Which clauses').selectOption('With findings');
  const found = await page.getByRole('link', { name: /^\d+ findings?$/ }).count();
  expect(found).toBe(await page.locator('main li').count());
  expect(here.complaints).toEqual([]);
});

test('a clause is tried on both sides of its boundary, and the address keeps what was tried', async () => {
  const page = await here.open('/orgs/main/terms/vs.reassignment');
  const form = page.getByRole('form', { name: 'Try it' });
  const answer = page.getByRole('region', { name: 'The answer' });
  await answer.getByText('nobody has had it before').waitFor();
  await form.getByLabel('held before', { exact: true }).selectOption('another person');
  await form.getByLabel('On which day').fill('2025-08-29');
  await answer.getByText('day 89 of 90 since Jun 1, 2025').waitFor();
  await answer.getByText('Not permitted').waitFor();
  await answer.getByText('allowed from August 30, 2025').waitFor();
  await form.getByRole('button', { name: 'A day later' }).first().click();
  await answer.getByText('day 90 of 90 since Jun 1, 2025').waitFor();
  await answer.getByText('Permitted', { exact: true }).waitFor();
  await answer.getByText('by the edition of December 20, 2024').waitFor();

  const again = await here.open(page.url());
  await again.getByText('day 90 of 90 since Jun 1, 2025').waitFor();
  // What is wrong is said beside the form, and nothing that was typed is lost.
  await again.getByLabel('On which day').fill('');
  await again.getByText('vs.reassignment lacks the fact on', { exact: false }).waitFor();
  expect(await again.getByLabel('held before', { exact: true }).inputValue()).toBe('another person');
  expect(here.complaints).toEqual([]);
});

test('a scenario is put into the form, by keyboard too, and a fact may be a word', async () => {
  const page = await here.open('/orgs/main/terms/vs.reassignment');
  await page.getByRole('button', { name: 'Try: activation untold, day 90' }).focus();
  await page.keyboard.press('Enter');
  const answer = page.getByRole('region', { name: 'The answer' });
  await answer.getByText('Unknown', { exact: true }).waitFor();
  expect(await page.getByLabel('activated', { exact: true }).inputValue()).toBe('unknown');
  await page.getByRole('form').getByLabel('activated', { exact: true }).selectOption('never');
  await answer.getByText('Permitted', { exact: true }).waitFor();
  expect(here.complaints).toEqual([]);
});

test('two editions are laid side by side, and the clause is tried by each', async () => {
  const page = await here.open('/orgs/main/terms/credit.user');
  const changed = page.getByRole('region', { name: /^What Edition of January 1, 2025/ });
  await changed.getByRole('row', { name: /^monthly 0 6/ }).waitFor();
  await changed.getByRole('row', { name: /^fifth change Not permitted Permitted/ }).waitFor();
  const answer = page.getByRole('region', { name: 'The answer' });
  await answer.getByText('by the edition of September 1, 2023').waitFor();
  await page.getByLabel('Handed out').selectOption('by checkout (modernized)');
  await answer.getByText('by the edition of January 1, 2025').waitFor();
  await answer.getByText('Not permitted').waitFor();
  const other = await here.open('/orgs/main/terms/vs.reassignment');
  await other.getByText('There is one edition', { exact: false }).waitFor();
  expect(here.complaints).toEqual([]);
});

test('a clause says where it is at work, and leads to its findings on the day', async () => {
  const page = await here.open('/orgs/main/terms/vs.reassignment');
  await page.getByText('Judged on: Visual Studio subscription').waitFor();
  await page.getByRole('link', { name: /^Not permitted \d+$/ }).click();
  await page.waitForURL(/findings\?clause=vs\.reassignment&answer=forbidden/);
  await page.getByRole('link', { name: /day 63 of 90/ }).waitFor();
  const told = await here.open('/orgs/main/terms/token.refusal');
  await told.getByText(/^Served by:/).waitFor();
  expect(await told.getByRole('heading', { name: 'Try it' }).count()).toBe(0);
  expect(here.complaints).toEqual([]);
});

test('the passage of a registered copy stands beside the clause', async () => {
  const page = await here.open('/orgs/main/terms/vs.reassignment');
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await page.reload();
  await page.getByText('No copy of the Guide is registered.', { exact: false }).waitFor();
  // Nothing is asked of a copy that is not there.
  expect(asked.filter((url) => url.includes('/guide/passages/'))).toEqual([]);
  const text = [
    'Overview',
    'An overview.',
    'Sharing',
    'About sharing.',
    'Visual Studio Benefits – Developer Tools',
    'About tools.',
    'Assigning subscriptions',
    'Words of the copy about handing a subscription over.',
    'Refund Requests',
    'About refunds.',
  ].join('\n\n');
  const response = await fetch(`${here.record.url}/v1/orgs/main/guide`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: text,
  });
  expect(response.status).toBe(201);
  await page.reload();
  await page.getByText('Words of the copy about handing a subscription over.').waitFor();
  await page.getByText('Under “Assigning subscriptions”').waitFor();
  expect(here.complaints).toEqual([]);
});

test('an address of no clause says so', async () => {
  const page = await here.open('/orgs/main/terms/no.clause');
  await page.getByText('There is no clause no.clause.').waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
    'There is nothing at this address.',
  );
});
