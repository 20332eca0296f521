import { describe, expect, test } from 'vitest';
import { quote } from './problem.ts';
import { holdsAddress, holdsKey } from './secret.ts';

describe('a whole product key is seen', () => {
  test.each([
    ['in capitals', 'XBCDF-GHJKM-NPQRT-VWXY2-34678'],
    ['of any letters', 'ABCDE-FGHIJ-KLMNO-PQRST-UVWX1'],
    ['in small letters', 'xbcdf-ghjkm-npqrt-vwxy2-34678'],
    ['without dashes', 'XBCDFGHJKMNPQRTVWXY234678'],
    ['with spaces', 'XBCDF GHJKM NPQRT VWXY2 34678'],
    ['with other dashes', 'XBCDF–GHJKM‑NPQRT—VWXY2-34678'],
    ['with underscores and a prefix', 'key_XBCDF_GHJKM_NPQRT_VWXY2_34678'],
    ['in wide letters', 'ＸＢＣＤＦ-ＧＨＪＫＭ-ＮＰＱＲＴ-ＶＷＸＹ２-３４６７８'],
    ['with something invisible inside', 'XBCDF-GH\u200bJKM-NPQRT-VWXY2-34678'],
    ['of letters alone', 'BCDFG-HJKMN-PQRTV-WXYBC-DFGHJ'],
    ['of letters alone, without dashes', 'BCDFGHJKMNPQRTVWXYBCDFGHJ'],
    ['of eight different characters', 'BCDFGHJKBCDFGHJKBCDFGHJKB'],
    ['behind a run of one letter', `${'x'.repeat(40)}BCDFGHJKMNPQRTVWXYBCDFGHJ`],
    ['with a group of other characters before it', 'ABOUT-XBCDF-GHJKM-NPQRT-VWXY2-34678'],
    ['within a sentence', 'the key is XBCDF-GHJKM-NPQRT-VWXY2-34678.'],
  ])('%s', (_, text) => {
    expect(holdsKey(text)).toBe(true);
    expect(quote(text)).toBe('`…`');
  });

  test.each([
    'Windows Server 2025 Standard, 16 cores',
    'c7df2760-2c81-4ef7-b578-5b5392b571df',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'Solutions Partner - Microsoft Low Code Application Development (Specialization)',
    'srv-01.northlight.example',
    'vs-22334466-bbcc-ddff-2233-446688bbccdd',
    'x'.repeat(200),
    'XXXXX-XXXXX-XXXXX-XXXXX-XXXXX',
    'BCDFGHJBCDFGHJBCDFGHJBCDFGHJ',
    'Smith-Jones-Brown-Green-White',
    'BCDFGHJKMNPQRTVWXYBCDFGH',
    'bcdf2346789bcdf2346789bcdf2346789bcdf2346789bcdf2346789bcdf23467',
  ])('and not in `%s`', (text) => {
    expect(holdsKey(text)).toBe(false);
  });
});

test.each(['ada@example.com', 'ada@localhost', 'ada @ example.com', 'ada＠example.com', 'ada%40example.com'])(
  'an address is seen in `%s`',
  (text) => {
    expect(holdsAddress(text)).toBe(true);
  },
);
