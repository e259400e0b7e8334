import { codePointsOf } from '@/lib/domain/code-points';
import { LONGEST_PASSAGE, type Passage } from '@/lib/domain/composed-evidence';
import { can, type Refusal } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import { deskDatabase } from '@/lib/platform/db';
import { readQuestions } from '@/lib/store/composer-lists';
import { namesOfSources } from '@/lib/store/desk-finding';
import { sourcesById } from '@/lib/store/desk-things';
import { latestDocument } from '@/lib/store/documents';
import { passageTexts } from '@/lib/store/passages';
import type { Transaction } from '@/lib/store/transaction';
import { readyEvent, type SuggestDocument, suggestPassage } from '@/lib/suggest/passage';
import { dayText } from '@/lib/views/dates';
import { guessedView, type SuggestedView } from '@/lib/views/guesses';

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
  const found = await readQuestions(db, event);
  const [near] = await passageTexts(db, [passage], AROUND);
  if (found === undefined || near === undefined || passage.end > near.length) return NOTHING;
  const points = codePointsOf(near.text);
  const document = await documentOf(db, passage.document, near.text);
  const { zone, occurred } = found.event;
  const day =
    occurred && occurred.from.slice(0, 10) === occurred.to.slice(0, 10) ? occurred.from.slice(0, 10) : undefined;
  const guesses = await suggestPassage(
    document,
    { start: points.unitAt(passage.start - near.from), end: points.unitAt(passage.end - near.from) },
    readyEvent({
      zone,
      ...(day !== undefined && { happenedOn: day }),
      questions: found.claims.map((claim) => ({ claim })),
      sources: await namesOfSources(db),
    }),
  );
  const { via } = guesses;
  return {
    guesses: guessedView(guesses, found.claims),
    ...(via &&
      document.published !== undefined && { via: { outlet: via.name, publishedAt: dayText(document.published) } }),
  };
}

async function documentOf(db: Transaction, id: string, text: string): Promise<SuggestDocument> {
  const document = await latestDocument(db, id);
  const outlet =
    document?.outlet === undefined ? undefined : (await sourcesById(db, [document.outlet])).get(document.outlet);
  return {
    text,
    ...(document && { title: document.title }),
    ...(document?.language !== undefined && { language: document.language }),
    ...(document?.publishedOn !== undefined && { published: document.publishedOn }),
    ...(outlet && { outlet: { source: outlet.id, name: outlet.name } }),
  };
}
