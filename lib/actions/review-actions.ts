'use server';

import type { z } from 'zod';
import { invalidateNow } from '@/lib/platform/cache-invalidation';
import { systemClock } from '@/lib/platform/clock';
import { readChangedMeanwhile } from '@/lib/reads/conflict';
import { type PlaceInList, readPlaceInList } from '@/lib/reads/place-in-list';
import { atOnceForm, type ChosenLine } from '@/lib/schemas/at-once';
import { batchForm } from '@/lib/schemas/batch';
import { deskQuery, listAfter, pageInList, parseInList } from '@/lib/schemas/desk-address';
import type { FormState } from '@/lib/schemas/form';
import { correctingOf, stepForm } from '@/lib/schemas/step';
import { deskPage, settles } from '@/lib/views/desk';
import { countText } from '@/lib/views/figures';
import { refusalText } from '@/lib/views/refusal-text';
import { type DoneAtOnce, doAtOnce } from '@/lib/writes/at-once';
import { takeStep } from '@/lib/writes/step';
import { receiveDeskForm } from './receive-form';
import { refusedStep } from './refused-stale';

/** The field beside which a refusal stands. */
const FIELD: Partial<Record<string, keyof z.input<typeof stepForm>>> = {
  'no reason given': 'reason',
  'not said whether it corrects': 'corrects',
  'no correction note': 'note',
};

/** Takes one step of the review. The cache entries of readers' pages are invalidated before the answer goes out. */
export async function takeReviewStep(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, stepForm, async ({ client, person, data, reply }) => {
    // Afterwards it may stand in the list no longer.
    const given = data.at === 'thing' && data.list !== undefined ? parseInList({ list: data.list }) : {};
    const place = await readPlaceInList(person, given, data);
    const correction = correctingOf(data);
    const { kind, thing, version, revision } = data;
    const seen = { kind, thing, seen: { version, revision } };
    const outcome = await takeStep(
      client,
      {
        actor: person.id,
        step: data.step,
        ...seen,
        ...(data.reason !== undefined && { reason: data.reason }),
        ...(correction !== undefined && { correction }),
      },
      systemClock,
    );
    if (!outcome.ok) {
      if (outcome.reason === 'changed meanwhile') return refusedStep(person, seen, reply);
      const words = [refusalText(outcome.reason)];
      const field = typeof outcome.reason === 'string' ? FIELD[outcome.reason] : undefined;
      return reply(field === undefined ? { formErrors: words } : { fieldErrors: { [field]: words } });
    }
    await invalidateNow();
    if (data.at !== 'thing') return { goTo: listAfter(data.list, outcome.id) };
    return { goTo: pageAfter(deskPage(data.kind, data.thing), data.step, place, outcome.id) };
  });
}

/**
 * Where a person goes on after a step on the page of a thing: to what stands next in the list from which they came, or on top of it, as long
 * as they have nothing more to do here, and after the last one to that list.
 */
function pageAfter(page: string, step: string, place: PlaceInList | undefined, done: string): string {
  if (place === undefined) return page;
  if (!settles(step)) return pageInList(page, place.address);
  const next = place.next ?? place.top;
  return next === undefined ? listAfter(deskQuery(place.address), done) : pageInList(next, place.address, done);
}

/** Does the same with several lines of the list, or with none of them; then each refusal is told by the id of its thing. */
export async function takeStepsAtOnce(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, atOnceForm, async ({ client, person, data, reply }) => {
    const { does, to, list } = data;
    const things: readonly ChosenLine[] = data.all === undefined ? data.items : data.shown;
    if (things.length === 0) return reply({ formErrors: ['Choose at least one line of the list.'] });
    if (does === 'assign' && to === undefined)
      return reply({ fieldErrors: { to: ['Choose to whom it is assigned.'] } });
    const asked: DoneAtOnce = does === 'assign' ? { assign: to ?? 'nobody' } : does;
    const outcome = await doAtOnce(client, { actor: person.id, does: asked, things }, systemClock);
    if (outcome.ok) return { goTo: listAfter(list, outcome.last) };
    const { refused } = outcome;
    const stale = refused.filter(({ reason }) => reason === 'changed meanwhile').map(({ thing }) => thing);
    const changed = await readChangedMeanwhile(
      person,
      things.filter(({ thing }) => stale.includes(thing)),
    );
    return reply({
      formErrors: [
        `Nothing was changed: ${refused.length} of ${countText(things.length, 'line')} cannot be ${PAST[does]}. Each says why. Leave ${refused.length === 1 ? 'it' : 'them'} out, and send the others.`,
      ],
      fieldErrors: Object.fromEntries(
        refused.map(({ thing, reason }) => [thing, [changed.get(thing) ?? refusalText(reason)]]),
      ),
    });
  });
}

const PAST = { submit: 'submitted', discard: 'discarded', assign: 'assigned' } as const;

/**
 * Publishes what was read together, all of it but what is excepted: that goes back with the reason, or goes on waiting. All
 * of it happens, or nothing; then each refusal is told by the id of its thing.
 */
export async function publishBatch(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, batchForm, async ({ client, person, data, reply }) => {
    const { lines, except, reason } = data;
    const does = { publish: 'all', except: new Set(except), ...(reason !== undefined && { reason }) } as const;
    const outcome = await doAtOnce(client, { actor: person.id, does, things: lines }, systemClock);
    if (outcome.ok) {
      await invalidateNow();
      return { goTo: listAfter('show=submitted', outcome.last) };
    }
    const { refused } = outcome;
    if (refused.length === 0) return reply({ formErrors: ['All of it is excepted: give a reason, and it goes back.'] });
    return reply({
      formErrors: [
        `Nothing was published: ${countText(refused.length, 'item')} cannot be. Each says why. Except ${refused.length === 1 ? 'it' : 'them'}, and publish the others.`,
      ],
      fieldErrors: Object.fromEntries(refused.map(({ thing, reason: why }) => [thing, [refusalText(why)]])),
    });
  });
}
