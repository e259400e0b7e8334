import './without-eval';
import { z } from 'zod';
import { REVIEWED, type Reviewed } from '@/lib/domain/review';
import { chosenLines } from './at-once';
import { parseThingId } from './desk-address';
import { typed } from './typed';

/** What is reviewed as one: what waits from a document, or what was submitted together with a thing. */
export type BatchAddress = { document: string } | { with: { kind: Reviewed; thing: string } };

type Parameters = Readonly<Record<string, string | string[] | undefined>>;

/** What the page of a batch shows, and which of it is excepted; undefined where its address names nothing. */
export function parseBatchAddress(parameters: Parameters): { of: BatchAddress; except: readonly string[] } | undefined {
  const except = [parameters.except].flat().flatMap((id) => parseThingId(id) ?? []);
  const document = parseThingId(parameters.document);
  if (document !== undefined) return { of: { document }, except };
  const kind = z.enum(REVIEWED).safeParse([parameters.kind].flat()[0]).data;
  const thing = parseThingId(parameters.with);
  return kind === undefined || thing === undefined ? undefined : { of: { with: { kind, thing } }, except };
}

/** The address of the page of a batch. */
export function batchAddress(of: BatchAddress, except: readonly string[] = []): string {
  const parameters = new URLSearchParams(
    'document' in of ? { document: of.document } : { kind: of.with.kind, with: of.with.thing },
  );
  for (const thing of except) parameters.append('except', thing);
  return `/desk/batch?${parameters}`;
}

/** What is published at once, and which of it is excepted: it goes back with the reason, or goes on waiting. */
export const batchForm = z.object({
  lines: chosenLines,
  except: z.array(z.uuid()).max(100).default([]),
  reason: typed(2000, 'A reason has at most 2,000 characters.').optional(),
});
