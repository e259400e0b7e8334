/** The longest head of an answer, in bytes: Node's own limit. */
const LONGEST_HEAD = 16 * 1024;

const LINE_FEED = 10;

/** One answer that arrived whole. `isGood` is true with status 200. */
export type Whole = { isGood: boolean; bytes: number };

/**
 * Finds where the answers on one connection end, and keeps nothing of them: a client that parses and copies each part of
 * a page spends more time on it than the server that is measured. Bodies have a Content-Length or are chunked (RFC 9112, 6).
 */
export class AnswerReader {
  /** The beginning of a head, or of the line before a chunk, that has not arrived to its end. */
  private held = '';
  private state: 'head' | 'body' | 'chunk size' | 'chunk' | 'end of chunks' = 'head';
  /** How many bytes of the body, or of the chunk, are still to come. */
  private left = 0;
  private bytes = 0;
  private isGood = false;

  constructor(private readonly whole: (answer: Whole) => void) {}

  /** Whether an answer has begun and not ended. */
  get isInside(): boolean {
    return this.state !== 'head' || this.held !== '';
  }

  /** Takes the first `length` bytes of a buffer, which may be used again afterwards. Throws if they are no answer. */
  take(buffer: Buffer, length: number): void {
    this.bytes += length;
    for (let at = 0; at < length; ) {
      if (this.state === 'head') at = this.takeHead(buffer, at, length);
      else if (this.state === 'chunk size') at = this.takeChunkSize(buffer, at, length);
      else {
        const part = Math.min(this.left, length - at);
        this.left -= part;
        at += part;
        if (this.left === 0) this.endPart(length - at);
      }
    }
  }

  private takeHead(buffer: Buffer, at: number, length: number): number {
    const before = this.held.length;
    const text = this.held + buffer.toString('latin1', at, Math.min(length, at + LONGEST_HEAD));
    const end = text.indexOf('\r\n\r\n');
    if (end < 0) {
      if (text.length >= LONGEST_HEAD) throw new Error('The head of an answer does not end.');
      this.held = text;
      return length;
    }
    this.held = '';
    const head = text.slice(0, end + 2);
    const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(head) ?? [];
    if (status === undefined) throw new Error(`This is no answer: ${head.slice(0, 100)}`);
    this.isGood = status === '200';
    const [, given] = /\r\ncontent-length: *(\d+)\r\n/i.exec(head) ?? [];
    const isChunked = /\r\ntransfer-encoding: *chunked\r\n/i.test(head);
    if ((given === undefined) !== isChunked) throw new Error(`An answer has no length, or two:\n${head}`);
    this.left = Number(given ?? 0);
    this.state = isChunked ? 'chunk size' : 'body';
    const rest = at + end + 4 - before;
    if (this.state === 'body' && this.left === 0) this.endPart(length - rest);
    return rest;
  }

  private takeChunkSize(buffer: Buffer, at: number, length: number): number {
    const end = buffer.indexOf(LINE_FEED, at);
    const isWhole = end >= 0 && end < length;
    this.held += buffer.toString('latin1', at, isWhole ? end : length);
    if (!isWhole) return length;
    const size = /^[0-9a-f]+(?=\r$)/i.exec(this.held)?.[0];
    if (size === undefined) throw new Error(`This is no size of a chunk: ${this.held.slice(0, 100)}`);
    this.held = '';
    // A line end follows each chunk, and the empty one at the end.
    this.left = Number.parseInt(size, 16) + 2;
    this.state = this.left === 2 ? 'end of chunks' : 'chunk';
    return end + 1;
  }

  /** What arrived behind it counts towards the next answer. */
  private endPart(behind: number): void {
    if (this.state === 'chunk') {
      this.state = 'chunk size';
      return;
    }
    this.state = 'head';
    const answer = { isGood: this.isGood, bytes: this.bytes - behind };
    this.bytes = behind;
    this.whole(answer);
  }
}
