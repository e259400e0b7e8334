import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { createIsomorphicCanvasFactory, getDocumentProxy } from 'unpdf';
import { TEXT_LIMITS } from '@/lib/domain/document-text';
import { PDF_OPTIONS } from './pdf-options';

/** A page is drawn so that a point of print, 1/72 of an inch, has 300/72 pixels, but with no more pixels than A4 has then. */
const PIXELS_A_POINT = 300 / 72;
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
): Promise<Canvas | undefined> {
  try {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: Math.min(PIXELS_A_POINT, Math.sqrt(MOST_PIXELS / (width * height))) });
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
