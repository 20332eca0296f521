import type { Context } from 'hono';
import type { Desk, Office } from '../desk.ts';
import type { ImportBody, KeepBody } from '../import-body.ts';
import type { Job } from '../jobs.ts';
import type { OnStep } from '../long-work.ts';
import { answeredBefore, askedOf, replayed, runOnce } from '../once.ts';
import { prefersLater } from './import-schema.ts';

export type How = { keep?: KeepBody; onStep?: OnStep };

type Begun = Pick<Job, 'what' | 'name' | 'import'> & { isLong: boolean };

/** A call about an import that may take long. */
type Act = {
  about: () => Begun | Promise<Begun>;
  run: (how: How) => Promise<ImportBody>;
  /** What it brings, where the bytes of its body are not the same each time. */
  content?: readonly (string | Uint8Array)[];
};

type Done = { job: Job } | { body: ImportBody };

/**
 * Does it at once, or by work that goes on where the caller prefers that and it would take long; either way once
 * under its key. What was done under it before is looked for first: what it was about may be gone.
 * @throws ProblemError as `about`, `askedOf` and, when it is done at once, `run`
 */
export async function nowOrLater(
  c: Context,
  { office, desk }: { office: Office; desk: Desk },
  { about, run, content }: Act,
): Promise<Done> {
  const asked = await askedOf(c, content);
  const isLater = prefersLater(c.req.header('prefer'));
  const job = office.jobs.same(desk.org, asked);
  if (job && isLater) return { job };
  const work = { office, desk, asked };
  const before = await answeredBefore(work);
  if (before !== undefined) return replay(c, before);
  const { isLong, ...begun } = await about();
  const runAs = (onStep?: OnStep) =>
    runOnce(work, async (keep) =>
      JSON.stringify(
        await run({
          onStep,
          keep: keep && ((tx, body) => keep(tx, { status: 201, text: JSON.stringify(body) })),
        }),
      ),
    );
  if (isLater && isLong) {
    const job = office.jobs.start(desk.org, { ...begun, asked }, async (onStep) => read(await runAs(onStep)));
    return { job };
  }
  const done = await runAs();
  return done.isReplay ? replay(c, done.text) : { body: read(done) };
}

const read = ({ text }: { text: string }): ImportBody => JSON.parse(text) as ImportBody;

function replay(c: Context, text: string): Done {
  c.header(replayed, 'true');
  return { body: read({ text }) };
}
