import { codePointsOf } from '@/lib/domain/code-points';
import { LONGEST_PASSAGE, type Passage } from '@/lib/domain/composed-evidence';
import { can, type Refusal } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import { deskDatabase } from '@/lib/platform/db';
import { inSlices } from '@/lib/platform/in-slices';
import { passageTexts } from '@/lib/store/passages';
import { suggestionsIn } from '@/lib/suggest/in-document';
import { suggestPassage } from '@/lib/suggest/passage';
import { dayText } from '@/lib/views/dates';
import { guessedView, type SuggestedView, type SuggestionView, suggestionText } from '@/lib/views/guesses';
import { documentToSuggest, readEventToSuggest } from './ready-to-suggest';

/** In code points: who spoke is looked for no farther from a passage (suggest/read-document). */
const AROUND = 4500;

const NOTHING: SuggestedView = { guesses: {} };

/**
 * What is guessed of a passage, by the field of the composer; each guess says what it comes from. Nothing where the passage
 * or the event is not on record.
 */
export async function readSuggestions(
  member: Member,
  { event, ...passage }: Passage & { event: string },
): Promise<SuggestedView | Refusal> {
  const allowed = can(member, 'log', 'the desk');
  if (!allowed.ok) return allowed.reason;
  if (passage.start >= passage.end || passage.end - passage.start > LONGEST_PASSAGE) return NOTHING;
  const db = deskDatabase();
  const found = await readEventToSuggest(db, event);
  const [near] = await passageTexts(db, [passage], AROUND);
  if (found === undefined || near === undefined || passage.end > near.length) return NOTHING;
  const points = codePointsOf(near.text);
  const document = await documentToSuggest(db, passage.document, near.text);
  const at = { start: points.unitAt(passage.start - near.from), end: points.unitAt(passage.end - near.from) };
  const guesses = await suggestPassage(document, at, found.ready);
  const { via } = guesses;
  return {
    guesses: guessedView(guesses, found.claims),
    ...(via &&
      document.published !== undefined && { via: { outlet: via.name, publishedAt: dayText(document.published) } }),
  };
}

/** In code points: as much of a document is looked through at once, in about a tenth of a second. */
export const PART = 20_000;

/** `next`: where the part behind begins, if there is one. `isCut`: a part has more than was looked at. */
export type PartSuggested = { found: readonly SuggestionView[]; next?: number; isCut: boolean };

/**
 * The passages of a part of a document, from a code point on, that seem to answer a question of an event. Whoever asks goes on
 * with the next part, and stops by not asking. Other requests are served in between.
 */
export async function readSuggestedIn(
  member: Member,
  { document: id, event, from }: { document: string; event: string; from: number },
): Promise<PartSuggested | Refusal> {
  const allowed = can(member, 'log', 'the desk');
  if (!allowed.ok) return allowed.reason;
  const db = deskDatabase();
  const found = await readEventToSuggest(db, event);
  const [near] = await passageTexts(db, [{ document: id, start: from, end: from + PART }], AROUND);
  if (found === undefined || near === undefined || from >= near.length) return { found: [], isCut: false };
  const points = codePointsOf(near.text);
  const to = Math.min(from + PART, near.length);
  const part = { start: points.unitAt(from - near.from), end: points.unitAt(to - near.from) };
  const document = await documentToSuggest(db, id, near.text);
  const { found: suggested, isCut } = await suggestionsIn(document, found.ready, part, inSlices);
  return {
    found: suggested.map(({ passage: { start, end }, guesses }) => ({
      start: near.from + points.pointAt(start),
      end: near.from + points.pointAt(end),
      says: suggestionText(guesses, found.claims),
    })),
    ...(to < near.length && { next: to }),
    isCut,
  };
}
