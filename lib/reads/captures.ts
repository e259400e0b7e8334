import { MOST_OPEN } from '@/lib/domain/capture-refusal';
import type { PartThere } from '@/lib/domain/file-parts';
import { can } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import { deskDatabase } from '@/lib/platform/db';
import {
  type CaptureRow,
  captureText,
  openCaptures,
  partHashes,
  readCapture,
  type SameDocument,
  sameDocuments,
} from '@/lib/store/captures';
import { lastJob } from '@/lib/store/jobs';
import { languageOf } from '@/lib/suggest/language-of';
import { type CaptureSeen, type CaptureState, type CaptureView, captureState, captureView } from '@/lib/views/capture';
import { instantDay, instantTime } from '@/lib/views/dates';
import { legible, legibleView } from '@/lib/views/legible';
import { readWhatChanged, type WhatChanged } from './captured-again';
import { sourceNamed } from './named-sources';

/** A capture that was kept leads to its document. */
export type CapturePage =
  | {
      ok: true;
      view: CaptureView;
      same: readonly SameDocument[];
      parts?: { size: number; there: readonly PartThere[] };
      /** Of a document that is captured again, once it was read. */
      again?: WhatChanged;
    }
  | { ok: false; document?: string };

const GONE: CapturePage = { ok: false };

/** A capture of this person, with what can be done with it. A text of more characters is not put into its form. */
export async function readCapturePage(member: Member, id: string, mostMended: number): Promise<CapturePage> {
  const own = await ownCapture(member, id);
  if (own === undefined) return GONE;
  const { row } = own;
  if (row.endedAt !== null) return row.documentId === null ? GONE : { ok: false, document: row.documentId };
  const db = deskDatabase();
  const text = await captureText(db, id);
  const seen = { ...seenOf(own), ...(text !== undefined && { text }) };
  const view = captureView(seen, mostMended);
  const { outlet, ...values } = view.values;
  const language = values.language ?? languageOf(text ?? '')?.language;
  const isNamed = typeof outlet === 'string' && (await sourceNamed(outlet, 'without')).ok;
  const addresses = [row.address, row.finalAddress].filter((one) => one !== null);
  const same = row.sha256 === null ? [] : await sameDocuments(db, row.sha256, addresses);
  const again =
    view.state === 'over' && row.againOfId !== null && row.sha256 !== null
      ? await readWhatChanged(member.id, row.againOfId, { text, sha256: Buffer.from(row.sha256).toString('hex') })
      : undefined;
  return {
    ok: true,
    // The text is shown in a field, as it is.
    view: {
      ...view,
      title: legible(view.title),
      facts: legibleView(view.facts),
      ...(typeof outlet === 'string' && !isNamed && { outletSaid: legible(outlet) }),
      values: { ...values, ...(language !== undefined && { language }), ...(isNamed && { outlet }) },
    },
    same: legibleView(same.filter((one) => one.id !== row.againOfId)),
    ...(again && { again }),
    ...(view.state === 'on its way' &&
      row.size !== null && { parts: { size: row.size, there: await partHashes(db, id) } }),
  };
}

/** How far a capture of this person is; undefined where it is over or not theirs. */
export async function readCaptureState(member: Member, id: string): Promise<CaptureState | undefined> {
  const own = await ownCapture(member, id);
  return own === undefined ? undefined : captureState(seenOf(own));
}

type Own = { row: NonNullable<CaptureRow>; job: Awaited<ReturnType<typeof lastJob>> };

/**
 * A capture of this person with its last job. The job is read first: what it made is written with its end, so that a job
 * that is over has made what the capture has.
 */
async function ownCapture(member: Member, id: string): Promise<Own | undefined> {
  if (!can(member, 'log', 'the desk').ok) return undefined;
  const job = await lastJob(deskDatabase(), id);
  const row = await readCapture(deskDatabase(), id);
  return row?.personId === member.id ? { row, job } : undefined;
}

function seenOf({ row, job }: Own): CaptureSeen {
  const { id, way, eventId, name, address, finalAddress, size, sha256, capturedAt, answer, encoding, read } = row;
  return {
    id,
    way,
    ...(eventId !== null && { event: eventId }),
    ...(name !== null && { name }),
    ...(address !== null && { address }),
    ...(finalAddress !== null && { finalAddress }),
    ...(size !== null && { size }),
    ...(sha256 !== null && { sha256: Buffer.from(sha256).toString('hex') }),
    ...(capturedAt !== null && { capturedAt: capturedAt.toISOString() }),
    // Both were written by this program, from what a zod schema let through.
    ...(answer !== null && { answer: answer as NonNullable<CaptureSeen['answer']> }),
    ...(encoding !== null && { encoding }),
    ...(read !== null && { read: read as NonNullable<CaptureSeen['read']> }),
    ...(job && { job }),
  };
}

export type OpenCapture = { id: string; title: string; at: string };

/** What this person captured, and neither kept nor threw away yet. */
export async function readOpenCaptures(member: Member): Promise<readonly OpenCapture[]> {
  if (!can(member, 'log', 'the desk').ok) return [];
  const rows = await openCaptures(deskDatabase(), member.id, MOST_OPEN);
  return rows.map(({ id, name, address, read, createdAt }) => ({
    id,
    title: legible((read as { title?: string } | null)?.title ?? name ?? address ?? 'A pasted text'),
    at: `${instantDay(createdAt.toISOString(), 'UTC')}, ${instantTime(createdAt.toISOString(), 'UTC')}`,
  }));
}
