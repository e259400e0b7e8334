import { codePointsOf } from '@/lib/domain/code-points';
import { can } from '@/lib/domain/permission';
import type { Member, PersonId } from '@/lib/domain/person';
import { deskDatabase } from '@/lib/platform/db';
import { otherCaptures, quotingFrom } from '@/lib/store/captured-again';
import { type DeskDocument, readDeskDocument } from '@/lib/store/desk-things';
import {
  type QuotedPassage,
  type Quoting,
  type StillQuotingView,
  stillQuotingView,
  type WhatChangedView,
  whatChangedView,
} from '@/lib/views/captured-again';
import { instantDay, instantTime } from '@/lib/views/dates';
import { legible, legibleView } from '@/lib/views/legible';
import { comparedTexts } from './compared-texts';
import { sentencesOf } from './desk';

/** Statements and relays that are listed with the passages that they quote. */
const MOST_QUOTING = 1000;
const MOST_CAPTURES = 50;

/** Another capture of a document: "4 Jan 2023, 10:00" is when it was captured. */
export type CaptureLink = { id: string; title: string; at: string };

const captureLink = ({ id, title, at }: { id: string; title: string; at: Date | string | null }): CaptureLink => {
  const instant = at === null ? '' : new Date(at).toISOString();
  return { id, title: legible(title), at: instant && `${instantDay(instant, 'UTC')}, ${instantTime(instant, 'UTC')}` };
};

/** What is captured again: its address is offered once more. Undefined where this person may not, or there is none. */
export async function readToCaptureAgain(
  member: Member,
  id: string,
): Promise<(CaptureLink & { address?: string }) | undefined> {
  if (!can(member, 'log', 'the desk').ok) return undefined;
  const document = await readDeskDocument(deskDatabase(), id);
  if (document?.captured === undefined) return undefined;
  const { captured, title, address } = document;
  return { ...captureLink({ id, title, at: captured.at }), ...(address !== undefined && { address }) };
}

export type WhatChanged = { earlier: CaptureLink; changed: WhatChangedView };

/** What came compared with the earlier capture of its document, and what became of that one's quotes. */
export async function readWhatChanged(
  reader: PersonId,
  earlier: string,
  came: { text: string | undefined; sha256: string },
): Promise<WhatChanged | undefined> {
  const document = await readDeskDocument(deskDatabase(), earlier);
  if (document?.captured === undefined) return undefined;
  const { captured, title } = document;
  const passages = await quotedPassages(reader, document);
  const changed = whatChangedView(await compared(document, came.text, passages), passages, {
    isSameBytes: captured.sha256 === came.sha256,
  });
  return { earlier: captureLink({ id: earlier, title, at: captured.at }), changed: legibleView(changed) };
}

/** On the page of a captured document: its other captures, and what still quotes the earlier one. */
export type OtherCaptures = {
  earlier?: CaptureLink;
  later: readonly CaptureLink[];
  stillQuoting?: StillQuotingView;
};

/** Of a document that this person may see. `text` is its own. */
export async function readOtherCaptures(
  reader: PersonId,
  id: string,
  text: string | undefined,
): Promise<OtherCaptures> {
  const db = deskDatabase();
  const others = await otherCaptures(db, id, MOST_CAPTURES);
  const later = others.filter(({ way }) => way === 'later').map(captureLink);
  const earlier = others.find(({ way }) => way === 'earlier');
  const document = earlier && (await readDeskDocument(db, earlier.id));
  if (earlier === undefined || document === undefined) return { later };
  const passages = await quotedPassages(reader, document);
  const comparison = passages.length === 0 ? NOTHING_QUOTED : await compared(document, text, passages);
  const stillQuoting = stillQuotingView(comparison, passages);
  return { earlier: captureLink(earlier), later, ...(stillQuoting && { stillQuoting: legibleView(stillQuoting) }) };
}

const NOTHING_QUOTED = { ok: false, reason: 'no newer text' } as const;

const compared = ({ text, language }: DeskDocument, after: string | undefined, passages: readonly QuotedPassage[]) =>
  comparedTexts({ before: text, after, passages, language });

/** Each passage once, with all that quotes it; none where the text is not there any more. */
async function quotedPassages(reader: PersonId, { id, text }: DeskDocument): Promise<readonly QuotedPassage[]> {
  if (text === undefined) return [];
  const rows = await quotingFrom(deskDatabase(), id, MOST_QUOTING);
  const labels = await sentencesOf(rows, reader);
  const points = codePointsOf(text);
  const found = new Map<string, QuotedPassage & { quotedBy: Quoting[] }>();
  for (const { kind, thing, start, end } of rows) {
    const key = `${start} ${end}`;
    const passage = found.get(key) ?? { start, end, exact: points.slice(start, end), quotedBy: [] };
    const label = labels.get(thing);
    if (label !== undefined) passage.quotedBy.push({ href: `/desk/${kind}s/${thing}`, label });
    found.set(key, passage);
  }
  return [...found.values()].filter(({ quotedBy }) => quotedBy.length > 0);
}
