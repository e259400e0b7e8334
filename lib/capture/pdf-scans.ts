import { drawnPage, openToDraw, TO_READ } from './pdf-page';
import { openPictureReader } from './picture-text';

/** What was read from pictures of pages. `texts` has those that were read, by number; the rest was not in time. */
export type ScansRead = {
  texts: ReadonlyMap<number, string>;
  languages: readonly string[];
  /** The mean of all pages, 0 to 100, each weighed by the length of its text. */
  confidence: number;
};

/**
 * Draws pages of a PDF, one after the other, and reads each picture. Ends with the page at which the time is over, whose
 * half is not kept. A page that cannot be drawn has no text.
 * @param until by `performance.now()`
 * @param onPart told the part of all these pages that is read, 0 to 1
 */
export async function readScans(
  bytes: Uint8Array,
  pages: readonly number[],
  { languages = [], until, onPart }: { languages?: readonly string[]; until: number; onPart: (part: number) => void },
): Promise<ScansRead> {
  if (performance.now() >= until) return { texts: new Map(), languages: [], confidence: 0 };
  const clock = countdown(until);
  const opening = openPictureReader(languages);
  const texts = new Map<number, string>();
  let read: { languages: readonly string[] } = { languages: [] };
  let [sure, length] = [0, 0];
  try {
    const pdf = await openToDraw(bytes);
    const reader = await clock.within(opening);
    if (reader === undefined) return { texts, languages: [], confidence: 0 };
    read = reader;
    for (const [index, number] of pages.entries()) {
      const page = clock.isOver() ? undefined : await drawnPage(pdf, number, TO_READ);
      const picture = await page?.encode('png');
      // Its pixels are given back at once: nothing collects them while Tesseract reads.
      if (page) page.width = page.height = 1;
      const found =
        picture && (await clock.within(reader.read(picture, (part) => onPart((index + part) / pages.length))));
      if (clock.isOver()) break;
      texts.set(number, found?.text ?? '');
      sure += (found?.confidence ?? 0) * (found?.text.length ?? 0);
      length += found?.text.length ?? 0;
      onPart((index + 1) / pages.length);
    }
  } finally {
    clock.stop();
    // Not waited for: it may be in the middle of a page.
    void opening.then((reader) => reader.close());
  }
  return { texts, languages: read.languages, confidence: length === 0 ? 0 : Math.round(sure / length) };
}

/** Of a timer, in milliseconds: a longer one would be over at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Waits for work until a time. What is not done by then goes on, and nobody waits for it. */
function countdown(until: number) {
  let end = (_: undefined): void => {};
  const over = new Promise<undefined>((resolve) => {
    end = resolve;
  });
  const timer = setTimeout(() => end(undefined), Math.min(Math.max(0, until - performance.now()), LONGEST_TIMER));
  return {
    isOver: () => performance.now() >= until,
    within: <T>(work: Promise<T>): Promise<T | undefined> => Promise.race([work, over]),
    stop: () => clearTimeout(timer),
  };
}
