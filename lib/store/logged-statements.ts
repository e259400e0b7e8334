import type { Transaction } from './transaction';

/** A statement by its id: where it stands, who logged it, and its latest revision. */
export type LoggedStatement = {
  id: string;
  claim: string;
  source: string;
  author: string | null;
  revision: string;
  version: number;
  /** Nobody saw it before it was discarded. */
  isDiscarded: boolean;
};

/** Those of these ids that are statements, discarded ones among them. */
export async function loggedStatements(db: Transaction, ids: readonly string[]): Promise<readonly LoggedStatement[]> {
  return db.$queryRaw<LoggedStatement[]>`
    select s.id::text, s.claim_id::text as claim, s.source_id::text as source,
      (select author_id::text from statement_revision where statement_id = s.id order by number limit 1) as author,
      i.revision_id::text as revision, i.version,
      i.state::text = 'discarded' and i.standing::text = 'unpublished' as "isDiscarded"
    from statement s join desk_item i on i.kind = 'statement' and i.thing_id = s.id
    where s.id = any (${[...ids]}::uuid[])`;
}
