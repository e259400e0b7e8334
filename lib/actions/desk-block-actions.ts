'use server';

import { systemClock } from '@/lib/platform/clock';
import { readBlock as readPasted } from '@/lib/reads/desk-block';
import { readBlockCells } from '@/lib/reads/desk-block-cells';
import { blockCellsForm, blockForm, undoBlockForm } from '@/lib/schemas/desk-block';
import type { FormState } from '@/lib/schemas/form';
import type { BlockView } from '@/lib/views/block-view';
import { refusedComposition } from '@/lib/views/composer-form';
import { refusalText, type StepRefused } from '@/lib/views/refusal-text';
import { logCells, undoCells } from '@/lib/writes/blocks';
import type { Written } from '@/lib/writes/entries';
import { receiveDeskForm } from './receive-form';

/** What a pasted block would become, and what time it is at the desk, in milliseconds: keys of its cells go by that. */
export type BlockAnswer = FormState & { block?: BlockView; now?: number };

/** What was written, in the order of the cells; or why single cells were refused, by their key. */
export type BlockLogged = FormState & { written?: readonly Written[]; refused?: Readonly<Record<string, string>> };

/** What is discarded, and what is kept, with the reason. */
export type BlockUndone = FormState & {
  discarded?: readonly Written[];
  kept?: readonly { thing: string; why: string }[];
};

/** The browser has what it sent: a block is not sent back. */
const NOT_BACK = { hideFields: ['block', 'cells', 'things'] };

/** Reads a pasted block in its place. Nothing is written. */
export async function readBlock(form: FormData): Promise<BlockAnswer> {
  return receiveDeskForm(form, blockForm, async ({ person, data, reply }) => {
    const { event, block, ...repeats } = data;
    const read = await readPasted(person, { event, ...block, repeats });
    if (read === undefined) return reply({ formErrors: [refusalText('no such thing')] });
    if (typeof read === 'string') return reply({ formErrors: [refusalText(read)] });
    return { ...reply(NOT_BACK), block: read, now: systemClock().epochMilliseconds };
  });
}

/** Logs chosen cells of a block as drafts, all of them or none. Sent again, it tells what it logged the first time. */
export async function logBlock(form: FormData): Promise<BlockLogged> {
  return receiveDeskForm(form, blockCellsForm, async ({ client, person, data, reply }) => {
    const { event, cells, ...repeats } = data;
    const read = await readBlockCells(person, { event, cells, repeats });
    if (read === undefined) return reply({ formErrors: [refusalText('no such thing')] });
    if (typeof read === 'string') return reply({ formErrors: [refusalText(read)] });
    if (!read.ok) {
      const fieldErrors = Object.fromEntries(Object.entries(read.errors).map(([field, words]) => [field, [words]]));
      const formErrors = Object.keys(read.refused).length > 0 ? [SOME_REFUSED] : [];
      return { ...reply({ fieldErrors, formErrors }), refused: read.refused };
    }
    const outcome = await logCells(client, { actor: person.id, event, cells: read.cells }, systemClock);
    if (outcome.ok) return { ...reply(NOT_BACK), written: outcome.written };
    const told = refusedComposition(outcome.reason, undefined);
    const sentences = [...('formErrors' in told ? told.formErrors : []), ...fieldSentences(told)];
    const key = outcome.at === undefined ? undefined : cells[outcome.at]?.key;
    const refused = key === undefined ? {} : { [key]: sentences.join(' ') };
    return { ...reply({ formErrors: key === undefined ? sentences : [SOME_REFUSED] }), refused };
  });
}

const SOME_REFUSED = 'Nothing of this part was logged: some of its cells are refused.';

const fieldSentences = (told: ReturnType<typeof refusedComposition>): string[] =>
  'fieldErrors' in told ? Object.values(told.fieldErrors).flat() : [];

/** Discards drafts that a block made. Those that somebody changed since are kept, and told. */
export async function undoBlock(form: FormData): Promise<BlockUndone> {
  return receiveDeskForm(form, undoBlockForm, async ({ client, person, data, reply }) => {
    const statements = data.things.map(({ thing, ...seen }) => ({ thing, seen }));
    const outcome = await undoCells(client, { actor: person.id, statements }, systemClock);
    if (!outcome.ok) return reply({ formErrors: [refusalText(outcome.reason as StepRefused)] });
    const { discarded, kept } = outcome.written;
    const told = kept.map(({ thing, reason }) => ({ thing, why: refusalText(reason as StepRefused) }));
    return { ...reply(NOT_BACK), discarded, kept: told };
  });
}
