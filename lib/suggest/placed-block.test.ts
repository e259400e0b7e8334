import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '@/lib/domain/testing/arbitraries';
import { type Heading, type PlacedBlock, type Placing, placeBlock } from './placed-block';

const questions = [
  { id: 'q1', names: ['killed', 'How many were killed?', 'soldiers-killed'] },
  { id: 'q2', names: ['wounded', 'How many were wounded?'] },
  { id: 'q3', names: ['time', 'When was it hit?'] },
  { id: 'q4', names: ['wounded officers'] },
];
const sources = [
  { id: 's1', names: ['Ukrainian military', 'Ukraine’s General Staff', 'Генштаб'] },
  { id: 's2', names: ['Ministry of Defence', 'Минобороны'] },
  { id: 's3', names: ['Igor Girkin', 'Игорь Стрелков', 'Strelkov'] },
  { id: 's4', names: ['Radio'] },
  { id: 's5', names: ['Radio'] },
];
const at = { questions: ['q1', 'q2'], sources: ['s1', 's2', 's3'] };
const place = (rows: Placing['rows'], more: Partial<Placing> = {}): PlacedBlock =>
  placeBlock({ rows, at, questions, sources, ...more });
const known = (id: string, words?: string): Heading => ({ is: 'known', id, ...(words !== undefined && { words }) });

describe('a block without names', () => {
  it('lies where the selected cell is, and what lies past the edge is told', () => {
    expect(
      place([
        ['400', '63'],
        ['300', ''],
      ]),
    ).toEqual({
      turned: false,
      named: false,
      rows: [known('q1'), known('q2')],
      columns: [known('s1'), known('s2')],
      cells: [
        ['400', '63'],
        ['300', ''],
      ],
    });
    const wide = place([
      ['1', '2', '3', '4'],
      ['', '', '', ''],
      ['1', '', '', ''],
    ]);
    expect(wide.columns).toEqual([known('s1'), known('s2'), known('s3'), { is: 'past the edge' }]);
    expect(wide.rows[2]).toEqual({ is: 'past the edge' });
  });

  it('may be one cell, or a row of names that heads nothing', () => {
    expect(place([['400']])).toMatchObject({ named: false, cells: [['400']] });
    expect(place([['Генштаб', 'Минобороны']])).toMatchObject({ named: false });
  });
});

describe('a block with names', () => {
  const sheet = [
    ['Question', 'генштаб', 'Минобороны', 'Kyiv Post', 'I. Girkin', ''],
    ['Killed', 'about 400', '63', '', '', ''],
    ['  How  many were wounded? ', '300', null, '', '', ''],
    ['colour', '', '', '', '', ''],
  ];

  it('goes where they say: exact ones are taken, near ones offered, others are new', () => {
    const { named, turned, rows, columns, cells } = place(sheet);
    expect({ named, turned }).toEqual({ named: true, turned: false });
    expect(rows).toEqual([
      known('q1', 'Killed'),
      known('q2', '  How  many were wounded? '),
      { is: 'new', words: 'colour' },
    ]);
    expect(columns).toEqual([
      known('s1', 'генштаб'),
      known('s2', 'Минобороны'),
      { is: 'new', words: 'Kyiv Post' },
      { is: 'near', words: 'I. Girkin', near: ['s3'] },
      { is: 'blank' },
    ]);
    expect(cells).toEqual([
      ['about 400', '63', '', '', ''],
      ['300', null, '', '', ''],
      ['', '', '', '', ''],
    ]);
  });

  it('with sources as rows is turned', () => {
    const turned = place((sheet[0] ?? []).map((_, column) => sheet.map((row) => row[column] ?? '')));
    expect(turned).toMatchObject({ turned: true, named: true, rows: place(sheet).rows, columns: place(sheet).columns });
  });

  it('of sources alone, or of questions alone, has the rest from the selected cell', () => {
    expect(
      place([
        ['Генштаб', 'Минобороны'],
        ['400', '63'],
      ]),
    ).toMatchObject({
      rows: [known('q1')],
      columns: [known('s1', 'Генштаб'), known('s2', 'Минобороны')],
      cells: [['400', '63']],
    });
    expect(
      place([
        ['time', '00:01'],
        ['killed', '63'],
      ]),
    ).toMatchObject({
      rows: [known('q3', 'time'), known('q1', 'killed')],
      columns: [known('s1')],
      cells: [['00:01'], ['63']],
    });
  });

  it('takes what a person chose, and no place twice', () => {
    const chosen = {
      questions: new Map<string, string>(),
      sources: new Map([
        ['I. Girkin', 's3'],
        ['Radio', 's5'],
      ]),
    };
    const { columns } = place(
      [
        ['', 'Генштаб', 'Минобороны', 'I. Girkin', 'Radio', 'ГЕНШТАБ'],
        ['killed', '1', '2', '3', '4', '5'],
      ],
      { chosen },
    );
    expect(columns).toEqual([
      known('s1', 'Генштаб'),
      known('s2', 'Минобороны'),
      known('s3', 'I. Girkin'),
      known('s5', 'Radio'),
      { is: 'again', id: 's1', words: 'ГЕНШТАБ' },
    ]);
    expect(
      place([
        ['', 'Генштаб', 'Radio'],
        ['killed', '1', '2'],
      ]).columns[1],
    ).toEqual({
      is: 'near',
      words: 'Radio',
      near: ['s4', 's5'],
    });
  });

  it('is all cells if a person says so', () => {
    expect(place(sheet, { withoutNames: true })).toMatchObject({ named: false, cells: sheet });
  });
});

it('every cell stands once, in a row and a column, whatever the block is', () => {
  const texts = fc.constantFrom('killed', 'wounded', 'Генштаб', 'Radio', '400', '', null, 'x');
  const blocks = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([height, width]) =>
      fc.array(fc.array(texts, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    );
  fc.assert(
    fc.property(blocks, fc.boolean(), (rows, withoutNames) => {
      const block = place(rows, { withoutNames });
      expect(block.cells).toHaveLength(block.rows.length);
      for (const row of block.cells) expect(row).toHaveLength(block.columns.length);
      const ids = [...block.rows, ...block.columns].flatMap((one) => (one.is === 'known' ? one.id : []));
      expect(new Set(ids).size).toBe(ids.length);
    }),
    RUNS,
  );
});
