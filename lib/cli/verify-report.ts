import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkRecord } from '@/lib/exchange/check-record';
import { fail, run } from './output';

// `npm run verify-report -- record.json`: checks the public record of an event, as a reader has it, without a database.

await run(async () => {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return fail('Name one file: npm run verify-report -- record.json');
  if (!existsSync(file)) return fail(`There is no file ${file}.`);
  return checkReport(readFileSync(file, 'utf8'));
});

function checkReport(text: string): number {
  const checked = checkRecord(text);
  if (!checked.ok) return fail(checked.reason);
  const { record, things, redacted } = checked;
  const gone = redacted === 0 ? '' : `, of which ${redacted} texts were redacted`;
  console.log(`The record is as it was made: ${things} things${gone}.`);
  console.log(`  Event ${record.event}, root ${record.root}`);
  console.log(`  Bound by entry ${record.entry} of the public log, with the roots of all events that it binds.`);
  return 0;
}
