import { MutationCache, QueryCache, QueryClient, onlineManager } from '@tanstack/react-query';
import { ClientProblem } from '@benefolio/client';

/** Whether what went wrong is that the server could not be reached. */
export const isLost = (error: unknown): boolean =>
  error instanceof ClientProblem && error.code === 'unreachable';

const pause = 3000;

/**
 * What was read, kept as long as the page is open. A server that cannot be reached is a connection that is lost: what
 * waits goes on by itself when it is back. `reachable` asks whether it is.
 */
export function makeQueries(reachable: () => Promise<boolean>): QueryClient {
  let asking = false;
  const lost = (): void => {
    onlineManager.setOnline(false);
    if (asking) return;
    asking = true;
    const ask = async (): Promise<void> => {
      if (!(await reachable())) return void setTimeout(() => void ask(), pause);
      asking = false;
      onlineManager.setOnline(true);
    };
    setTimeout(() => void ask(), pause);
  };
  const onError = (error: unknown): void => void (isLost(error) && lost());
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) => isLost(error) && failures < 1,
        throwOnError: (_error, query) => query.state.data === undefined,
      },
      // What a person tells is tried again by that person, who sees what was typed.
      mutations: { networkMode: 'always' },
    },
  });
}
