'use server';

import { zoneOfQuestion } from '@/lib/reads/desk-entries';
import { freeAddress, nearSources, sourceNamed } from '@/lib/reads/named-sources';
import { claimEntered, documentEntered, eventEntered, searchEntered, sourceEntered } from '@/lib/schemas/entered';
import { type ClaimForm, claimForm } from '@/lib/schemas/entry-claim';
import { type DocumentForm, documentForm } from '@/lib/schemas/entry-document';
import { eventForm } from '@/lib/schemas/entry-event';
import { searchForm } from '@/lib/schemas/entry-search';
import { type SourceForm, sourceForm } from '@/lib/schemas/entry-source';
import type { FormState } from '@/lib/schemas/form';
import { receiveDeskForm } from './receive-form';
import { type Addressed, saveEntry, writeEntry } from './save-entry';

/** Logs an event, or revises one. */
export async function saveEvent(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, eventForm, async ({ data, ...sent }) => {
    const entered = eventEntered(data, data.slug ?? '');
    if (!entered.ok) return sent.reply({ fieldErrors: entered.fieldErrors });
    return saveEntry(
      {
        typed: data.slug,
        free: () => freeAddress('event', data.title),
        at: (slug) => ({ kind: 'event', entry: { ...entered.entry, slug } }),
      },
      {
        ...sent,
        form: data,
        fields: Object.keys(eventForm.shape),
        names: { occurred: 'to' },
        pages: '/desk/events',
      },
    );
  });
}

/** Logs a question of an event, or revises one. */
export async function saveQuestion(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, claimForm, async ({ data, ...sent }) => {
    const question = questionIn(data);
    if ('fieldErrors' in question) return sent.reply({ fieldErrors: question.fieldErrors });
    return saveEntry(question, { ...sent, ...QUESTION, form: data, pages: '/desk/claims' });
  });
}

/** Logs a question from within a page that then shows it, and stays. */
export async function logQuestion(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, claimForm, async ({ data: { thing: _, ...data }, ...sent }) => {
    const question = questionIn(data);
    if ('fieldErrors' in question) return sent.reply({ fieldErrors: question.fieldErrors });
    const outcome = await writeEntry(question, { ...sent, ...QUESTION, form: data });
    if (!outcome.ok) return outcome.told;
    return { made: { value: outcome.written.thing, label: data.question }, done: 'Logged as a draft.' };
  });
}

const QUESTION = { fields: Object.keys(claimForm.shape) };

function questionIn(data: ClaimForm): Addressed | { fieldErrors: Readonly<Record<string, string[]>> } {
  const entered = claimEntered(data, data.slug ?? '');
  if (!entered.ok) return entered;
  return {
    typed: data.slug,
    free: () => freeAddress({ claimOf: data.event }, data.shortName ?? data.question),
    at: (slug) => ({ kind: 'claim', entry: { ...entered.entry, slug } }),
  };
}

const NEAR = 'Say that it is none of these, or open the one that it is.';

/** Logs a source, or revises one. Before one is made, or gets another name, those with a name like it are shown. */
export async function saveSource(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, sourceForm, async ({ data, ...sent }) => {
    const body = data.speaksFor === undefined ? undefined : await sourceNamed(data.speaksFor);
    if (body?.ok === false) return sent.reply({ fieldErrors: { speaksFor: [body.sentence] } });
    const near = await nearSources(namesIn(data), data.thing);
    // Who said so of other sources, and changed the name since, is asked again.
    const isAnother = near.every(({ id }) => data.another === true && data.shown?.includes(id));
    if (!isAnother) return { ...sent.reply({ fieldErrors: { another: [NEAR] } }), near };
    return saveEntry(
      {
        typed: data.slug,
        free: () => freeAddress('source', data.name),
        at: (slug) => ({ kind: 'source', entry: sourceEntered(data, slug, body?.id) }),
      },
      {
        ...sent,
        form: data,
        fields: Object.keys(sourceForm.shape),
        names: { reliability: 'grade' },
        pages: '/desk/sources',
      },
    );
  });
}

const namesIn = ({ name, shortName, nativeName, aliases }: SourceForm) => [
  name,
  ...[shortName, nativeName].filter((one) => one !== undefined),
  ...(aliases ?? []),
];

/** Logs a document that the desk sums up, or revises what it says of one. */
export async function saveDocument(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, documentForm, async ({ data, ...sent }) => {
    const document = await documentIn(data);
    if ('fieldErrors' in document) return sent.reply({ fieldErrors: document.fieldErrors });
    return saveEntry(document, { ...sent, ...DOCUMENT, form: data, pages: '/desk/documents' });
  });
}

/** Logs a document from within a form that then chooses it: that form, and what was typed into it, stays. */
export async function logDocument(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, documentForm, async ({ data: { thing: _, ...data }, ...sent }) => {
    const document = await documentIn(data);
    if ('fieldErrors' in document) return sent.reply({ fieldErrors: document.fieldErrors });
    const outcome = await writeEntry(document, { ...sent, ...DOCUMENT, form: data });
    if (!outcome.ok) return outcome.told;
    return { made: { value: outcome.written.thing, label: data.title }, done: 'Logged as a draft, and chosen.' };
  });
}

const DOCUMENT = { fields: Object.keys(documentForm.shape) };

async function documentIn(
  data: DocumentForm,
): Promise<Addressed | { fieldErrors: Readonly<Record<string, string[]>> }> {
  const outlet = data.outlet === undefined ? undefined : await sourceNamed(data.outlet);
  if (outlet?.ok === false) return { fieldErrors: { outlet: [outlet.sentence] } };
  const entered = documentEntered(data, data.slug ?? '', outlet?.id);
  if (!entered.ok) return { fieldErrors: entered.fieldErrors };
  return {
    typed: data.slug,
    free: () => freeAddress('document', data.title),
    at: (slug) => ({ kind: 'document', entry: { ...entered.entry, slug } }),
  };
}

/** Logs a search that found nothing, or revises one. */
export async function saveSearch(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, searchForm, async ({ data, ...sent }) => {
    const source = await sourceNamed(data.source);
    if (!source.ok) return sent.reply({ fieldErrors: { source: [source.sentence] } });
    const zone = await zoneOfQuestion(data.event, data.claim);
    if (zone === undefined) return sent.reply({ fieldErrors: { claim: ['Choose a question of this event.'] } });
    const entered = searchEntered(data, source.id, zone);
    if (!entered.ok) return sent.reply({ fieldErrors: entered.fieldErrors });
    return saveEntry(
      { kind: 'search', entry: entered.entry },
      { ...sent, form: data, fields: Object.keys(searchForm.shape), pages: '/desk/searches' },
    );
  });
}
