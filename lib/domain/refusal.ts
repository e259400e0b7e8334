import type { Rendering, Statement } from './record';

/** Which part of a statement or a rendering is refused, by the name of the field. */
export type EntryField =
  | 'claim'
  | 'value'
  | 'scope'
  | 'saidAt'
  | 'publishedAt'
  | 'basedOn'
  | 'than'
  | 'statement'
  | 'parent';

/** Why something is refused. Plain words; a view makes the sentence. */
export type Refusal =
  | 'no such claim'
  | 'not the type of the claim'
  | 'an empty range'
  | 'low above high'
  | 'a fraction of a whole thing'
  | 'no option'
  | 'no such option'
  | 'several options on an exclusive list'
  | 'a denial of everything'
  | 'no valid date'
  | 'no valid zone'
  | 'broader or narrower of what does not add up'
  | 'refers to what is not on record'
  | 'refers to itself'
  | 'a cyclic reference'
  | 'refers to a later statement'
  | 'refers to a statement without a number'
  | 'repeats a statement on another claim'
  | 'repeats a statement of its own source'
  | 'a rendering of another statement'
  | 'published before what it passes on';

/**
 * Whether something may be entered; if not, the first reason and its field. `of` is set if these belong to another one,
 * which refers to what is entered and would no longer be valid.
 */
export type Entry = { ok: true } | { ok: false; reason: Refusal; field: EntryField; of?: Statement | Rendering };

export const OK: Entry = { ok: true };

export const refused = (reason: Refusal, field: EntryField): Entry => ({ ok: false, reason, field });

/**
 * The first refusal of several checks, made one after the other. A later check may rely on what an earlier one found.
 */
export function firstRefusal(...checks: readonly (() => Entry)[]): Entry {
  for (const check of checks) {
    const entry = check();
    if (!entry.ok) return entry;
  }
  return OK;
}
