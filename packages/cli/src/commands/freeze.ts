import { dataOf } from '@benefolio/client';
import type { components } from '@benefolio/client';
import type { Command } from '../command.ts';
import { ofReading, readingOf } from '../options.ts';
import type { Out } from '../out.ts';
import { table } from '../out.ts';
import { thingIn } from '../thing.ts';
import { isSet } from '../values.ts';

type Frozen = components['schemas']['FreezeRead'];

export const freeze: Command = {
  verb: 'freeze',
  says: 'who held what when it was frozen, what is the case of each now, and the act that would restore it',
  usage: 'freeze [FREEZE]',
  options: { all: { type: 'boolean', says: 'what is done as well' }, ...ofReading },
  more: 'Without FREEZE: all of them. One is made by telling it: benefolio tell freeze-2026 frozen of enr-2025 why "before the renewal"',
  example: 'benefolio freeze freeze-core',
  run: async ({ out, values, words, connect }) => {
    const name = thingIn('freeze', words);
    const { client, org } = await connect();
    const query = readingOf(values);
    if (name === undefined) {
      const body = await dataOf(client.GET('/v1/orgs/{org}/freezes', { params: { path: { org }, query } }));
      if (isSet(values, 'json')) out.json(body);
      else if (body.freezes.length === 0) out.line(`nothing was frozen by ${body.on}`);
      else {
        const rows = body.freezes.map(({ on, freeze: id, of, why }) => [on, id, of ?? 'all', why]);
        for (const line of table(['day', 'freeze', 'of', 'why'], rows)) out.line(line);
      }
      return 0;
    }
    const params = { path: { org, freeze: name }, query };
    const body = await dataOf(client.GET('/v1/orgs/{org}/freezes/{freeze}', { params }));
    if (isSet(values, 'json')) out.json(body);
    else print(out, body, isSet(values, 'all'));
    return 0;
  },
};

const done = new Set<Frozen['holdings'][number]['now']>(['same', 'moved', 'left', 'mistaken']);

function print(out: Out, { on, why, asOf, cases, holdings }: Frozen, isAll: boolean): void {
  out.line(out.paint('bold', `frozen on ${on}: ${why}`));
  const counts = Object.entries(cases).filter(([, many]) => many > 0);
  out.line(`on ${asOf}: ${counts.map(([name, many]) => `${many} ${name}`).join(', ') || 'nothing was held'}`);
  const shown = holdings.filter(({ now }) => isAll || !done.has(now));
  if (shown.length === 0) {
    out.line(holdings.length === 0 ? '' : 'nothing is left to be given again');
    return;
  }
  const rows = shown.map(({ holder, handle, thing, product, many, known, now, by, until, restoring }) => [
    handle ?? holder,
    thing,
    product,
    many,
    known === 'then' ? undefined : known,
    [now, by, until && `until ${until}`].filter(Boolean).join(' '),
    restoring && `tell ${restoring.words}`,
  ]);
  for (const line of table(['holder', 'thing', 'product', 'many', 'known', 'now', 'act'], rows))
    out.line(line);
}
