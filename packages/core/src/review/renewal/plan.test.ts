import { describe, expect, test } from 'vitest';
import type { Day } from '../../kernel/day.ts';
import type { Choice } from './choice.ts';
import { otherOffers } from './offers.ts';
import { planOf } from './plan.ts';
import type { Plan } from './plan.ts';
import { anniversary, until, used, yearOf } from './testing/year.ts';

const enrollment = 'enr-core';
const on: Day = '2026-04-01';

const odd = '2025-06-02 ent-odd granted benefit "Odd Service" quantity 3 unit users under enr-core';

const plan = (choice: Choice, lines: readonly string[] = used, day: Day = on): Plan =>
  planOf(yearOf(...lines).books, { enrollment, choice }, { on: day });
const effects = ({ effects: all }: Plan): string[] =>
  all.map(({ work, many, product, clause, on: day }) => `${day} ${work} ${many} ${product} ${clause}`);
const next = (all: Plan, name: string): unknown => all.benefits.find(({ benefit }) => benefit === name)?.next;

describe('a renewal', () => {
  test('says what ends, what is redeemed and assigned anew, and what is reactivated, each by its clause', () => {
    expect(effects(plan({ what: 'renew' }))).toEqual([
      '2026-05-18 end 2400 Azure credit a year credit.by-offer',
      '2026-05-18 end 2 support, cloud benefits.as-listed-when-bought',
      '2026-05-18 end 15 Microsoft 365 Business Premium cloud.rights-end',
      '2026-05-18 end 2 Visual Studio Enterprise benefits.as-listed-when-bought',
      '2026-05-19 redeem 15 Microsoft 365 Business Premium token.new-set-each-year',
      '2026-05-19 reassign 1 Azure credit a year credit.by-offer',
      '2026-05-19 reassign 1 Visual Studio Enterprise benefits.as-listed-when-bought',
      '2026-05-19 reactivate 1 Windows Server Standard 2025 key.reactivate-at-renewal',
    ]);
  });

  test('names the money of a credit that is left', () => {
    const credit = plan({ what: 'renew' }).effects.find(({ kind }) => kind === 'azure-credit');
    expect(credit?.left).toBe('1999.5 USD');
  });

  test('has a task for each work, for the freeze before it and for the purchase, in the words to tell', () => {
    const { tasks } = plan({ what: 'renew' });
    expect(tasks.map(({ on: day }) => day)).toEqual(tasks.map(({ on: day }) => day).toSorted());
    expect(tasks.filter(({ words }) => words !== undefined)).toMatchObject([
      {
        on: until,
        clause: 'records.own-method',
        words: '2026-05-18 freeze-core frozen of enr-core why "before its year ends"',
      },
      {
        on: anniversary,
        clause: 'membership.renewal-window',
        words: '2026-05-19 enr-core-2026 bought offer core renews enr-core',
      },
    ]);
    expect(tasks.find(({ clause }) => clause === 'offer.review-before-paying')?.on).toBe(anniversary);
    expect(tasks.find(({ work }) => work === 'redeem')).toMatchObject({ on: anniversary, many: 15 });
  });

  test('asks for no second freeze', () => {
    const frozen = `${on} freeze-core frozen of enr-core why "already done"`;
    const clauses = plan({ what: 'renew' }, [...used, frozen]).tasks.map(({ clause }) => clause);
    expect(clauses).not.toContain('records.own-method');
  });

  test('compares what is granted now with the newest list, and what it does not list stays unknown', () => {
    const renew = plan({ what: 'renew' });
    expect(next(renew, 'Microsoft 365 Business Premium')).toBe(15);
    expect(next(renew, 'System Center Standard 2022')).toBe(8);
    expect(next(renew, 'Azure bulk credit')).toBe('2400 USD');
    expect(next(plan({ what: 'renew' }, [odd]), 'Odd Service')).toBe('unknown');
    expect(renew.benefits.find(({ benefit }) => benefit === 'Visual Studio Enterprise')).toMatchObject({
      listedAs: 'Visual Studio Enterprise IDE (no monthly Azure credit)',
      now: 8,
      inUse: 1,
      next: 8,
      certainty: 'C',
    });
    expect(next(renew, 'Entra ID P2')).toBe(15);
  });

  test('costs the list price that is known on its day, beside what was paid last', () => {
    expect(plan({ what: 'renew' }).cost).toMatchObject({ fee: 'unknown', paid: '895 EUR', besides: [] });
    expect(plan({ what: 'renew' }, used, '2026-06-15').cost).toMatchObject({
      fee: '925 USD',
      listed: { asOf: '2026-06', certainty: 'B' },
    });
  });

  test('is made on the anniversary, or on the day of the reading when that is later', () => {
    expect(plan({ what: 'renew' }).on).toBe(anniversary);
    expect(plan({ what: 'renew' }, used, '2026-06-18')).toMatchObject({
      on: '2026-06-18',
      answer: 'permitted',
    });
    expect(plan({ what: 'renew' }, used, '2026-06-19')).toMatchObject({
      on: '2026-06-19',
      answer: 'forbidden',
    });
  });

  test('of more subscriptions than the next list has leaves the others to be bought', () => {
    const many = Array.from({ length: 9 }, (_, n) => [
      `2025-06-02 vs-x${n} granted level enterprise under ent-vs`,
      `2025-06-02 p${n} joined`,
      `2025-06-03 vs-x${n} assigned to p${n}`,
    ]).flat();
    expect(effects(plan({ what: 'renew' }, many)).filter((line) => /reassign|buy/.test(line))).toEqual([
      '2026-05-19 reassign 8 Visual Studio Enterprise benefits.as-listed-when-bought',
      '2026-05-19 buy 1 Visual Studio Enterprise benefits.as-listed-when-bought',
    ]);
  });
});

describe('a lapse', () => {
  test('leaves software to be uninstalled and services to be bought, and costs nothing by itself', () => {
    const lapse = plan({ what: 'lapse' });
    expect(effects(lapse).filter((line) => !line.includes(' end '))).toEqual([
      '2026-05-19 uninstall 1 Windows Server Standard 2025 license.after-lapse',
      '2026-05-19 uninstall 3 System Center Standard 2022 license.after-lapse',
      '2026-05-19 buy 1 Visual Studio Enterprise benefits.as-listed-when-bought',
      '2026-05-19 buy 9 Microsoft 365 Business Premium license.after-lapse',
    ]);
    expect(lapse.cost.fee).toBe('none');
    expect(lapse.cost.besides).toHaveLength(4);
    expect(lapse.benefits.every((benefit) => benefit.next === 'not listed')).toBe(true);
    expect(lapse.words).toBe('2026-05-19 enr-core lapsed');
  });

  test('says nothing of reactivating what is not renewed', () => {
    const what = plan({ what: 'lapse' }).tasks.map((task) => task.what);
    expect(what.filter((text) => /renewed/.test(text))).toEqual(['it lapses unless it is renewed']);
  });

  test('counts commercial licenses that are there, and asks for none that nobody needs', () => {
    const bought = '2025-06-02 com-1 bought product "Microsoft 365 Business Premium" quantity 7';
    expect(effects(plan({ what: 'lapse' }, [...used, bought]))).toContain(
      '2026-05-19 buy 2 Microsoft 365 Business Premium license.after-lapse',
    );
    expect(effects(plan({ what: 'lapse' }, [])).filter((line) => /buy|uninstall/.test(line))).toEqual([]);
  });

  test('counts a machine that has the product twice once, and the same lack once', () => {
    const twice = [
      '2025-06-02 key-2 issued product "System Center Standard 2022" activations 5 under enr-core',
      '2025-06-02 key-2 activated machine srv-1',
      '2025-06-02 lic-scm installed machine srv-1',
      '2025-06-02 lic-scm installed machine srv-2',
    ];
    const lapse = plan({ what: 'lapse' }, twice).effects.filter(({ work }) => work === 'uninstall');
    expect(lapse).toMatchObject([{ many: 2, things: ['key-2', 'lic-scm'] }]);
  });

  test('does not know how many to buy where the commercial ones are of an unknown number', () => {
    const bought = '2025-06-02 com-1 bought product "Microsoft 365 Business Premium"';
    expect(effects(plan({ what: 'lapse' }, [...used, bought]))).toContain(
      '2026-05-19 buy unknown Microsoft 365 Business Premium license.after-lapse',
    );
  });
});

describe('another offer', () => {
  test('brings what its list has, and leaves to be bought what it has too few of', () => {
    const launch = plan({ what: 'switch', to: 'launch' });
    expect(launch).toMatchObject({ offer: 'launch', title: 'Partner Launch Benefits' });
    expect(effects(launch).filter((line) => /redeem|buy/.test(line))).toEqual([
      '2026-05-19 redeem 5 Microsoft 365 Business Premium token.new-set-each-year',
      '2026-05-19 buy 4 Microsoft 365 Business Premium license.after-lapse',
    ]);
    expect(next(launch, 'System Center Standard 2022')).toBe('not listed');
  });

  test('ends the right to software, with the doubt whether the offer or the membership counts', () => {
    const launch = plan({ what: 'switch', to: 'launch' });
    expect(effects(launch)).toEqual(
      expect.arrayContaining([
        '2026-05-18 end 8 System Center Standard 2022 license.ends-with-membership',
        '2026-05-19 uninstall 3 System Center Standard 2022 license.after-lapse',
        '2026-05-19 uninstall 1 Windows Server Standard 2025 license.after-lapse',
      ]),
    );
    const ends = launch.findings.find(({ clause }) => clause === 'license.ends-with-membership');
    expect(ends).toMatchObject({ answer: 'forbidden', doubts: ['membership-or-offer', 'renewal-window'] });
  });

  test('gives software again that its list has, where both are counted in the same', () => {
    const expanded = plan({ what: 'switch', to: 'expanded' }, [
      '2025-06-02 lic-scm assigned to partner count 18',
      '2025-06-02 key-win activated machine srv-1',
    ]);
    expect(effects(expanded).filter((line) => line.includes('after-lapse'))).toEqual([
      '2026-05-19 reactivate 16 System Center Standard 2022 license.after-lapse',
      '2026-05-19 uninstall 2 System Center Standard 2022 license.after-lapse',
      // 32 cores are listed, and nobody says how many activations they are.
      '2026-05-19 unknown 1 Windows Server Standard 2025 license.after-lapse',
    ]);
  });

  test('whose products were not found whole keeps what it does not list unknown', () => {
    expect(next(plan({ what: 'switch', to: 'spd' }), 'Microsoft 365 Business Premium')).toBe('unknown');
    expect(effects(plan({ what: 'switch', to: 'spd' }))).toContain(
      '2026-05-19 unknown 9 Microsoft 365 Business Premium license.after-lapse',
    );
  });

  test('adds what a designation brings that the partner attained', () => {
    const attained = '2026-01-10 des-infra attained area infrastructure';
    const process = (lines: readonly string[]): unknown =>
      next(plan({ what: 'switch', to: 'spd' }, lines), 'Power Automate Process');
    expect(process(used)).toBeUndefined();
    expect(process([...used, attained])).toBe(5);
  });

  test('can be chosen where the clauses do not forbid it, and says which one is held already', () => {
    const held = '2026-01-05 enr-exp bought offer expanded until 2027-01-04';
    const offers = otherOffers(yearOf(held).books, enrollment, { on });
    const of = (offer: string): unknown => offers.find((one) => one.offer === offer);
    expect(of('core')).toBeUndefined();
    expect(of('launch')).toMatchObject({ answer: 'permitted', title: 'Partner Launch Benefits' });
    expect(of('expanded')).toMatchObject({ answer: 'forbidden', held: 'enr-exp' });
    expect(of('maps')).toMatchObject({ answer: 'forbidden', purchase: 'ended 2025-01-21' });
    expect(of('training')).toMatchObject({ answer: 'unknown' });
  });

  test.each([
    ['core', 'same-offer'],
    ['nowhere', 'unknown-offer'],
  ])('%s is refused: %s', (to, code) => {
    expect(() => plan({ what: 'switch', to })).toThrow(expect.objectContaining({ code }));
  });
});

describe('what is not open', () => {
  test.each([
    ['renewed', '2026-05-19 enr-2 bought offer core renews enr-core', 'not-open'],
    ['lapsed', '2026-05-19 enr-core lapsed', 'not-open'],
    ['bought later', '', 'unknown-thing'],
  ])('is not planned: %s', (_, line, code) => {
    const day = line === '' ? '2025-05-18' : '2026-05-20';
    expect(() => plan({ what: 'renew' }, [line], day)).toThrow(expect.objectContaining({ code }));
  });
});
