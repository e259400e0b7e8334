import { describe, expect, it } from 'vitest';
import { exactly, stated } from '@/prisma/factories/values';
import { fidelityOf } from './fidelity';
import { count, passedOn, recordOf, said } from './testing/record';

const value = stated(exactly(5));
const told = (times: number) =>
  recordOf([count()], [said('s1', 'speaker', value)], {
    renderings: Array.from({ length: times }, (_, i) => passedOn(`r${i}`, 's1', 'daily', value)),
  });

describe('the fidelity of an outlet', () => {
  it('is a share from five renderings up', () => {
    expect(fidelityOf(told(4), 'daily').share).toBe('too few');
    expect(fidelityOf(told(5), 'daily').share.toString()).toBe('1');
  });

  it('is over one record or several', () => {
    expect(fidelityOf(told(2), 'daily').total).toBe(2);
    expect(fidelityOf([told(2), told(3)], 'daily').total).toBe(5);
  });
});
