import type { Claim, Label } from './record';
import { type Entry, firstRefusal, OK, refused } from './refusal';

/**
 * Whether a claim may be entered: only a number is a running total, an upper bound is above the lower one, and each label
 * of its list is there once, by its id and by its words (method.md, "Words" and "Scope").
 */
export function checkClaim(claim: Claim): Entry {
  return firstRefusal(
    () => (claim.running && claim.type !== 'number' ? refused('no number', 'running') : OK),
    () => checkUpperBound(claim),
    () => checkLabels(claim.labels ?? []),
  );
}

function checkUpperBound(claim: Claim): Entry {
  if (claim.type !== 'number' || claim.upperBound === undefined || claim.lowerBound === 'none') return OK;
  return claim.upperBound.gt(claim.lowerBound) ? OK : refused('not above the lower bound', 'upperBound');
}

function checkLabels(labels: readonly Label[]): Entry {
  const lists = [labels.map(({ id }) => id), labels.map(({ words }) => words.trim().toLowerCase())];
  return lists.every((list) => new Set(list).size === list.length) ? OK : refused('named twice', 'labels');
}
