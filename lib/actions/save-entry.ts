import { systemClock } from '@/lib/platform/clock';
import type { deskDatabase } from '@/lib/platform/db';
import type { SignedIn } from '@/lib/platform/session';
import type { FormState, Reply } from '@/lib/schemas/form';
import { refusedForm } from '@/lib/views/entry-refusal';
import { type EntryOutcome, type LogAsked, logEntry, reviseEntry, type Written } from '@/lib/writes/entries';
import type { ActionOutcome } from './receive-form';
import { refusedAsStale } from './refused-stale';

/** What every form of an entry says beside the entry: which thing it revises, as it was seen; why; and what then. */
type WrittenForm = {
  thing?: string | undefined;
  revision?: string | undefined;
  version?: number | undefined;
  reason?: string | undefined;
  next?: 'submit' | undefined;
  compared?: { revision: string; version: number } | undefined;
};

type Saving = {
  client: ReturnType<typeof deskDatabase>;
  person: SignedIn;
  reply: Reply;
  form: WrittenForm;
  /** The names of the form's fields, and of those that the entry calls otherwise. */
  fields: readonly string[];
  names?: Readonly<Record<string, string>>;
};

type What = LogAsked extends infer One ? (One extends LogAsked ? Pick<One, 'kind' | 'entry'> : never) : never;

/** An entry with an address: the one that was typed, else one that is free. */
export type Addressed = { typed: string | undefined; free: () => Promise<string>; at: (address: string) => What };

/** Logs what a form says, or revises the thing that it names, and goes to its page, which says so. `pages` are its kind's. */
export async function saveEntry(
  what: What | Addressed,
  { pages, ...saving }: Saving & { pages: string },
): Promise<ActionOutcome> {
  const outcome = await writeEntry(what, saving);
  return outcome.ok ? { goTo: savedAt(`${pages}/${outcome.written.thing}`, saving.form.next) } : outcome.told;
}

/** The address of a page that says that its thing was saved just now, and whether it was submitted. */
export const savedAt = (page: string, next: string | undefined): string =>
  `${page}${page.includes('?') ? '&' : '?'}saved=${next === 'submit' ? 'submitted' : 'draft'}`;

/** How often an address is made anew: each time somebody else was faster by a moment. */
const TRIES = 5;

export type EntryTold = { ok: true; written: Written } | { ok: false; told: FormState };

/** The same without going anywhere. An address that was made, and that another takes meanwhile, is made anew. */
export async function writeEntry(what: What | Addressed, saving: Saving): Promise<EntryTold> {
  let outcome = await tried(what, saving);
  for (let more = 1; more < TRIES && isMadeAndTaken(what, outcome); more += 1) outcome = await tried(what, saving);
  if (outcome.ok) return outcome;
  const { form, person, reply } = saving;
  if (outcome.reason === 'changed meanwhile' && form.thing !== undefined) {
    const stale = { kind: ('at' in what ? what.at('') : what).kind, thing: form.thing, seen: seenIn(form) };
    return { ok: false, told: await refusedAsStale(person, stale, reply) };
  }
  return { ok: false, told: saving.reply(refusedForm(outcome.reason, saving.fields, saving.names)) };
}

const isMadeAndTaken = (what: What | Addressed, outcome: EntryOutcome): boolean =>
  'at' in what &&
  what.typed === undefined &&
  !outcome.ok &&
  typeof outcome.reason === 'object' &&
  'problem' in outcome.reason &&
  outcome.reason.field === 'slug';

/** The version that a form began from, or that its editor compared with it since. */
export const seenIn = ({
  compared,
  revision = '',
  version = 0,
}: Pick<WrittenForm, 'compared' | 'revision' | 'version'>) => compared ?? { revision, version };

async function tried(what: What | Addressed, { client, person, form }: Saving): Promise<EntryOutcome> {
  const { thing, reason, next } = form;
  const asked = {
    ...('at' in what ? what.at(what.typed ?? (await what.free())) : what),
    actor: person.id,
    ...(reason !== undefined && { reason }),
    ...(next === 'submit' && { submit: true }),
  } as LogAsked;
  if (thing === undefined) return logEntry(client, asked, systemClock);
  return reviseEntry(client, { ...asked, thing, seen: seenIn(form), reason: reason ?? '' }, systemClock);
}
