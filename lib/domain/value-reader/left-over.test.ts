import { describe, expect, it } from 'vitest';
import { count } from '@/lib/domain/testing/record';
import { leftOver } from './left-over';
import { tokensOf } from './tokens';

const killed = count({ measure: 'persons killed' });
const wounded = count({ measure: 'persons wounded' });
/** What a text with nothing taken out of it means for a claim. */
const left = (text: string, claim = killed) => {
  const found = leftOver(tokensOf(text), tokensOf(text), 'number', claim);
  return found.kind === 'offer' ? found.rest : found.kind === 'nothing' ? 'nothing' : found.why;
};

describe('words left over beside a number', () => {
  it.each([
    ['people were killed', 'nothing'],
    ['загиблих осіб', 'nothing'],
    ['погибших военнослужащих', 'nothing'],
    ['so far', 'nothing'],
    ['. ( ) «»', 'nothing'],
    ['killed near Wexbridge', 'near Wexbridge'],
    ['people quibbled', 'quibbled'],
    ['casualties', 'casualties'],
    ['wounded', 'something else is counted'],
    ['поранених', 'something else is counted'],
    ['раненых', 'something else is counted'],
    ['killed in houses', 'houses'],
    ['survivors', 'something else is counted'],
    ['not killed', 'changed by other words'],
    ['nowhere near', 'changed by other words'],
    ['killed per day', 'changed by other words'],
    ['killed = all', 'changed by other words'],
    ['killed 5', 'several values'],
    ['heridos', 'in a language that is not read'],
    ['Verletzte', 'in a language that is not read'],
    ['total', 'in a language that is not read'],
    ['ранени', 'in a language that is not read'],
    ['забітых', 'in a language that is not read'],
    ['killed de', 'in a language that is not read'],
    ['killed قتيل', 'in a language that is not read'],
    ['νεκροί', 'in a language that is not read'],
  ])('%s: %s', (text, meant) => expect(left(text)).toBe(meant));

  it('goes by what the claim asks', () => {
    expect(left('wounded', wounded)).toBe('nothing');
    expect(left('killed', wounded)).toBe('something else is counted');
    expect(left('rockets', count({ measure: 'rockets fired', unit: 'rockets' }))).toBe('nothing');
    expect(left('soldiers', count({ measure: 'rockets fired', unit: 'rockets' }))).toBe('something else is counted');
  });
});
