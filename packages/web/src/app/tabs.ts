import type { QueryClient } from '@tanstack/react-query';

/** Reads anew in this tab what another tab changed. */
export function listenToOtherTabs(queries: QueryClient): void {
  const channel = new BroadcastChannel('benefolio');
  channel.addEventListener(
    'message',
    ({ data }: MessageEvent<unknown>) => void queries.invalidateQueries({ queryKey: [data] }),
  );
  queries.getMutationCache().subscribe(({ type, mutation }) => {
    const org = mutation?.meta?.['org'];
    if (type === 'updated' && mutation.state.status === 'success' && typeof org === 'string')
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a broadcast channel stays within our own origin and takes none
      channel.postMessage(org);
  });
}
