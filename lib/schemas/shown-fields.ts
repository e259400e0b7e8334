import { z } from 'zod';

// What pages draw of words, hops and evidence: all of it words already, with the language and direction to set them in.

const direction = z.enum(['ltr', 'rtl']);

/** Words; `quoted` only where they may stand in quotation marks. */
export const wordingShown = z.strictObject({
  kind: z.string().meta({ description: '"verbatim", "translation by Reuters", "in our words".' }),
  quoted: z.boolean(),
  text: z.string(),
  lang: z.string(),
  dir: direction,
  translation: z.strictObject({ text: z.string(), lang: z.string(), dir: direction, by: z.string() }).optional(),
});

const marked = z.array(z.strictObject({ text: z.string(), change: z.enum(['kept', 'dropped', 'added']) })).readonly();

export const driftShown = z.strictObject({
  text: z.string().meta({ description: '"BBC News turned ‘about’ into ‘at least’".' }),
  inherited: z.string().optional().meta({ description: '"News18 took this over", where it was inherited.' }),
  words: marked.optional(),
});

export const evidenceShown = z.strictObject({
  title: z.string(),
  capture: z.string().meta({ description: '"copy saved 3 Mar 2031, 10:00 UTC", or "No copy of this page was saved".' }),
  address: z.string().optional(),
  archived: z.string().optional(),
  sha256: z.string().optional(),
  quote: z
    .strictObject({ prefix: z.string(), exact: z.string(), suffix: z.string(), lang: z.string(), dir: direction })
    .optional(),
});

/** A hop of the chain: depth 0 was taken straight from the speaker. */
export const hopShown = z.strictObject({
  ref: z.string(),
  depth: z.int(),
  outlet: z.string(),
  date: z.string(),
  link: z.string().meta({ description: '"credits the source" or "our inference".' }),
  value: z.string(),
  wording: wordingShown,
  drifts: z.array(driftShown).readonly(),
});

/** A hop with its own evidence; `marked` is its value against what the speaker said, where it drifted at this hop. */
export const hopWithEvidence = hopShown.extend({
  dateTime: z.string(),
  marked: marked.optional(),
  note: z.string().optional(),
  evidence: z.array(evidenceShown).readonly(),
});

/** What a source replied to how it, or a statement of it, is shown: in its own words. */
export const replyShown = z.strictObject({
  by: z.string().meta({ description: 'The source.' }),
  date: z.string(),
  dateTime: z.string(),
  words: wordingShown,
  evidence: z.array(evidenceShown).readonly(),
});

export type MarkedWords = z.infer<typeof marked>;
export type WordingView = z.infer<typeof wordingShown>;
export type DriftView = z.infer<typeof driftShown>;
export type EvidenceView = z.infer<typeof evidenceShown>;
export type ReplyShown = z.infer<typeof replyShown>;
export type HopView = z.infer<typeof hopShown>;
export type HopWithEvidence = z.infer<typeof hopWithEvidence>;
