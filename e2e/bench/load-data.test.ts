import { expect, test } from 'vitest';
import { assessClaim } from '@/lib/domain/verdict';
import { about, between, exactly, stated } from '@/prisma/factories/values';
import { countFromWords } from './count-words';
import { rowsOf } from './data-folder';
import { readAll } from './findings';
import { acwBattles } from './load-acw-battles';
import { birthplaces } from './load-birthplaces';
import { books, normalised } from './load-books';
import { covid } from './load-covid';
import { ucdpGed } from './load-ucdp-ged';
import { GENERAL_STAFF, ORYX, ukraineLosses } from './load-ukraine-losses';

const POSITIONS =
  'event_id,event_name,event_date,claim_id,claim,value_type,unit,source,value_text,low,high,as_of,attribution,url_or_ref\n';

test.each([
  ['30', stated(exactly(30))],
  ['8-12', stated(between(8, 12))],
  ['664 (114k/443w/127m)', stated(exactly(664))],
  ['2,910 (320k/1,540w/1,050m);', stated(exactly(2910))],
  ['about 1,200 (120k/600w/480mc)', stated(about(1200))],
  ['unreported, est. 600 (100k/500w)', stated(about(600))],
  ['about 500 k/w/m (12GA suffered about 175 k/w/m)', stated(about(500))],
  ['heavy', { form: 'declined' }],
])('the words %s', (words, content) => {
  expect(countFromWords(words)).toEqual(content);
});

test('a battle: counts, days and a winner under two names; a reversed range is refused', () => {
  const [battle] = acwBattles(
    `${POSITIONS}A,Athens,1864,A|lost,lost,count,persons,CWSAC (1997),30,30,30,,,
A,Athens,1864,A|lost,lost,count,persons,Fox (1898),1500-1000,1500,1000,,,
A,Athens,1864,A|day,day,date,,CWSAC (1997),1864-01-26,,,,,
A,Athens,1864,A|day,day,date,,Fox (1898),1864-01-27,,,,,
A,Athens,1864,A|victor,victor,category,,CWSAC (1997),Inconclusive,,,,,
A,Athens,1864,A|victor,victor,category,,Fox (1898),Indecisive,,,,,
`,
  );
  expect(battle?.refused.map(({ reason }) => reason)).toEqual(['low above high']);
  expect(readAll(battle ? [battle] : []).map(({ verdict }) => verdict)).toEqual([
    'single origin',
    'disputed',
    'agreed',
  ]);
});

test('a place: a claim per measure and day', () => {
  const places = covid(
    `${POSITIONS}p,A place,2020,p|1,cases,count,persons,WHO,278,278,278,2020-01-20,,SR 1
p,A place,2020,p|1,cases,count,persons,ECDC,235,235,235,2020-01-20,,full
p,A place,2020,p|2,deaths,count,persons,WHO,0,0,0,2020-01-20,,SR 1
`,
  );
  expect(readAll(places).map(({ verdict }) => verdict)).toEqual(['disputed', 'single origin']);
});

test('losses: each kind is one total that grows, and Oryx counts a part of it', () => {
  const files = {
    equipment: '[{"date":"2022-02-25","day":2,"tank":80},{"date":"2022-02-26","day":3,"tank":146}]',
    personnel: '[{"date":"2022-02-25","day":2,"personnel":2800,"personnel*":"about"}]',
    oryx: '[{"model":"T-62M","losses_total":50,"equipment_ua":"Tanks"},{"model":"T-72A","losses_total":36,"equipment_ua":"Tanks"}]',
  };
  const { record } = ukraineLosses(files);
  const [tanks] = record.claims;
  const reading = tanks && assessClaim(record, tanks, 'latest');
  expect(reading?.positions.map(({ source, statement }) => [source.id, statement.wording.words])).toEqual([
    [GENERAL_STAFF, '80'],
    [GENERAL_STAFF, '146'],
    [ORYX, '86 over 2 models'],
  ]);
  expect(reading?.revisions).toEqual([]);
  expect(reading?.verdict).toBe('consistent');
  expect(readAll([ukraineLosses(files, { relation: 'same' })]).map(({ verdict }) => verdict)).toEqual([
    'disputed',
    'single origin',
  ]);
});

test('a conflict event: a range, and the best guess only in the words', () => {
  const [event] = ucdpGed(
    rowsOf('id,dyad_name,source_original,date_end,low,best,high\n7,A - B,SOHR,2013-01-03,0,1,4\n'),
  );
  expect(event?.record.statements.map(({ content }) => content)).toEqual([stated(between(0, 4))]);
  expect(event?.record.statements.map(({ wording }) => wording.words)).toEqual([
    'low 0, best 1, high 4; said by: SOHR',
  ]);
});

test('a place of birth: a name means every node with that name', () => {
  const [person] = birthplaces({
    hierarchy: 'ID,name,parentID\n0,Root,-1\n1,USA,0\n2,Oregon,1\n3,Newport,2\n4,Wales,0\n5,Newport,4\n',
    claims: 'obj,src,value\n"Doe, J",one,Newport\n"Doe, J",two,Oregon\n',
    truths: 'obj,value\n"Doe, J","Newport,Oregon,USA"\n',
  });
  expect(person?.truth).toEqual(['3', '2', '1']);
  expect(person?.refused).toEqual([]);
  expect(readAll(person ? [person] : []).map(({ verdict }) => verdict)).toEqual(['consistent']);
});

test('books: a broken header, listings of one seller, and no value if none is listed', () => {
  const [book] = books(
    `"ClaimID", "Remove", "ObjectID", PropertyID", "PropertyValue", "SourceID", "TimeStamp" 
"1","","978","AuthorsNamesList","Knuth, Donald E.","A","null"
"2","","978","AuthorsNamesList","KNUTH DONALD E","A","null"
"3","","978","AuthorsNamesList","Not Available","B","null"
`,
  );
  const [reading] = readAll(book ? [book] : []);
  expect(reading?.positions).toHaveLength(2);
  expect(reading?.verdict).toBe('single origin');
  expect(normalised('Foley, James D./ Van Dam')).toBe('foley james d van dam');
});
