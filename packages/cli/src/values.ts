export type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;

/** What the environment says; only main.ts reads it. */
export type Environment = {
  url?: string | undefined;
  data?: string | undefined;
  database?: string | undefined;
};

/** The text of an option; undefined when it was not given. */
export function textOf(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

export const isSet = (values: Values, name: string): boolean => values[name] === true;
