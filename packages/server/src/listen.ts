import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { ProblemError } from '@benefolio/core';

const address = '127.0.0.1';

/**
 * Answers on this machine alone, by any free port when it is 0.
 * @throws ProblemError `port-in-use`, `port-not-allowed`
 */
export async function listen(
  fetch: (request: Request) => Promise<Response>,
  port: number,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createAdaptorServer({ fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(problemOf(error, port)));
    server.listen(port, address, resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      // What is being answered is finished; connections that only wait are not waited for.
      server.close(() => resolve());
      server.closeIdleConnections();
    });
  return { url: `http://${address}:${taken}`, close };
}

function problemOf(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new ProblemError({
      code: 'port-in-use',
      status: 409,
      message: `the port ${port} of ${address} is in use`,
      cure: 'stop the program that uses it, or choose another with `--port`; `--port 0` takes any that is free',
    });
  }
  if (error.code === 'EACCES') {
    const message = `the port ${port} may not be used by this user`;
    return new ProblemError({
      code: 'port-not-allowed',
      status: 403,
      message,
      cure: 'choose one above 1023 with `--port`',
    });
  }
  return error;
}
