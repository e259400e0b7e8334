import type { Claim, EventRecord, Source, Statement } from '@/lib/domain/record';
import { documentNames } from '@/lib/store/passages';
import { statementShown } from '@/lib/store/statement-shown';
import type { Transaction } from '@/lib/store/transaction';
import { type EffectToTell, publishingEffect, type StatementReview } from '@/lib/views/publishing-effect';
import { statementChanges } from '@/lib/views/statement-changes';
import { cachedPublicRecord } from './records';

/**
 * The review of a statement at the desk as its latest revision has it; undefined where readers have that revision. The
 * effect is worked out from the record that readers have, which for a large event takes longer than the page.
 */
export async function readStatementReview(
  db: Transaction,
  latest: Statement,
  { record, claim, revision }: { record: EventRecord; claim: Claim; revision: string },
): Promise<StatementReview | undefined> {
  const shown = await statementShown(db, latest.id);
  if (shown?.revision === revision) return undefined;
  const cited = [shown?.statement, latest].flatMap((one) => one?.evidence ?? []).map(({ document }) => document);
  const names = await documentNames(db, cited);
  const titles = new Map([...names].map(([id, { title }]) => [id, title]));
  const source = record.sources.get(latest.source);
  if (source === undefined) throw new Error(`Statement ${latest.id} has no source on the desk's record.`);
  return {
    changes: statementChanges(shown?.statement, latest, { record, claim, titles }),
    isNew: shown === undefined,
    effect: () => readEffect(record.event.slug, latest, source),
  };
}

async function readEffect(slug: string, put: Statement, source: Source): Promise<EffectToTell> {
  if (source.confidential) return { ok: false, reason: 'confidential source' };
  const read = await cachedPublicRecord(slug);
  if (!read.ok) return { ok: false, reason: 'event not shown' };
  if (!read.record.claims.some(({ id }) => id === put.claim)) return { ok: false, reason: 'question not shown' };
  return { ok: true, ...publishingEffect(read.record, put, source) };
}
