import { asCompared } from './option-names';
import type { Source } from './record';
import { type Entry, OK, refused } from './refusal';

/** Whether a source may be entered: each of its aliases is there once, in whatever case and script it is written. */
export function checkSource({ aliases }: Pick<Source, 'aliases'>): Entry {
  return new Set(aliases.map(asCompared)).size < aliases.length ? refused('named twice', 'aliases') : OK;
}

/** What stands in tables for a source: its short name, or its name. It is unique within an event (method.md, "source"). */
export const nameInTables = ({ name, shortName }: Pick<Source, 'name' | 'shortName'>): string =>
  asCompared(shortName ?? name);
