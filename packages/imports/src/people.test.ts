import * as fc from 'fast-check';
import { kindOf, kinds, newBooks, tell } from '@benefolio/core';
import { expect, test } from 'vitest';
import { handleOf, isMail, newHandles } from './people.ts';
import {
  anyText,
  eventsIn,
  given,
  imported,
  newWorld,
  notes,
  outcomes,
  people,
  tellerOf,
} from './testing/import.ts';
import { list } from './testing/visual-studio-list.ts';

test('a short name comes from the mail address, and never looks like the name of a thing', () => {
  expect(handleOf('Ada.Brandt@contoso.example')).toBe('ada.brandt');
  expect(handleOf('vs-team@contoso.example')).toBe('vs.team');
  expect(handleOf('partner@contoso.example')).toBe('partner.1');
  expect(handleOf('企業@contoso.example')).toBe('someone');
  expect(handleOf('_x+y_@contoso.example')).toBe('x-y');
  fc.assert(
    fc.property(anyText, (text) => {
      const handle = handleOf(`${text}@contoso.example`);
      expect(handle).toMatch(/^[a-z0-9][a-z0-9._-]{0,63}$/);
      expect(kindOf(handle)).toBeUndefined();
    }),
  );
});

test('a short name from any mail address is one that the record takes', () => {
  const prefixes = kinds.flatMap((kind) => kind.prefixes);
  const words = [...prefixes, ...prefixes.map((prefix) => `${prefix}-x`), 'partner', 'outside', 'nobody'];
  for (const word of words) {
    const told = tell(
      newBooks(),
      { events: [{ thing: handleOf(`${word}@contoso.example`), event: 'joined', on: '2025-01-01' }] },
      tellerOf(people()),
    );
    expect(told.entries[0]?.event.thing).toMatch(/^person-/);
  }
});

test('two people of one short name are told apart', () => {
  const names = people('info@contoso.example');
  const next = newHandles(names);
  expect(next('info@fabrikam.example')).toBe('info.2');
  names.admit({ handle: 'info.2' });
  expect(next('info@tailspin.example')).toBe('info.3');
});

test('a mail address is one, and nothing that a spreadsheet would run', () => {
  expect(['a@b.example', 'a+b@c.d.example'].every(isMail)).toBe(true);
  expect(['', 'a', 'a@b', 'a b@c.example', '=1+1@c.example', 'a@b@c.example'].some(isMail)).toBe(false);
});

test('a row that is refused leaves nobody behind', () => {
  const world = newWorld();
  given(world, {
    thing: 'vs-6f1e4a52-0b7d-4c35-9a61-2d7c1f0a8e01',
    event: 'found',
    on: '2025-05-01',
    level: 'professional',
  });
  const guid = (n: number): string => `6f1e4a52-0b7d-4c35-9a61-2d7c1f0a8e0${n}`;
  const rows = [1, 2].map((n) => ({
    mail: `a${n}@contoso.example`,
    assigned: n === 1 ? '2025-04-01' : '2025-05-02',
    guid: guid(n),
  }));
  expect(outcomes(imported(world, list(...rows)))).toEqual(['refused', 'applied']);
  expect([world.names.size(), world.names.find('a1'), world.names.find('a2')]).toEqual([
    1,
    undefined,
    'person-a2',
  ]);
});

test('somebody whose joining was taken back joins again by the next file, as the same person', () => {
  const world = newWorld();
  const guid = '6f1e4a52-0b7d-4c35-9a61-2d7c1f0a8e01';
  const file = list({ mail: 'ada@contoso.example', assigned: '2025-05-01', guid });
  const { told } = imported(world, file);
  const events = told.entries.map(({ seq }) => ({
    thing: `entry-${seq}`,
    event: 'withdrawn',
    because: 'the wrong file',
  }));
  tell(world.books, { events }, tellerOf(world.names));
  const again = imported(world, file);
  expect(outcomes(again)).toEqual(['applied']);
  expect(eventsIn(again)[0]).toEqual({ thing: 'person-ada', event: 'joined', on: '2025-05-01' });
  expect([world.names.size(), notes(again)]).toEqual([1, ['ada@contoso.example joins anew as `person-ada`']]);
});
