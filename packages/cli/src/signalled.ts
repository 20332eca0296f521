/** Resolves at the first Ctrl-C, or when a supervisor or a closing terminal ends the process; a second one kills it. */
export const signalled = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
