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
  /** Two people redacted words of it or of how it was passed on, in any revision. */
  isRedacted: boolean;
};

/** Those of these ids that are statements, discarded ones among them. */
export async function loggedStatements(db: Transaction, ids: readonly string[]): Promise<readonly LoggedStatement[]> {
  return db.$queryRaw<LoggedStatement[]>`
    select s.id::text, s.claim_id::text as claim, s.source_id::text as source,
      (select author_id::text from statement_revision where statement_id = s.id order by number limit 1) as author,
      i.revision_id::text as revision, i.version,
      i.state::text = 'discarded' and i.standing::text = 'unpublished' as "isDiscarded",
      exists (select from statement_revision r join wording w on w.id = r.wording_id
          where r.statement_id = s.id and (r.redacted_at is not null or w.redacted_at is not null))
        or exists (select from rendering g join rendering_revision r on r.rendering_id = g.id join wording w on w.id = r.wording_id
          where g.statement_id = s.id and (r.redacted_at is not null or w.redacted_at is not null)) as "isRedacted"
    from statement s join desk_item i on i.kind = 'statement' and i.thing_id = s.id
    where s.id = any (${[...ids]}::uuid[])`;
}
