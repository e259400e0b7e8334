import { TEXT_LIMITS, type TextRefusal } from '@/lib/domain/document-text';
import { countText } from './figures';

const MB = 1024 * 1024;

const WORDS: Record<TextRefusal, string> = {
  empty: 'The file is empty.',
  'too large': `At most ${TEXT_LIMITS.bytes / MB} MB. Add a part of the document, or a copy with smaller pictures.`,
  'unknown type': 'This is none of the types whose text is read: text, HTML, PDF, DOCX, PNG, JPEG, WebP and GIF.',
  'not readable': 'The file cannot be opened: it is damaged, or cut off, or not what its name says.',
  password: 'The file opens with a password only. Add a copy without one.',
  'unpacks too large': `Unpacked, the file would have more than ${TEXT_LIMITS.unpackedBytes / MB} MB. Add a copy without pictures, or a PDF.`,
  'too many pixels': `At most ${countText(TEXT_LIMITS.pixels, 'pixel')} in a picture. Add a smaller copy, or its parts.`,
  'took too long': `Reading the text took more than ${TEXT_LIMITS.seconds} seconds and was stopped. Add a part of the document.`,
  'too much memory': 'Reading the text took too much memory and was stopped. Add a part of the document.',
  'no text': 'No text was found in it, nor in pictures of its pages. Add a sharper copy, or type what is needed.',
  'too long': `At most ${countText(TEXT_LIMITS.characters, 'character')} of text. Add a part of the document.`,
  stopped: 'Reading the text was stopped.',
};

/** Why there is no text of a document, and what helps, in a sentence or two. */
export const textRefusalText = (reason: TextRefusal): string => WORDS[reason];
