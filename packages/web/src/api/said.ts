import type { Client } from '@benefolio/client';

/** What the server words by itself; whatever else stands in an answer was told by somebody, or is an id. */
const worded: ReadonlySet<string> = new Set(['title', 'says']);

/** Puts the fixed texts of the server's answers into another language, as they arrive. */
export function sayIn(api: Client, loadSaid: () => Promise<(text: string) => string>): void {
  api.use({
    onResponse: async ({ response }) => {
      if (!response.headers.get('content-type')?.includes('json')) return undefined;
      const said = await loadSaid();
      const data: unknown = JSON.parse(await response.text(), (key, value: unknown) =>
        worded.has(key) && typeof value === 'string' ? said(value) : value,
      );
      return new Response(JSON.stringify(data), response);
    },
  });
}
