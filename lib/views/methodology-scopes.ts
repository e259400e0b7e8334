import { impliedOf, type NotComparable } from '@/lib/domain/implied';
import type { EventRecord } from '@/lib/domain/record';
import { referencesIn } from '@/lib/domain/references';
import type { Scope } from '@/lib/domain/value';
import { NOT_COMPARABLE, SCOPES } from './method-words';
import {
  claimIn,
  contentLine,
  nameIn,
  ownText,
  rangedView,
  renderingIn,
  saidView,
  statementIn,
} from './methodology-said';
import type { MethodologyView, RangedView, WordView } from './methodology-view';
import { impliedWords } from './reasons';
import { contentWords } from './values';

/** The scopes, each with an example of the record. The example of "different" is a rendering. */
export function scopesView(record: EventRecord): MethodologyView['scopes'] {
  const examples: Record<Scope['relation'], readonly RangedView[]> = {
    same: [rangedView(record, 's01')],
    broader: [rangedView(record, 's12'), rangedView(record, 's09')],
    narrower: [rangedView(record, 's28'), rangedView(record, 's19')],
    different: [renderedView(record, 'r13')],
  };
  return Object.entries(SCOPES).map(([scope, means]) => ({
    scope: scope as Scope['relation'],
    means,
    examples: examples[scope as Scope['relation']],
  }));
}

/** What a rendering says on the question of the statement that it passes on. */
function renderedView(record: EventRecord, ref: string): RangedView {
  const { statement, content, scope, outlet, wording } = renderingIn(record, ref);
  const claim = claimIn(record, statementIn(record, statement).claim);
  return {
    ...saidView(record, statement),
    who: nameIn(record, outlet),
    value: contentLine(content, claim, record, wording.words),
    own: ownText(content, claim, record),
    implied: impliedWords(impliedOf({ content, scope }, claim, referencesIn(record)), record.event.zone),
    scope: scope.relation,
    ...(scope.note !== undefined && { note: scope.note }),
  };
}

/** The reasons for "not comparable", each with the first statement or rendering of the record that has it. */
export function notComparableView(record: EventRecord): readonly WordView[] {
  const references = referencesIn(record);
  const all = [
    ...record.statements.map((one) => ({ ...one, by: one.source, about: one.claim })),
    ...record.renderings.map((one) => ({ ...one, by: one.outlet, about: statementIn(record, one.statement).claim })),
  ];
  const exampleOf = (reason: NotComparable): string | undefined => {
    const one = all.find(({ content, scope, about: id }) => {
      if (content.form !== 'stated') return false;
      const implied = impliedOf({ content, scope }, claimIn(record, id), references);
      return implied.kind === 'none' && implied.reason === reason;
    });
    if (one === undefined) return undefined;
    const claim = claimIn(record, one.about);
    const { note } = one.scope;
    const { value } = contentWords(one.content, one.wording.words, { claim, record });
    return `${nameIn(record, one.by)}: ${value}${note === undefined ? '' : ` (${note})`}. Asked: ${claim.question}`;
  };
  return Object.entries(NOT_COMPARABLE).map(([word, means]) => {
    const example = exampleOf(word as NotComparable);
    return { word, means, ...(example !== undefined && { example }) };
  });
}
