import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Source } from '@/lib/domain/record';
import {
  claimValues,
  documentValues,
  eventValues,
  type FieldValues,
  searchValues,
  sourceValues,
} from '@/lib/views/entry-values';
import { claims } from '@/prisma/seed/makiivka/claims';
import { claimEntered, documentEntered, eventEntered, searchEntered, sourceEntered } from './entered';
import { claimForm } from './entry-claim';
import { documentForm } from './entry-document';
import { eventForm } from './entry-event';
import { searchForm } from './entry-search';
import { sourceForm } from './entry-source';
import { parseForm } from './form';

// A form, as a browser sends it: what it is as an entry, or which sentence stands beside which field.

const ID = '0190a6f0-0000-7000-8000-000000000001';
const OTHER = '0190a6f0-0000-7000-8000-000000000002';

function sent(values: FieldValues): FormData {
  const form = new FormData();
  const add = (name: string, value: FieldValues[string]) => {
    if (value === true) form.append(name, 'on');
    else if (typeof value === 'string') form.append(name, value);
    else if (value !== false) {
      for (const [at, line] of value.entries()) {
        if (typeof line === 'string') form.append(`${name}[${at}]`, line);
        else for (const [part, text] of Object.entries(line)) form.append(`${name}[${at}].${part}`, text);
      }
    }
  };
  for (const [name, value] of Object.entries(values)) add(name, value);
  return form;
}

function read<S extends z.ZodObject>(schema: S, values: FieldValues): z.infer<S> {
  const parsed = parseForm(schema, sent(values));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.state.error));
  return parsed.data;
}

function errors(schema: z.ZodObject, values: FieldValues): Record<string, string[] | null> {
  const parsed = parseForm(schema, sent(values));
  return parsed.ok ? {} : (parsed.state.error ?? {});
}

describe('an event', () => {
  const values = { title: 'A strike', summary: 'Rockets hit a building.', zone: 'Europe/Kyiv' };
  const entered = (more: FieldValues = {}) => eventEntered(read(eventForm, { ...values, ...more }), 'a-strike');

  it('has what was typed, and the address that it gets', () => {
    expect(entered({ place: ' Makiivka ', fictional: true })).toEqual({
      ok: true,
      entry: { ...values, slug: 'a-strike', place: 'Makiivka', fictional: true },
    });
  });

  it.each([
    ['1 Jan 2023', undefined, '2022-12-31T22:00:00.000Z', '2023-01-01T21:59:59.999Z'],
    ['1 Jan 2023, 00:01', undefined, '2022-12-31T22:01:00.000Z', '2022-12-31T22:01:00.000Z'],
    ['2023-01-01', '3 January 2023, 14:05', '2022-12-31T22:00:00.000Z', '2023-01-03T12:05:00.000Z'],
  ])('from %s to %s in its zone', (from, to, first, last) => {
    expect(entered({ from, ...(to !== undefined && { to }) })).toMatchObject({
      entry: { occurred: { from: first, to: last } },
    });
  });

  it.each([
    [{ from: 'soon' }, 'from', /^This is not read as a time/],
    [{ from: '1/2/2023' }, 'from', /month as a word/],
    [{ from: '2 Jan 2023', to: '1 Jan 2023' }, 'to', /before the beginning/],
    [{ to: '1 Jan 2023' }, 'from', /when it began/],
    [{ zone: 'Kyiv' }, 'zone', /No time zone has this name/],
    [{ zone: '+03:00' }, 'zone', /No time zone has this name/],
  ])('%j is refused beside its field', (more, field, sentence) => {
    expect(entered(more)).toEqual({ ok: false, fieldErrors: { [field]: [expect.stringMatching(sentence)] } });
  });

  it('needs a title, a summary and a zone, says so beside each, and takes a blank for nothing', () => {
    expect(errors(eventForm, { title: ' \u200b ', summary: '' })).toEqual({
      title: ['Give a title.'],
      summary: ['Say in a sentence or two what happened.'],
      zone: ['Choose the time zone of the place.'],
    });
  });

  it('says which text is too long, and what an address looks like', () => {
    const long = { ...values, title: 'x'.repeat(201), place: 'x'.repeat(5000), slug: 'A Strike' };
    expect(errors(eventForm, long)).toEqual({
      title: ['This is too long: at most 200 characters.'],
      place: ['This is too long: at most 200 characters.'],
      slug: [expect.stringMatching(/^An address has small letters/)],
    });
  });

  it.each([
    { from: '2022-12-31T20:58:00.000Z', to: '2022-12-31T21:02:00.000Z' },
    { from: '2020-02-08T23:00:00.000Z', to: '2020-04-01T22:59:59.999Z' },
    { from: '2023-10-29T00:30:00.000Z', to: '2023-10-29T01:30:00.000Z' },
    { from: '2023-01-01T00:00:07.000Z', to: '2023-01-01T00:00:09.000Z' },
  ])('from $from to $to stays what it is through its form', (occurred) => {
    const event = { id: ID, slug: 'a', title: 'A', summary: 'B', zone: 'Europe/Lisbon', fictional: false, occurred };
    const { id: _, ...entry } = event;
    expect(eventEntered(read(eventForm, eventValues(event)), 'a')).toEqual({ ok: true, entry });
  });
});

describe('a question', () => {
  const values = { event: ID, question: 'How many?', measure: 'killed', scope: 'in the building', position: '1' };
  const entered = (more: FieldValues) => claimEntered(read(claimForm, { ...values, ...more }), 'how-many');

  it.each(claims.map((claim) => [claim.slug, claim] as const))('%s stays what it is through its form', (_, claim) => {
    const { id, ...entry } = claim;
    const made = claimEntered(read(claimForm, { ...claimValues(claim), event: ID }), claim.slug);
    expect(JSON.parse(JSON.stringify(made))).toEqual({
      ok: true,
      entry: JSON.parse(JSON.stringify({ ...entry, event: ID })),
    });
  });

  it('says what is asked for, and of what, unless the answer is yes or no', () => {
    const { measure: _, scope: __, ...bare } = values;
    expect(claimEntered(read(claimForm, { ...bare, type: 'yes-no' }), 'was-it')).toMatchObject({
      entry: { type: 'yes-no', measure: '', scope: '' },
    });
    expect(Object.keys(errors(claimForm, { ...bare, type: 'text' }))).toEqual(['measure', 'scope']);
    expect(entered({ type: 'yes-no' })).toMatchObject({ entry: { measure: 'killed', scope: 'in the building' } });
  });

  it('of a number has what numbers have, exactly', () => {
    const number = {
      type: 'number',
      unit: 'km²',
      whole: 'measured',
      lowerBound: '-0.1',
      upperBound: '100',
      tolerance: '0.25',
    };
    expect(JSON.parse(JSON.stringify(entered({ ...number, running: true, additive: true })))).toMatchObject({
      entry: {
        unit: 'km²',
        whole: false,
        lowerBound: '-0.1',
        upperBound: '100',
        tolerance: '0.25',
        running: true,
        additive: true,
      },
    });
    expect(entered({ type: 'number' })).toMatchObject({
      fieldErrors: { unit: [expect.stringMatching(/^Give the unit/)] },
    });
  });

  it('of another type leaves out what numbers have', () => {
    const more = { unit: 'persons', additive: true, running: true };
    expect(entered({ type: 'yes-no', ...more })).toEqual({
      ok: true,
      entry: { ...values, position: 1, slug: 'how-many', additive: false, type: 'yes-no' },
    });
  });

  it('of a list has a tree of answers with their other names', () => {
    const options = [
      { key: 'n1', label: 'a rocket', aliases: 'ракета\n\n missile ' },
      { key: 'n2', label: 'HIMARS', within: 'n1' },
      { key: 'n3', label: 'a drone', within: 'gone' },
    ];
    expect(entered({ type: 'category', exclusive: 'several', options })).toMatchObject({
      entry: {
        exclusive: false,
        options: [
          { id: 'n1', label: 'a rocket', aliases: ['ракета', 'missile'], within: 'top' },
          { id: 'n2', label: 'HIMARS', aliases: [], within: 'n1' },
          { id: 'n3', label: 'a drone', aliases: [], within: 'top' },
        ],
      },
    });
    expect(entered({ type: 'category' })).toMatchObject({ fieldErrors: { options: [expect.any(String)] } });
  });

  it('says beside each figure and line what is wrong', () => {
    const wrong = {
      ...{ ...values, type: 'number', unit: 'persons', position: 'first', lowerBound: '1,000', tolerance: '-1' },
      upperBound: '1e400',
      options: [{ key: 'n1' }],
      labels: [{ key: 'n1', words: 'x'.repeat(201) }],
    };
    expect(errors(claimForm, wrong)).toEqual({
      position: [expect.stringMatching(/whole number/)],
      lowerBound: [expect.stringMatching(/^Give a figure, such as 12500/)],
      upperBound: [expect.stringMatching(/^Give a figure/)],
      tolerance: [expect.stringMatching(/from 0 on/)],
      'options[0].label': [expect.stringMatching(/^Name this answer/)],
      'labels[0].words': [expect.stringMatching(/too long/)],
    });
    expect(errors(claimForm, { ...values, type: 'colour' })).toEqual({ type: ['Choose what answers the question.'] });
  });
});

describe('a source', () => {
  const values = { name: 'Олексій Горбенко', kind: 'official', naming: 'named' };

  it('stays what it is through its form', () => {
    const source: Source = {
      ...{
        id: ID,
        slug: 'horbenko',
        name: 'Oleksii Horbenko',
        shortName: 'Horbenko',
        naming: 'named',
        kind: 'official',
      },
      native: { name: 'Олексій Горбенко', language: 'uk' },
      aliases: ['Алексей Горбенко', 'أوليكسي'],
      side: 'Ukraine',
      description: 'A spokesman.',
      speaksFor: OTHER,
      confidential: true,
      reliability: { grade: 'B', reason: 'Right so far.' },
    };
    const { id: _, ...entry } = source;
    const form = read(sourceForm, sourceValues(source, 'General Staff · general-staff'));
    expect(form.speaksFor).toBe('General Staff · general-staff');
    expect(sourceEntered(form, 'horbenko', OTHER)).toEqual(entry);
  });

  it('with nothing else takes no side, and is not graded', () => {
    expect(sourceEntered(read(sourceForm, values), 'x', undefined)).toEqual({
      ...values,
      ...{ slug: 'x', aliases: [], side: 'none', reliability: 'not graded', confidential: false },
    });
  });

  it('has a language by its name or its tag, and none that is not one', () => {
    const tag = (nativeLanguage: string) =>
      read(sourceForm, { ...values, nativeName: 'x', nativeLanguage }).nativeLanguage;
    expect(['Ukrainian', 'uk', 'zh-hant', 'az-Arab'].map(tag)).toEqual(['uk', 'uk', 'zh-Hant', 'az-Arab']);
    for (const nativeLanguage of ['english-ish', 'Klingonese', 'xx-', '12']) {
      expect(errors(sourceForm, { ...values, nativeName: 'x', nativeLanguage })).toEqual({
        nativeLanguage: [expect.stringMatching(/^No language has this name/)],
      });
    }
  });

  it('says what belongs together', () => {
    expect(errors(sourceForm, { ...values, nativeName: 'x' })).toHaveProperty('nativeLanguage');
    expect(errors(sourceForm, { ...values, nativeLanguage: 'uk' })).toHaveProperty('nativeName');
    expect(errors(sourceForm, { ...values, grade: 'A' })).toHaveProperty('gradeReason');
    expect(errors(sourceForm, { ...values, gradeReason: 'x' })).toHaveProperty('grade');
    expect(errors(sourceForm, { name: 'x', kind: 'king', naming: 'named' })).toEqual({
      kind: ['Choose what kind of source it is.'],
    });
  });

  it('leaves out empty lines of its other names', () => {
    const form = sent(values);
    for (const [at, name] of ['a', '', ' ', 'b'].entries()) form.append(`aliases[${at}]`, name);
    const parsed = parseForm(sourceForm, form);
    expect(parsed.ok && parsed.data.aliases).toEqual(['a', 'b']);
  });
});

describe('a document and a search', () => {
  it('stay what they are through their forms', () => {
    const document = {
      slug: 'd',
      title: 'Звіт',
      address: 'https://example.org/a',
      language: 'uk',
      publishedOn: '2023-01-02',
      archivedAddress: 'https://archive.example/1',
      rights: 'May be quoted',
      keptUntil: '2033-01-02',
      confidential: false,
    };
    const form = read(documentForm, documentValues(document, 'Reuters · reuters'));
    expect(documentEntered(form, 'd', OTHER)).toEqual({ ok: true, entry: { ...document, outlet: OTHER } });
    const month = documentEntered({ ...form, publishedOn: 'Jan 2023' }, 'd', undefined);
    expect(month).toEqual({
      ok: false,
      fieldErrors: { publishedOn: ['Give one day, such as 2 Jan 2023, or nothing.'] },
    });
    const until = { precision: 'day', on: '2023-01-05', zone: 'Europe/Kyiv' } as const;
    const search = { id: ID, claim: ID, source: OTHER, places: 'Its channel', until, note: 'Twice.' };
    const { id: _, ...entry } = search;
    const values = { ...searchValues(search, 'Reuters · reuters', 'Europe/Kyiv'), event: ID };
    expect(searchEntered(read(searchForm, values), OTHER, 'Europe/Kyiv')).toEqual({ ok: true, entry });
  });

  it.each(['javascript:alert(1)', 'example.org', 'https://', 'https://a b', 'ftp://example.org'])(
    'no document is at %s',
    (address) => {
      expect(errors(documentForm, { title: 'x', address })).toHaveProperty('address');
    },
  );

  it('a search says where, for what, and until when', () => {
    expect(Object.keys(errors(searchForm, { event: ID })).sort()).toEqual(['claim', 'places', 'source', 'until']);
    const values = { event: ID, claim: ID, source: 'x', places: 'y', until: 'yesterday' };
    expect(searchEntered(read(searchForm, values), OTHER, 'UTC')).toHaveProperty('fieldErrors.until');
  });
});
