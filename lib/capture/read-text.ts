import { TEXT_LIMITS } from '@/lib/domain/document-text';
import type { TextRead as DocumentTextRead } from './document-file';
import { startReader } from './reader-process';
import { inTurn } from './reader-turns';
import type { BytesInPieces } from './told-document';

/** A document as it came: its bytes, and what is told about them. */
export type DocumentFile = {
  bytes: Uint8Array;
  name?: string | undefined;
  /** As a browser or a server says it, with its charset: "text/html; charset=windows-1251". */
  mediaType?: string | undefined;
  /** What the editor chose, one of `ENCODINGS` (lib/domain/document-text). */
  encoding?: string | undefined;
  /** Of a picture, some of `PICTURE_LANGUAGES`; none is all of them. */
  languages?: readonly string[] | undefined;
};

export type TextRead = DocumentTextRead;

export const MOST_BYTES = TEXT_LIMITS.bytes;

/**
 * The text of a document, of at most 2,000,000 code points in the shape of `cleanText`, or why there is none. Bytes are
 * looked at in a process of their own, at most two at a time, which ends after 30 seconds, with too much memory, with
 * `signal` and with this process. What a document does never throws; a process that cannot be started does, and bytes in
 * pieces whose next piece is not to be had.
 * @param onProgress told which part is read, 0 to 1, rising
 */
export async function readText(
  { bytes, name, mediaType, encoding, languages }: Omit<DocumentFile, 'bytes'> & { bytes: Uint8Array | BytesInPieces },
  { signal, onProgress = () => {} }: { signal?: AbortSignal; onProgress?: (part: number) => void } = {},
): Promise<TextRead> {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  if (bytes.length > MOST_BYTES) return { ok: false, reason: 'too large' };
  const told = {
    name: name?.slice(0, LONGEST_TOLD),
    mediaType: mediaType?.slice(0, LONGEST_TOLD),
    encoding: encoding?.slice(0, 100),
    languages: languages?.slice(0, 100).map((language) => language.slice(0, 100)),
  };
  return await inTurn((seconds) => startReader(bytes, told, onProgress, seconds), signal);
}

const LONGEST_TOLD = 1000;
