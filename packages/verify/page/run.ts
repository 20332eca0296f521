import { check } from './worker.ts';
import type { Checked, Job } from './worker.ts';

// The program of the page is one text, which runs a second time in a thread of its own, so that the page can be read
// and left while a long pack is checked. A browser that gives a local file no thread checks in the page itself.

type Told = { check: string } | { done: Checked };

type Thread = {
  postMessage: (told: Told) => void;
  addEventListener: (type: 'message', listener: (event: MessageEvent<Job>) => void) => void;
};

/** What the program does in its thread. */
export function serve(thread: Thread): void {
  thread.addEventListener('message', ({ data }) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin; only windows do
    const tell = (told: Told): void => thread.postMessage(told);
    void check(data, (name) => tell({ check: name })).then((done) => tell({ done }));
  });
}

export async function run(job: Job, onCheck: (name: string) => void): Promise<Checked> {
  const worker = newWorker();
  if (!worker) return check(job, onCheck);
  try {
    return await new Promise<Checked>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
        if ('check' in data) onCheck(data.check);
        else resolve(data.done);
      });
      worker.addEventListener('error', reject);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin; only windows do
      worker.postMessage(job);
    });
  } catch {
    return await check(job, onCheck);
  } finally {
    worker.terminate();
  }
}

function newWorker(): Worker | undefined {
  const program = document.querySelector('#program')?.textContent ?? '';
  try {
    return new Worker(URL.createObjectURL(new Blob([program], { type: 'text/javascript' })));
  } catch {
    return undefined;
  }
}
