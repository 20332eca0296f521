import { createPrivateKey, sign } from 'node:crypto';
import {
  checkpointText,
  commitmentOf,
  evidenceFiles,
  keyId,
  leafHash,
  newBooks,
  parseEvent,
  rootOfLeaves,
  signedNote,
  splitWords,
  tell,
  verifierKey,
} from '@benefolio/core';
import type { Day, Disclosed, EvidenceFiles, EvidenceInput, Names, RawEvent } from '@benefolio/core';
import { packFiles } from '../pack.ts';
import { sha256 } from '../platform.ts';
import { release } from '../release.ts';
import { unzip } from '../zip.ts';

export const origin = 'benefolio.example/contoso';

/** A key pair made from one byte, so that every run signs the same. */
export function keyOf(byte: number, name = origin) {
  const seed = Buffer.alloc(32, byte);
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const x = privateKey.export({ format: 'jwk' }).x ?? '';
  const publicKey = Uint8Array.fromBase64(x, { alphabet: 'base64url' });
  return { name, privateKey, publicKey, line: verifierKey(sha256, name, publicKey) };
}
export type TestKey = ReturnType<typeof keyOf>;
export const ours = keyOf(7);

/** A signed checkpoint over the first leaves. */
export function checkpointOver(leaves: Uint8Array, key: TestKey = ours, size = leaves.length / 32): string {
  const text = checkpointText({ origin, size, root: rootOfLeaves(sha256, leaves, size) });
  const signature = sign(null, Buffer.from(text), key.privateKey);
  return signedNote(text, [{ name: key.name, keyId: keyId(sha256, key.name, key.publicKey), signature }]);
}

export const leavesOf = (texts: readonly string[]): Uint8Array =>
  Buffer.concat(texts.map((text) => leafHash(sha256, text)));

const salt = new Uint8Array(16).fill(9);

function namesOf(): Names & { people: Disclosed[] } {
  const people: Disclosed[] = [];
  return {
    people,
    find: (reference) => people.find(({ handle, id }) => reference === handle || reference === id)?.id,
    admit: ({ handle, name, mail }) => {
      const id = `person-${people.length + 1}`;
      people.push({ id, handle, name: name ?? null, mail: mail ?? null, salt: salt.toBase64() });
      return { id, commitment: commitmentOf(sha256, salt, { handle, name, mail }) };
    },
  };
}

/** Tells lines of `DAY THING EVENT …`, each recorded on its day or on the day after `@`; `+` joins lists. */
export function journalOf(lines: readonly string[], by = release) {
  const books = newBooks();
  const names = namesOf();
  const texts = lines.flatMap((line) => {
    const [told = '', learned] = line.split(' @');
    const events: RawEvent[] = told.split(' + ').map((one) => parseEvent(splitWords(one)));
    const today = (learned ?? events[0]?.on ?? '') as Day;
    return tell(
      books,
      { events },
      { by: 'ada', release: by, recordedAt: `${today}T08:00:00.000Z`, today, names },
    ).texts;
  });
  return { texts, leaves: leavesOf(texts), people: names.people };
}

export const story = [
  '2025-01-01 aff-north associated',
  '2025-01-02 ada joined name "Ada Lovelace" mail ada@example.com',
  '2025-01-02 grace joined',
  '2025-01-05 enr-2025 bought offer core',
  '2025-01-06 ent-vs granted benefit "Visual Studio" quantity 5 unit subscriptions under enr-2025',
  '2025-01-06 vs-1 granted level professional under ent-vs',
  '2025-01-07 key-1 issued product "Windows Server" activations 2 under enr-2025',
  '2025-01-10 vs-1 assigned to ada',
  '2025-02-01 key-1 activated machine srv-1',
  '2025-02-02 key-1 activated machine srv-2',
  '2025-02-03 key-1 activated machine srv-2',
  '2025-02-10 vs-1 released',
  '2025-02-11 vs-1 assigned to grace',
  '2025-03-01 token-1 issued product "Power BI Pro" seats 10',
  '2025-03-02 token-1 redeemed tenant contoso.example',
  '2025-03-03 token-1 assigned to ada',
  '2025-03-05 entry-10 withdrawn because "told twice" @2025-03-05',
  '2025-05-01 key-1 viewed by ada',
  '2025-05-02 entry-9 withdrawn because "another machine" + 2025-02-02 key-1 activated machine srv-3 @2025-05-02',
];

export type Made = Partial<EvidenceInput> & { key?: TestKey };

/** The input of a pack of a journal; whatever is given instead wins. */
export function inputOf(
  journal: { texts: readonly string[]; leaves: Uint8Array },
  { key = ours, ...more }: Made = {},
): EvidenceInput {
  return {
    organization: 'Contoso',
    from: '2025-02-01',
    to: '2025-03-31',
    made: '2025-06-01T10:00:00.000Z',
    release,
    texts: journal.texts,
    leaves: journal.leaves,
    checkpoint: checkpointOver(journal.leaves, key),
    verifierKey: key.line,
    ...more,
  };
}

/** The files of a pack of the story. */
export function filesOfStory(more: Made = {}): EvidenceFiles {
  const journal = journalOf(story, more.release);
  return evidenceFiles(sha256, inputOf(journal, { people: journal.people, ...more }));
}

export const packOf = (more: Made = {}): Uint8Array => packFiles(filesOfStory(more));

type Change = (text: string) => string;

/** Changes one file as an attacker would: the hash in the manifest is made to fit. */
export function forge(pack: Uint8Array, name: string, change: Change): Uint8Array {
  const files = new Map<string, Uint8Array>(unzip(pack));
  const text = (file: string): string => Buffer.from(files.get(file) ?? []).toString('latin1');
  files.set(name, Buffer.from(change(text(name)), 'latin1'));
  if (name !== 'manifest.json') {
    const manifest = JSON.parse(text('manifest.json'));
    manifest.files[name] = sha256(files.get(name) ?? '').toHex();
    files.set('manifest.json', Buffer.from(JSON.stringify(manifest), 'latin1'));
  }
  return packFiles(files);
}
