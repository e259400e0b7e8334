/** What a text was read from by OCR, to be looked at beside it: one picture, or pages of a PDF. */
export type PictureView = {
  /** Where it is: with `/` and the number of a page, from 1. */
  href: string;
  /** The page that is shown first. */
  first: number;
  /** The number of pages, where it is known; a picture has one. */
  pages?: number;
};

/** The picture of a capture, if its text was read from one, or pages of it were or are to be. */
export function capturePicture(id: string, read: CaptureRead | undefined): PictureView | undefined {
  if (read === undefined || (read.ocr === undefined && read.pages === undefined)) return undefined;
  const first = [...(read.pages?.scanned ?? []), ...(read.pages?.unread ?? [])][0]?.[0] ?? 1;
  return { href: `/desk/documents/captures/${id}/pictures`, first, pages: read.pages?.all ?? 1 };
}

type Runs = readonly (readonly [from: number, to: number])[];
type CaptureRead = { ocr?: object; pages?: { all: number; scanned: Runs; unread: Runs } };

/** The picture of a document whose text a reader of pictures made. How many pages a kept PDF has nobody noted. */
export function documentPicture(
  id: string,
  { readBy, mediaType }: { readBy?: string; mediaType: string },
): PictureView | undefined {
  if (readBy === undefined || !/picture/.test(readBy)) return undefined;
  return { href: `/desk/documents/${id}/pictures`, first: 1, ...(mediaType.startsWith('image/') && { pages: 1 }) };
}
