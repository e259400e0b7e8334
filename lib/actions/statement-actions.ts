'use server';

import { systemClock } from '@/lib/platform/clock';
import type { deskDatabase } from '@/lib/platform/db';
import type { SignedIn } from '@/lib/platform/session';
import { type Composed, findEvidence, readComposition } from '@/lib/reads/composer';
import { readLogged } from '@/lib/reads/reading';
import { readRelayComposition } from '@/lib/reads/said-at-desk';
import type { FormState, Reply } from '@/lib/schemas/form';
import {
  compositionIn,
  relayIn,
  relaysIn,
  renderingForm,
  type StatementForm,
  statementForm,
  unfinishedStatementForm,
  wordsForm,
} from '@/lib/schemas/statement-form';
import type { ChoiceView } from '@/lib/views/composer';
import { alreadyLoggedText, nextStatement, refusedComposition } from '@/lib/views/composer-form';
import type { LoggedView } from '@/lib/views/reading';
import { refusalText } from '@/lib/views/refusal-text';
import { reviseEntry, type Written } from '@/lib/writes/entries';
import { logStatements } from '@/lib/writes/log-statements';
import { receiveDeskForm } from './receive-form';
import { refusedAsStale } from './refused-stale';
import { savedAt, seenIn } from './save-entry';

/** What the composer shows beside its fields. */
export type ComposerState = Pick<Composed, 'offers' | 'preview' | 'said' | 'passages' | 'unknown' | 'checks'>;

/** What was typed so far, understood: what it would say, and what may be confirmed. Nothing is written. */
export async function previewStatement(form: FormData): Promise<FormState & { composer?: ComposerState }> {
  return receiveDeskForm(form, unfinishedStatementForm, async ({ person, data, reply }) => {
    const composed = await compose(person, data, false);
    if (typeof composed === 'string') return reply({ formErrors: [refusalText(composed)] });
    return { ...told(composed.errors, reply), composer: shownBeside(composed) };
  });
}

/** Documents of the desk, to choose from as evidence: those with these words in their title or address. */
export async function findDocuments(form: FormData): Promise<FormState & { found?: readonly ChoiceView[] }> {
  return receiveDeskForm(form, wordsForm, async ({ person, data, reply }) => {
    const found = await findEvidence(person, data.words ?? '');
    return typeof found === 'string' ? reply({ formErrors: [refusalText(found)] }) : { ...reply(), found };
  });
}

/** Logs a statement of one or several sources, with how it was passed on; or a revision of one. */
export async function saveStatement(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, statementForm, async (sent) => {
    const saved = await save(sent);
    if (!saved.ok) return saved.told;
    const [first] = saved.written;
    const logged = saved.written.map(({ thing }) => thing);
    if (sent.data.finish === 'next') return { goTo: nextStatement(sent.data, logged) };
    return { goTo: savedAt(`/desk/statements/${first?.thing ?? ''}`, sent.data.finish) };
  });
}

/** The same from beside a table, which stays, and shows what was logged. */
export async function saveStatementBeside(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, statementForm, async (sent) => {
    const saved = await save(sent);
    if (!saved.ok) return saved.told;
    const [first] = saved.written;
    return { made: { value: first?.thing ?? '', label: 'statement' }, done: 'Logged as a draft.' };
  });
}

/** The same from beside a document, which is read on: with all that was logged from it. */
export async function saveStatementRead(
  _before: FormState,
  form: FormData,
): Promise<FormState & { logged?: readonly LoggedView[] }> {
  return receiveDeskForm(form, statementForm, async (sent) => {
    const saved = await save(sent);
    if (!saved.ok) return saved.told;
    const [first] = saved.written;
    const document = sent.data.quotes[0]?.document ?? sent.data.documents[0];
    const logged = document === undefined ? [] : await readLogged(sent.person, document);
    const done =
      sent.data.finish === 'submit'
        ? 'Logged and submitted: another editor can review it now.'
        : 'Logged as a draft: it waits until you submit it.';
    return { made: { value: first?.thing ?? '', label: 'statement' }, done, logged } as FormState;
  });
}

/** Saves a revision of how an outlet passed a statement on. */
export async function saveRendering(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, renderingForm, async ({ client, person, data, reply }) => {
    const typed = { ...relayIn(data), passages: data.quotes, parent: data.from === 'speaker' ? undefined : data.from };
    const composed = await readRelayComposition(person, data.thing, typed);
    if (composed === undefined) return reply({ formErrors: [refusalText('no such thing')] });
    if (typeof composed === 'string') return reply({ formErrors: [refusalText(composed)] });
    const { errors, offers, passages, entry } = composed;
    if (!entry) return { ...told(errors, reply), composer: { offers, said: [], passages, unknown: {} } };
    const { thing, reason = '', finish } = data;
    const revised = { kind: 'rendering', thing, seen: seenIn(data) } as const;
    const asked = { ...revised, actor: person.id, entry, reason };
    const submit = finish === 'submit' && { submit: true as const };
    const outcome = await reviseEntry(client, { ...asked, ...submit }, systemClock);
    if (outcome.ok) return { goTo: savedAt(`/desk/renderings/${thing}`, finish) };
    if (outcome.reason === 'changed meanwhile') return refusedAsStale(person, revised, reply);
    return reply(refusedComposition(outcome.reason, undefined));
  });
}

type Sent = { client: ReturnType<typeof deskDatabase>; person: SignedIn; data: StatementForm; reply: Reply };

type Saved = { ok: true; written: readonly Written[] } | { ok: false; told: FormState };

async function save({ client, person, data, reply }: Sent): Promise<Saved> {
  const composed = await compose(person, data, true);
  if (typeof composed === 'string') return { ok: false, told: reply({ formErrors: [refusalText(composed)] }) };
  const { errors, preview, entries } = composed;
  const composer = shownBeside(composed);
  if (!entries) return { ok: false, told: { ...told(errors, reply), composer } as FormState };
  const { thing, reason } = data;
  if (preview && preview.again.length > 0 && !data.again && thing === undefined) {
    const again = [`${alreadyLoggedText(preview.again)} Tick the box to log it once more.`];
    return { ok: false, told: { ...reply({ fieldErrors: { again } }), composer } as FormState };
  }
  // Without what its editor saw it is no revision, and no new statement either.
  const revises = thing !== undefined && {
    thing,
    seen: seenIn(data),
    reason: reason ?? '',
  };
  const outcome = await logStatements(
    client,
    {
      actor: person.id,
      ...entries,
      ...(data.finish === 'submit' && { submit: true as const }),
      ...(revises ? { revises } : reason !== undefined && { reason }),
    },
    systemClock,
  );
  if (outcome.ok) return outcome;
  if (outcome.reason === 'changed meanwhile' && revises) {
    const stale = { kind: 'statement', thing: revises.thing, seen: revises.seen } as const;
    return { ok: false, told: { ...(await refusedAsStale(person, stale, reply)), composer } as FormState };
  }
  return { ok: false, told: reply(refusedComposition(outcome.reason, outcome.at)) };
}

const compose = (person: SignedIn, form: StatementForm, whole: boolean) =>
  readComposition(
    person,
    {
      event: form.event,
      claim: form.claim,
      sources: form.sources,
      composition: compositionIn(form),
      passages: form.quotes,
      relays: relaysIn(form),
      ...(form.thing !== undefined && { thing: form.thing }),
    },
    whole,
  );

const copied = (errors: Composed['errors']): Record<string, string[]> =>
  Object.fromEntries(Object.entries(errors).map(([field, texts]) => [field, [...texts]]));

/** What stands on top of the form has no field. */
function told({ '': onTop, ...errors }: Composed['errors'], reply: Reply): FormState {
  return reply({ fieldErrors: copied(errors), ...(onTop && { formErrors: [...onTop] }) });
}

const shownBeside = ({ offers, preview, said, passages, unknown, checks }: Composed): ComposerState => ({
  offers,
  said,
  passages,
  unknown,
  ...(checks && { checks }),
  ...(preview && { preview }),
});
