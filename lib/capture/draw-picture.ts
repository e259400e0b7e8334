import type { TextRefusal } from '@/lib/domain/document-text';
import { startProgram } from './child-program';
import type { ReaderProcess } from './reader-process';
import { inTurn } from './reader-turns';
import { type BytesInPieces, giveDocument } from './told-document';

export type Drawn =
  | { ok: true; type: 'image/png' | 'image/jpeg'; bytes: Uint8Array<ArrayBuffer> }
  | { ok: false; reason: TextRefusal };

/**
 * What a text was read from, drawn anew as a PNG or JPEG: a picture, or a page of a PDF, from 1. In a process of its own, in
 * the turns and limits of those that read: the bytes that came are looked at by no browser and by nothing in the server.
 * What a document does never throws; bytes in pieces whose next piece is not to be had do.
 */
export async function drawPicture(bytes: Uint8Array | BytesInPieces, page: number): Promise<Drawn> {
  return inTurn((seconds) => startDrawing(bytes, page, seconds));
}

/** In bytes. What is drawn is smaller (picture-of.ts). */
const LARGEST = 20_000_000;

function startDrawing(document: Uint8Array | BytesInPieces, page: number, seconds: number): ReaderProcess<Drawn> {
  const child = startProgram('draw-picture-process');
  let reason: TextRefusal | 'again alone' | undefined;
  const end = (why: TextRefusal | 'again alone') => {
    reason ??= why;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => end('took too long'), seconds * 1000);
  const [, , complaints, , told] = child.stdio;
  complaints?.on('data', () => {});
  const pieces: Buffer[] = [];
  let length = 0;
  told?.on('error', () => {});
  told?.on('data', (piece: Buffer) => {
    pieces.push(piece);
    length += piece.length;
    if (length > LARGEST) end('too large');
  });
  let missing: { cause: unknown } | undefined;
  giveDocument(child.stdin, document, { page, seconds }, (cause) => {
    missing = { cause };
    child.kill('SIGKILL');
  });
  const outcome = new Promise<Drawn | 'again alone'>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(timer);
      const bytes = Buffer.concat(pieces);
      const type = reason === undefined ? typeOf(bytes) : undefined;
      if (reason === 'again alone') resolve(reason);
      else if (missing !== undefined && reason === undefined) reject(missing.cause);
      else resolve(type ? { ok: true, type, bytes } : { ok: false, reason: reason ?? 'not readable' });
    });
  });
  return { pid: child.pid, end, outcome };
}

/** By its first bytes: a process that a document took over can send what it likes, and this is all that is shown. */
function typeOf(bytes: Buffer): 'image/png' | 'image/jpeg' | undefined {
  if (bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n') return 'image/png';
  return bytes.subarray(0, 3).toString('latin1') === '\xff\xd8\xff' ? 'image/jpeg' : undefined;
}
