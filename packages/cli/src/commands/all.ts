import type { Command } from '../command.ts';
import { ask } from './ask.ts';
import { catalog } from './catalog.ts';
import { checkpoint } from './checkpoint.ts';
import { deadlines } from './deadlines.ts';
import { events } from './events.ts';
import { findings } from './findings.ts';
import { freeze } from './freeze.ts';
import { guide } from './guide.ts';
import { grant } from './grant.ts';
import { holders } from './holders.ts';
import { importing } from './import.ts';
import { imports } from './imports.ts';
import { journal } from './journal.ts';
import { leaver } from './leaver.ts';
import { lifecycles } from './lifecycles.ts';
import { pack } from './pack.ts';
import { position } from './position.ts';
import { readiness } from './readiness.ts';
import { proof } from './proof.ts';
import { renewal } from './renewal.ts';
import { requests } from './requests.ts';
import { reviews } from './reviews.ts';
import { start } from './start.ts';
import { story } from './story.ts';
import { tell } from './tell.ts';
import { terms } from './terms.ts';
import { verify } from './verify.ts';

/** Every command, in the order in which `help` names them. */
export const commands: readonly Command[] = [
  start,
  ask,
  tell,
  importing,
  imports,
  catalog,
  grant,
  lifecycles,
  position,
  holders,
  leaver,
  deadlines,
  requests,
  renewal,
  freeze,
  findings,
  journal,
  terms,
  guide,
  events,
  story,
  reviews,
  readiness,
  pack,
  proof,
  verify,
  checkpoint,
];
