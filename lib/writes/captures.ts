import { createHash } from 'node:crypto';
import { type CaptureRefusal, MOST_OPEN } from '@/lib/domain/capture-refusal';
import type { Entries } from '@/lib/domain/entries';
import { MOST_BYTES, partLength } from '@/lib/domain/file-parts';
import { can } from '@/lib/domain/permission';
import type { PersonId } from '@/lib/domain/person';
import type { CaptureWay, JobKind, PrismaClient } from '@/lib/platform/generated/client';
import {
  type CaptureRow,
  captureText,
  countOpenCaptures,
  endCapture,
  eraseCaptures,
  insertCapture,
  insertPart,
  isCaptured,
  joinParts,
  lockCapture,
  type NewCapture,
  readCapture,
  writeCameIn,
  writeDespiteRobots,
  writeEncoding,
} from '@/lib/store/captures';
import { enqueueJob, eraseJobs, lastJob, stopJobs } from '@/lib/store/jobs';
import { personOf } from '@/lib/store/people';
import type { Transaction } from '@/lib/store/transaction';
import { type EntryOutcome, logWithin, wholeOrNothing } from './entries';

export type CaptureOutcome<T = object> = ({ ok: true } & T) | { ok: false; reason: CaptureRefusal };

type Clock = () => { epochMilliseconds: number };

const refused = (reason: CaptureRefusal) => ({ ok: false, reason }) as const;

/** Who may log may capture. A capture is its person's alone until it is kept. */
async function allowed(db: Transaction, actor: PersonId, clock: Clock): Promise<CaptureOutcome> {
  return can(await personOf(db, actor, new Date(clock().epochMilliseconds)), 'log', 'the desk');
}

type Own = { actor: PersonId; capture: string };

/** A capture of the actor that is not ended. */
async function own(
  db: Transaction,
  { actor, capture }: Own,
  clock: Clock,
): Promise<CaptureOutcome<{ row: NonNullable<CaptureRow> }>> {
  const may = await allowed(db, actor, clock);
  if (!may.ok) return may;
  const row = await readCapture(db, capture);
  if (row === undefined || row.personId !== actor) return refused('no such thing');
  return row.endedAt === null ? { ok: true, row } : refused('ended');
}

/** Does something with a capture of the actor that is not ended, and that nothing else ends or changes meanwhile. */
async function withOwn(
  client: PrismaClient,
  asked: Own,
  clock: Clock,
  work: (tx: Transaction, row: NonNullable<CaptureRow>) => Promise<CaptureOutcome>,
): Promise<CaptureOutcome> {
  return client.$transaction(async (tx) => {
    await lockCapture(tx, asked.capture);
    const found = await own(tx, asked, clock);
    return found.ok ? work(tx, found.row) : found;
  }, PATIENT);
}

/** In milliseconds: what comes may be large, and the database busy. */
const PATIENT = { maxWait: 20_000, timeout: 60_000 };

/** What was pasted, a file whose parts are to come, or an address to ask. */
export type BeginAsked = { actor: PersonId } & Pick<NewCapture, 'event' | 'againOf'> &
  (
    | { way: 'pasted'; bytes: Uint8Array<ArrayBuffer>; toldType: string }
    | { way: 'file'; name: string; size: number; toldType?: string }
    | { way: 'address'; address: string }
  );

/** Begins a capture; what was pasted is read at once, an address asked. */
export async function beginCapture(
  client: PrismaClient,
  asked: BeginAsked,
  clock: Clock,
): Promise<CaptureOutcome<{ capture: string }>> {
  const may = await allowed(client, asked.actor, clock);
  if (!may.ok) return may;
  const size = asked.way === 'pasted' ? asked.bytes.length : asked.way === 'file' ? asked.size : 1;
  if (size < 1) return refused('empty');
  if (size > MOST_BYTES) return refused('too large');
  const { actor, event, againOf } = asked;
  return client.$transaction(async (tx) => {
    if (againOf !== undefined && !(await isCaptured(tx, againOf))) return refused('no such thing');
    if ((await countOpenCaptures(tx, actor)) >= MOST_OPEN) return refused('too many open');
    const capture = await insertCapture(tx, {
      person: actor,
      way: asked.way,
      ...(event !== undefined && { event }),
      ...(againOf !== undefined && { againOf }),
      ...(asked.way === 'file' && { name: asked.name, size: asked.size }),
      ...(asked.way !== 'address' && asked.toldType !== undefined && { toldType: asked.toldType }),
      ...(asked.way === 'address' && { address: asked.address }),
    });
    if (asked.way === 'pasted') {
      const sha256 = new Uint8Array(createHash('sha256').update(asked.bytes).digest());
      await writeCameIn(tx, capture, { bytes: asked.bytes, sha256, at: new Date(clock().epochMilliseconds) });
    }
    const first = FIRST_JOB[asked.way];
    if (first !== undefined) await enqueueJob(tx, first, capture);
    return { ok: true, capture };
  }, PATIENT);
}

const FIRST_JOB: Readonly<Record<CaptureWay, JobKind | undefined>> = {
  pasted: 'read_text',
  file: undefined,
  address: 'capture_address',
};

/** Takes one part of a file, whose length must be the one that this part has. */
export async function takePart(
  client: PrismaClient,
  asked: Own & { number: number; bytes: Uint8Array<ArrayBuffer> },
  clock: Clock,
): Promise<CaptureOutcome> {
  const found = await own(client, asked, clock);
  if (!found.ok) return found;
  const { way, size, sha256 } = found.row;
  // The whole file is there already: the answer to its last part was lost.
  if (sha256 !== null) return { ok: true };
  const { number, bytes } = asked;
  if (way !== 'file' || size === null || partLength(size, number) !== bytes.length || bytes.length === 0) {
    return refused('another part');
  }
  return (await insertPart(client, asked.capture, number, bytes)) ? { ok: true } : refused('another file');
}

/** Puts a file together once all its parts are there, and asks that it is read. */
export async function finishFile(client: PrismaClient, asked: Own, clock: Clock): Promise<CaptureOutcome> {
  return withOwn(client, asked, clock, async (tx, { way, size, sha256 }) => {
    if (sha256 !== null) return { ok: true };
    if (way !== 'file' || size === null) return refused('another part');
    if (!(await joinParts(tx, asked.capture, size))) return refused('parts missing');
    await enqueueJob(tx, 'read_text', asked.capture);
    return { ok: true };
  });
}

/** Asks that what runs for a capture stops. */
export async function stopCapture(client: PrismaClient, asked: Own, clock: Clock): Promise<CaptureOutcome> {
  const found = await own(client, asked, clock);
  if (!found.ok) return found;
  await stopJobs(client, asked.capture);
  return { ok: true };
}

/** Reads what came once more, by another encoding; or asks the address again, if nothing came. */
export async function runAgain(
  client: PrismaClient,
  asked: Own & { encoding?: string; despiteRobots?: true },
  clock: Clock,
): Promise<CaptureOutcome> {
  return withOwn(client, asked, clock, async (tx, { sha256, way }) => {
    if (sha256 === null && way !== 'address') return refused('parts missing');
    if (asked.encoding !== undefined) await writeEncoding(tx, asked.capture, asked.encoding);
    if (asked.despiteRobots) await writeDespiteRobots(tx, asked.capture);
    await enqueueJob(tx, sha256 === null ? 'capture_address' : 'read_text', asked.capture);
    return { ok: true };
  });
}

/** Throws a capture away: nothing of it is left. */
export async function discardCapture(client: PrismaClient, asked: Own, clock: Clock): Promise<CaptureOutcome> {
  const outcome = await withOwn(client, asked, clock, async (tx) => {
    await stopJobs(tx, asked.capture);
    await endCapture(tx, asked.capture, new Date(clock().epochMilliseconds), null);
    return { ok: true };
  });
  return !outcome.ok && outcome.reason === 'ended' ? { ok: true } : outcome;
}

export type KeepAsked = Own & {
  /** What the editor says of the document. `text` is left out where the text that was read stays as it is. */
  entry: Omit<Entries['document'], 'captured'>;
  submit?: true;
};

export type KeepOutcome = EntryOutcome | { ok: false; reason: CaptureRefusal } | { ok: true; keptBefore: string };

/** Keeps a capture as a document: the bytes as they came, and the text as the editor mended it. Once: then it is ended. */
export async function keepCapture(client: PrismaClient, asked: KeepAsked, clock: Clock): Promise<KeepOutcome> {
  let kept: KeepOutcome | undefined;
  const outcome = await wholeOrNothing(client, async (tx) => {
    await lockCapture(tx, asked.capture);
    const found = await own(tx, asked, clock);
    if (!found.ok) {
      const before = found.reason === 'ended' && (await readCapture(tx, asked.capture))?.documentId;
      kept = before ? { ok: true, keptBefore: before } : found;
      // Nothing was written: what this outcome is does not matter.
      return { ok: false, reason: 'no such thing' } as const;
    }
    const { row } = found;
    if (row.sha256 === null || row.capturedAt === null || (await isRunning(tx, row.id))) {
      kept = refused('not whole');
      return { ok: false, reason: 'no such thing' } as const;
    }
    const read = (await captureText(tx, row.id)) ?? '';
    const text = asked.entry.text ?? read;
    const captured = {
      capture: row.id,
      capturedAt: row.capturedAt.toISOString(),
      sha256: Buffer.from(row.sha256).toString('hex'),
      mediaType: mediaTypeOf(row.read) ?? 'application/octet-stream',
      ...(row.againOfId !== null && { againOf: row.againOfId }),
    };
    const { text: _, ...entry } = asked.entry;
    const logged = await logWithin(
      tx,
      {
        actor: asked.actor,
        kind: 'document',
        entry: { ...entry, ...(text !== '' && { text }), captured },
        ...(asked.submit && { submit: true as const }),
      },
      clock,
    );
    if (logged.ok) await endCapture(tx, row.id, new Date(clock().epochMilliseconds), logged.written.thing);
    return logged;
  });
  return kept ?? outcome;
}

async function isRunning(db: Transaction, capture: string): Promise<boolean> {
  const job = await lastJob(db, capture);
  return job?.state === 'waiting' || job?.state === 'running';
}

const mediaTypeOf = (read: unknown): string | undefined => {
  const told = (read as { mediaType?: unknown } | null)?.mediaType;
  return typeof told === 'string' ? told : undefined;
};

const DAYS_KEPT = 30;

/** Erases captures that were begun 30 days ago, with their jobs. */
export async function eraseOldCaptures(client: PrismaClient, clock: Clock): Promise<number> {
  const before = new Date(clock().epochMilliseconds - DAYS_KEPT * 24 * 60 * 60 * 1000);
  return client.$transaction(async (tx) => {
    const erased = await eraseCaptures(tx, before);
    await eraseJobs(tx, erased);
    return erased.length;
  });
}
