import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { TEXT_LIMITS } from '@/lib/domain/document-text';
import { cleanText, oneLine } from './clean-text';
import { goesOn, type PdfItem, pageText } from './pdf-lines';
import { PDF_OPTIONS } from './pdf-options';

/** Pages of a PDF, from 1: the first and the last of each run of them. */
export type PageRuns = [from: number, to: number][];

/** `pages` is of a PDF with scanned pages: how many it has, which were read from their pictures, and which were not in time. */
export type PdfText =
  | {
      ok: true;
      text: string;
      title?: string | undefined;
      language?: string | undefined;
      ocr?: { languages: string[]; confidence: number };
      pages?: { all: number; scanned: PageRuns; unread: PageRuns };
    }
  | { ok: false; reason: 'password' | 'not readable' | 'too long' | 'took too long' };

type Asked = {
  /** Of the pictures of pages; see `pictureText`. */
  languages?: readonly string[] | undefined;
  /** When reading pictures of pages has to be over, by `performance.now()`. */
  until?: number;
  /** Told the part that is read, 0 to 1. */
  onPart?: (part: number) => void;
};

/** Of all the work, what the text layer is where there are scanned pages. */
const LAYER = 0.1;

/**
 * The text of a PDF, page by page: its own text layer, and what is read from the picture of a page that has none, if there
 * is time. Its scripts, forms and attachments are not run or read, its fonts not loaded.
 */
export async function pdfText(
  bytes: Uint8Array,
  { languages, until = Number.POSITIVE_INFINITY, onPart = () => {} }: Asked = {},
): Promise<PdfText> {
  try {
    // A copy: it refuses a Buffer, and may take the bytes away.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), PDF_OPTIONS);
    const pages: string[] = [];
    const scanned: number[] = [];
    let length = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { text, isScan } = await layerOfPage(pdf, number);
      length += text.length;
      if (length > MOST_UNITS) return { ok: false, reason: 'too long' };
      pages.push(text);
      if (isScan) scanned.push(number);
      onPart((LAYER * number) / pdf.numPages);
    }
    const facts = await factsOf(pdf);
    const all = pdf.numPages;
    if (scanned.length === 0) {
      onPart(1);
      return { ok: true, text: cleanText(joinedPages(pages)), ...facts };
    }
    await pdf.destroy();
    const { readScans } = await import('./pdf-scans');
    const onScans = (part: number) => onPart(LAYER + (1 - LAYER) * part);
    const read = await readScans(bytes, scanned, { ...(languages && { languages }), until, onPart: onScans });
    for (const [number, text] of read.texts) {
      // A stamp or a page number in the layer stands in the picture as well.
      if (lettersOf(text) > lettersOf(pages[number - 1] ?? '')) pages[number - 1] = text;
    }
    const text = cleanText(joinedPages(pages));
    if (text.length > MOST_UNITS) return { ok: false, reason: 'too long' };
    if (text === '' && read.texts.size < scanned.length) return { ok: false, reason: 'took too long' };
    const unread = scanned.filter((number) => !read.texts.has(number));
    return {
      ok: true,
      text,
      ...facts,
      ...(read.texts.size > 0 && { ocr: { languages: [...read.languages], confidence: read.confidence } }),
      pages: { all, scanned: runsOf([...read.texts.keys()]), unread: runsOf(unread) },
    };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { ok: false, reason: isLocked ? 'password' : 'not readable' };
  }
}

/** A character has one or two units. */
const MOST_UNITS = TEXT_LIMITS.characters * 2;

/** More runs than these are not told apart; the last one goes on to the last page. */
const MOST_RUNS = 500;

function runsOf(numbers: readonly number[]): PageRuns {
  const runs: PageRuns = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && (last[1] === number - 1 || runs.length === MOST_RUNS)) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A page with fewer letters and figures may be the picture of one: scanners stamp them. */
const FEWEST_LETTERS = 25;

const lettersOf = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** A page that cannot be read has no text; the others have theirs. */
async function layerOfPage(pdf: Pdf, number: number): Promise<{ text: string; isScan: boolean }> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = pageText(items.filter((item): item is typeof item & PdfItem => 'str' in item));
    const isScan = lettersOf(text) < FEWEST_LETTERS && (await hasPicture(page));
    page.cleanup();
    return { text, isScan };
  } catch {
    return { text: '', isScan: false };
  }
}

async function hasPicture(page: Awaited<ReturnType<Pdf['getPage']>>): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS();
  const pictures = new Set<number>([
    ...[OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.paintImageXObjectRepeat],
    ...[OPS.paintInlineImageXObjectGroup, OPS.paintImageMaskXObjectGroup, OPS.paintImageMaskXObjectRepeat],
  ]);
  return (await page.getOperatorList()).fnArray.some((operator) => pictures.has(operator));
}

function joinedPages(pages: readonly string[]): string {
  let text = '';
  for (const page of pages.filter((one) => one !== ''))
    text += text === '' ? page : `${goesOn(text, page) ? between(text) : '\n\n'}${page}`;
  return text;
}

const between = (text: string): string => (text.endsWith('-') ? '\n' : ' ');

async function factsOf(pdf: Pdf): Promise<{ title: string | undefined; language: string | undefined }> {
  try {
    const { info } = await pdf.getMetadata();
    const of = (key: string): string | undefined => {
      const value: unknown = Reflect.get(info, key);
      return typeof value === 'string' ? oneLine(value) : undefined;
    };
    return { title: of('Title'), language: of('Language') };
  } catch {
    return { title: undefined, language: undefined };
  }
}
