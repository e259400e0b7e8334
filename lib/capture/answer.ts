import { z } from 'zod';
import { TEXT_LIMITS } from '@/lib/domain/document-text';
import { isCleanText } from './clean-text';
import { readFacts, type TextRead } from './document-file';

/**
 * What the reading process tells: lines of JSON, and behind the last one, which has the facts, the bytes of the text.
 * Whoever reads it trusts none of it: a document may have taken the process over.
 */
const line = z.union([
  z.object({ is: z.literal('ready') }),
  z.object({ is: z.literal('progress'), part: z.number().min(0).max(1) }),
  z.object({
    is: z.literal('read'),
    facts: readFacts,
    textBytes: z
      .number()
      .int()
      .min(0)
      // UTF-8 has at most four bytes for a character.
      .max(TEXT_LIMITS.characters * 4),
  }),
]);

const LONGEST_LINE = 65_536;

/** Of all lines: a process that tells its progress without end is not listened to. */
const MOST_LINES = 10_000;

export const readyLine = (): string => `${JSON.stringify({ is: 'ready' })}\n`;

export const progressLine = (part: number): string => `${JSON.stringify({ is: 'progress', part })}\n`;

export function readBytes(read: TextRead): Buffer {
  const { text, facts } = read.ok ? split(read) : { text: '', facts: read };
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from(`${JSON.stringify({ is: 'read', facts, textBytes: bytes.length })}\n`), bytes]);
}

function split({ text, ...facts }: Extract<TextRead, { ok: true }>) {
  return { text, facts };
}

/** What is told, as its bytes come, in pieces of any length. `wrong`: it keeps to none of this, and is heard no more. */
export class Answer {
  isReady = false;
  isWrong = false;
  part = 0;
  read: TextRead | undefined;
  private lines = 0;
  private kept: Buffer[] = [];
  private keptBytes = 0;
  private awaited: { facts: z.infer<typeof readFacts>; textBytes: number } | undefined;

  add(piece: Buffer): void {
    if (this.isWrong || this.read !== undefined) return;
    this.kept.push(piece);
    this.keptBytes += piece.length;
    if (this.awaited === undefined) this.takeLines();
    if (this.awaited !== undefined && this.keptBytes >= this.awaited.textBytes) this.finish(this.awaited);
  }

  private takeLines(): void {
    let rest = this.kept.length === 1 ? this.kept[0] : Buffer.concat(this.kept);
    while (rest !== undefined && this.awaited === undefined && !this.isWrong) {
      const end = rest.indexOf(0x0a);
      if (end === -1) {
        this.isWrong = rest.length > LONGEST_LINE;
        break;
      }
      this.take(rest.subarray(0, end));
      rest = rest.subarray(end + 1);
    }
    this.kept = rest === undefined ? [] : [rest];
    this.keptBytes = rest?.length ?? 0;
  }

  private take(bytes: Buffer): void {
    this.lines += 1;
    const told = bytes.length > LONGEST_LINE || this.lines > MOST_LINES ? undefined : parsed(bytes);
    if (told === undefined) this.isWrong = true;
    else if (told.is === 'ready') this.isReady = true;
    else if (told.is === 'progress') this.part = told.part;
    else this.awaited = told;
  }

  private finish({ facts, textBytes }: { facts: z.infer<typeof readFacts>; textBytes: number }): void {
    const text = Buffer.concat(this.kept).subarray(0, textBytes).toString();
    this.kept = [];
    if (!facts.ok) this.read = facts;
    else if (text !== '' && isCleanText(text)) this.read = { ...facts, text };
    else this.isWrong = true;
  }
}

function parsed(bytes: Buffer): z.infer<typeof line> | undefined {
  try {
    return line.safeParse(JSON.parse(bytes.toString())).data;
  } catch {
    return undefined;
  }
}
