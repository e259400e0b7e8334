'use server';

import { systemClock } from '@/lib/platform/clock';
import { deskAddress, deskQuery, parseDeskQuery } from '@/lib/schemas/desk-address';
import type { FormState } from '@/lib/schemas/form';
import { removeFilterForm, renameFilterForm, saveFilterForm } from '@/lib/schemas/saved-filter';
import { refusalText } from '@/lib/views/refusal-text';
import { changeSavedFilters, type FilterRefused, MOST_FILTERS } from '@/lib/writes/saved-filters';
import { receiveDeskForm } from './receive-form';

/** Keeps a list of the desk by a name, and leads to it: its name stands above it then. */
export async function saveFilter(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, saveFilterForm, async ({ client, person, data: { name, query }, reply }) => {
    const list = { ...parseDeskQuery(query), page: 1 };
    const asked = { does: 'save', name, query: deskQuery(list) } as const;
    const outcome = await changeSavedFilters(client, person.id, asked, systemClock);
    return outcome.ok ? { goTo: deskAddress(list) } : reply({ fieldErrors: { name: [refused(outcome.reason)] } });
  });
}

export async function renameFilter(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, renameFilterForm, async ({ client, person, data: { filter, name }, reply }) => {
    const asked = { does: 'rename', id: filter, name } as const;
    const outcome = await changeSavedFilters(client, person.id, asked, systemClock);
    return outcome.ok ? { goTo: '/desk/filters' } : reply({ fieldErrors: { name: [refused(outcome.reason)] } });
  });
}

export async function removeFilter(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, removeFilterForm, async ({ client, person, data: { filter }, reply }) => {
    const outcome = await changeSavedFilters(client, person.id, { does: 'remove', id: filter }, systemClock);
    return outcome.ok ? { goTo: '/desk/filters' } : reply({ formErrors: [refused(outcome.reason)] });
  });
}

function refused(reason: FilterRefused): string {
  if (reason === 'name taken') return 'You keep a list by this name already. Give another.';
  if (reason === 'too many') return `You keep ${MOST_FILTERS} lists, which is the most. Remove one first.`;
  return refusalText(reason);
}
