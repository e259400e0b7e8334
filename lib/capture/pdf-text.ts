import { getDocumentProxy } from 'unpdf';
import { TEXT_LIMITS } from '@/lib/domain/document-text';
import { cleanText, oneLine } from './clean-text';
import { goesOn, type PdfItem, pageText } from './pdf-lines';

export type PdfText =
  | { ok: true; text: string; title?: string | undefined; language?: string | undefined }
  | { ok: false; reason: 'password' | 'not readable' | 'too long' };

/**
 * The text of a PDF's own text layer, page by page; a PDF that is only pictures of pages has none. Its scripts, forms
 * and attachments are not run or read, its fonts and pictures not loaded.
 * @param onPage told the part of the pages that is read, 0 to 1
 */
export async function pdfText(bytes: Uint8Array, onPage: (part: number) => void = () => {}): Promise<PdfText> {
  try {
    // It refuses a Buffer.
    const pdf = await getDocumentProxy(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length), {
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      enableXfa: false,
      stopAtErrors: false,
    });
    const pages: string[] = [];
    let length = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const text = await textOfPage(pdf, number);
      length += text.length;
      // Twice: a character has one or two units.
      if (length > TEXT_LIMITS.characters * 2) return { ok: false, reason: 'too long' };
      if (text !== '') pages.push(text);
      onPage(number / pdf.numPages);
    }
    return { ok: true, text: cleanText(joinedPages(pages)), ...(await factsOf(pdf)) };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { ok: false, reason: isLocked ? 'password' : 'not readable' };
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A page that cannot be read has no text; the others have theirs. */
async function textOfPage(pdf: Pdf, number: number): Promise<string> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return pageText(items.filter((item): item is typeof item & PdfItem => 'str' in item));
  } catch {
    return '';
  }
}

function joinedPages(pages: readonly string[]): string {
  let text = '';
  for (const page of pages) text += text === '' ? page : `${goesOn(text, page) ? between(text) : '\n\n'}${page}`;
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
