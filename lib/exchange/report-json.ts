import { type Report, reportSchema } from '@/lib/schemas/report';
import { type ReportOfVersion2, reportOfVersion2 } from '@/lib/schemas/report-version-2';
import type { Download } from './download';

/**
 * The report of one event as JSON (lib/schemas/report.ts defines its fields), in UTF-8, one statement per line, the
 * statements last. Made piece by piece.
 */
export function reportJson(report: Report): Download {
  return { name: `${fileName(report)}.json`, type: 'application/json', chunks: piecesOf(report) };
}

function* piecesOf({ statements, ...rest }: Report): Generator<string> {
  yield `${JSON.stringify(rest, null, 2).slice(0, -2)},\n  "statements": [`;
  for (const [index, statement] of statements.entries()) {
    yield `${index === 0 ? '' : ','}\n    ${JSON.stringify(statement)}`;
  }
  yield '\n  ]\n}\n';
}

/**
 * Reads such a file.
 *
 * @returns the report, as the version that it names has it, or a sentence that says what is wrong with the text and
 * where.
 */
export function parseReportJson(
  text: string,
): { ok: true; report: Report | ReportOfVersion2 } | { ok: false; reason: string } {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'The text is not JSON.' };
  }
  const parsed = isOlder(found) ? reportOfVersion2.safeParse(found) : reportSchema.safeParse(found);
  if (parsed.success) return { ok: true, report: parsed.data };
  const [issue] = parsed.error.issues;
  return { ok: false, reason: `Not a report of this version: ${issue?.path.join('.')}: ${issue?.message}.` };
}

const isOlder = (found: unknown): boolean =>
  typeof found === 'object' && found !== null && 'version' in found && (found.version === 1 || found.version === 2);

/** "crossread-makiivka-2026-11-22": the event, and the day (UTC) on which what it shows was last published. */
export function fileName({ event, publishedAt, asOf }: Report): string {
  const said = asOf === 'latest' ? '' : `-as-of-${asOf.value.replaceAll(/[^\w-]/g, '')}`;
  return `crossread-${event.slug}-${publishedAt.slice(0, 10)}${said}`;
}
