import type { components } from '@benefolio/client';
import { useReading } from '../../../api/use-read.ts';

type Schemas = components['schemas'];
export type PersonPage = Schemas['PersonPage'];
export type Holding = Schemas['Holding'];
export type Use = Schemas['Use'];
export type Leaver = Schemas['Leaver'];
export type LeaverLine = Schemas['LeaverLine'];

/** All of one person, by id, short name or mail address. */
export const usePerson = (person: string): PersonPage =>
  useReading('/v1/orgs/{org}/people/{person}', { path: { person } });
