'use server';

import { systemClock } from '@/lib/platform/clock';
import { type CellRead, readCell } from '@/lib/reads/desk-cell';
import { readDeskTable } from '@/lib/reads/desk-table';
import type { NotShown } from '@/lib/reads/desk-thing';
import { freeAddress, nearSources, sourceNamed } from '@/lib/reads/named-sources';
import { type CellForm, cellForm, cellsForm, columnForm } from '@/lib/schemas/desk-cell';
import { sourceEntered } from '@/lib/schemas/entered';
import type { FormState } from '@/lib/schemas/form';
import { alreadyLoggedText, refusedComposition } from '@/lib/views/composer-form';
import type { DeskTableView } from '@/lib/views/desk-table';
import { refusalText, type StepRefused } from '@/lib/views/refusal-text';
import { changeInTable, discardStatements, putBackStatements } from '@/lib/writes/cells';
import type { Written } from '@/lib/writes/entries';
import { logStatements } from '@/lib/writes/log-statements';
import { receiveDeskForm } from './receive-form';
import { writeEntry } from './save-entry';

/** What the table shows of a cell that is typed into, beside what is wrong with it. */
export type CellShown = Pick<CellRead, 'offers' | 'preview' | 'row' | 'isPlain'>;

/** What became of cells: what was written, and the rows of their questions as they are now. */
export type CellsWritten = { written: readonly Written[]; view: DeskTableView };

export type CellAnswer = FormState & { cell?: CellShown } & Partial<CellsWritten>;

/** What was typed into a cell so far, understood. Nothing is written. */
export async function previewCell(form: FormData): Promise<CellAnswer> {
  return receiveDeskForm(form, cellForm, async ({ person, data, reply }) => {
    const read = await readCell(person, data, false);
    if (typeof read === 'string') return reply({ formErrors: [refusalText(read)] });
    return { ...reply({ fieldErrors: copied(read.errors) }), cell: shown(read) };
  });
}

/**
 * Logs what was typed into a cell, or changes a draft's value by it. What was read whole, in one way and with nothing
 * assumed, is confirmed by being sent; any other reading has to be confirmed, and is only told.
 */
export async function saveCell(form: FormData): Promise<CellAnswer> {
  return receiveDeskForm(form, cellForm, async ({ client, person, data, reply }) => {
    const first = await readCell(person, data, true);
    if (typeof first === 'string') return reply({ formErrors: [refusalText(first)] });
    const [only] = first.offers.confirmed?.offers ?? [];
    const isConfirmedBySending = data.confirmed === undefined && first.isPlain && only !== undefined;
    const read = isConfirmedBySending ? await readCell(person, { ...data, confirmed: only.key }, true) : first;
    if (typeof read === 'string') return reply({ formErrors: [refusalText(read)] });
    const { entries, preview } = read;
    if (entries === undefined) return { ...reply({ fieldErrors: copied(read.errors) }), cell: shown(read) };
    if (preview && preview.again.length > 0 && !data.again && data.thing === undefined) {
      return { ...reply({ fieldErrors: { again: [alreadyLoggedText(preview.again)] } }), cell: shown(read) };
    }
    const [statement] = entries.statements;
    if (statement === undefined) return reply({ formErrors: [refusalText('no such thing')] });
    const outcome =
      data.thing === undefined
        ? await logStatements(client, { actor: person.id, ...entries }, systemClock)
        : await changeInTable(
            client,
            { actor: person.id, entry: statement, ...seenIn(data, data.thing), reason: CHANGED },
            systemClock,
          );
    if (!outcome.ok) return reply(refusedComposition(outcome.reason, outcome.at));
    const written = [outcome.written].flat();
    const table = await readDeskTable(person, data.event, { claims: [data.claim] }, []);
    return table.ok ? { ...reply(), written, view: table.view } : reply({ formErrors: [notShownText(table)] });
  });
}

const CHANGED = 'Changed in the table';

/** Discards drafts of the table, all of them or none. */
export async function discardCells(form: FormData): Promise<CellAnswer> {
  return receiveDeskForm(form, cellsForm, async ({ client, person, data, reply }) => {
    const statements = data.things.map((one) => seenIn(one, one.thing));
    const outcome = await discardStatements(client, { actor: person.id, statements }, systemClock);
    if (!outcome.ok) return reply({ formErrors: [refusalText(outcome.reason as StepRefused)] });
    return { ...reply(), written: outcome.written };
  });
}

/** Puts statements of the table back as they were in earlier revisions, all of them or none. */
export async function putBackCells(form: FormData): Promise<CellAnswer> {
  return receiveDeskForm(form, cellsForm, async ({ client, person, data, reply }) => {
    const statements = data.things.flatMap((one) =>
      one.back === undefined ? [] : { ...seenIn(one, one.thing), back: one.back },
    );
    if (statements.length < data.things.length) return reply({ formErrors: [refusalText('no such thing')] });
    const outcome = await putBackStatements(client, { actor: person.id, statements, reason: PUT_BACK }, systemClock);
    if (!outcome.ok) return reply(refusedComposition(outcome.reason, undefined));
    return { ...reply(), written: outcome.written };
  });
}

const PUT_BACK = 'Put back in the table';

const seenIn = ({ version, revision }: Pick<CellForm, 'version' | 'revision'>, thing: string) => ({
  thing,
  seen: { version: version ?? 0, revision: revision ?? '' },
});

const shown = ({ offers, preview, row, isPlain }: CellRead): CellShown => ({
  offers,
  isPlain,
  ...(preview && { preview }),
  ...(row && { row }),
});

const copied = (errors: CellRead['errors']): Record<string, string[]> =>
  Object.fromEntries(Object.entries(errors).map(([field, texts]) => [field, [...texts]]));

const notShownText = ({ reason }: NotShown): string => refusalText(reason);

/**
 * A source for a further column: the one of this name, in any script or by an alias; one that is near to it, if it is
 * said that it is another; or a new one, logged as a draft.
 */
export async function addColumn(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, columnForm, async ({ data, ...sent }) => {
    const named = await sourceNamed(data.name, 'without');
    if (named.ok) return { made: { value: named.id, label: data.name }, done: 'Added to the table.' };
    if (named.several) return sent.reply({ fieldErrors: { name: [named.sentence] } });
    const near = await nearSources([data.name]);
    const isAnother = near.every(({ id }) => data.another === true && data.shown?.includes(id));
    if (!isAnother) return { ...sent.reply({ fieldErrors: { another: [NEAR] } }), near };
    const { kind, ...source } = data;
    if (kind === undefined) return sent.reply({ fieldErrors: { kind: [NEW_SOURCE] } });
    const outcome = await writeEntry(
      {
        typed: undefined,
        free: () => freeAddress('source', data.name),
        at: (slug) => ({
          kind: 'source',
          entry: sourceEntered({ ...source, kind, nativeLanguage: undefined }, slug, undefined),
        }),
      },
      { ...sent, form: {}, fields: Object.keys(columnForm.shape) },
    );
    if (!outcome.ok) return outcome.told;
    return {
      made: { value: outcome.written.thing, label: data.name },
      done: 'Logged as a draft, and added to the table.',
    };
  });
}

const NEAR = 'Take one of these, or say that it is none of them.';
const NEW_SOURCE = 'The desk has no source of this name. To log it, choose what kind of source it is.';
