import { BODY } from './record';
import { id, insert, type Query, type Row, renderingRevision, statementRevision } from './rows';

/**
 * Runs the checks of the end of a transaction on what was written so far. What follows counts as another transaction.
 */
export const NEXT_TRANSACTION = ['set constraints all immediate', 'set constraints all deferred'];
/** A revision of the statement `new`, which has none yet. */
export const said = (more: Row, words: Row = {}) => statementRevision('new', 'killed', more, words);
/** A second revision of the rendering `relay`. */
export const relay = (more: Row) => renderingRevision('relay', 'first', { number: 2, ...more });
export const option = (claim: string, revision: string, name: string) =>
  insert('statement_revision_option', {
    statement_revision_id: id(revision),
    claim_id: id(claim),
    option_id: id(name),
  });
/** A quote of the whole text of `report`. */
export const quote = (more: Row) =>
  insert('quote', {
    id: id('quote'),
    document_id: id('report'),
    exact: BODY,
    prefix: '',
    suffix: '',
    start_at: 0,
    end_at: 24,
    salt: new Uint8Array(16),
    ...more,
  });
/** Makes a revision the published one, without a record of it. */
export const point = (table: string, name: string, revision: string): Query => ({
  text: `update "${table}" set published_revision_id = $1 where id = $2`,
  values: [id(revision), id(name)],
});
