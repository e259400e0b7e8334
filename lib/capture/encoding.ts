import { detect } from 'chardet';
import sniffHtmlEncoding from 'html-encoding-sniffer';
import type { EncodingFrom } from '@/lib/domain/document-text';

export type Encoding = { name: string; from: EncodingFrom };

/** What is told about the bytes: the charset of the server's header, and what the editor has chosen. */
export type ToldEncoding = { server?: string | undefined; editor?: string | undefined; isHtml: boolean };

/** Bytes that a guess looks at: enough for any, and the rest may be 50 MB. */
const HEAD = 65_536;

/**
 * Decodes the bytes of a text. The editor's choice comes first, then, as the HTML Standard orders them, a byte order
 * mark, the server's header and the document's own `<meta>`; then UTF-8, if the bytes are valid UTF-8, then a guess by
 * how often which bytes occur. A declared encoding that the bytes contradict is passed over: letters beyond ASCII that
 * are valid UTF-8 are UTF-8, whatever a header says, and what is declared UTF-8 and is not for the most part is not.
 */
export function decodeBytes(bytes: Uint8Array, told: ToldEncoding): { text: string; encoding: Encoding } {
  const as = (name: string, from: EncodingFrom) => ({
    text: new TextDecoder(name).decode(bytes),
    encoding: { name, from },
  });
  const chosen = encodingName(told.editor);
  if (chosen !== undefined) return as(chosen, 'the editor');
  const marked = markOf(bytes);
  if (marked !== undefined) return as(marked, 'byte order mark');
  const declared: Encoding[] = [];
  const server = encodingName(told.server);
  if (server !== undefined) declared.push({ name: server, from: 'the server' });
  // Without a default of its own it says windows-1252, which would be nobody's word.
  const own = told.isHtml ? encodingName(sniffHtmlEncoding(bytes, { defaultEncoding: '' })) : undefined;
  if (own !== undefined) declared.push({ name: own, from: 'the document' });
  const utf8 = validUtf8(bytes);
  for (const { name, from } of declared) {
    if (name === 'utf-8' ? utf8 !== undefined : utf8 === undefined || isAscii(bytes)) return as(name, from);
    if (name !== 'utf-8') continue;
    const read = as(name, from);
    if (isMostlyRead(read.text)) return read;
  }
  return utf8 === undefined
    ? as(guessOf(bytes), 'a guess')
    : { text: utf8, encoding: { name: 'utf-8', from: 'a guess' } };
}

/** The charset of a media type as a header has it: "text/html; charset=windows-1251". */
export const charsetOf = (mediaType: string | undefined): string | undefined =>
  /;\s*charset\s*=\s*"?([^\s;"]{1,40})/i.exec(mediaType ?? '')?.[1];

/** The name of an encoding by one of its labels; undefined if no decoder has it. */
function encodingName(label: string | undefined): string | undefined {
  if (label === undefined || label === '') return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** The encoding of which the bytes have the byte order mark. */
export function markOf([first, second, third]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function validUtf8(bytes: Uint8Array): string | undefined {
  try {
    // UTF-16 without a mark is valid UTF-8 full of NUL.
    return utf16Of(bytes) === undefined ? new TextDecoder('utf-8', { fatal: true }).decode(bytes) : undefined;
  } catch {
    return undefined;
  }
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** Of what is beyond ASCII, at most one in twenty could not be read: a byte that is wrong here and there. */
function isMostlyRead(text: string): boolean {
  const beyond = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
  const unread = text.match(/\ufffd/g)?.length ?? 0;
  return unread * 20 <= beyond;
}

function guessOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD);
  const guess = utf16Of(head) ?? encodingName(detect(head) ?? undefined) ?? 'windows-1252';
  // KOI8-U has the letters of KOI8-R, and those of Ukrainian where KOI8-R has lines of boxes.
  return guess === 'koi8-r' ? 'koi8-u' : guess;
}

/**
 * UTF-16 without a mark: blanks, digits and line ends have a NUL on one side, all on the same. In text in any other
 * encoding there is none.
 */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, HEAD);
  const nuls: [number, number] = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) nuls[index % 2 === 0 ? 0 : 1] += 1;
  const [first, second] = nuls;
  if (second > 0 && first === 0 && second * 25 > head.length / 2) return 'utf-16le';
  return first > 0 && second === 0 && first * 25 > head.length / 2 ? 'utf-16be' : undefined;
}
