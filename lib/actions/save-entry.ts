import { systemClock } from '@/lib/platform/clock';
import type { deskDatabase } from '@/lib/platform/db';
import type { SignedIn } from '@/lib/platform/session';
import type { Reply } from '@/lib/schemas/form';
import { refusedForm } from '@/lib/views/entry-refusal';
import { type LogAsked, logEntry, reviseEntry } from '@/lib/writes/entries';
import type { ActionOutcome } from './receive-form';

/** What every form of an entry says beside the entry: which thing it revises, as it was seen; why; and what then. */
type WrittenForm = {
  thing?: string | undefined;
  revision?: string | undefined;
  version?: number | undefined;
  reason?: string | undefined;
  next?: 'submit' | undefined;
};

type Saving = {
  client: ReturnType<typeof deskDatabase>;
  person: SignedIn;
  reply: Reply;
  form: WrittenForm;
  /** The names of the form's fields, and of those that the entry calls otherwise. */
  fields: readonly string[];
  names?: Readonly<Record<string, string>>;
  /** The desk's pages of this kind. */
  pages: string;
};

type What = LogAsked extends infer One ? (One extends LogAsked ? Pick<One, 'kind' | 'entry'> : never) : never;

/** Logs what a form says, or revises the thing that it names, and goes to its page. */
export async function saveEntry(what: What, saving: Saving): Promise<ActionOutcome> {
  const { client, person, reply, form, fields, names, pages } = saving;
  const { thing, revision, version, reason } = form;
  const asked = {
    ...what,
    actor: person.id,
    ...(reason !== undefined && { reason }),
    ...(form.next === 'submit' && { submit: true }),
  } as LogAsked;
  const outcome =
    thing === undefined
      ? await logEntry(client, asked, systemClock)
      : await reviseEntry(
          client,
          { ...asked, thing, seen: { version: version ?? 0, revision: revision ?? '' }, reason: reason ?? '' },
          systemClock,
        );
  if (outcome.ok) return { goTo: `${pages}/${outcome.written.thing}` };
  return reply(refusedForm(outcome.reason, fields, names));
}
