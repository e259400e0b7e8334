import { asCompared } from './option-names';
import type { Claim, Label, Option } from './record';
import { type Entry, type EntryField, firstRefusal, OK, refused } from './refusal';

/**
 * Whether a claim may be entered: only a number is a running total, an upper bound is above the lower one; each label and
 * each option of its lists is there once, by its id and by its words, and options form a tree (method.md, "Words", "Scope"
 * and "Values"). Two options may share an alias, as two towns share a name: whoever enters a statement is asked which.
 */
export function checkClaim(claim: Claim): Entry {
  return firstRefusal(
    () => (claim.running && claim.type !== 'number' ? refused('no number', 'running') : OK),
    () => checkUpperBound(claim),
    () => checkLabels(claim.labels ?? []),
    () => (claim.type === 'category' ? checkOptions(claim.options) : OK),
  );
}

function checkUpperBound(claim: Claim): Entry {
  if (claim.type !== 'number' || claim.upperBound === undefined || claim.lowerBound === 'none') return OK;
  return claim.upperBound.gt(claim.lowerBound) ? OK : refused('not above the lower bound', 'upperBound');
}

const checkLabels = (labels: readonly Label[]): Entry =>
  firstRefusal(
    () =>
      once(
        labels.map(({ id }) => id),
        'labels',
      ),
    () =>
      once(
        labels.map(({ words }) => asCompared(words)),
        'labels',
      ),
  );

function checkOptions(options: readonly Option[]): Entry {
  const listed = new Set(options.map(({ id }) => id));
  return firstRefusal(
    () =>
      once(
        options.map(({ id }) => id),
        'options',
      ),
    () =>
      once(
        options.map(({ label }) => asCompared(label)),
        'options',
      ),
    ...options.map((one) => () => once([one.label, ...one.aliases].map(asCompared), 'options')),
    () =>
      options.every(({ within }) => within === 'top' || listed.has(within))
        ? OK
        : refused('within what is not on the list', 'options'),
    () => (formATree(options) ? OK : refused('within itself', 'options')),
  );
}

/** Whether each option leads to the top. */
function formATree(options: readonly Option[]): boolean {
  const within = new Map(options.map((one) => [one.id, one.within]));
  const leadToTop = new Set(['top']);
  for (const { id } of options) {
    const path = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !leadToTop.has(at)) {
      if (path.has(at)) return false;
      path.add(at);
      at = within.get(at);
    }
    for (const one of path) leadToTop.add(one);
  }
  return true;
}

const once = (keys: readonly string[], field: EntryField): Entry =>
  new Set(keys).size < keys.length ? refused('named twice', field) : OK;
