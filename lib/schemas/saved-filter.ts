import './without-eval';
import { z } from 'zod';
import { typedText } from './typed';

const name = typedText(1, 'Give it a name.', 80, 'A name has at most 80 characters.');

/** A list of the desk that is to be kept by a name. `query` is read as an address, and written anew. */
export const saveFilterForm = z.object({ name, query: z.string().max(1000) });

/** Another name for a list that is kept. */
export const renameFilterForm = z.object({ filter: z.uuid(), name });

/** A list that is no longer kept. */
export const removeFilterForm = z.object({ filter: z.uuid() });
