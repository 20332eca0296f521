import { canonical } from '@benefolio/core';
import type { Json } from '@benefolio/core';
import { Wrong } from './report.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads bytes as UTF-8. @throws Wrong naming what they are */
export function textOf(bytes: Uint8Array, what: string): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Wrong(`${what} is not UTF-8`);
  }
}

/** Reads canonical JSON. @throws Wrong naming what it is */
export function jsonOf(text: string, what: string): Json {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    throw new Wrong(`${what} is not JSON`);
  }
  if (!isCanonical(value, text)) throw new Wrong(`${what} is not canonical JSON (RFC 8785)`);
  return value;
}

/** As `canonical(value) === text`. What JSON.stringify gives back with rising keys is canonical, and found much faster. */
export function isCanonical(value: Json, text: string): boolean {
  const halfCharacters = text.includes('\\ud');
  if (!halfCharacters && JSON.stringify(value) === text && keysRise(value)) return true;
  try {
    return canonical(value) === text;
  } catch {
    return false;
  }
}

function keysRise(value: Json | undefined): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(keysRise);
  let before: string | undefined;
  for (const key of Object.keys(value)) {
    if (before !== undefined && key < before) return false;
    if (!keysRise(value[key])) return false;
    before = key;
  }
  return true;
}

export type Fields = { [key: string]: Json | undefined };

/** The value as an object; undefined when it is none. */
export const fieldsOf = (value: Json | undefined): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;

export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false;
  for (let n = 0; n < a.length; n++) if (a[n] !== b[n]) return false;
  return true;
};
