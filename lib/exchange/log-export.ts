import { type LogLine, logLineSchema } from '@/lib/schemas/log-line';

/** The content type of the exported log: one JSON object per line. */
export const LOG_MEDIA_TYPE = 'application/jsonl; charset=utf-8';

/**
 * One entry as a line of the file. `salt` is needed to check the digest of what was published. For a thing that readers
 * do not see it is left out; the chain can be verified without it. `leafSalt` is needed to check the tree, and is there
 * for every entry.
 */
export function logLine({ number, body, hash, salt, leafSalt }: LogLine): string {
  const line: LogLine = { number, body, hash, ...(salt !== undefined && { salt }), ...(leafSalt && { leafSalt }) };
  return `${JSON.stringify(line)}\n`;
}

/** The entry of a line, or "unreadable": such a line cannot belong to the chain. */
export function readLogLine(text: string): LogLine | 'unreadable' {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'unreadable';
  }
  const result = logLineSchema.safeParse(json);
  return result.success ? result.data : 'unreadable';
}
