import type { History } from './history';
import type { Moment, Source, SourceId, Statement } from './record';

/** Who moved, from what, to what, and when it was said. */
export type Revision = { source: Source; from: Statement; to: Statement; at: Moment; withdrawn?: true };

/** The revisions on one claim: by source, each source's in the order of saying. Saying the same again is none. */
export function revisionsIn(histories: ReadonlyMap<SourceId, History>, sourceOf: (id: SourceId) => Source): Revision[] {
  return [...histories].flatMap(([id, { moves }]) =>
    moves
      .filter(({ from, to, withdrawn }) => withdrawn || !saysTheSame(from, to))
      .map(({ from, to, withdrawn }) => ({
        source: sourceOf(id),
        from,
        to,
        at: to.saidAt,
        ...(withdrawn ? { withdrawn: true as const } : {}),
      })),
  );
}

/** Whether two say the same value, in whatever order of its parts, in the same scope. The form is not looked at. */
export function saysTheSame(a: Statement, b: Statement): boolean {
  return a.scope.relation === b.scope.relation && asText(a) === asText(b);
}

/** A value as text, whatever the order of its parts; decimals print exactly, so that the same text is the same value. */
function asText({ content }: Statement): string {
  const value = 'value' in content ? content.value : undefined;
  if (value?.type === 'category') return JSON.stringify([...value.options].sort());
  return JSON.stringify(Object.entries(value ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
}
