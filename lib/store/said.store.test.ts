import { expect, test } from 'vitest';
import { connectionTo } from './testing/connection';
import { record } from './testing/record';
import { type Query, type Row, refusalOf, renderingRevision, statementRevision } from './testing/rows';

const client = connectionTo(record);

const NONE: Row = { relation: null, low: null, high: null };
const TIME: Row = {
  ...NONE,
  value_type: 'time',
  relation: 'exact',
  time_from: '2030-01-01T10:00:00Z',
  time_to: '2030-01-01T10:00:00Z',
  time_precision: 'minute',
  time_zone: 'Europe/Kyiv',
};

const number = (more: Row, words?: Row) => statementRevision('new', 'killed', more, words);
const time = (more: Row = {}) => statementRevision('s-hour', 'hour', { ...TIME, ...more });
const relay = (more: Row, words?: Row) => renderingRevision('relay', 'first', { number: 2, ...more }, words);

test.each<[string, Query[], string]>([
  [
    'a translation of words without a translator',
    number({ wording_kind: 'verbatim' }, { translation: 'said', translation_language: 'en' }),
    'A translation names its translator, and only a translation has one.',
  ],
  ['a translation without a translator', number({ wording_kind: 'translation' }), 'translation_names_translator'],
  [
    'a rendering in translation without a translator',
    relay({ wording_kind: 'translation' }),
    'translation_names_translator',
  ],
  ['a day with the precision of a minute', number({ said_precision: 'minute' }), 'said_with_precision'],
  [
    'an instant with the precision of a day',
    number({ said_on: null, said_at: '2030-01-02T10:00:00Z' }),
    'said_with_precision',
  ],
  ['a day and an instant', number({ said_at: '2030-01-02T10:00:00Z' }), 'said_with_precision'],
  ['neither a day nor an instant', number({ said_on: null }), 'said_with_precision'],
  ['a rendering without a date', relay({ published_on: null }), 'published_with_precision'],
  [
    'an unknown time zone',
    number({ said_zone: 'Europe/Nowhere' }),
    '"Europe/Nowhere" is not the name of a time zone, such as Europe/Kyiv.',
  ],
  [
    'an offset for a zone',
    number({ said_zone: '+03:00' }),
    '"+03:00" is not the name of a time zone, such as Europe/Kyiv.',
  ],
  [
    'an offset for the zone of a value',
    time({ time_zone: 'UTC+3' }),
    '"UTC+3" is not the name of a time zone, such as Europe/Kyiv.',
  ],
  [
    'an offset for the zone of a rendering',
    relay({ published_zone: '-05' }),
    '"-05" is not the name of a time zone, such as Europe/Kyiv.',
  ],
  ['a credibility of 0', number({ credibility: 0, credibility_reason: 'x' }), 'credibility_is_a_grade'],
  ['a credibility of 7', number({ credibility: 7, credibility_reason: 'x' }), 'credibility_is_a_grade'],
  ['a grade without a reason', number({ credibility: 2 }), 'grade_has_reason'],
  ['a reason without a grade', number({ credibility_reason: 'seen' }), 'grade_has_reason'],
  ['a blank speaker', relay({ speaker: 'unnamed', speaker_given: ' ' }), 'another_speaker_is_given'],
  ['the speaker kept, and another given', relay({ speaker_given: 'somebody' }), 'another_speaker_is_given'],
])('refuses: %s', async (_, queries, refusal) => {
  expect(await refusalOf(client, queries)).toBe(refusal);
});
