import { describe, expect, it } from 'vitest';
import { count, recordOf, said } from '@/lib/domain/testing/record';
import { exactly, stated } from '@/prisma/factories/values';
import { deskEventView } from './desk-event';

const claim = count({ id: 'killed', question: 'How many?', shortName: 'killed' });
const other = count({ id: 'wounded', question: 'How many wounded?' });
const statement = said('s1', 'a', stated(exactly(89)), { claim: 'killed' });
const record = recordOf([claim, other], [statement]);

const view = (more: Partial<Parameters<typeof deskEventView>[0]> = {}) =>
  deskEventView({
    event: record.event,
    claims: [
      { claim, standing: 'shown', statements: 1 },
      { claim: other, standing: 'unpublished', statements: 0 },
    ],
    statements: [{ statement, standing: 'unpublished', hasEvidence: false }],
    searches: [],
    sources: new Map([['a', { name: 'Russian MoD' }]]),
    record,
    hidden: new Set(),
    missing: { withoutEvidence: 1, unpublishedSources: 2 },
    ...more,
  });

describe('the desk’s page of an event', () => {
  it('says each statement as a person would', () => {
    expect(view().statements).toEqual([
      expect.objectContaining({ text: 'Russian MoD on killed: 89', href: '/desk/statements/s1' }),
    ]);
    expect(view().statements[0]?.facts).toContain('no evidence yet');
  });

  it('has its questions in order, with what is logged on each', () => {
    expect(view().questions.map(({ text, facts }) => [text, ...facts])).toEqual([
      ['How many?', 'a number', '1 statement', 'readers see it'],
      ['How many wounded?', 'a number', '0 statements', 'not published yet'],
    ]);
  });

  it('says what is missing', () => {
    expect(view().missing).toEqual([
      'Nothing is logged yet on “How many wounded?”.',
      '1 statement without evidence.',
      'Of the sources that speak here, readers do not see 2 yet.',
    ]);
    const none = { withoutEvidence: 0, unpublishedSources: 0 };
    expect(view({ claims: [], statements: [], missing: none }).missing).toEqual(['It has no question yet.']);
  });

  it('counts a search that found nothing as logged', () => {
    const until = { precision: 'day', on: '2023-01-05', zone: 'UTC' } as const;
    const search = { id: 'x', claim: 'wounded', source: 'a', places: 'Its channel', until };
    expect(view({ searches: [{ search, standing: 'shown' }] }).missing).not.toContainEqual(
      expect.stringMatching(/^Nothing/),
    );
  });
});
