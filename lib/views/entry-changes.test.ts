import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import type { Entries } from '@/lib/domain/entries';
import type { Rendering } from '@/lib/domain/record';
import { count, list, passedOn, recordOf, said, source, timeOf } from '@/lib/domain/testing/record';
import { about, exactly, stated } from '@/prisma/factories/values';
import { entryChanges, type FormKind } from './entry-changes';
import type { FieldChanges } from './field-changes';
import { relayChanges } from './relay-changes';

// What a revision of each kind changes for readers. A field that is new is missing here until it is told.

type Fields<T> = T extends unknown ? keyof T : never;
type Cases<T, Left extends Fields<T> = never> = { readonly [F in Exclude<Fields<T>, Left>]-?: readonly [T, T] };

const sources = new Map([
  ['a', 'The ministry'],
  ['b', 'The army'],
]);

const event: Entries['event'] = { slug: 'e', title: 'A strike', summary: 'It hit.', zone: 'UTC', fictional: false };
const EVENT: Cases<Entries['event']> = {
  slug: [event, { ...event, slug: 'f' }],
  title: [event, { ...event, title: 'Two strikes' }],
  summary: [event, { ...event, summary: 'They hit.' }],
  place: [event, { ...event, place: 'Makiivka' }],
  zone: [event, { ...event, zone: 'Europe/Kyiv' }],
  occurred: [event, { ...event, occurred: { from: '2023-01-01T00:00:00Z', to: '2023-01-01T23:59:59.999Z' } }],
  fictional: [event, { ...event, fictional: true }],
};

const number = { ...count(), event: 'e' };
const category = { ...list(true, { town: 'top' }), event: 'e' };
const more = { ...list(true, { town: 'top', street: 'town' }), event: 'e' };
const CLAIM: Cases<Entries['claim'], 'event'> = {
  slug: [number, { ...number, slug: 'other' }],
  position: [number, { ...number, position: 9 }],
  question: [number, { ...number, question: 'How many died?' }],
  shortName: [number, { ...number, shortName: 'killed' }],
  measure: [number, { ...number, measure: 'people' }],
  scope: [number, { ...number, scope: 'in the whole town' }],
  additive: [number, { ...number, additive: !number.additive }],
  running: [number, { ...number, running: true }],
  labels: [number, { ...number, labels: [{ id: 'l', words: 'identified by name' }] }],
  type: [number, { ...timeOf(), event: 'e' }],
  unit: [number, { ...number, unit: 'rockets' }],
  whole: [number, { ...number, whole: !number.whole }],
  lowerBound: [number, { ...number, lowerBound: new Big(7) }],
  upperBound: [number, { ...number, upperBound: new Big(100) }],
  tolerance: [number, { ...number, tolerance: new Big(3) }],
  toleranceSeconds: [
    { ...timeOf(), event: 'e' },
    { ...timeOf(300), event: 'e' },
  ],
  options: [category, more],
  exclusive: [category, { ...list(false, { town: 'top' }), event: 'e' }],
};

const ministry = source('a');
const SOURCE: Cases<Entries['source']> = {
  slug: [ministry, { ...ministry, slug: 'z' }],
  name: [ministry, { ...ministry, name: 'Ministry of Defence' }],
  shortName: [ministry, { ...ministry, shortName: 'MoD' }],
  native: [ministry, { ...ministry, native: { name: 'Міністерство', language: 'uk' } }],
  aliases: [ministry, { ...ministry, aliases: ['the ministry'] }],
  naming: [ministry, { ...ministry, naming: 'collective' }],
  kind: [ministry, { ...ministry, kind: 'military' }],
  side: [ministry, { ...ministry, side: 'Ukraine' }],
  description: [ministry, { ...ministry, description: 'It commands.' }],
  speaksFor: [ministry, { ...ministry, speaksFor: 'b' }],
  reliability: [ministry, { ...ministry, reliability: { grade: 'B', reason: 'It corrects itself.' } }],
  confidential: [ministry, { ...ministry, confidential: true }],
};

const search: Entries['search'] = {
  claim: 'c',
  source: 'a',
  places: 'its site',
  until: { precision: 'day', on: '2023-01-05', zone: 'UTC' },
};
const SEARCH: Cases<Entries['search'], 'claim'> = {
  source: [search, { ...search, source: 'b' }],
  places: [search, { ...search, places: 'its channel' }],
  until: [search, { ...search, until: { precision: 'day', on: '2023-02-05', zone: 'UTC' } }],
  note: [search, { ...search, note: 'In two languages.' }],
};

const document: Entries['document'] = { slug: 'd', title: 'A report', confidential: false };
// What was captured, and its text, is the same for good.
const DOCUMENT: Cases<Entries['document'], 'captured' | 'text'> = {
  slug: [document, { ...document, slug: 'g' }],
  title: [document, { ...document, title: 'Another' }],
  outlet: [document, { ...document, outlet: 'b' }],
  address: [document, { ...document, address: 'https://example.org/' }],
  archivedAddress: [document, { ...document, archivedAddress: 'https://example.net/' }],
  language: [document, { ...document, language: 'uk' }],
  publishedOn: [document, { ...document, publishedOn: '2023-01-02' }],
  rights: [document, { ...document, rights: 'With leave.' }],
  keptUntil: [document, { ...document, keptUntil: '2030-01-02' }],
  confidential: [document, { ...document, confidential: true }],
};

const claim = count({ labels: [{ id: 'named', words: 'identified by name' }] });
const relay = passedOn('r1', 's1', 'bbc', stated(exactly(63)));
const record = recordOf([claim], [said('s1', 'a', stated(exactly(63)))], {
  renderings: [passedOn('r0', 's1', 'cnn', stated(exactly(63))), relay],
});
const RELAY: Cases<Entries['rendering'], 'statement' | 'outlet'> = {
  parent: [relay, { ...relay, parent: 'r0' }],
  link: [relay, { ...relay, link: 'inferred' }],
  content: [relay, { ...relay, content: stated(about(60)) }],
  scope: [relay, { ...relay, scope: { relation: 'narrower', label: 'named', note: '' } }],
  hedge: [relay, { ...relay, hedge: 'it seems' }],
  publishedAt: [relay, { ...relay, publishedAt: { precision: 'day', on: '2023-01-09', zone: 'UTC' } }],
  speaker: [relay, { ...relay, speaker: { kept: false, names: 'nobody', given: 'an official' } }],
  wording: [relay, { ...relay, wording: { kind: 'verbatim', words: 'sixty-three', language: 'en' } }],
  note: [relay, { ...relay, note: 'It corrected this later.' }],
  evidence: [relay, { ...relay, evidence: [{ document: 'd1' }] }],
};

type Compared = readonly [field: string, told: FieldChanges, back: FieldChanges];

const of = <K extends FormKind>(
  kind: K,
  cases: Readonly<Record<string, readonly [Entries[K], Entries[K]]>>,
): Compared[] =>
  Object.entries(cases).map(([field, [was, is]]) => [
    `${kind}.${field}`,
    entryChanges(kind, was, is, { sources }),
    entryChanges(kind, is, was, { sources }),
  ]);
const ofRelay = (was: Rendering, is: Rendering) => relayChanges(was, is, { claim, record, titles: new Map() });

describe('what a revision changes for readers', () => {
  it.each<Compared>([
    ...of('event', EVENT),
    ...of('claim', CLAIM),
    ...of('source', SOURCE),
    ...of('search', SEARCH),
    ...of('document', DOCUMENT),
    ...Object.entries(RELAY).map(
      ([field, [was, is]]): Compared => [
        `rendering.${field}`,
        ofRelay(was as Rendering, is as Rendering),
        ofRelay(is as Rendering, was as Rendering),
      ],
    ),
  ])('is told of %s, and back', (_, { changed, same }, back) => {
    expect(changed.length).toBeGreaterThan(0);
    for (const { before, after, ...line } of changed) {
      expect(before?.text).not.toBe(after?.text);
      expect(same).not.toContain(line.label);
      expect(back.changed).toContainEqual({
        ...line,
        ...(after && { before: after }),
        ...(before && { after: before }),
      });
    }
  });

  it('names sources, answers within others, and what nobody sees', () => {
    const text = (found: FieldChanges) => found.changed.map(({ label, after }) => [label, after?.text]);
    expect(text(entryChanges('source', ...SOURCE.speaksFor, { sources }))).toEqual([['Speaks for', 'The army']]);
    expect(text(entryChanges('source', ...SOURCE.confidential, { sources }))).toEqual([
      ['Confidential', 'yes: readers do not see it'],
    ]);
    expect(text(entryChanges('claim', ...CLAIM.options, { sources }))).toEqual([
      ['Possible answers', 'town\nstreet, within town'],
    ]);
    expect(text(entryChanges('document', ...DOCUMENT.rights, { sources }))).toEqual([
      ['Rights, for the desk', 'With leave.'],
    ]);
    expect(text(ofRelay(...(RELAY.parent as [Rendering, Rendering])))).toEqual([
      ['Taken from', 'cnn passed it on: 63, 2 Jan 2023'],
    ]);
  });

  it('is all of a thing that readers do not have', () => {
    const { changed, same } = entryChanges('event', undefined, event, { sources });
    expect(changed.map(({ label }) => label)).toEqual(['Address', 'Title', 'Summary', 'Time zone']);
    expect(same).toEqual([]);
  });
});
