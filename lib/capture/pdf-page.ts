import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { createIsomorphicCanvasFactory, getDocumentProxy } from 'unpdf';
import { TEXT_LIMITS } from '@/lib/domain/document-text';
import { PDF_OPTIONS } from './pdf-options';

/** Pixels to an inch of print. To be read, fewer: with 300 a page takes twice the time and 130 MB more (DECISIONS.md). */
export const TO_READ = 200;
export const TO_LOOK_AT = 300;

const POINTS_AN_INCH = 72;

/** As many as A4 has with 300 to the inch. */
const MOST_PIXELS = 9_000_000;

/** Opens a PDF so that its pages can be drawn. */
export const openToDraw = async (bytes: Uint8Array) =>
  getDocumentProxy(new Uint8Array(bytes), {
    ...PDF_OPTIONS,
    maxImageSize: TEXT_LIMITS.pixels,
    CanvasFactory: await createIsomorphicCanvasFactory(() => import('@napi-rs/canvas')),
  });

/** A page, from 1; undefined where there is none, or it cannot be drawn. */
export async function drawnPage(
  pdf: Awaited<ReturnType<typeof openToDraw>>,
  number: number,
  pixelsAnInch: number,
): Promise<Canvas | undefined> {
  try {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const scale = Math.min(pixelsAnInch / POINTS_AN_INCH, Math.sqrt(MOST_PIXELS / (width * height)));
    const viewport = page.getViewport({ scale });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    const context = canvas.getContext('2d');
    // Its types are those of a browser's.
    await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise;
    page.cleanup();
    return canvas;
  } catch {
    return undefined;
  }
}
