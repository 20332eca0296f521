import * as fc from 'fast-check';
import { kindOf, kinds, newBooks, tell } from '@benefolio/core';
import { expect, test } from 'vitest';
import { handleOf, isMail, newHandles, stagedNames } from './people.ts';
import { anyText, imported, newWorld, outcomes, people, tellerOf } from './testing/import.ts';
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

test('staged names admit nobody for good', () => {
  const names = people();
  const staged = stagedNames(names);
  const { id } = staged.admit({ handle: 'ada', mail: 'ada@contoso.example' });
  expect(staged.find('ada@contoso.example')).toBe(id);
  expect(names.find('ada')).toBeUndefined();
  expect(kindOf(id)?.kind).toBe('person');
});

test('staged names over staged names admit everybody under an id of their own', () => {
  const below = stagedNames(people());
  const first = Array.from({ length: 5 }, (_, n) => below.admit({ handle: `a${n}` }).id);
  const above = stagedNames(below);
  const more = Array.from({ length: 5 }, (_, n) => above.admit({ handle: `b${n}` }).id);
  expect(new Set([...first, ...more]).size).toBe(10);
  expect(more.map((id) => above.find(id))).toEqual(more);
  expect(more.map((id) => below.find(id))).toEqual(more.map(() => undefined));
});

test('a preview over staged names takes in everybody who is new', () => {
  const world = newWorld();
  const guid = (n: number): string => `6f1e4a52-0b7d-4c35-9a61-2d7c1f0a8e0${n}`;
  const text = list(
    ...[1, 2, 3].map((n) => ({ mail: `a${n}@contoso.example`, assigned: '2025-01-02', guid: guid(n) })),
  );
  const done = imported({ ...world, names: { ...world.names, ...stagedNames(world.names) } }, text);
  expect(outcomes(done)).toEqual(['applied', 'applied', 'applied']);
  expect(world.names.size()).toBe(0);
});
