'use server';

import { zoneOfQuestion } from '@/lib/reads/desk-entries';
import { freeAddress, nearSources, sourceNamed } from '@/lib/reads/named-sources';
import { claimEntered, documentEntered, eventEntered, searchEntered, sourceEntered } from '@/lib/schemas/entered';
import { claimForm } from '@/lib/schemas/entry-claim';
import { documentForm } from '@/lib/schemas/entry-document';
import { eventForm } from '@/lib/schemas/entry-event';
import { searchForm } from '@/lib/schemas/entry-search';
import { sourceForm } from '@/lib/schemas/entry-source';
import type { FormState } from '@/lib/schemas/form';
import { receiveDeskForm } from './receive-form';
import { saveEntry } from './save-entry';

/** Logs an event, or revises one. */
export async function saveEvent(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, eventForm, async ({ data, ...sent }) => {
    const entered = eventEntered(data, data.slug ?? (await freeAddress('event', data.title)));
    if (!entered.ok) return sent.reply({ fieldErrors: entered.fieldErrors });
    return saveEntry(
      { kind: 'event', entry: entered.entry },
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
    const address = data.slug ?? (await freeAddress({ claimOf: data.event }, data.shortName ?? data.question));
    const entered = claimEntered(data, address);
    if (!entered.ok) return sent.reply({ fieldErrors: entered.fieldErrors });
    return saveEntry(
      { kind: 'claim', entry: entered.entry },
      { ...sent, form: data, fields: Object.keys(claimForm.shape), pages: '/desk/claims' },
    );
  });
}

const NEAR = 'Say that it is none of these, or open the one that it is.';

/** Logs a source, or revises one. Before one is made, those with a name like it are shown. */
export async function saveSource(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, sourceForm, async ({ data, ...sent }) => {
    const body = data.speaksFor === undefined ? undefined : await sourceNamed(data.speaksFor);
    if (body?.ok === false) return sent.reply({ fieldErrors: { speaksFor: [body.sentence] } });
    if (data.thing === undefined) {
      const near = await nearSources([data.name, data.shortName, data.nativeName, ...(data.aliases ?? [])]);
      // Who said so of other sources, and changed the name since, is asked again.
      const isAnother = near.every(({ id }) => data.another === true && data.shown?.includes(id));
      if (!isAnother) return { ...sent.reply({ fieldErrors: { another: [NEAR] } }), near };
    }
    return saveEntry(
      {
        kind: 'source',
        entry: sourceEntered(data, data.slug ?? (await freeAddress('source', data.name)), body?.id),
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

/** Logs a document that the desk sums up, or revises what it says of one. */
export async function saveDocument(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, documentForm, async ({ data, ...sent }) => {
    const outlet = data.outlet === undefined ? undefined : await sourceNamed(data.outlet);
    if (outlet?.ok === false) return sent.reply({ fieldErrors: { outlet: [outlet.sentence] } });
    const address = data.slug ?? (await freeAddress('document', data.title));
    return saveEntry(
      { kind: 'document', entry: documentEntered(data, address, outlet?.id) },
      { ...sent, form: data, fields: Object.keys(documentForm.shape), pages: '/desk/documents' },
    );
  });
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
