import {
  CATEGORY,
  claimRevision,
  eventRevision,
  id,
  insert,
  listed,
  NUMBER,
  type Query,
  type Row,
  renderingRevision,
  sourceRevision,
  statementRevision,
} from './rows';
import { AT, person, step } from './steps';

/** The text of the captured document `report`, in which the tests anchor quotes. Its third letter is two bytes long. */
export const BODY = 'Tёn people were counted.';

const claim = (name: string, event: string, value_type: string) =>
  insert('claim', { id: id(name), event_id: id(event), slug: name, value_type });

/** A statement without a revision, ready for one. */
export const statement = (name: string, claim: string, value_type = 'number', more: Row = {}): Query =>
  insert('statement', {
    id: id(name),
    event_id: id('event'),
    claim_id: id(claim),
    value_type,
    source_id: id('agency'),
    ref: name,
    ...more,
  });

export const rendering = (name: string, of: string, more: Row = {}): Query =>
  insert('rendering', {
    id: id(name),
    event_id: id('event'),
    statement_id: id(of),
    claim_id: id('killed'),
    value_type: 'number',
    outlet_id: id('daily'),
    ref: name,
    ...more,
  });

/** Submitted by its author, published by another: the steps, their entries in the log, and what readers see. */
export const publishing = (kind: string, name: string, revision = `${name}.1`): Query[] => [
  ...step('submit', kind, name, revision),
  ...step('publish', kind, name, revision),
  insert('publication', { id: id(`p-${revision}`), published_at: AT, [`${kind}_revision_id`]: id(revision) }),
  {
    text: `update "${kind}" set published_revision_id = $1, standing = 'shown' where id = $2`,
    values: [id(revision), id(name)],
  },
];

/**
 * Two events. The first has two counts (killed, wounded), an exclusive list (place, with town in country), a list that
 * is not exclusive (means), a time, a yes-no and a text; statements on each; and a chain of two renderings of `first`,
 * a number. Published are the first event, the sources, the claims killed and means, and the statement `first`. `open`
 * is a statement that could be published.
 */
export const record: readonly Query[] = [
  { text: 'begin', values: [] },
  person('author', 'reporter'),
  person('editor', 'editor'),
  person('second', 'editor'),
  insert('event', { id: id('event'), slug: 'event' }),
  eventRevision('event'),
  insert('event', { id: id('elsewhere'), slug: 'elsewhere' }),
  eventRevision('elsewhere'),
  claim('killed', 'event', 'number'),
  claimRevision('killed', NUMBER),
  claim('wounded', 'event', 'number'),
  claimRevision('wounded', NUMBER),
  claim('hour', 'event', 'time'),
  claimRevision('hour', { value_type: 'time', tolerance: 60 }),
  claim('fled', 'event', 'yes_no'),
  claimRevision('fled', { value_type: 'yes_no' }),
  claim('why', 'event', 'text'),
  claimRevision('why', { value_type: 'text' }),
  claim('place', 'event', 'category'),
  claimRevision('place', CATEGORY),
  ...['country', 'town'].map((name) => insert('claim_option', { id: id(name), claim_id: id('place') })),
  listed('place.1', 'country'),
  listed('place.1', 'town', { parent_id: id('country'), position: 2 }),
  claim('means', 'event', 'category'),
  claimRevision('means', { ...CATEGORY, exclusive: false }),
  ...['drone', 'rocket'].map((name) => insert('claim_option', { id: id(name), claim_id: id('means') })),
  listed('means.1', 'drone'),
  listed('means.1', 'rocket', { position: 2 }),
  insert('source', { id: id('agency'), slug: 'agency' }),
  sourceRevision('agency'),
  insert('source', { id: id('daily'), slug: 'daily' }),
  sourceRevision('daily', { speaks_for_id: id('agency') }),
  ...publishing('event', 'event'),
  ...publishing('claim', 'killed'),
  ...publishing('claim', 'means'),
  ...publishing('source', 'agency'),
  ...publishing('source', 'daily'),
  statement('first', 'killed'),
  ...statementRevision('first', 'killed'),
  ...publishing('statement', 'first'),
  statement('open', 'killed'),
  ...statementRevision('open', 'killed', { said_on: '2030-01-05' }),
  statement('injured', 'wounded'),
  ...statementRevision('injured', 'wounded'),
  ...[
    ['s-hour', 'hour', 'time'],
    ['s-fled', 'fled', 'yes_no'],
    ['s-why', 'why', 'text'],
    ['s-place', 'place', 'category'],
    ['s-means', 'means', 'category'],
    ['new', 'killed', 'number'],
  ].map(([name = '', of = '', type = '']) => statement(name, of, type)),
  rendering('relay', 'first'),
  ...renderingRevision('relay', 'first'),
  rendering('second', 'first'),
  ...renderingRevision('second', 'first', { parent_id: id('relay') }),
  rendering('of-open', 'open'),
  ...renderingRevision('of-open', 'open'),
  insert('document', { id: id('summary'), slug: 'summary', kind: 'desk_summary', title: 'A summary' }),
  {
    text: `insert into document (id, slug, kind, title, captured_at, sha256, media_type)
      values ($1, 'report', 'captured', 'A report', '2030-01-02T00:00:00Z', sha256(convert_to($2, 'UTF8')), 'text/plain')`,
    values: [id('report'), BODY],
  },
  {
    text: `insert into document_body (document_id, bytes, "text", salt) values ($1, convert_to($2, 'UTF8'), $2, '\\x00112233445566778899aabbccddeeff')`,
    values: [id('report'), BODY],
  },
  insert('search', { id: id('search'), claim_id: id('killed'), source_id: id('daily') }),
  { text: 'commit', values: [] },
];
