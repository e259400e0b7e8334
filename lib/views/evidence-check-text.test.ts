import { describe, expect, test } from 'vitest';
import type { Checked } from '@/lib/domain/evidence-check';
import { evidenceCheckText } from './evidence-check-text';

const figure = (more: Partial<Checked>): Checked => ({
  what: 'figure',
  said: 'at least 400',
  stands: 'nowhere',
  ...more,
});

describe('a check of a statement against its evidence says', () => {
  test.each<[Checked, string]>([
    [figure({ nearest: 'around\n400' }), '“at least 400” is not in this document; its nearest words are “around 400”.'],
    [figure({ said: '400', nearest: 'around 400' }), '“400” alone is not in this document, which has “around 400”.'],
    [figure({}), '“at least 400” is not in this document.'],
    [
      {
        what: 'speaker',
        said: 'Harbour Police',
        stands: 'in another sentence',
        as: 'Harbour Police',
        nearest: 'Red Cross',
      },
      '“Harbour Police” is in the quote, but not in the sentence of the figure, which has “Red Cross”.',
    ],
    [figure({ stands: 'in the quote', as: 'At least 400' }), '“at least 400” is in the quote.'],
    [
      figure({ stands: 'in the quote', as: 'no fewer than four hundred' }),
      '“at least 400” is in the quote, as “no fewer than four hundred”.',
    ],
    [
      figure({ stands: 'near the quote', as: 'at least 400', nearest: '300' }),
      '“at least 400” is not in the quote; it is in the paragraph around it. The quote has “300”.',
    ],
    [
      figure({ stands: 'in the document', as: 'at least 400' }),
      '“at least 400” is not near the quote; it is elsewhere in the document.',
    ],
    [
      figure({ stands: 'not checked', why: 'language' }),
      '“at least 400” is not checked: the text may say it in words of a language that is not read.',
    ],
    [
      { what: 'day', said: '2023-01-01', stands: 'in the quote', as: 'Sunday' },
      '1 January 2023 is in the quote, as “Sunday”.',
    ],
    [
      { what: 'day', said: '2023-01-01', stands: 'in the document', by: 'date of the document' },
      '1 January 2023 is the date of the document; it is not in its text.',
    ],
    [
      { what: 'speaker', said: 'Ministry of Defence', stands: 'in the quote', as: 'ministry', by: 'kind of body' },
      '“Ministry of Defence” is in the quote, only as “ministry”, which may be another.',
    ],
  ])('%j', (checked, text) => {
    expect(evidenceCheckText(checked)).toBe(text);
  });
});
