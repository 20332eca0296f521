// What the browser runs. Only here are the clock, chance and the browser's own storage read.
import { hydrate } from '@tanstack/react-query';
import { createClient } from '@benefolio/client';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { keepFocus } from './app/focus.ts';
import { makeFormat } from './app/format.ts';
import { makeQueries } from './app/queries.ts';
import { makeRouter } from './app/router.tsx';
import type { Choices } from './app/services.ts';
import { listenToOtherTabs } from './app/tabs.ts';
import { sayIn } from './api/said.ts';
import { isLanguage, loadMessages } from './messages/languages.ts';
import type { FirstState } from './first-state.ts';

const year = 31_536_000;

/** Choices are cookies, so that the very first page comes in the right colors and language. */
const choices: Choices = {
  get: (name) => new RegExp(`(?:^|; )${name}=([^;]*)`).exec(document.cookie)?.[1],
  set: (name, value) => {
    document.cookie = `${name}=${value ?? ''}; path=/; max-age=${value === undefined ? 0 : year}; samesite=strict`;
  },
};

const first = JSON.parse(document.getElementById('state')?.textContent || '{}') as Partial<FirstState>;
const { lang } = document.documentElement;
const language = isLanguage(lang) ? lang : 'en';

const api = createClient({ baseUrl: location.origin });
const queries = makeQueries(async () => (await fetch('/healthz').catch(() => undefined))?.ok ?? false);
if (first.queries) hydrate(queries, first.queries);
listenToOtherTabs(queries);

const services = {
  api,
  queries,
  messages: await loadMessages(language),
  format: makeFormat(language, first.zone),
  language,
  newKey: () => crypto.randomUUID(),
  choices,
};
if (language !== 'en') sayIn(api, services.messages.record.said);
const router = makeRouter(services);
// The page that came as text stays until its program can take its place.
await router.load();
const container = document.getElementById('app');
if (container) {
  const onShown = keepFocus(container);
  createRoot(container).render(<App services={services} router={router} onShown={onShown} />);
}
