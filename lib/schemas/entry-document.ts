import './without-eval';
import { z } from 'zod';
import { address, box, mayBeWords, words, written } from './entry-fields';
import { mayBeLanguage } from './language';

/** A document that the desk sums up, because it was not captured. `outlet` is the name of a source. */
export const documentForm = z.object({
  ...written,
  title: words('Give a title.', 300),
  outlet: mayBeWords(300),
  address: mayBeWords(2000).refine(
    (text) => text === undefined || isWebAddress(text),
    'Give an address that begins with https:// or http://, or nothing.',
  ),
  language: mayBeLanguage,
  text: mayBeWords(20_000),
  confidential: box,
  slug: address,
});

export type DocumentForm = z.infer<typeof documentForm>;

const isWebAddress = (text: string): boolean =>
  /^https?:\/\/\S+$/.test(text) && URL.canParse(text) && new URL(text).hostname !== '';
