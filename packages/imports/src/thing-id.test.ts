import * as fc from 'fast-check';
import { kindOf, mark, slug, thingId } from '@benefolio/core';
import { expect, test } from 'vitest';
import { anyText } from './testing/import.ts';

test('a name keeps what an id can hold', () => {
  expect(slug('  Café  Crème (500 seats)_HUB ')).toBe('cafe-creme-500-seats-_hub');
  expect(thingId('sku', ['ENTERPRISEPREMIUM'])).toBe('sku-enterprisepremium');
  expect(thingId('ent', ['Power BI Pro', 'MAPS - Core'])).toBe('ent-power-bi-pro-maps-core');
});

test('names that differ only in what an id cannot hold are told apart', () => {
  expect(thingId('sku', ['企業版'])).not.toBe(thingId('sku', ['教育版']));
  expect(thingId('sku', ['x'.repeat(100)])).not.toBe(thingId('sku', [`${'x'.repeat(100)}y`]));
  expect(thingId('sku', ['a'], 'c7df2760')).toBe('sku-a-c7df2760');
  expect(mark('a')).toMatch(/^[0-9a-f]{8}$/);
});

test('whatever the names, the id is one that names its kind', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), (names) => {
      expect(kindOf(thingId('sku', names))?.kind).toBe('sku');
    }),
  );
});
