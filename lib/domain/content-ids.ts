import type { Content, OptionId, Rejected, StatementId, Value } from './value';

/** Other ids for the statements and the options that a content names. */
export type IdsInContent = { statement: (id: StatementId) => StatementId; option: (id: OptionId) => OptionId };

/** The same content with other ids, wherever it names a statement or an option. Throws what the functions throw. */
export function contentWithIds(content: Content, ids: IdsInContent): Content {
  switch (content.form) {
    case 'stated':
      return { ...content, value: valueWithIds(content.value, ids) };
    case 'denied':
      return { ...content, rejects: rejectedWithIds(content.rejects, ids) };
    case 'withdrawn':
      return content.takesBack === undefined
        ? content
        : { ...content, takesBack: content.takesBack.map(ids.statement) };
    default:
      return content;
  }
}

function valueWithIds(value: Value, ids: IdsInContent): Value {
  if (value.type === 'category') return { ...value, options: value.options.map(ids.option) };
  return value.type === 'number' && 'than' in value ? { ...value, than: ids.statement(value.than) } : value;
}

function rejectedWithIds(rejects: Rejected, ids: IdsInContent): Rejected {
  if (rejects.what === 'value') return { ...rejects, value: valueWithIds(rejects.value, ids) };
  return rejects.what === 'statement' ? { ...rejects, statement: ids.statement(rejects.statement) } : rejects;
}
