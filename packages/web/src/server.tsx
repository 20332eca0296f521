// The first page as text: the server runs this, so that a person reads before the program has arrived.
import { dehydrate } from '@tanstack/react-query';
import { createMemoryHistory } from '@tanstack/react-router';
import { createClient, dataOf } from '@benefolio/client';
import { renderToString } from 'react-dom/server';
import { sayIn } from './api/said.ts';
import { App } from './app/app.tsx';
import { makeFormat } from './app/format.ts';
import { makeQueries } from './app/queries.ts';
import { makeRouter } from './app/router.tsx';
import type { FirstState } from './first-state.ts';
import { isLanguage, loadMessages } from './messages/languages.ts';

export { isLanguage } from './messages/languages.ts';

type Asked = {
  /** Path and search of the page. */
  url: string;
  org: string;
  language: string;
  /** The API, in this very process. */
  fetch: (request: Request) => Promise<Response>;
};

/** The page and the state that its program goes on from. */
export async function render({
  url,
  org,
  language,
  fetch,
}: Asked): Promise<{ html: string; state: FirstState; isThere: boolean }> {
  const api = createClient({ baseUrl: 'http://localhost', fetch });
  const { zone } = await dataOf(api.GET('/v1/orgs/{org}', { params: { path: { org } } }));
  const queries = makeQueries(async () => true);
  const services = {
    api,
    queries,
    messages: await loadMessages(isLanguage(language) ? language : 'en'),
    format: makeFormat(language, zone),
    language,
    newKey: () => '',
    choices: { get: () => undefined, set: () => {} },
  };
  if (language !== 'en') sayIn(api, services.messages.record.said);
  const router = makeRouter(services, createMemoryHistory({ initialEntries: [url] }));
  await router.load();
  const html = renderToString(<App services={services} router={router} />);
  const isThere = router.state.matches.every(
    ({ status, _notFound: isNoPage }) => status !== 'notFound' && isNoPage !== true,
  );
  return { html, state: { zone, queries: dehydrate(queries) }, isThere };
}
