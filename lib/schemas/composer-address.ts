import './without-eval';
import { z } from 'zod';

const id = z.uuid();

const text = z.string().max(100).optional().catch(undefined);
const one = id.optional().catch(undefined);
const list = z
  .union([id.transform((only) => [only]), z.array(id).max(20)])
  .optional()
  .catch(undefined)
  .transform((all) => all ?? []);

const address = z.object({
  event: id,
  claim: one,
  source: text,
  saidAt: text,
  kind: text,
  language: text,
  document: list,
  logged: list,
});

/** The composer's address: its event, what it keeps of the statement before, and what was logged of that. */
export type ComposerAddress = {
  event: string;
  logged: readonly string[];
  defaults: {
    claim?: string;
    sources: readonly string[];
    saidAt?: string;
    kind: string;
    language: string;
    form: string;
    documents: readonly string[];
  };
};

/** What cannot be read is left out; without an event there is no composer. */
export function parseComposerAddress(asked: Record<string, unknown>): ComposerAddress | undefined {
  const read = address.safeParse(asked);
  if (!read.success) return undefined;
  const { event, claim, source = '', saidAt, kind = 'paraphrase', language = 'en', document, logged } = read.data;
  return {
    event,
    logged,
    defaults: {
      ...(claim !== undefined && { claim }),
      sources: [source],
      ...(saidAt !== undefined && { saidAt }),
      kind,
      language,
      form: 'stated',
      documents: document,
    },
  };
}
