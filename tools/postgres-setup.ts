import { startPostgres } from './postgres.ts';

// vitest starts this once for all contract tests.
type Project = { provide: (key: 'postgresUrl', value: string) => void };

export default async function setup(project: Project): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  project.provide('postgresUrl', postgres.url());
  return postgres.stop;
}
