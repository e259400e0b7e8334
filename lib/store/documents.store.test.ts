import { describe, expect, test } from 'vitest';
import { moreRows } from './testing/additions';
import { point } from './testing/changes';
import { connectionTo } from './testing/connection';
import { publishing, record } from './testing/record';
import { documentRevision, id, insert, type Query, refusalOf } from './testing/rows';
import { AT, step } from './testing/steps';

// What was captured stays; what the desk says about a document is reviewed and published by two people.

const client = connectionTo([...record, ...moreRows]);

const never = (table: string) => `A row of ${table} is never changed or deleted: write a further revision.`;

describe('a document', () => {
  const set = (what: string): Query => ({ text: `update document set ${what} where id = $1`, values: [id('summary')] });
  test.each<[string, (Query | string)[], string]>([
    ['is published by two people', publishing('document', 'summary'), 'nothing'],
    [
      'counts as confidential then, for who reads its own columns',
      [...publishing('document', 'summary'), set('confidential = true')],
      'nothing',
    ],
    ['but not before', [set('confidential = true')], never('document')],
    [
      'and never again as open',
      [...publishing('document', 'summary'), set('confidential = true'), set('confidential = false')],
      never('document'),
    ],
    [
      'is not shown with what another document says',
      [documentRevision('report'), ...publishing('document', 'report', 'summary.1')],
      'A step is taken with a revision of the thing itself.',
    ],
    [
      'is not recorded as published without a second person',
      [insert('publication', { id: id('p'), published_at: AT, document_revision_id: id('summary.1') })],
      'What is published was approved by a second person.',
    ],
    [
      'shows nothing that was not recorded',
      [point('document', 'summary', 'summary.1')],
      'What is published is recorded in publication.',
    ],
    [
      'shows a revision of its own',
      [documentRevision('report'), point('document', 'summary', 'report.1')],
      'publishes_own_revision',
    ],
    [
      'has one revision of a number',
      [documentRevision('summary', { id: id('again') })],
      'document_revision_document_id_number_key',
    ],
    ['is a capture for good', [set("kind = 'captured'")], never('document')],
    [
      'is not shown without a step',
      [set("standing = 'shown'")],
      'What readers see follows from the steps that were taken.',
    ],
    [
      'has no archived copy where it is a summary',
      [documentRevision('summary', { number: 2, archived_address: 'https://archive.example.org/' })],
      'Only what was captured has an archived copy.',
    ],
    [
      'has an address of the web',
      [documentRevision('summary', { number: 2, address: 'javascript:x' })],
      'address_is_of_the_web',
    ],
    ['has a title', [documentRevision('summary', { number: 2, title: ' ' })], 'has_title'],
    ['says why', [documentRevision('summary', { number: 2, reason: ' ' })], 'has_reason'],
    [
      'is not published by its author',
      [
        documentRevision('report', { author_id: id('editor') }),
        ...step('submit', 'document', 'report', 'report.1', { actor_id: id('editor') }),
        ...step('publish', 'document', 'report', 'report.1'),
      ],
      'Nobody reviews a revision of their own.',
    ],
  ])('%s', async (_, queries, refusal) => {
    expect(await refusalOf(client, queries)).toBe(refusal);
  });
});
