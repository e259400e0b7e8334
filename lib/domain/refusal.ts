import type { Rendering, Statement } from './record';

/** Which part of an event, a source, a claim, a statement or a rendering is refused, by the name of the field. */
export type EntryField =
  | 'claim'
  | 'form'
  | 'value'
  | 'best'
  | 'counted'
  | 'lastDigit'
  | 'word'
  | 'rejects'
  | 'takesBack'
  | 'scope'
  | 'label'
  | 'saidAt'
  | 'saidAfter'
  | 'countsAsOf'
  | 'publishedAt'
  | 'until'
  | 'basedOn'
  | 'doesNotSay'
  | 'than'
  | 'statement'
  | 'parent'
  | 'running'
  | 'upperBound'
  | 'lowerBound'
  | 'whole'
  | 'additive'
  | 'labels'
  | 'options'
  | 'zone'
  | 'occurred'
  | 'aliases';

/** Why something is refused. Plain words; a view makes the sentence. */
export type Refusal =
  | 'no such claim'
  | 'not the type of the claim'
  | 'an empty range'
  | 'low above high'
  | 'above the upper bound'
  | 'a fraction of a whole thing'
  | 'a best figure outside of its range'
  | 'a count of what is not whole'
  | 'a last digit of what was counted'
  | 'a last digit that the figure does not have'
  | 'no such word'
  | 'no option'
  | 'no such option'
  | 'named twice'
  | 'nothing named'
  | 'no such label'
  | 'a denial of everything'
  | 'only on yes-no and counts'
  | 'no valid date'
  | 'no valid zone'
  | 'ends before it begins'
  | 'not a running total'
  | 'counts as of later than it was said'
  | 'broader or narrower of what does not add up'
  | 'refers to what is not on record'
  | 'refers to itself'
  | 'a cyclic reference'
  | 'refers to a later statement'
  | 'refers to a statement without a number'
  | 'repeats a statement on another claim'
  | 'repeats a statement of its own source'
  | 'repeats, and does not say where it has it'
  | 'denies a statement on another claim'
  | 'denies a statement of its own source'
  | 'takes back a statement on another claim'
  | 'takes back a statement of another source'
  | 'passes on which statements were taken back'
  | 'follows a statement on another claim'
  | 'follows a statement of another source'
  | 'times that do not overlap'
  | 'a rendering of another statement'
  | 'published before what it passes on'
  | 'no number'
  | 'not above the lower bound'
  | 'within what is not on the list'
  | 'within itself';

/**
 * Whether something may be entered; if not, the first reason and its field. `of` is set if these belong to another one,
 * which refers to what is entered and would no longer be valid.
 */
export type Entry = { ok: true } | { ok: false; reason: Refusal; field: EntryField; of?: Statement | Rendering };

/** An entry that is refused. */
export type Refused = Exclude<Entry, { ok: true }>;

export const OK: Entry = { ok: true };

export const refused = (reason: Refusal, field: EntryField): Refused => ({ ok: false, reason, field });

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
