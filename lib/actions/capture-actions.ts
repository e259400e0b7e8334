'use server';

import { systemClock } from '@/lib/platform/clock';
import { ringForJobs } from '@/lib/platform/job-bell';
import { freeAddress, sourceNamed } from '@/lib/reads/named-sources';
import { addressForm, againForm, captureForm, isPageSource, pasteForm } from '@/lib/schemas/capture';
import { documentEntered } from '@/lib/schemas/entered';
import { keepForm } from '@/lib/schemas/entry-document';
import type { FormState } from '@/lib/schemas/form';
import { captureRefusalText } from '@/lib/views/capture';
import { refusedForm } from '@/lib/views/entry-refusal';
import { readingHref } from '@/lib/views/passages';
import {
  beginCapture,
  type CaptureOutcome,
  discardCapture,
  type KeepOutcome,
  keepCapture,
  runAgain,
  stopCapture,
} from '@/lib/writes/captures';
import { receiveDeskForm } from './receive-form';
import { savedAt } from './save-entry';

const pageOf = (capture: string) => `/desk/documents/captures/${capture}`;

/** Takes a text, or the source of a page, that was pasted. */
export async function capturePasted(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, pasteForm, async ({ client, person, data: { event, again, pasted }, reply }) => {
    const bytes = new Uint8Array(new TextEncoder().encode(pasted));
    const toldType = isPageSource(pasted) ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8';
    const begun = await beginCapture(
      client,
      {
        actor: person.id,
        way: 'pasted',
        bytes,
        toldType,
        ...(event !== undefined && { event }),
        ...(again !== undefined && { againOf: again }),
      },
      systemClock,
    );
    if (!begun.ok) return reply({ fieldErrors: { pasted: [captureRefusalText(begun.reason)] } });
    ringForJobs();
    return { goTo: pageOf(begun.capture) };
  });
}

/** Asks an address for what stands there; or once more, for a document that was captured from it. */
export async function captureFromAddress(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, addressForm, async ({ client, person, data: { event, again, address }, reply }) => {
    const begun = await beginCapture(
      client,
      {
        actor: person.id,
        way: 'address',
        address,
        ...(event !== undefined && { event }),
        ...(again !== undefined && { againOf: again }),
      },
      systemClock,
    );
    if (!begun.ok) return reply({ fieldErrors: { address: [captureRefusalText(begun.reason)] } });
    ringForJobs();
    return { goTo: pageOf(begun.capture) };
  });
}

/** Stops what runs for a capture. */
export async function stopCapturing(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, captureForm, async ({ client, person, data: { capture }, reply }) =>
    told(await stopCapture(client, { actor: person.id, capture }, systemClock), reply, pageOf(capture)),
  );
}

/** Throws a capture away. */
export async function throwAway(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, captureForm, async ({ client, person, data: { capture }, reply }) =>
    told(await discardCapture(client, { actor: person.id, capture }, systemClock), reply, '/desk/documents'),
  );
}

/** Reads what came once more, or asks the address once more. */
export async function captureAgain(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, againForm, async ({ client, person, data: { capture, encoding, despite }, reply }) => {
    const asked = {
      actor: person.id,
      capture,
      ...(encoding !== undefined && { encoding }),
      ...(despite !== undefined && { despiteRobots: true as const }),
    };
    const outcome = await runAgain(client, asked, systemClock);
    ringForJobs();
    return told(outcome, reply, pageOf(capture));
  });
}

type Reply = (options: { formErrors: string[] }) => FormState;

const told = (outcome: CaptureOutcome, reply: Reply, goTo: string) =>
  outcome.ok ? { goTo } : reply({ formErrors: [captureRefusalText(outcome.reason)] });

/** How often an address is made anew: each time somebody else was faster by a moment. */
const TRIES = 5;

/** Keeps what was captured as a document, as the editor mended it, and goes to its page. */
export async function keepDocument(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, keepForm, async ({ client, person, data, reply }) => {
    const outlet = data.outlet === undefined ? undefined : await sourceNamed(data.outlet);
    if (outlet?.ok === false) return reply({ fieldErrors: { outlet: [outlet.sentence] } });
    const text = data.mended === undefined ? undefined : (data.text ?? '');
    const entered = documentEntered({ ...data, text }, data.slug ?? '', outlet?.id);
    if (!entered.ok) return reply({ fieldErrors: { ...entered.fieldErrors } });
    const keep = async () => {
      const slug = data.slug ?? (await freeAddress('document', data.title));
      return keepCapture(
        client,
        {
          actor: person.id,
          capture: data.capture,
          entry: { ...entered.entry, slug },
          ...(data.next === 'submit' && { submit: true as const }),
        },
        systemClock,
      );
    };
    let outcome = await keep();
    for (let more = 1; more < TRIES && data.slug === undefined && isTaken(outcome); more += 1) outcome = await keep();
    if (outcome.ok) {
      const id = 'written' in outcome ? outcome.written.thing : outcome.keptBefore;
      const reads = data.event !== undefined && text !== '';
      return { goTo: savedAt(reads ? readingHref(id, data.event) : `/desk/documents/${id}`, data.next) };
    }
    const { reason } = outcome;
    if (reason === 'ended' || reason === 'not whole') return reply({ formErrors: [captureRefusalText(reason)] });
    return reply(refusedForm(reason as never, Object.keys(keepForm.shape)));
  });
}

const isTaken = (outcome: KeepOutcome): boolean =>
  !outcome.ok && typeof outcome.reason === 'object' && 'problem' in outcome.reason && outcome.reason.field === 'slug';
