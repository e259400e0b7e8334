import './without-eval';
import { z } from 'zod';
import { address, box, mayBeWords, words, written } from './entry-fields';
import { mayBeLanguage } from './language';

const isWebAddress = (text: string): boolean =>
  /^https?:\/\/\S+$/.test(text) && URL.canParse(text) && new URL(text).hostname !== '';

const webAddress = mayBeWords(2000).refine(
  (text) => text === undefined || isWebAddress(text),
  'Give an address that begins with https:// or http://, or nothing.',
);

/** What the desk says of a document, whether it sums it up or captured it. `outlet` is the name of a source. */
const said = {
  title: words('Give a title.', 300),
  outlet: mayBeWords(300),
  address: webAddress,
  archivedAddress: webAddress,
  language: mayBeLanguage,
  publishedOn: mayBeWords(100),
  rights: mayBeWords(1000),
  keptUntil: mayBeWords(100),
  confidential: box,
  slug: address,
};

/** A document that the desk sums up, because it was not captured, or a revision of what it says of any. */
export const documentForm = z.object({ ...written, ...said, text: mayBeWords(20_000) });

/** A longer text is kept as it was read: a form of a browser does not take it. */
export const MOST_MENDED = 400_000;

/**
 * What was captured, as it is kept. `mended` says that the form had the text: without it the text stays as it was read;
 * with it and without a text there is none.
 */
export const keepForm = z.object({
  ...said,
  capture: z.uuid(),
  /** The event that the editor came from: statements are logged from the document next. */
  event: z.uuid().optional(),
  text: mayBeWords(MOST_MENDED),
  mended: z.literal('yes').optional(),
  next: written.next,
});

export type KeepForm = z.infer<typeof keepForm>;

export type DocumentSaid = Omit<KeepForm, 'capture' | 'event' | 'text' | 'mended' | 'next'>;
export type DocumentForm = z.infer<typeof documentForm>;
