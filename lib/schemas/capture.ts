import './without-eval';
import { z } from 'zod';
import { ENCODINGS } from '@/lib/domain/document-text';
import { typed, typedText } from './typed';
import { count } from './whole-number';

/** What is pasted is sent as a form, which has room for less than a file. */
export const MOST_PASTED = 400_000;

const event = z.uuid().optional();
/** The document that is captured again. */
const again = z.uuid().optional();
const capture = z.uuid();

/** A text, or the source of a page, as it was pasted. */
export const pasteForm = z.object({
  event,
  again,
  pasted: typedText(
    1,
    'Paste a text, or drop a file.',
    MOST_PASTED,
    `This is too long to be pasted: at most ${MOST_PASTED.toLocaleString('en-GB')} characters. Save it as a file, and drop that.`,
  ),
});

/** The source of a page, which is read as one, or a plain text. */
export const isPageSource = (text: string): boolean => /^\s*(?:<!doctype html|<html)\b/i.test(text);

/** An address to ask. Which addresses may be asked is decided when it is (lib/capture). */
export const addressForm = z.object({
  event,
  again,
  address: typed(2000, 'An address has at most 2,000 characters.', 'Give an address.').refine(
    (text) => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text),
    'Give an address that begins with https:// or http://.',
  ),
});

/** One capture: to stop it, or to throw it away. */
export const captureForm = z.object({ capture });

/** One capture, to be read once more: by another encoding, or although robots.txt disallows it. */
export const againForm = z.object({
  capture,
  encoding: z.enum(ENCODINGS).optional(),
  despite: z.literal('robots').optional(),
});

/** A file whose parts are to come. */
export const fileAsked = z.object({
  event: event.nullable(),
  again,
  name: typedText(1, 'A file has a name.', 500, 'The name of a file has at most 500 characters.'),
  type: typed(200, 'The type of a file has at most 200 characters.'),
  size: z.int(),
});

/** The number of a part in an address. */
export const parsePartNumber = (text: string): number | undefined => count.safeParse(text).data;

/** The number of a page of a document in an address, from 1. */
export const parsePageNumber = (text: string): number | undefined => {
  const number = count.safeParse(text).data;
  return number !== undefined && number >= 1 && number <= 100_000 ? number : undefined;
};
