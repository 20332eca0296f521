import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { german } from '../src/messages/de.ts';
import { english } from '../src/messages/en.ts';
import { cureOf, mayPass } from '../src/parts/cure.ts';

const packages = new URL('../../', import.meta.url);
/** Where problems come from that a browser may be shown. */
const rooms = ['core', 'imports', 'store', 'server', 'client', 'verify'];
const isForOthers = /benefolio |BENEFOLIO_|openapi|`position`|`--/;
/** The server does not start with these, so no browser is ever shown them. */
const atStart = new Set(['port-in-use', 'port-not-allowed']);

type Said = { code: string; status: number; cure: string };

/** Every problem whose code and cure stand in the sources, a cure by the name of a constant included. */
function saidIn(source: string): Said[] {
  const constants = new Map(
    [...source.matchAll(/^const (\w+) =\s+'([^'\n]*)'/gm)].map(([, name, text]) => [name, text]),
  );
  return [...source.matchAll(/\bcode: '([a-z-]+)'([^]*?)\bcure:\s*(?:'([^'\n]*)'|`([^`\n]*)|(\w+))/g)].map(
    ([, code = '', between = '', text, template, name]) => ({
      code,
      status: Number(/status: (\d+)/.exec(between)?.[1] ?? 400),
      cure: text ?? template ?? constants.get(name) ?? '',
    }),
  );
}

const said = rooms.flatMap((room) =>
  readdirSync(new URL(`${room}/src/`, packages), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) =>
      saidIn(readFileSync(new URL(`${room}/src/${file.replaceAll('\\', '/')}`, packages), 'utf8')),
    ),
);
const forOthers = said.filter(({ code, cure }) => isForOthers.test(cure) && !atStart.has(code));

describe('the cure of a problem', () => {
  test('the sources were read', () => {
    expect(said.length).toBeGreaterThan(100);
    expect(new Set(forOthers.map(({ code }) => code))).toEqual(
      new Set([
        'unreachable',
        'unknown-product',
        'no-guide',
        'not-empty',
        'bad-request',
        'no-such-path',
        'unknown-thing',
      ]),
    );
  });

  test.each([
    ['English', english.cures],
    ['German', german.cures],
  ])('names no command and no setting of the program, in %s', (_, cures) => {
    for (const problem of said.filter(({ code }) => !atStart.has(code)))
      expect([problem.code, cureOf(problem, cures)]).toEqual([
        problem.code,
        expect.not.stringMatching(isForOthers),
      ]);
  });

  test('is that of the server everywhere else', () => {
    const told = { code: 'unknown-thing', status: 422, cure: 'tell first that it was `granted`' };
    expect(cureOf(told, english.cures)).toBe(told.cure);
  });
});

test.each([
  [503, true],
  [500, true],
  [429, true],
  [404, false],
  [422, false],
  [400, false],
  [409, false],
])('what was answered with %i may go well another time: %s', (status, may) => {
  expect(mayPass({ code: 'any', status, cure: '' })).toBe(may);
});
