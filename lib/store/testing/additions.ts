import { rendering } from './record';
import { approval } from './redactions';
import { documentRevision, id, insert, type Query, renderingRevision, sourceRevision, statementRevision } from './rows';
import { AT } from './steps';

export const evidence = (name: string, of: 'statement' | 'rendering', revision: string) =>
  insert('evidence', { id: id(name), [`${of}_revision_id`]: id(revision), position: 9, document_id: id('report') });
const quote = insert('quote', {
  id: id('quote'),
  document_id: id('report'),
  exact: 'Tёn',
  prefix: '',
  suffix: ' people',
  start_at: 0,
  end_at: 3,
  salt: new Uint8Array(16),
});
export const names = (of: 'statement' | 'rendering', revision: string, option: string) =>
  insert(`${of}_revision_option`, {
    [`${of}_revision_id`]: id(revision),
    claim_id: id('means'),
    option_id: id(option),
  });
const OPTION = { claim_id: id('means'), value_type: 'category', low: null, high: null };
/** A statement and a rendering on the list that is not exclusive. Each names one option and could name another. */
export const withOption: Record<'statement' | 'rendering', { revision: string; rows: Query[] }> = {
  statement: {
    revision: 's-means.1',
    rows: [...statementRevision('s-means', 'means', OPTION), names('statement', 's-means.1', 'drone')],
  },
  rendering: {
    revision: 'r-means.1',
    rows: [
      rendering('r-means', 's-means', { claim_id: id('means'), value_type: 'category' }),
      ...renderingRevision('r-means', 's-means', OPTION),
      names('rendering', 'r-means.1', 'drone'),
    ],
  },
};
const looked = insert('search_revision', {
  id: id('search.1'),
  search_id: id('search'),
  number: 1,
  places: 'its site',
  until_on: '2030-01-09',
  until_precision: 'day',
  until_zone: 'Europe/Kyiv',
  author_id: id('author'),
  reason: 'test',
});
const odd = insert('claim_option', { id: id('odd'), claim_id: id('place') });
const BEGIN: Query = { text: 'begin', values: [] };
const COMMIT: Query = { text: 'commit', values: [] };
const invitation = insert('invitation', {
  id: id('invitation'),
  token_hash: new Uint8Array(32),
  role: 'reporter',
  invited_by_id: id('editor'),
  expires_at: AT,
});
/**
 * Rows of the tables that the small record leaves empty: evidence, a quote, a search, an option, an invitation, a
 * reason, a note of a correction, an approved redaction; and a second revision.
 */
export const moreRows: readonly Query[] = [
  sourceRevision('daily', { number: 2 }),
  documentRevision('summary'),
  evidence('evidence', 'statement', 'open.1'),
  quote,
  looked,
  odd,
  invitation,
  insert('reason', { id: id('why'), text: 'because', salt: new Uint8Array(16) }),
  insert('correction', { id: id('note'), text: '89, not 98', salt: new Uint8Array(16) }),
  BEGIN,
  ...approval({ kind: 'reason', name: 'why' }, 'editor'),
  COMMIT,
];
