import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createWorker, OEM, type Page } from 'tesseract.js';
import { type MediaType, PICTURE_LANGUAGES, type PictureLanguage, TEXT_LIMITS } from '@/lib/domain/document-text';
import { cleanText } from './clean-text';
import { inReadingOrder, joinedLines } from './line-order';
import { pictureSize } from './picture-size';

export type PictureText =
  | { ok: true; text: string; ocr: { languages: readonly PictureLanguage[]; confidence: number } }
  | { ok: false; reason: 'not readable' | 'too many pixels' };

/** Tesseract's names of the languages (ISO 639-3), which its packages of data have as well. */
const DATA: Record<PictureLanguage, string> = { en: 'eng', uk: 'ukr', ar: 'ara' };

/**
 * The text in a picture, by Tesseract: a guess, with its confidence from 0 to 100. Pictures of more than 20 million
 * pixels are refused before they are decoded.
 * @param languages of `PICTURE_LANGUAGES`, those that the picture is in; others are passed over, none is all of them
 * @param onProgress told which part is read, 0 to 1
 */
export async function pictureText(
  bytes: Uint8Array,
  type: MediaType,
  languages: readonly string[] = [],
  onProgress: (part: number) => void = () => {},
): Promise<PictureText> {
  const size = pictureSize(bytes, type);
  if (size === undefined) return { ok: false, reason: 'not readable' };
  if (size.width * size.height > TEXT_LIMITS.pixels) return { ok: false, reason: 'too many pixels' };
  const reader = await openPictureReader(languages);
  const read = await reader.read(bytes, onProgress);
  await reader.close();
  if (read === undefined) return { ok: false, reason: 'not readable' };
  const { text, confidence } = read;
  return { ok: true, text: cleanText(text), ocr: { languages: reader.languages, confidence: Math.round(confidence) } };
}

export type PictureReader = {
  languages: readonly PictureLanguage[];
  /** The text and the confidence, 0 to 100; undefined where the picture cannot be decoded, and once it is closed. */
  read: (
    bytes: Uint8Array,
    onProgress: (part: number) => void,
  ) => Promise<{ text: string; confidence: number } | undefined>;
  /** Ends it, also in the middle of a picture. */
  close: () => Promise<void>;
};

/** Starts Tesseract in these languages, or in all of them: half a second that several pictures share. */
export async function openPictureReader(asked: readonly string[] = []): Promise<PictureReader> {
  const known = PICTURE_LANGUAGES.filter((language) => asked.includes(language));
  const languages = known.length === 0 ? PICTURE_LANGUAGES : known;
  const codes = languages.map((language) => DATA[language]);
  const folder = dataFolder(codes);
  let told: (part: number) => void = () => {};
  const worker = await createWorker(codes, OEM.LSTM_ONLY, {
    langPath: folder,
    cacheMethod: 'none',
    // Without it, an error of the worker would be thrown where nobody can catch it.
    errorHandler: () => {},
    logger: ({ status, progress }) => {
      if (status === 'recognizing text') told(progress);
    },
  }).finally(() => rmSync(folder, { recursive: true, force: true }));
  return {
    languages,
    read: async (bytes, onProgress) => {
      told = onProgress;
      try {
        const picture = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        const { data } = await worker.recognize(picture, {}, { blocks: true });
        return { text: textOf(data), confidence: data.confidence };
      } catch {
        return undefined;
      }
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

/** Tesseract looks for all languages in one folder, and each comes in a package of its own. */
function dataFolder(codes: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossread-letters-'));
  for (const code of codes) {
    const data = path.join(process.cwd(), 'node_modules/@tesseract.js-data', code, '4.0.0_best_int');
    symlinkSync(path.join(data, `${code}.traineddata.gz`), path.join(folder, `${code}.traineddata.gz`));
  }
  return folder;
}

/** Paragraphs as Tesseract finds them; the words of a line in the order in which they are read. */
function textOf(page: Page): string {
  const paragraphs = (page.blocks ?? []).flatMap(({ paragraphs }) => paragraphs);
  return paragraphs
    .map(({ lines }) =>
      lines
        .map(({ words }) =>
          inReadingOrder(words.map(({ text, bbox }) => ({ text: withoutMarks(text), left: bbox.x0, right: bbox.x1 })))
            .map(({ text }) => text)
            .join(' ')
            .trim(),
        )
        .filter((line) => line !== '')
        .reduce((text, line) => (text === '' ? line : joinedLines(text, line)), ''),
    )
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Tesseract puts marks of direction around words; they are not in the picture. */
const withoutMarks = (text: string): string => text.replace(/[\u200e\u200f\u202a-\u202c]/g, '');
