import { z } from 'zod';
import { ENCODING_FROM, MEDIA_TYPES, TEXT_REFUSALS } from '@/lib/domain/document-text';
import { isCleanText } from './clean-text';

/** What is told about a document's bytes: the name of the file, the type that a browser or a server says, what the editor chose. */
export const toldFacts = z.object({
  name: z.string().max(1000).optional(),
  mediaType: z.string().max(1000).optional(),
  encoding: z.string().max(100).optional(),
  languages: z.array(z.string().max(100)).max(100).optional(),
  /** Which page is drawn, from 1. */
  page: z.int().min(1).optional(),
  /** After which the process is ended, from its start. */
  seconds: z.number().optional(),
});

export type ToldFacts = z.infer<typeof toldFacts>;

const fact = z.string().min(1).max(1000).refine(isCleanText).optional();

const pageRuns = z.array(z.tuple([z.int().min(1), z.int()])).max(500);

/** What was read, without its text. */
export const readFacts = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    mediaType: z.enum(MEDIA_TYPES),
    /** The reader and its version, "html 1": where a reader changes, texts that it read before keep their offsets. */
    readBy: z.string().max(40),
    encoding: z.object({ name: z.string().max(40), from: z.enum(ENCODING_FROM) }).optional(),
    title: fact,
    outlet: fact,
    byline: fact,
    language: fact,
    publishedAt: fact,
    ocr: z
      .object({ languages: z.array(z.string().max(10)).max(10), confidence: z.number().min(0).max(100) })
      .optional(),
    /** Of a PDF with scanned pages. */
    pages: z.object({ all: z.int(), scanned: pageRuns, unread: pageRuns }).optional(),
  }),
  z.object({ ok: z.literal(false), reason: z.enum(TEXT_REFUSALS) }),
]);

type ReadFacts = z.infer<typeof readFacts>;

/** What is known of a text that was read. */
export type TextFacts = Extract<ReadFacts, { ok: true }>;

export type TextRead = (TextFacts & { text: string }) | Extract<ReadFacts, { ok: false }>;
