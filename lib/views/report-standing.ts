import { historyOf, inOrderSaid } from '@/lib/domain/history';
import type { EventRecord, Statement } from '@/lib/domain/record';
import { type References, rootOf } from '@/lib/domain/references';
import type { StandingFields } from './report-view';

/**
 * Where every statement on one claim stands among those of its source: whether its value holds, or which later one
 * took its place. What a source held after each thing that it said is read from the method's own history.
 *
 * @param own what one source said on one claim; the record is already as of the time read.
 */
export function standingsOf(
  own: readonly Statement[],
  record: EventRecord,
  references: References,
): ReadonlyMap<string, StandingFields> {
  const { zone } = record.event;
  const said = inOrderSaid(own, zone);
  const heldAfter = said.map((_, index) => heldIn(said.slice(0, index + 1), zone, references));
  return new Map(
    said.map((statement, index) => {
      if (statement.content.form === 'withdrawn') {
        const before = heldAfter[index - 1]?.values ?? new Set();
        const taken = said.find(({ id }) => before.has(id) && !heldAfter[index]?.values.has(id));
        return [statement.id, withdrawal(taken)];
      }
      const ended = heldAfter.findIndex(({ values, remarks }, at) => {
        return at >= index && !values.has(statement.id) && !remarks.has(statement.id);
      });
      const by = said[ended];
      return [statement.id, by === undefined ? held(statement, references) : overtaken(statement, by)];
    }),
  );
}

function heldIn(said: readonly Statement[], zone: string, { statements }: References) {
  const { value, denials, repeats, remarks } = historyOf(said, zone, statements);
  return {
    values: new Set([...(value === 'none' ? [] : [value]), ...denials, ...repeats].map(({ id }) => id)),
    remarks: new Set(remarks.map(({ id }) => id)),
  };
}

function held(statement: Statement, references: References): StandingFields {
  const { form } = statement.content;
  if (form !== 'stated' && form !== 'denied') return { kind: 'beside', text: 'stands beside the values' };
  if (statement.basedOn !== undefined) {
    const root = rootOf(statement, references);
    return root === 'not on record'
      ? { kind: 'echo', of: root, text: 'echo of a statement that is not published' }
      : { kind: 'echo', of: root.ref, text: `echo of ${root.ref}` };
  }
  return form === 'stated'
    ? { kind: 'current position', text: 'current position' }
    : { kind: 'current denial', text: 'current denial' };
}

/** A value is superseded or withdrawn; what gave none is overtaken. None of them has a position, or contradicts. */
function overtaken(statement: Statement, { ref, content }: Statement): StandingFields {
  const gaveValue = statement.content.form === 'stated' || statement.content.form === 'denied';
  if (!gaveValue) return { kind: 'overtaken', by: ref, text: `overtaken by ${ref}` };
  return content.form === 'withdrawn'
    ? { kind: 'withdrawn', by: ref, text: `withdrawn by ${ref}: no position` }
    : { kind: 'superseded', by: ref, text: `superseded by ${ref}: no position` };
}

function withdrawal(taken: Statement | undefined): StandingFields {
  return taken === undefined
    ? { kind: 'withdrawal', of: 'nothing on record', text: 'withdraws what is not on record' }
    : { kind: 'withdrawal', of: taken.ref, text: `withdraws ${taken.ref}` };
}
