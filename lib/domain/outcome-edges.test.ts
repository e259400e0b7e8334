import { describe, expect, it } from 'vitest';
import {
  confirmed,
  declined,
  denied,
  deniedThatItHappened,
  exactly,
  freeText,
  stated,
  vagueWithoutRange,
  withdrawn,
} from '@/prisma/factories/values';
import { comparedAs, outcomesOn, replacedBy } from './outcome';
import type { Claim } from './record';
import { referencesIn } from './references';
import { count, different, recordOf, said, freeText as textClaim } from './testing/record';
import type { Content, Scope } from './value';
import { assessClaim } from './verdict';

/** What a statement is compared as that is alone on its claim. */
function alone(content: Content, claim: Claim = count(), scope: Scope = { relation: 'same' }) {
  const statement = said('s1', 'a', content, { scope });
  const record = recordOf([claim], [statement]);
  const outcome = outcomesOn(assessClaim(record, claim, 'latest')).get('s1');
  if (outcome === undefined) throw new Error('no outcome');
  const as = comparedAs(statement, outcome, claim, referencesIn(record));
  return as.kind === 'compared' ? `${as.kind} as ${as.of} ${as.until}` : `${as.kind}: ${as.reason}`;
}

describe('what a statement is compared as', () => {
  it('is nothing that is comparable, with the reason, if it gives nothing to compare', () => {
    expect(alone(stated(vagueWithoutRange))).toBe('not comparable: gave no value');
    expect(alone(stated({ ...exactly(5), unit: 'tonnes' }))).toBe('not comparable: another unit');
    expect(alone(stated(exactly(5)), count(), different)).toBe('not comparable: about something else');
    expect(alone(stated(freeText('words')), textClaim)).toBe('not comparable: free text');
    expect(alone(denied())).toBe('not comparable: rejects nothing in particular');
  });

  it('is nothing if it neither gives nor denies anything', () => {
    for (const content of [confirmed, declined, withdrawn])
      expect(alone(content)).toBe('not comparable: gave no value');
  });

  it('is what it says, or what it denies; that it did not happen is said', () => {
    expect(alone(stated(exactly(5)))).toBe('compared as said now');
    expect(alone(denied(exactly(5)))).toBe('compared as denied now');
    expect(alone(deniedThatItHappened)).toBe('compared as said now');
  });
});

it('what a value replaced is told only while its source holds it', () => {
  const statements = [63, 89, 95].map((figure, i) => said(`s${i + 1}`, 'a', stated(exactly(figure)), { day: i + 1 }));
  const history = assessClaim(recordOf([count()], statements), count(), 'latest').histories.get('a');
  const told = statements.map((one) => (history ? replacedBy(one, history) : []).map(({ was }) => was.id));
  expect(told).toEqual([[], [], ['s2', 's1']]);
});
