import { randomBytes } from 'node:crypto';
import { hashOfEntry } from '@/lib/domain/log-chain';
import { canonical, sha256 } from '@/lib/platform/canonical';
import { type ChainName, headOf } from '@/lib/store/log-entries';
import { revisionContent } from '@/lib/store/revision-content';
import type { RevisionRef } from '@/lib/store/revisions';
import type { Transaction } from '@/lib/store/transaction';
import { saltedDigest } from '@/lib/writes/log';
import type { Collected } from './collected-rows';

export type Reviewer = { id: string; pseudonym: string };
export type Reviewers = { author: Reviewer; reviewer: Reviewer };

/**
 * Submitted by its author and published by another: for each revision two steps, two entries of the log, a publication.
 */
export async function stepsFor(
  tx: Transaction,
  rows: Collected,
  revisions: readonly RevisionRef[],
  people: Reviewers,
): Promise<void> {
  const at = new Date();
  const chains = { private: await chainFrom(tx, 'private', rows), public: await chainFrom(tx, 'public', rows) };
  const written = rows.asTransaction();
  for (const { kind, id: thing, revision } of revisions) {
    const about = { kind, thingId: thing, revisionId: revision, at };
    const submitted = rows.add('transition', { ...about, number: 1, step: 'submit', actorId: people.author.id });
    const published = rows.add('transition', { ...about, number: 2, step: 'publish', actorId: people.reviewer.id });
    rows.add('publication', { publishedAt: at, [`${kind}RevisionId`]: revision });
    const said = { kind, thing, revision: 1, at: at.toISOString() };
    chains.private({ ...said, did: 'submit', by: people.author.pseudonym }, submitted);
    const bound = canonical(await revisionContent(written, kind, revision));
    chains.public({ ...said, did: 'publish', by: people.reviewer.pseudonym }, published, bound);
  }
}

/** Appends to a chain from its present end. */
async function chainFrom(tx: Transaction, chain: ChainName, rows: Collected) {
  const head = await headOf(tx, chain);
  let { number, hash: previous } = head;
  return (saying: object, transitionId: string, bound?: string) => {
    number += 1;
    const salt = new Uint8Array(randomBytes(16));
    const digest = bound === undefined ? {} : { digest: saltedDigest(salt, bound) };
    const body = canonical({ ...saying, ...digest, chain, number });
    const hash = hashOfEntry(previous, body, sha256);
    const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
    rows.add('logEntry', { chain, number, body, previous: bytes(previous), hash: bytes(hash), salt, transitionId });
    previous = hash;
  };
}
