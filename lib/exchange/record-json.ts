import type { OpenedRecord } from '@/lib/domain/public-leaf';
import { RECORD_FORMAT } from '@/lib/schemas/public-record';
import type { Download } from './download';

/**
 * The public record of one event as JSON (lib/schemas/public-record.ts defines its fields), in UTF-8, one thing per line. Made
 * piece by piece.
 */
export function recordJson(slug: string, record: OpenedRecord): Download {
  return { name: `crossread-record-${slug}-${record.entry}.json`, type: 'application/json', chunks: piecesOf(record) };
}

function* piecesOf({ things, form, ...bound }: OpenedRecord): Generator<string> {
  const about = { format: RECORD_FORMAT, form, madeBy: 'Crossread', ...bound };
  yield `${JSON.stringify(about, null, 2).slice(0, -2)},\n  "things": [`;
  for (const [index, thing] of things.entries()) {
    yield `${index === 0 ? '' : ','}\n    ${JSON.stringify(thing)}`;
  }
  yield '\n  ]\n}\n';
}
