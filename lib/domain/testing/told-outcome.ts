import type { Outcome } from '@/lib/domain/outcome';
import type { Statement } from '@/lib/domain/record';

/** What became of a statement, in one line: "superseded by s2", "echo of s1, who moved". */
export function toldOutcome(outcome: Outcome | undefined): string {
  if (outcome === undefined) return 'nothing';
  const of = 'of' in outcome ? ` of ${namesIn(outcome.of)}` : '';
  const moved = 'moved' in outcome && outcome.moved ? ', who moved' : '';
  return `${outcome.kind}${of}${moved}${'by' in outcome && outcome.by ? ` by ${outcome.by.id}` : ''}`;
}

function namesIn(of: Statement | readonly Statement[] | 'not on record'): string {
  if (of === 'not on record') return of;
  const all = 'id' in of ? [of] : of;
  return all.length === 0 ? 'nothing' : all.map(({ id }) => id).join(' and ');
}
