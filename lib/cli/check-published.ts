import { objectIn } from '@/lib/domain/log-event';
import type { Redactable } from '@/lib/domain/redaction';
import { REVIEWED, type Reviewed } from '@/lib/domain/review';
import { canonical } from '@/lib/platform/canonical';
import {
  type Binding,
  type Gone,
  noteFound,
  type Published,
  publishedBindings,
  publishedThings,
  type TextsFound,
  textsOfRevisions,
} from '@/lib/store/published-bindings';
import { type RedactionsTold, type RedactionTold, redactionsTold } from '@/lib/store/redactions-told';
import { contentOfRevision } from '@/lib/store/revision-content';
import type { Transaction } from '@/lib/store/transaction';
import { isBoundBy } from '@/lib/writes/log';
import { checkReplies } from './check-replies';
import { PAGE, pages } from './pages';

type OfRevision = { kind: Reviewed; thing: string; revision?: number };

export type NotAsLogged = OfRevision & { what: string };

/** A text that two people redacted, as the log tells it. */
export type Redacted = OfRevision & Pick<RedactionTold, 'by' | 'with' | 'at'> & { text: Redactable };

/**
 * `things` are published, in `revisions` of which some have been replaced. `before` counts things that were published
 * before there was a log, and not since: nothing binds them.
 */
export type Checked = {
  things: number;
  revisions: number;
  before: number;
  /** Replies of sources that were ever published. */
  replies: number;
  redacted: readonly Redacted[];
  faults: readonly NotAsLogged[];
};

/**
 * Checks that readers see what was published last, and that every revision that was ever published still has the content
 * that the log binds (lib/views/log-words.ts); and so every reply of a source.
 */
export async function checkPublished(db: Transaction): Promise<Checked> {
  const told = await redactionsTold(db);
  let [things, revisions, before] = [0, 0, 0];
  const faults: NotAsLogged[] = [];
  const redacted: Redacted[] = [];
  for (const kind of REVIEWED) {
    for await (const page of pages<Published>((last) => publishedThings(db, kind, PAGE, last?.thing))) {
      for (const { thing, revision, approved } of page) {
        things++;
        if (approved === null) before++;
        else if (approved !== revision) faults.push({ kind, thing, what: ANOTHER });
      }
    }
    for await (const page of pages<Binding>((last) => publishedBindings(db, kind, PAGE, last?.step))) {
      const revisionsFound = await textsOfRevisions(
        db,
        kind,
        page.map(({ revision }) => revision),
      );
      for (const binding of page) {
        revisions++;
        const of = { kind, thing: binding.thing, revision: binding.number };
        const found = revisionsFound.get(binding.revision);
        if (found === undefined) throw new Error(`There is no revision ${binding.revision} of a ${kind}.`);
        const note = noteFound(binding, objectIn(binding.body ?? '')?.correction);
        const gone = [...found.gone, ...note.gone];
        const what = faultOf(kind, binding, { ...found, gone }, told) ?? (note.isNote ? undefined : ANOTHER_NOTE);
        if (what !== undefined) faults.push({ ...of, what });
        else redacted.push(...gone.flatMap((one) => redactedText(of, one, told)));
      }
    }
  }
  const replies = await checkReplies(db, told);
  faults.push(...replies.faults);
  redacted.push(...replies.redacted);
  return { things, revisions, before, replies: replies.published, redacted, faults };
}

const ANOTHER_NOTE = 'the note of its correction was changed: it is not the one that the log binds';
const ANOTHER = 'another revision was published than the one that readers see';

function faultOf(kind: Reviewed, entry: Binding, found: TextsFound, told: RedactionsTold): string | undefined {
  const { body, salt, revision } = entry;
  if (body === null || salt === null) return 'its publishing is not in the public log';
  if (!found.gone.every(({ text, target, at }) => told.of(text, target)?.at === at.toISOString())) {
    return 'its texts were changed: they look redacted, and the log does not say that two people approved it';
  }
  const content = canonical(contentOfRevision(kind, found.row));
  // An older entry binds the texts themselves. Without them, the entry of the redaction binds what is left.
  const left = told.of(`${kind}_revision`, revision);
  if (!isBoundBy({ body, salt }, content) && !(left && isBoundBy(left, content))) {
    return 'its content was changed: it is not what the log binds';
  }
  if (!found.areTexts) return 'its texts were changed: they are not those that were published';
  return found.areWords ? undefined : 'its words were changed: they are not those that were published';
}

function redactedText(of: OfRevision, { text, target }: Gone, told: RedactionsTold): Redacted[] {
  const entry = told.of(text, target);
  return entry ? [{ ...of, text, by: entry.by, with: entry.with, at: entry.at }] : [];
}
