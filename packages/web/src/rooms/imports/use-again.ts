import { useNavigate } from '@tanstack/react-router';
import { isJob, useReadAgain } from '../../api/use-import.ts';
import { useOrg } from '../../api/use-read.ts';
import type { How } from './how-to-read.tsx';

/** Compares the file of a preview again, and goes to the new preview, or to the list while a long one goes on. */
export function useAgain(id: string) {
  const org = useOrg();
  const navigate = useNavigate();
  const again = useReadAgain(id);
  const compare = (how: How): void =>
    again.mutate(how, {
      onSuccess: (done) =>
        void navigate(
          isJob(done)
            ? { to: '/orgs/$org/imports', params: { org } }
            : { to: '/orgs/$org/imports/$id', params: { org, id: done.id }, replace: true },
        ),
    });
  return { again, compare };
}
