import { ProblemError } from '@benefolio/core';

const space = /[ \t\r\n]*/y;
const token =
  /"(?:[^"\\\p{Cc}]|\u007f|[\u0080-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{}:,]/uy;

/**
 * The value of a JSON text.
 * @throws ProblemError `broken-json` with the line and column of the first fault
 */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const before = text.slice(0, faultIn(text));
    const line = before.split('\n').length;
    const column = before.length - before.lastIndexOf('\n');
    throw new ProblemError({
      code: 'broken-json',
      status: 422,
      message: `the file is no sound JSON: it breaks at line ${line}, column ${column}`,
      cure: 'save the whole answer of Microsoft Graph as it came; it was cut off or changed',
    });
  }
}

/** Which kinds of token may follow which, inside an object or an array. `v` is any value. */
const follows: Record<string, string> = {
  start: 'v',
  '[': 'v]',
  '{': '"}',
  ':': 'v',
  ',[': 'v',
  ',{': '"',
  'v[': ',]',
  'v{': ',}',
  key: ':',
  end: '',
};

/** Where a broken JSON text stops being one. The platform's own message does not always say. */
function faultIn(text: string): number {
  const open: string[] = [];
  let at = 0;
  let state = 'start';
  for (;;) {
    space.lastIndex = at;
    space.exec(text);
    at = Math.max(at, space.lastIndex);
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    if (found === undefined) return at;
    const allowed = follows[state] ?? '';
    const mark = found[0] ?? '';
    const isMark = ']},:'.includes(mark);
    const fits = isMark
      ? allowed.includes(mark)
      : allowed.includes('v') || (mark === '"' && allowed.includes('"'));
    if (!fits) return at;
    state = next(open, { mark, state });
    at += found.length;
  }
}

function next(open: string[], { mark, state }: { mark: string; state: string }): string {
  if (mark === '[' || mark === '{') {
    open.push(mark);
    return mark;
  }
  if (mark === ',') return `,${open.at(-1) ?? ''}`;
  if (mark === ':') return ':';
  if (mark === ']' || mark === '}') open.pop();
  else if (open.at(-1) === '{' && state !== ':') return 'key';
  const inside = open.at(-1);
  return inside ? `v${inside}` : 'end';
}
