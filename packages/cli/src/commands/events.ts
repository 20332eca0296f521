import { dataOf } from '@benefolio/client';
import { ProblemError, quote } from '@benefolio/core';
import type { Command } from '../command.ts';
import { isSet } from '../values.ts';
import { table } from '../out.ts';
import { withTerms } from '../without-record.ts';

export const events: Command = {
  verb: 'events',
  says: 'what can happen to each kind of thing, and the fields of it',
  usage: 'events [KIND or the beginning of an id]',
  options: {},
  example: 'benefolio events vs',
  run: async ({ out, values, words, environment }) => {
    const body = await dataOf(withTerms(environment).GET('/v1/events'));
    const [asked] = words;
    const kinds = body.kinds.filter(
      ({ kind, prefixes }) =>
        asked === undefined || kind === asked || prefixes.includes(asked.split('-', 1)[0] ?? ''),
    );
    if (kinds.length === 0) {
      throw new ProblemError({
        code: 'unknown-kind',
        message: `there is no kind ${quote(asked)}`,
        cure: `say one of ${body.kinds.map(({ kind }) => kind).join(', ')}`,
      });
    }
    if (isSet(values, 'json')) {
      out.json({ kinds });
      return 0;
    }
    for (const { title, kind, prefixes, events } of kinds) {
      const ids = kind === 'partner' ? 'partner' : prefixes.map((prefix) => `${prefix}-…`).join(', ');
      out.line(out.paint('bold', `${title} (${kind}): ${ids}`));
      for (const { event, says, fields } of events) {
        out.line(`  ${event}: ${says}`);
        const rows = fields.map((field) => [
          `    ${field.name}`,
          field.of
            ? field.of.map((one) => (field.type === 'thing' ? `${one}-…` : one)).join('|')
            : field.type,
          `${field.optional ? '(may be absent) ' : ''}${field.says}`,
        ]);
        for (const line of table(['', '', ''], rows).slice(1)) out.line(line);
      }
    }
    return 0;
  },
};
