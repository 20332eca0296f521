import { afterAll, beforeAll, expect, test } from 'vitest';
import { testRecord } from './testing/record.ts';
import type { TestRecord } from './testing/record.ts';

let record: TestRecord;
beforeAll(async () => {
  record = await testRecord('2025-03-10T10:00:00.000Z');
  await record.tell(
    '2025-01-06 enr-1 bought offer spd',
    '2025-01-31 credit-1 granted amount "100.00 USD" per month under enr-1',
    '2025-02-03 credit-1 drawn amount "70.25 USD"',
    '2025-03-01 credit-1 drawn amount "0.10 USD"',
    '2025-03-02 credit-1 counted remaining "99.8 USD" by "Azure portal"',
    '2025-02-01 token-1 issued product E3 seats 100 under enr-1',
    '2025-02-01 token-1 redeemed tenant contoso',
    '2025-02-02 token-1 service-dated until 2026-02-05',
  );
});
afterAll(() => record.close());

const lineOf = async (query: string) => (await record.get(`/v1/orgs/main/position?${query}`)).body.lines[0];

test('a credit is counted in exact money, month by month', async () => {
  expect(await lineOf('thing=credit-1')).toMatchObject({
    product: 'Azure credit a month',
    numbers: {
      unit: 'USD',
      money: {
        granted: '200 USD',
        drawn: '70.35 USD',
        lapsed: '29.75 USD',
        left: '99.9 USD',
        counted: { remaining: '99.8 USD', on: '2025-03-02', by: 'Azure portal', difference: '-0.1 USD' },
      },
    },
  });
  const then = await lineOf('thing=credit-1&on=2025-02-27');
  expect(then.numbers.money).toEqual({
    granted: '100 USD',
    drawn: '70.25 USD',
    lapsed: '0 USD',
    left: '29.75 USD',
  });
});

test('a draw beyond what is left is told why not, and when again', async () => {
  const { body } = await record.post('/v1/orgs/main/ask', {
    events: [{ thing: 'credit-1', event: 'drawn', on: '2025-03-10', amount: '100 USD' }],
  });
  expect(body).toMatchObject({ answer: 'forbidden' });
  expect(JSON.stringify(body)).toContain('2025-03-31');
});

test('the expected end of a service stands beside the one that the admin center shows', async () => {
  expect(await lineOf('thing=token-1')).toMatchObject({
    serviceUntil: '2026-02-05',
    serviceExpected: '2026-01-31',
  });
});

test('a finding names the page that says it where the Guide does not', async () => {
  const { body } = await record.post('/v1/orgs/main/ask', {
    events: [{ thing: 'credit-1', event: 'drawn', on: '2025-03-10', amount: '1 USD' }],
  });
  type Found = { clause: string; page?: { asOf: string; certainty: string } };
  const findings: Found[] = body.findings;
  const pageOf = (id: string): Found['page'] => findings.find(({ clause }) => clause === id)?.page;
  expect(pageOf('credit.thirteen-months')).toMatchObject({ asOf: '2023-09', certainty: 'A' });
  expect(pageOf('credit.by-offer')).toBeUndefined();
});
