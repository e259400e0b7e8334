import { beforeAll, describe, expect, test } from 'vitest';
import { claimForm } from '@/lib/schemas/entry-claim';
import { documentForm } from '@/lib/schemas/entry-document';
import { eventForm } from '@/lib/schemas/entry-event';
import { searchForm } from '@/lib/schemas/entry-search';
import { sourceForm } from '@/lib/schemas/entry-source';
import { renderingForm, statementForm } from '@/lib/schemas/statement-form';
import { saveDocument, saveEvent, saveQuestion, saveSearch, saveSource } from './entry-actions';
import { saveRendering, saveStatement } from './statement-actions';
import { type Action, type Fields, HostileDesk, type Told } from './testing/hostile-desk';
import { ODD, oddFor, STEP } from './testing/naughty-strings';

// Every field of the seven forms, by the schema that reads it: past its limit, empty, and with what another type expects.

let desk: HostileDesk;
beforeAll(async () => {
  desk = await HostileDesk.open();
});

type Form = {
  action: Action;
  shape: Readonly<Record<string, unknown>>;
  longest: number;
  needs: readonly string[];
  /** What has to be as it is, for the rest to be looked at. */
  known?: (desk: HostileDesk) => Fields;
};

const nothing = (): Fields => ({});
const onClaim = ({ event, claim }: HostileDesk): Fields => ({ event, claim });

const SEEN = ['thing', 'revision', 'version'];

const FORMS: Readonly<Record<string, Form>> = {
  event: { action: saveEvent, shape: eventForm.shape, longest: 2001, needs: ['title', 'summary', 'zone'] },
  question: {
    action: saveQuestion,
    shape: claimForm.shape,
    longest: 2001,
    needs: ['event', 'type', 'question', 'position'],
  },
  source: { action: saveSource, shape: sourceForm.shape, longest: 2001, needs: ['name', 'naming', 'kind'] },
  document: { action: saveDocument, shape: documentForm.shape, longest: 20_001, needs: ['title'] },
  search: {
    action: saveSearch,
    shape: searchForm.shape,
    longest: 2001,
    needs: ['event', 'claim', 'source', 'places', 'until'],
    known: onClaim,
  },
  statement: {
    action: saveStatement,
    shape: statementForm.shape,
    longest: 5001,
    needs: ['event', 'claim', 'sources', 'saidAt'],
    known: onClaim,
  },
  rendering: { action: saveRendering, shape: renderingForm.shape, longest: 5001, needs: ['publishedAt', ...SEEN] },
};

/** Lists of texts, and of lines with fields of their own. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  aliases: ['aliases[0]'],
  labels: ['labels[0].words', 'labels[0].key'],
  options: ['options[0].label', 'options[0].key', 'options[0].aliases', 'options[0].within'],
  sources: ['sources[0]'],
  documents: ['documents[0]'],
  quotes: ['document', 'start', 'end'].map((name) => `quotes[0].${name}`),
  named: ['named[0]'],
  repeats: ['repeats[0]'],
  relays: [
    'outlet',
    'publishedAt',
    'link',
    'from',
    'said',
    'confirmed',
    'words',
    'kind',
    'language',
    'translator',
    'translation',
  ].map((name) => `relays[0].${name}`),
};

const SENTENCE = /^[A-Z“].*[.?]$/s;
const sentence = [expect.stringMatching(SENTENCE)];

describe.each(Object.entries(FORMS))(
  'every field of a form: %s',
  (_, { action, shape, longest, needs, known = nothing }) => {
    const names = Object.keys(shape);
    const fields = names.flatMap((name) => LISTS[name] ?? [name]);
    const sent = (of: readonly string[], value: string): Fields => Object.fromEntries(of.map((name) => [name, value]));
    const unchanged = async (fields: Fields): Promise<Told> => {
      const before = await desk.logged();
      const told = await desk.tell(action, fields);
      expect(await desk.logged()).toBe(before);
      if (typeof told === 'string') throw new Error(`It was taken: ${told}`);
      return told;
    };

    test('past its limit, it is told beside it', async () => {
      const told = await unchanged(sent(fields, 'ж'.repeat(longest)));
      for (const field of fields) expect(told, field).toHaveProperty([field], sentence);
    });

    test('empty, it is told where it is needed', async () => {
      for (const empty of [{}, sent(fields, ''), sent(fields, ' \u200b ')]) {
        const told = await unchanged(empty);
        for (const field of needs) {
          const at = Object.keys(told).find((name) => name === field || name.startsWith(`${field}[`)) ?? field;
          expect(told, field).toHaveProperty([at], sentence);
        }
      }
    });

    test('with what another type expects, it is told beside it', async () => {
      const isOne = (name: string) => LISTS[name] === undefined;
      for (const tail of ['[0]', '.x', '[3].y']) {
        const told = await unchanged(
          sent(
            names.filter(isOne).map((name) => `${name}${tail}`),
            'x',
          ),
        );
        for (const field of names.filter(isOne)) expect(told, `${field}${tail}`).toHaveProperty([field], sentence);
      }
      const told = await unchanged(
        sent(
          names.filter((name) => !isOne(name)).map((name) => `${name}.x`),
          'x',
        ),
      );
      for (const field of names.filter((name) => !isOne(name))) {
        expect(
          Object.keys(told).some((name) => name === field || name.startsWith(`${field}[`)),
          field,
        ).toBe(true);
      }
    });

    test('odd strings in all of them at once are told beside them or kept, and throw nothing', async () => {
      for (let first = 0; first < ODD.length; first += STEP(fields.length)) {
        const odd = {
          ...Object.fromEntries(oddFor(fields, first).map(([name, typed]) => [name, typed])),
          ...known(desk),
        };
        const told = await desk.tell(action, odd);
        if (typeof told === 'string') continue;
        for (const [field, texts] of Object.entries(told)) {
          expect(field === '' || names.some((name) => field === name || field.startsWith(`${name}[`)), field).toBe(
            true,
          );
          expect(texts.length, field).toBeGreaterThan(0);
          for (const text of texts) expect(text, field).toMatch(SENTENCE);
        }
      }
    });
  },
);
