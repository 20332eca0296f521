import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activationsOf } from './activations.ts';
import { benefitOf, benefitsOn } from './benefits.ts';
import { findingsOf, findingsOn } from './findings.ts';
import { keysOn } from './keys.ts';
import { standingOn } from './standing.ts';
import { allActs, run, today } from './testing/acts.ts';
import { demoBooks, told } from './testing/told.ts';

const reading = { on: '2025-03-01' } as const;
const books = told(
  '2025-01-06 enr-1 bought offer core until 2026-01-05',
  '2025-01-06 ada joined',
  '2025-01-06 ent-1 granted benefit E3 quantity 10 unit users under enr-1',
  '2025-01-07 token-1 issued product E3 seats 5 under ent-1 redeemBy 2025-12-31',
  '2025-01-07 token-2 issued product E3 seats 5 under ent-1',
  '2025-01-07 token-1 redeemed tenant contoso',
  '2025-01-07 token-1 service-dated until 2026-01-06',
  '2025-01-08 key-1 issued product Windows activations 5 last5 ABCDE under ent-1',
  '2025-01-09 key-1 viewed',
  '2025-01-09 key-1 activated machine pc-1',
  '2025-01-10 key-1 activated machine pc-1 hardware unchanged',
  '2025-01-10 key-1 uninstalled machine pc-1',
  '2025-01-11 key-1 counted remaining 2 by VAMT',
  '2025-01-12 vs-1 granted level professional',
  '2025-01-12 vs-1 assigned to ada',
);
const lineOf = (thing: string) => benefitsOn(books, reading).lines.find((line) => line.thing === thing);

test('a line says which offer and entitlement it comes from, and what its kind is called', () => {
  expect(lineOf('token-1')).toMatchObject({
    title: 'Cloud token',
    entitlement: 'ent-1',
    enrollment: 'enr-1',
    offer: 'core',
    offerTitle: 'Partner Success Core Benefits',
  });
  expect(lineOf('vs-1')).not.toHaveProperty('offer');
});

test('an entitlement has its pieces in one', () => {
  expect(lineOf('ent-1')?.pieces).toEqual({
    many: 3,
    kinds: [
      { kind: 'product-key', title: 'Product key', many: 1 },
      { kind: 'cloud-token', title: 'Cloud token', many: 2 },
    ],
    serviceUntil: '2026-01-06',
    counted: { what: 'activations remaining', number: 2, difference: -1, on: '2025-01-11' },
  });
});

test('one line asked for by itself is the line of the whole list, with its pieces', () => {
  for (const all of [books, demoBooks()]) {
    const { lines } = benefitsOn(all, reading);
    for (const line of lines) {
      const pieces = lines.filter(({ entitlement }) => entitlement === line.thing);
      const found = benefitOf(all, line.thing, reading);
      expect(found?.line).toEqual(line);
      expect(found?.pieces).toEqual(pieces);
    }
  }
  expect(benefitOf(books, 'enr-1', reading)).toBeUndefined();
});

test('what stands is counted by its answer, of an entitlement with its pieces', () => {
  expect(lineOf('vs-1')).toMatchObject({ open: { forbidden: 0, unknown: 1, discretionary: 0 } });
  expect(lineOf('ent-1')).toMatchObject({ open: { forbidden: 0, unknown: 0, discretionary: 0 } });
});

test('a token, and what has tokens, says which count of a tool is that of its product', () => {
  const counted = told(
    '2025-01-06 ent-1 granted benefit "Productivity" quantity 10 unit users',
    '2025-01-06 ent-2 granted benefit "Microsoft 365 E3" quantity 10 unit users',
    '2025-01-07 token-1 issued product "Microsoft 365 E3" seats 5 under ent-1',
    '2025-01-08 sku-1 counted product SPE_E3 licenses 6 assigned 2 by Graph',
    '2025-01-08 sku-2 counted product SPB licenses 6 assigned 2 by Graph',
  );
  const { lines, counts } = benefitsOn(counted, reading);
  expect(lines.map(({ thing, sku }) => [thing, sku])).toEqual([
    ['ent-1', 'sku-1'],
    ['ent-2', undefined],
    ['token-1', 'sku-1'],
  ]);
  expect(counts.map(({ sku }) => sku)).toContain('sku-1');
  expect(benefitOf(counted, 'ent-1', reading)?.line.sku).toBe('sku-1');
  expect(benefitOf(counted, 'ent-1', { on: '2025-01-07' })?.line.sku).toBeUndefined();
});

test('money of several currencies is not added up', () => {
  const credits = (currency: string) =>
    told(
      '2025-01-06 ent-1 granted benefit Azure unit money',
      '2025-01-06 credit-1 granted amount "100 USD" per year under ent-1',
      `2025-01-06 credit-2 granted amount "50.5 ${currency}" per year under ent-1`,
      '2025-01-07 credit-1 drawn amount "0.25 USD"',
    );
  expect(benefitsOn(credits('USD'), reading).lines.at(-1)?.pieces?.money).toEqual({
    granted: '150.5 USD',
    drawn: '0.25 USD',
    lapsed: '0 USD',
    left: '150.25 USD',
  });
  expect(benefitsOn(credits('EUR'), reading).lines.at(-1)?.pieces).not.toHaveProperty('money');
});

test('keys and tokens say when they were looked at, and no more of a key than its last five', () => {
  const [key, token] = keysOn(books, reading);
  expect(key).toMatchObject({
    thing: 'key-1',
    last5: 'ABCDE',
    issued: '2025-01-08',
    activationsLeft: 3,
    looks: 1,
    lastLook: '2025-01-09',
    forecast: { answer: 'runs-out', left: 2 },
  });
  expect(token).toMatchObject({
    thing: 'token-1',
    looks: 0,
    redeemed: { on: '2025-01-07', tenant: 'contoso' },
    redeemBy: '2025-12-31',
  });
  expect(token).not.toHaveProperty('forecast');
});

test('every activation has what it consumed, and the clause that says why', () => {
  const found = activationsOf(books, 'key-1', reading);
  expect(
    found.map(({ seq, machine, consumed, finding }) => [seq, machine, consumed, finding?.clause]),
  ).toEqual([
    [9, 'pc-1', 1, 'key.consumption-every-time'],
    [10, 'pc-1', 1, 'key.consumption-every-time'],
  ]);
  const pack = told(
    '2025-01-06 enr-1 bought offer maps until 2026-01-05',
    '2025-01-08 key-1 issued product Windows activations 5 under enr-1',
    '2025-01-09 key-1 activated machine pc-1',
    '2025-01-10 key-1 activated machine pc-1 hardware unchanged',
  );
  const byScenario = activationsOf(pack, 'key-1', reading);
  expect(byScenario.map(({ consumed, finding }) => [consumed, finding?.clause])).toEqual([
    [1, 'key.consumption-by-scenario'],
    [0, 'key.consumption-by-scenario'],
  ]);
});

test('what stands, and the findings of one thing, are those of all findings', () => {
  const check = (of: typeof books, on: typeof today | '2025-09-30'): void => {
    const all = findingsOn(of, { on });
    const standing = standingOn(of, { on });
    for (const thing of of.timelines.keys()) {
      const own = all.filter((line) => line.thing === thing);
      expect(findingsOf(of, thing, { on })).toEqual(own);
      const stands = own.filter(({ seq }) => seq === undefined);
      expect(standing.get(thing) ?? []).toEqual(stands);
      expect(standingOn(of, { on }, [thing]).get(thing) ?? []).toEqual(stands);
    }
  };
  check(demoBooks(), today);
  fc.assert(
    fc.property(allActs, (events) => {
      check(run(events).books, '2025-09-30');
    }),
    { numRuns: 20 },
  );
});
