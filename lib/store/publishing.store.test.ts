import { describe, expect, test } from 'vitest';
import { evidence, moreRows, names, withOption } from './testing/additions';
import { connectionTo } from './testing/connection';
import { publishing, record } from './testing/record';
import {
  claimRevision,
  id,
  insert,
  label,
  labelled,
  link,
  listed,
  NUMBER,
  refusalOf,
  sourceRevision,
  wording,
} from './testing/rows';

const client = connectionTo([...record, ...moreRows]);

describe('publishing', () => {
  const point = (table: string, name: string, revision: string) => ({
    text: `update "${table}" set published_revision_id = $1 where id = $2`,
    values: [id(revision), id(name)],
  });

  test('a thing publishes its own revision', async () => {
    expect(await refusalOf(client, publishing('statement', 'open'))).toBe('nothing');
    expect(await refusalOf(client, publishing('search', 'search'))).toBe('nothing');
  });

  test.each([
    ['event', 'event', 'elsewhere.1'],
    ['claim', 'killed', 'wounded.1'],
    ['source', 'agency', 'daily.2'],
    ['statement', 'open', 'injured.1'],
    ['rendering', 'relay', 'second.1'],
  ])('a %s does not publish the revision of another', async (table, name, revision) => {
    expect(await refusalOf(client, [point(table, name, revision)])).toBe('publishes_own_revision');
  });

  test('a search does not publish the revision of another', async () => {
    const other = insert('search', { id: id('other'), claim_id: id('killed'), source_id: id('agency') });
    expect(await refusalOf(client, [other, point('search', 'other', 'search.1')])).toBe('publishes_own_revision');
  });

  test('one act publishes one revision', async () => {
    const act = { id: id('act'), published_at: '2030-02-01T00:00:00Z' };
    expect(await refusalOf(client, [insert('publication', act)])).toBe('publishes_one_revision');
    const two = { ...act, statement_revision_id: id('open.1'), claim_revision_id: id('killed.1') };
    expect(await refusalOf(client, [insert('publication', two)])).toBe('publishes_one_revision');
  });

  test('nothing is added to a revision once it is published', async () => {
    const sentence = 'The revision is published: nothing is added to it.';
    const withRelay = publishing('rendering', 'relay');
    expect(await refusalOf(client, [evidence('late', 'statement', 'first.1')])).toBe(sentence);
    expect(await refusalOf(client, [...withRelay, evidence('late', 'rendering', 'relay.1')])).toBe(sentence);
    for (const [of, { rows, revision }] of [
      ['statement', withOption.statement],
      ['rendering', withOption.rendering],
    ] as const) {
      const named = [...rows, names(of, revision, 'rocket')];
      expect(await refusalOf(client, named)).toBe('nothing');
      const late = [...rows, ...publishing(of, revision.slice(0, -2)), names(of, revision, 'rocket')];
      expect(await refusalOf(client, late)).toBe(sentence);
    }
    expect(await refusalOf(client, [...publishing('claim', 'place'), listed('place.1', 'odd')])).toBe(sentence);
    expect(await refusalOf(client, [evidence('late', 'statement', 'injured.1')])).toBe('nothing');
    for (const kind of ['based_on', 'takes_back'] as const) {
      expect(await refusalOf(client, [link(kind, 'first.1', 'open')])).toBe(sentence);
    }
    expect(await refusalOf(client, [label('label', 'killed'), labelled('killed.1', 'killed', 'label')])).toBe(sentence);
  });

  test('a published thing accepts further revisions', async () => {
    expect(await refusalOf(client, [claimRevision('killed', { ...NUMBER, number: 2 })])).toBe('nothing');
    expect(await refusalOf(client, [sourceRevision('agency', { number: 2 })])).toBe('nothing');
    expect(await refusalOf(client, [wording('more')])).toBe('nothing');
  });
});
