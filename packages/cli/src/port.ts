import { once } from 'node:events';
import { createServer } from 'node:net';
import { ProblemError, quote } from '@benefolio/core';
import type { Values } from './values.ts';
import { textOf } from './values.ts';

export const usualPort = 4626;
const address = '127.0.0.1';

export function portOf(values: Values): number {
  const text = textOf(values, 'port') ?? String(usualPort);
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new ProblemError({
    code: 'wrong-option',
    message: `${quote(text)} is no port`,
    cure: 'give a number from 0 to 65535',
  });
}

/**
 * Looks whether the port is free, before anything is created for a server that could not listen.
 * @throws ProblemError `port-in-use`
 */
export async function mayListen(port: number): Promise<void> {
  const probe = createServer();
  try {
    await once(probe.listen(port, address), 'listening');
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    // The server itself says what else is wrong.
    if (!isTaken) return;
    throw new ProblemError({
      code: 'port-in-use',
      message: `the port ${port} of ${address} is in use`,
      cure: 'stop the program that uses it, or choose another with `--port`; `--port 0` takes any that is free',
    });
  }
  probe.close();
  await once(probe, 'close');
}
