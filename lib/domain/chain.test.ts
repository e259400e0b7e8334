import { describe, expect, it } from 'vitest';
import { exactly, stated } from '@/prisma/factories/values';
import { type ChainNode, chainOf, pathTo } from './chain';
import { count, passedOn, recordOf, said } from './testing/record';

const value = stated(exactly(5));
const statement = said('s1', 'speaker', value);
const hop = (id: string, parent?: string) =>
  passedOn(id, 's1', `o-${id}`, value, parent === undefined ? {} : { parent });
const asText = ({ rendering, from, renderings }: ChainNode): string =>
  `${rendering.id}${from === 'not on record' ? '?' : ''}(${renderings.map(asText).join(' ')})`;

const record = recordOf([count()], [statement], {
  renderings: [
    hop('r1'),
    hop('r2', 'r1'),
    hop('r3', 'r1'),
    hop('r4', 'r3'),
    hop('r5', 'gone'),
    hop('x', 'y'),
    hop('y', 'x'),
  ],
});

describe('a chain', () => {
  it('is a tree from the statement down, and marks what has no parent on record', () => {
    expect(chainOf(record, statement).renderings.map(asText)).toEqual(['r1(r2() r3(r4()))', 'r5?()']);
  });

  it('includes no rendering of another statement, whatever it says it was taken from', () => {
    const stray = passedOn('r2', 's2', 'o', value, { parent: 'r1' });
    const both = recordOf([count()], [statement, said('s2', 'speaker', value)], { renderings: [hop('r1'), stray] });
    expect(chainOf(both, statement).renderings.map(asText)).toEqual(['r1()']);
  });

  it('is empty if nobody passed the statement on', () => {
    expect(chainOf(record, said('s2', 'speaker', value)).renderings).toEqual([]);
  });

  it('leads to a rendering by one path', () => {
    const path = (id: string) => pathTo(record, record.renderings.find((one) => one.id === id) ?? hop('none'));
    expect(path('r4').map(({ id }) => id)).toEqual(['r1', 'r3', 'r4']);
    expect(path('r5').map(({ id }) => id)).toEqual(['r5']);
    expect(path('x').map(({ id }) => id)).toEqual(['y', 'x']);
  });
});
