import { count, shaped, text } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { notTwice } from '../thing/kind.ts';
import type { Kind } from '../thing/kind.ts';

const events = {
  accepted: {
    says: 'a file was imported',
    fields: {
      hash: shaped('the SHA-256 of the file, in hexadecimal', /^[0-9a-f]{64}$/),
      format: text('the format it was recognized as'),
      rows: count('rows in it'),
      applied: count('rows that changed something'),
      unchanged: count('rows that said what was on record already'),
      refused: count('rows that could not be read or could not follow'),
    },
  },
};

export type FileState = { accepted?: string };

/** A file that was imported; the entries it caused name it and their row. */
export const file: Kind<FileState, typeof events> = {
  kind: 'file',
  title: 'Imported file',
  prefixes: ['file'],
  events,
  blank: () => ({}),
  evolve: (state: FileState, event: EventOf<typeof events>) => {
    notTwice(state.accepted, event);
    return { accepted: event.hash };
  },
  judge: () => [],
  stands: () => [],
  due: () => [],
};
