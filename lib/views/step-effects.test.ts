import { describe, expect, it } from 'vitest';
import { REVIEWED, STANDINGS } from '@/lib/domain/review';
import { metText, readersSee, stepEffect, stepsToTell } from './step-effects';

describe('what readers see after a step', () => {
  it('is told of the steps that may come next', () => {
    const told = STANDINGS.flatMap((standing) =>
      [true, false].map((isPending) => [standing, isPending, ...stepsToTell(standing, isPending)]),
    );
    expect(told).toEqual([
      ['unpublished', true, 'publish'],
      ['unpublished', false],
      ['shown', true, 'publish', 'hold', 'withdraw'],
      ['shown', false, 'hold', 'withdraw'],
      ['held', true, 'release', 'withdraw'],
      ['held', false, 'release', 'withdraw'],
      ['withdrawn', true, 'publish'],
      ['withdrawn', false],
    ]);
  });

  it.each(REVIEWED)('says of each %s where readers find that it is held, or withdrawn', (kind) => {
    const [held, withdrawn] = [
      readersSee('hold', kind, 'shown').join(' '),
      readersSee('withdraw', kind, 'shown').join(' '),
    ];
    expect(held).toMatch(
      kind === 'event' || kind === 'claim' ? /The notice says that the page is held/ : /The public log says/,
    );
    const isListed = ['claim', 'statement', 'rendering', 'search'].includes(kind);
    expect(withdrawn.includes('“What we have withdrawn”')).toBe(isListed);
    expect(readersSee('release', kind, 'held')).toHaveLength(1);
    expect(readersSee('withdraw', kind, 'held')[0]).toBe('Readers’ pages stay as they are now.');
  });

  it('has a title, and what tables change where they do', () => {
    expect(stepEffect('hold', ['It leaves.'])).toEqual({
      step: 'hold',
      title: 'If it is held',
      sentences: ['It leaves.'],
    });
  });

  it('counts where readers meet a thing', () => {
    const none = { events: 0, statements: 0, renderings: 0, searches: 0, documents: 0 };
    expect(metText(none)).toBe('Readers meet it nowhere yet.');
    expect(metText({ ...none, events: 2, statements: 1, renderings: 4, documents: 3 })).toBe(
      'Readers meet it in 2 events: 1 statement, 4 times passed on and 3 documents.',
    );
  });
});
