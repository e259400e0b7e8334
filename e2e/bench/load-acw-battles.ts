import { Temporal } from 'temporal-polyfill';
import { optionsNamed } from '@/lib/domain/option-names';
import type { Claim, Moment, Option } from '@/lib/domain/record';
import type { Content } from '@/lib/domain/value';
import { stated } from '@/prisma/factories/values';
import { countFromWords } from './count-words';
import { cell, groupBy, type Row, rowsOf } from './data-folder';
import { countOf, enteredRecord, type Loaded, oneOf, type Said, timeOf } from './entered-record';

const ZONE = 'America/New_York';

/** The one work without a year gets the year of the latest other work; no result here depends on the year. */
const UNDATED = '2015';

/** "Indecisive" is one work's word for "Inconclusive"; a tactical victory of one side is a kind of victory. */
const VICTORS: readonly Option[] = [
  { id: 'Union', label: 'Union', aliases: [], within: 'top' },
  { id: 'Confederate', label: 'Confederate', aliases: [], within: 'top' },
  { id: 'Inconclusive', label: 'Inconclusive', aliases: ['Indecisive'], within: 'top' },
  { id: 'Union (strategic)', label: 'Union (strategic)', aliases: [], within: 'Union' },
  { id: 'Confederate (tactical)', label: 'Confederate (tactical)', aliases: [], within: 'Confederate' },
];

const VICTOR = oneOf('victor', 1, 'Who won?', VICTORS);

/** American Civil War battles: one record per battle, with claims on strengths, losses, dates and the winner. */
export function acwBattles(csv: string): Loaded[] {
  const battles = groupBy(rowsOf(csv), (row) => cell(row, 'event_id'));
  return [...battles].map(([id, rows]) => {
    const byClaim = groupBy(rows, (row) => cell(row, 'claim_id'));
    const claims = [...byClaim.values()].flatMap(([first], index) => (first ? [claimOf(first, index + 1)] : []));
    const title = rows[0] ? cell(rows[0], 'event_name') : id;
    return enteredRecord({ id, title, zone: ZONE, claims, said: rows.map(saidIn) });
  });
}

function claimOf(row: Row, position: number): Claim {
  const [id, question] = [cell(row, 'claim_id'), cell(row, 'claim')];
  const type = cell(row, 'value_type');
  if (type === 'count') return countOf(id, position, question, cell(row, 'unit'));
  return type === 'date' ? timeOf(id, position, question) : oneOf(id, position, question, VICTORS);
}

function saidIn(row: Row): Said {
  const [source, words] = [cell(row, 'source'), cell(row, 'value_text')];
  return {
    claim: cell(row, 'claim_id'),
    source,
    says: contentOf(cell(row, 'value_type'), words),
    words,
    on: dateOf(source),
  };
}

function contentOf(type: string, words: string): Content {
  if (type === 'count') return countFromWords(words);
  return stated(type === 'date' ? onDate(words) : { type: 'category', options: optionsNamed(words, VICTOR) });
}

const onDate = (date: string) => ({
  type: 'time' as const,
  relation: 'exact' as const,
  precision: 'day' as const,
  zone: ZONE,
  at: Temporal.PlainDate.from(date).toZonedDateTime(ZONE).toInstant().toString(),
});

/** A work's statements date from the year in its name; for a span of years, from the first. */
function dateOf(work: string): Moment {
  const [year = UNDATED] = /\d{4}/.exec(work) ?? [];
  return { precision: 'year', on: year, zone: ZONE };
}
