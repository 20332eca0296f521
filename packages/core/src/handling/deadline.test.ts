import { expect, test } from 'vitest';
import { newBooks } from '../books/books.ts';
import { deadlinesOn } from '../books/deadlines.ts';
import type { Day } from '../kernel/day.ts';
import { storyNames } from '../review/story.ts';
import { tell } from '../review/tell.ts';
import { parseEvent, splitWords } from '../review/words.ts';
import { deadlineId } from './deadline.ts';

/** A token that is to be redeemed by 18 December, and what was said of that. */
function told(...lines: string[]) {
  const books = newBooks();
  const teller = {
    by: 'test',
    release: 'test',
    recordedAt: '2025-12-31T09:00:00.000Z',
    today: '2025-12-31' as Day,
  };
  const names = storyNames();
  const all = [
    '2025-05-19 enr-1 bought offer core until 2026-05-18',
    '2025-05-19 ada joined',
    '2025-05-19 bea joined',
    '2025-05-19 token-1 issued product E3 seats 3 under enr-1 redeemBy 2025-12-18',
    ...lines,
  ];
  for (const line of all) tell(books, { events: [parseEvent(splitWords(line))] }, { ...teller, names });
  return (on: Day) => deadlinesOn(books, { on }).find(({ what }) => what === 'last day to redeem it');
}

const id = deadlineId('token-1', { clause: 'benefits.as-listed-when-bought' }, 1);
const about = 'about token-1 due 2025-12-18 what "last day to redeem it"';

test('a deadline has the id by which it is spoken of, and nothing said until something is', () => {
  const line = told()('2025-11-01');
  expect(line).toMatchObject({ id, act: 'redeemed', label: 'E3' });
  expect(line).not.toHaveProperty('owner');
});

test('an owner, an acknowledgement and a delay are known from their day on', () => {
  const on = told(
    `2025-11-02 ${id} owned by ada ${about}`,
    `2025-11-03 ${id} snoozed until 2025-12-01 because "the tenant is not ready" ${about}`,
    `2025-12-02 ${id} acknowledged ${about}`,
  );
  expect(on('2025-11-01')).not.toHaveProperty('owner');
  expect(on('2025-11-02')).toMatchObject({ owner: expect.stringMatching(/^person-/) });
  expect(on('2025-11-03')).toMatchObject({ snoozed: { until: '2025-12-01' } });
  expect(on('2025-12-01')).not.toHaveProperty('acknowledged');
  expect(on('2025-12-02')).toMatchObject({ acknowledged: '2025-12-02' });
});

test('when the deadline moves, its owner stays and what was said of the old day does not', () => {
  const moved = about.replace('2025-12-18', '2025-12-17');
  const on = told(`2025-11-02 ${id} owned by ada ${moved}`, `2025-11-02 ${id} acknowledged ${moved}`);
  expect(on('2025-11-02')).toHaveProperty('owner');
  expect(on('2025-11-02')).not.toHaveProperty('acknowledged');
});

test('it cannot be put off beyond the day on which it falls due', () => {
  const snooze = (until: string) => () =>
    told(`2025-11-02 ${id} snoozed until ${until} because later ${about}`);
  expect(snooze('2025-12-18')).not.toThrow();
  expect(snooze('2025-12-19')).toThrow('after the day on which it falls due');
});

const owned = `2025-11-02 ${id} owned by ada ${about}`;
const entrusted = '2025-11-01 partner entrusted with cloud-token to bea';
const administered = '2025-11-01 partner administered by ada';

test('whoever was named sees to it, else who is entrusted with its kind, else the program administrator', () => {
  const asked = (...lines: string[]) => told(...lines)('2025-11-02');
  expect(asked(administered)).toMatchObject({ owner: 'person-ada', ownerAs: 'administrator' });
  expect(asked(administered, entrusted)).toMatchObject({ owner: 'person-bea', ownerAs: 'entrusted' });
  expect(asked(entrusted, owned)).toMatchObject({ owner: 'person-ada', ownerAs: 'named' });
  expect(asked('2025-11-01 partner entrusted with license to bea')).not.toHaveProperty('ownerAs');
});

test('it is shown from its longest lead time on, and not a day before', () => {
  const usual = told();
  expect(usual('2025-10-18')).toMatchObject({ remind: false, handled: false });
  expect(usual('2025-10-19')).toMatchObject({ remind: true });
  const later = told('2025-10-01 partner reminded of benefits.as-listed-when-bought days "7, 20"');
  expect(later('2025-11-27')).toMatchObject({ remind: false });
  expect(later('2025-11-28')).toMatchObject({ remind: true });
  expect(later('2025-12-18')).toMatchObject({ remind: true });
  const never = told('2025-10-01 partner reminded of benefits.as-listed-when-bought days none');
  expect(never('2025-12-18')).toMatchObject({ remind: false, handled: false });
});

test('what was acknowledged stays silent, and what was put off comes back on its day', () => {
  const seen = told(`2025-12-02 ${id} acknowledged ${about}`);
  expect(seen('2025-12-01')).toMatchObject({ remind: true, handled: false });
  expect(seen('2025-12-02')).toMatchObject({ remind: false, handled: true });
  const off = told(`2025-12-02 ${id} snoozed until 2025-12-10 because "the tenant is not ready" ${about}`);
  expect(off('2025-12-09')).toMatchObject({ remind: false, handled: true });
  expect(off('2025-12-10')).toMatchObject({ remind: true, handled: false });
  // Put off to a day before the longest lead time: it was asked for on that day.
  const early = told(`2025-09-01 ${id} snoozed until 2025-09-10 because "ask again" ${about}`);
  expect(early('2025-09-10')).toMatchObject({ remind: true });
});
