import type { components } from './api.gen.ts';
import type { Client } from './client.ts';
import { ClientProblem, problemOf } from './problem.ts';

type Line = components['schemas']['PackLine'];
type Period = components['schemas']['Period'];

/** What a pack is, beside its bytes. */
export type PackMade = components['schemas']['PackMade'];
export type PackStep = Extract<Line, { step: unknown }>;

type Asked = {
  org: string;
  period: Period;
  /** Told what is being done, and how far it is. */
  onStep?: (step: PackStep) => void;
  signal?: AbortSignal;
};

/** Lets a pack be made, and reads it as it comes. @throws ClientProblem */
export async function makePack(
  api: Client,
  { org, period, onStep, signal }: Asked,
): Promise<{ made: PackMade; bytes: Uint8Array<ArrayBuffer> }> {
  const { data, response } = await api.POST('/v1/orgs/{org}/packs', {
    params: { path: { org } },
    body: period,
    headers: { accept: 'application/x-ndjson' },
    parseAs: 'stream',
    ...(signal && { signal }),
  });
  if (!data) throw await problemOf(response);
  const parts: Uint8Array[] = [];
  let made: PackMade | undefined;
  for await (const line of linesOf(data as ReadableStream<Uint8Array>)) {
    if ('step' in line) onStep?.(line);
    else if ('made' in line) made = line.made;
    else if ('part' in line) parts.push(Uint8Array.fromBase64(line.part));
    else throw new ClientProblem(line.problem);
  }
  const bytes = joined(parts);
  if (made && made.bytes === bytes.length) return { made, bytes };
  throw new ClientProblem(cutOff);
}

const cutOff = {
  type: 'urn:benefolio:problem:cut-off',
  title: 'cut off',
  status: 503,
  code: 'cut-off',
  detail: 'the pack did not come to its end',
  cure: 'build it again',
};

async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let rest = '';
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read();
    const lines = (rest + (value ? decoder.decode(value, { stream: true }) : '')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Line;
    if (done) return;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
