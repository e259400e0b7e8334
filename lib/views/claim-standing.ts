import { type Implied, impliedOf } from '@/lib/domain/implied';
import { standingsOn } from '@/lib/domain/position';
import type { Statement } from '@/lib/domain/record';
import { referencesIn } from '@/lib/domain/references';
import type { Through } from './claim-times';
import type { StatementView } from './claim-view';
import { momentText } from './dates';
import { impliedText } from './reasons';
import { sourceName, statementLine } from './values';

/** What became of a statement, and what it is compared as, asked of one claim once and of each statement then. */
export type Standing = {
  pastOf: (statement: Statement) => StatementView['past'];
  comparedAs: (statement: Statement) => string;
};

export function standingIn(through: Through): Standing {
  const { record, claim, now } = through;
  const histories = [...standingsOn(record, claim, 'latest').histories.values()];
  const moves = new Map(histories.flatMap((history) => history.moves.map((move) => [move.from.id, move] as const)));
  const takenBack = new Set(histories.flatMap((history) => history.takenBack.map(({ statement }) => statement.id)));
  const standing = new Set([
    ...[...now.positions, ...now.echoes].map(({ statement }) => statement.id),
    ...now.others.map(({ id }) => id),
  ]);
  const references = referencesIn(record);
  return {
    pastOf: ({ id }) => {
      const move = moves.get(id);
      if (standing.has(id)) return undefined;
      if (move?.withdrawn === false) {
        const { to } = move;
        return { text: `replaced on ${momentText(to.saidAt)} by ${statementLine(to, through)}`, ref: to.ref };
      }
      if (move) return { text: `taken back on ${momentText(move.to.saidAt)}`, ref: move.to.ref };
      return { text: takenBack.has(id) ? 'taken back' : 'overtaken by what the source said later' };
    },
    comparedAs: (statement) => {
      const { basedOn, content } = statement;
      if (content.form !== 'stated' && content.form !== 'denied') return 'not compared: gave no value';
      if (basedOn !== undefined) return 'not compared a second time: the statement that it repeats is';
      const text = impliedWords(impliedOf(statement, claim, references), through);
      return content.form === 'denied' ? `rejects ${text}` : text;
    },
  };
}

function impliedWords(implied: Implied, { zone }: Through): string {
  switch (implied.kind) {
    case 'none':
      return `not comparable: ${implied.reason}`;
    case 'interval':
      return impliedText(implied.interval, implied.axis, zone);
    case 'options':
    case 'answer':
      return 'as said';
  }
}

/** Whose statement it repeats, for an echo. */
export function echoOf({ basedOn }: Statement, { record }: Through): StatementView['echo'] {
  if (basedOn === undefined) return undefined;
  const root = record.statements.find(({ id }) => id === basedOn);
  return root === undefined
    ? { text: 'repeats a statement that is not published' }
    : { text: `repeats ${sourceName(root.source, record)}`, ref: root.ref };
}
