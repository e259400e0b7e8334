import { expect, test } from 'vitest';
import { count } from '@/lib/domain/testing/record';
import { valuesOn } from './guess-fields';
import { guessedView, suggestionText } from './guesses';

const claim = { ...count(), shortName: 'killed' };

test('guesses are what would be typed, the likeliest first, each with what it comes from', () => {
  const from = { is: 'reporting words', cue: 'said', words: 'The ministry', where: 'sentence' } as const;
  const view = guessedView(
    {
      question: { value: claim.id, from: { is: 'measure', words: ['dead'] }, sure: true, others: [] },
      said: { value: '63', from: { is: 'figure', counts: 'dead' }, sure: true, others: [] },
      saidOnOthers: [{ claim: 'hurt' }],
      speaker: {
        value: { source: 'mod', name: 'Ministry' },
        from,
        sure: false,
        others: [{ value: { name: 'Moscow' }, from: { ...from, where: 'before' }, sure: false }],
      },
      saidOn: { value: '2023-01-04', from: { is: 'document' }, sure: false, others: [] },
      form: { value: 'stated', from: { is: 'value', words: '63' }, sure: true, others: [] },
    },
    [claim],
  );
  const value = { value: '63', label: '63', from: expect.stringContaining('“dead”') };
  expect(view).toEqual({
    claim: [{ value: claim.id, label: 'killed', from: 'from “dead”' }],
    said: [value],
    // Of a question of which the passage gives no value, none.
    [valuesOn(claim.id)]: [value],
    [valuesOn('hurt')]: [],
    'sources[0]': [
      { value: 'Ministry', label: 'Ministry', from: 'from “The ministry” beside “said”' },
      { value: 'Moscow', label: 'Moscow', from: 'from “The ministry” beside “said”, in the sentence before' },
    ],
    saidAt: [{ value: '4 Jan 2023', label: '4 Jan 2023', from: 'the day of the document' }],
  });
});

test('where as much speaks for another, that is said', () => {
  const wounded = { ...count(), id: 'wounded', shortName: 'wounded' };
  const from = { is: 'measure', words: ['people'] } as const;
  const others = [{ value: wounded.id, from, sure: true }];
  const question = { value: claim.id, from, sure: false, others, tied: true } as const;
  const { claim: told } = guessedView({ question }, [claim, wounded]);
  expect(told?.map((one) => one.from)).toEqual(['from “people”; as much speaks for wounded', 'from “people”']);
});

test('what a passage seems to say: on which question, what, and by whom', () => {
  const question = { value: claim.id, from: { is: 'measure', words: ['dead'] }, sure: true, others: [] } as const;
  const speaker = {
    value: { name: 'Rybar' },
    from: { is: 'name', words: 'Rybar', where: 'sentence' },
    sure: true,
    others: [],
  } as const;
  const said = { value: 'about 400', from: { is: 'figure' }, sure: true, others: [] } as const;
  expect(suggestionText({ question, said, speaker }, [claim])).toBe('killed: about 400, by Rybar');
  const form = { value: 'declined', from: { is: 'words', words: 'refused' }, sure: true, others: [] } as const;
  expect(suggestionText({ question, form, speaker }, [claim])).toBe('killed: gave no value, by Rybar');
});
