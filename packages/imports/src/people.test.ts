import * as fc from 'fast-check';
import { kindOf } from '@benefolio/core';
import { expect, test } from 'vitest';
import { handleOf, isMail, newHandles, stagedNames } from './people.ts';
import { anyText, people } from './testing/import.ts';

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
