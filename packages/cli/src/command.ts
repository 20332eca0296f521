import type { ParseArgsOptionsConfig } from 'node:util';
import type { Connection } from './connect.ts';
import type { Out } from './out.ts';
import type { Environment, Values } from './values.ts';

/** 0 done, 1 the terms say no or the check failed, 2 the call is wrong, 3 we are wrong. */
export type Exit = 0 | 1 | 2 | 3;

/** One call of a command. */
export type Call = {
  words: string[];
  values: Values;
  environment: Environment;
  out: Out;
  /** Connects to the record; `creating` makes a directory where there is none. It is closed after the command. */
  connect: (how?: { creating: boolean }) => Promise<Connection>;
};

export type Command = {
  verb: string;
  /** In one line. */
  says: string;
  usage: string;
  /** Its own options with what they say; those of every command are added. */
  options: Record<string, ParseArgsOptionsConfig[string] & { says: string; value?: string }>;
  /** What else there is to know. */
  more?: string;
  example: string;
  run: (call: Call) => Promise<Exit>;
};
