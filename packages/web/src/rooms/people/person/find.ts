import { notFound, redirect } from '@tanstack/react-router';
import { ClientProblem } from '@benefolio/client';
import { readQuery } from '../../../api/read.ts';
import type { Services } from '../../../app/services.ts';
import type { Time } from '../../../app/time.ts';

type Asked = { context: { services: Services }; params: { org: string; id: string }; deps: Time };

/**
 * Who or what an address names: a short name or a mail address leads on to the person's own, and what is nobody's is
 * not found. Read before the page is shown, so that the server can answer so too.
 */
export async function findHolder({ context: { services }, params: { org, id }, deps }: Asked): Promise<void> {
  const { api, queries } = services;
  const path = { org, person: id };
  try {
    const person = await queries.ensureQueryData(
      readQuery(api, '/v1/orgs/{org}/people/{person}', { path, query: deps }),
    );
    if (person.id === id) return;
    throw redirect({
      to: '/orgs/$org/people/$id',
      params: { org, id: person.id },
      search: true,
      replace: true,
    });
  } catch (error) {
    if (!(error instanceof ClientProblem && error.code === 'unknown-thing')) throw error;
  }
  if (id === 'partner' || id === 'outside') return;
  const { holders } = await queries.ensureQueryData(
    readQuery(api, '/v1/orgs/{org}/holders', { path: { org }, query: deps }),
  );
  if (!holders.some(({ holder }) => holder === id)) throw notFound();
}
