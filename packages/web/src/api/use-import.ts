import { useMutation, useQueryClient } from '@tanstack/react-query';
import { dataOf } from '@benefolio/client';
import type { ClientProblem, components } from '@benefolio/client';
import { useServices } from '../app/services.ts';
import type { Job } from './use-jobs.ts';
import { useOrg } from './use-read.ts';

export type Import = components['schemas']['Import'];
export type ImportLine = components['schemas']['ImportLine'];
export type ImportRow = components['schemas']['ImportRow'];

/** A file that a person brings, and how it is to be read. */
export type Brought = { name: string; file: Blob; on?: string; dates?: 'mdy' | 'dmy' };

/** What came of a call that may take long: the import, or the work that goes on. */
export type ImportOrJob = Import | Job;
export const isJob = (one: ImportOrJob): one is Job => 'state' in one;

const header = { prefer: 'respond-async' };

/** Compares a file with the record. Nothing is written into the record. */
export function useBring() {
  const { api } = useServices();
  const org = useOrg();
  const queries = useQueryClient();
  return useMutation<ImportOrJob, ClientProblem, Brought>({
    meta: { org },
    mutationFn: ({ name, file, on, dates }) => {
      const query = { name, ...(on !== undefined && { on }), ...(dates && { dates }) };
      return dataOf(
        api.POST('/v1/orgs/{org}/imports', {
          params: { path: { org }, query, header },
          headers: { 'content-type': 'application/octet-stream' },
          body: '',
          bodySerializer: () => file,
        }),
      );
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: [org] }),
  });
}

const isAbout = (id: string, [, , inPath]: readonly unknown[]): boolean =>
  typeof inPath === 'object' && inPath !== null && 'id' in inPath && inPath.id === id;

/** Compares the file of a preview again, read otherwise. */
export function useReadAgain(id: string) {
  const { api } = useServices();
  const org = useOrg();
  const queries = useQueryClient();
  return useMutation<ImportOrJob, ClientProblem, Pick<Brought, 'on' | 'dates'>>({
    meta: { org },
    mutationFn: (query) =>
      dataOf(api.POST('/v1/orgs/{org}/imports/{id}/again', { params: { path: { org, id }, query, header } })),
    onSuccess: () =>
      queries.invalidateQueries({
        queryKey: [org],
        // The preview gave way to the new one.
        predicate: ({ queryKey }) => !isAbout(id, queryKey),
      }),
  });
}

/** What can be done with an import. */
export type ImportAct = { what: 'accept' } | { what: 'leave' } | { what: 'undo'; because: string };

/** Accepts, leaves or undoes an import; afterwards everything about the organization is read anew. */
export function useImportAct(id: string) {
  const { api } = useServices();
  const org = useOrg();
  const queries = useQueryClient();
  const params = { path: { org, id }, header };
  return useMutation<ImportOrJob | undefined, ClientProblem, ImportAct>({
    meta: { org },
    mutationFn: async (act) => {
      switch (act.what) {
        case 'accept':
          return dataOf(api.POST('/v1/orgs/{org}/imports/{id}/accept', { params }));
        case 'undo':
          return dataOf(
            api.POST('/v1/orgs/{org}/imports/{id}/undo', { params, body: { because: act.because } }),
          );
        case 'leave':
          await api.DELETE('/v1/orgs/{org}/imports/{id}', { params: { path: { org, id } } });
          return undefined;
      }
    },
    onSuccess: (_, { what }) =>
      queries.invalidateQueries({
        queryKey: [org],
        // What was left is gone: nothing about it is to be asked again.
        predicate: ({ queryKey }) => what !== 'leave' || !isAbout(id, queryKey),
      }),
  });
}
