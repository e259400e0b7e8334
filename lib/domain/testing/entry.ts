import { checkStatement } from '@/lib/domain/entry';
import type { Claim, Statement } from '@/lib/domain/record';
import type { Entry } from '@/lib/domain/refusal';
import type { Content } from '@/lib/domain/value';
import { count, recordOf, said } from './record';

/** The result of an entry, in one line: "accepted", or the field and why not, and which thing it is about. */
export const told = (entry: Entry): string =>
  entry.ok ? 'accepted' : `${entry.of ? `${entry.of.ref} ` : ''}${entry.field}: ${entry.reason}`;

/** The result for a statement that is entered beside others on a claim. */
export const enter = (statement: Statement, claim: Claim = count(), others: readonly Statement[] = []): string =>
  told(checkStatement(statement, recordOf([claim], others)));

/** The result for a statement with this content, on its own. */
export const says = (content: Content, claim: Claim = count(), more: Parameters<typeof said>[3] = {}): string =>
  enter(said('s9', 'a', content, more), claim);
