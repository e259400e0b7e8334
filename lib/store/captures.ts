import { type PartThere, partLength, partsOf } from '@/lib/domain/file-parts';
import type { PersonId } from '@/lib/domain/person';
import { type CaptureWay, Prisma } from '@/lib/platform/generated/client';
import type { Transaction } from './transaction';

export type NewCapture = {
  person: PersonId;
  way: CaptureWay;
  event?: string;
  /** The name of a file. */
  name?: string;
  address?: string;
  toldType?: string;
  /** The length of a file whose parts are to come, in bytes. */
  size?: number;
  /** The document whose address is captured again. */
  againOf?: string;
};

/** Begins a capture, and returns its id. */
export async function insertCapture(db: Transaction, asked: NewCapture): Promise<string> {
  const { person, way, event, name, address, toldType, size, againOf } = asked;
  const row = await db.capture.create({
    data: {
      personId: person,
      way,
      eventId: event ?? null,
      name: name ?? null,
      address: address ?? null,
      toldType: toldType ?? null,
      size: size ?? null,
      againOfId: againOf ?? null,
    },
    select: { id: true },
  });
  return row.id;
}

/**
 * How many captures of a person are neither kept nor thrown away. Until the transaction ends nobody else begins one for
 * them.
 */
export async function countOpenCaptures(tx: Transaction, person: PersonId): Promise<number> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`crossread captures: ${person}`}))`;
  return tx.capture.count({ where: { personId: person, endedAt: null } });
}

/** Whether a document is there and was captured: what the desk summed up cannot be captured again. */
export async function isCaptured(db: Transaction, document: string): Promise<boolean> {
  return (await db.document.count({ where: { id: document, kind: 'captured' } })) > 0;
}

/** A capture without what came and what was read: that may be 50 MB. */
export type CaptureRow = Awaited<ReturnType<typeof readCapture>>;

const HEAD = {
  id: true,
  personId: true,
  eventId: true,
  way: true,
  name: true,
  address: true,
  finalAddress: true,
  toldType: true,
  encoding: true,
  size: true,
  sha256: true,
  capturedAt: true,
  answer: true,
  read: true,
  againOfId: true,
  documentId: true,
  createdAt: true,
  endedAt: true,
} as const;

export async function readCapture(db: Transaction, id: string) {
  const row = await db.capture.findUnique({ where: { id }, select: HEAD });
  return row ?? undefined;
}

/** Locks a capture until the transaction ends: what is decided by its row is true until then. Before its jobs. */
export async function lockCapture(tx: Transaction, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "capture" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
}

/** Captures of a person that are neither kept nor thrown away, the latest first. */
export function openCaptures(db: Transaction, person: PersonId, most: number) {
  const select = { id: true, way: true, name: true, address: true, read: true, createdAt: true } as const;
  return db.capture.findMany({
    where: { personId: person, endedAt: null },
    orderBy: { createdAt: 'desc' },
    take: most,
    select,
  });
}

export const captureText = async (db: Transaction, id: string): Promise<string | undefined> =>
  (await db.capture.findUnique({ where: { id }, select: { text: true } }))?.text ?? undefined;

/** How much of a document is asked for at once, in bytes: more of it would hold up readers for longer than 5 ms. */
const PIECE = 512 * 1024;

/** What a reader of texts gets; `undefined` where nothing is there, or not any more. */
export async function readCaptureBytes(db: Transaction, id: string) {
  const row = await db.capture.findUnique({
    where: { id, endedAt: null },
    select: { name: true, toldType: true, encoding: true, timeStamp: true },
  });
  const bytes = row && (await bytesInPieces(db, 'capture', id));
  return bytes && { ...row, bytes };
}

/**
 * What came, of a capture or of a document, as it came; undefined where it is not there. `pieces` gives it in order, each
 * time from the beginning, and throws where it is not there any more.
 */
export async function bytesInPieces(db: Transaction, of: keyof typeof BYTES_OF, id: string) {
  const from = BYTES_OF[of];
  const [found] = await db.$queryRaw<{ length: number | null }[]>`
    SELECT octet_length("bytes") AS "length" FROM ${from} = ${id}::uuid`;
  const length = found?.length;
  if (length == null) return undefined;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < Number(length); at += PIECE) {
      const [piece] = await db.$queryRaw<{ bytes: Uint8Array | null }[]>`
        SELECT substring("bytes" FROM ${at + 1}::int FOR ${PIECE}::int) AS "bytes" FROM ${from} = ${id}::uuid`;
      if (piece?.bytes == null) throw new Error(`The bytes of a ${of} are not there any more.`);
      yield piece.bytes;
    }
  }
  return { length, pieces };
}

const BYTES_OF = {
  capture: Prisma.raw('"capture" WHERE "id"'),
  document: Prisma.raw('"document_body" WHERE "document_id"'),
} as const;

/**
 * Writes a part of a file. One that is there already stays: an answer may have been lost on the way. Of a file that is
 * whole by now, or thrown away, nothing is written.
 * @returns false where another part is there already: it was of another file
 */
export async function insertPart(
  db: Transaction,
  capture: string,
  number: number,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const written = await db.$executeRaw`INSERT INTO "capture_part" ("capture_id", "number", "bytes")
    SELECT "id", ${number}::int, ${bytes} FROM "capture" WHERE "id" = ${capture}::uuid AND "ended_at" IS NULL AND "sha256" IS NULL FOR SHARE
    ON CONFLICT DO NOTHING`;
  if (written === 1) return true;
  const [there] = await db.$queryRaw<{ isSame: boolean }[]>`
    SELECT "bytes" = ${bytes} AS "isSame" FROM "capture_part" WHERE "capture_id" = ${capture}::uuid AND "number" = ${number}`;
  return there?.isSame ?? true;
}

/** The parts that are there, so that whoever goes on with a file knows that it is the same. */
export function partHashes(db: Transaction, capture: string): Promise<readonly PartThere[]> {
  return db.$queryRaw<PartThere[]>`
    SELECT "number", encode(sha256("bytes"), 'hex') AS "sha256" FROM "capture_part" WHERE "capture_id" = ${capture}::uuid ORDER BY "number"`;
}

/** The numbers of the parts that are there. */
export async function partsThere(db: Transaction, capture: string): Promise<readonly number[]> {
  const rows = await db.capturePart.findMany({
    where: { captureId: capture },
    orderBy: { number: 'asc' },
    select: { number: true },
  });
  return rows.map(({ number }) => number);
}

/** Puts the parts together as the bytes of the capture, if none is missing. Nothing of it passes through this process. */
export async function joinParts(db: Transaction, capture: string, size: number): Promise<boolean> {
  const there = await partsThere(db, capture);
  const whole = there.length === partsOf(size) && there.every((number) => partLength(size, number) > 0);
  if (!whole) return false;
  const count = await db.$executeRaw`
    UPDATE "capture" c SET "bytes" = whole."bytes", "sha256" = sha256(whole."bytes"), "captured_at" = now()
    FROM (SELECT string_agg("bytes", ''::bytea ORDER BY "number") AS "bytes" FROM "capture_part" WHERE "capture_id" = ${capture}::uuid) whole
    WHERE c."id" = ${capture}::uuid AND c."bytes" IS NULL AND octet_length(whole."bytes") = ${size}`;
  if (count === 0) return false;
  await db.capturePart.deleteMany({ where: { captureId: capture } });
  return true;
}

export type CameIn = {
  bytes: Uint8Array<ArrayBuffer>;
  sha256: Uint8Array<ArrayBuffer>;
  at: Date;
  toldType?: string;
  finalAddress?: string;
  /** As JSON: status, robots.txt, hops. */
  answer?: object;
  warc?: Uint8Array<ArrayBuffer>;
  timeStamp?: Uint8Array<ArrayBuffer>;
};

/** Writes what came, pasted or from an address, unless it was thrown away meanwhile. */
export async function writeCameIn(db: Transaction, id: string, came: CameIn): Promise<void> {
  const { bytes, sha256, at, toldType, finalAddress, answer, warc, timeStamp } = came;
  await db.capture.updateMany({
    where: { id, endedAt: null },
    data: {
      bytes,
      sha256,
      capturedAt: at,
      ...(toldType !== undefined && { toldType }),
      ...(finalAddress !== undefined && { finalAddress }),
      ...(answer !== undefined && { answer }),
      ...(warc !== undefined && { warc }),
      ...(timeStamp !== undefined && { timeStamp }),
    },
  });
}

/** Writes what was read: the text, and what else was found, as JSON. */
export async function writeRead(
  db: Transaction,
  id: string,
  { text, read, timeStamp }: { text: string | null; read: object; timeStamp?: Uint8Array<ArrayBuffer> },
): Promise<void> {
  const data = { text, read, ...(timeStamp && { timeStamp }) };
  await db.capture.updateMany({ where: { id, endedAt: null }, data });
}

/** Notes that the editor wants a page although its robots.txt disallows it. */
export async function writeDespiteRobots(db: Transaction, id: string): Promise<void> {
  await db.capture.update({ where: { id }, data: { answer: { despiteRobots: true } }, select: { id: true } });
}

/** Notes why an address was not captured; what the editor had said of it stays. */
export async function writeRefused(db: Transaction, id: string, answer: unknown, refused: object): Promise<void> {
  const said = wasDespiteRobots(answer) ? { despiteRobots: true } : {};
  await db.capture.updateMany({ where: { id, endedAt: null }, data: { answer: { ...said, refused } } });
}

export const wasDespiteRobots = (answer: unknown): boolean =>
  (answer as { despiteRobots?: unknown } | null)?.despiteRobots === true;

export async function writeEncoding(db: Transaction, id: string, encoding: string): Promise<void> {
  await db.capture.update({ where: { id }, data: { encoding }, select: { id: true } });
}

/**
 * Ends a capture: kept as a document, or thrown away. Nothing that came is left in it, nor what names it: two people may
 * redact the document. What was asked of an address keeps an empty one.
 */
export async function endCapture(db: Transaction, id: string, at: Date, document: string | null): Promise<void> {
  await db.$executeRaw`UPDATE "capture" SET "name" = NULL, "address" = left("address", 0), "final_address" = NULL, "told_type" = NULL, "bytes" = NULL, "sha256" = NULL, "text" = NULL, "warc" = NULL, "time_stamp" = NULL, "read" = NULL, "answer" = NULL,
    "document_id" = ${document}::uuid, "ended_at" = ${at} WHERE "id" = ${id}::uuid`;
  await db.capturePart.deleteMany({ where: { captureId: id } });
}

/**
 * Erases captures that were begun before a time, and returns their ids; not those that were kept as a document on which a
 * legal hold stands.
 */
export async function eraseCaptures(db: Transaction, before: Date): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`DELETE FROM "capture" WHERE "created_at" < ${before}
    AND ("document_id" IS NULL OR NOT legal_hold_stands("document_id")) RETURNING "id"`;
  return rows.map(({ id }) => id);
}

export type SameDocument = { id: string; title: string; why: 'same bytes' | 'same address' };

/**
 * Documents of the desk with the same bytes, or one of the same addresses: those with the bytes first, at most five. Bytes
 * that two people redacted are the same as nothing: whoever guesses them would be told.
 */
export async function sameDocuments(
  db: Transaction,
  sha256: Uint8Array | null,
  addresses: readonly string[],
): Promise<readonly SameDocument[]> {
  return db.$queryRaw<SameDocument[]>`
    SELECT d."id", r."title", CASE WHEN there."sha256" = ${sha256} THEN 'same bytes' ELSE 'same address' END AS "why"
    FROM "document" d LEFT JOIN "document_body" b ON b."document_id" = d."id"
    CROSS JOIN LATERAL (SELECT CASE WHEN b."redacted_at" IS NULL THEN d."sha256" END AS "sha256") there
    JOIN LATERAL (SELECT * FROM "document_revision" r WHERE r."document_id" = d."id" ORDER BY r."number" DESC LIMIT 1) r ON TRUE
    WHERE ((d."sha256" = ${sha256} AND there."sha256" IS NOT NULL) OR (cardinality(${[...addresses]}::text[]) > 0 AND (r."address" = ANY (${[...addresses]}::text[]) OR r."archived_address" = ANY (${[...addresses]}::text[]))))
      AND r."redacted_at" IS NULL
    ORDER BY (there."sha256" IS DISTINCT FROM ${sha256}), r."created_at" DESC LIMIT 5`;
}
