import { type Content, type OptionId, type Rejected, type StatementId, type Value, valueIn } from './value';

/** The statements that a content names: what its figure is more or fewer than, what it denies, what it takes back. */
export function statementsNamedBy(content: Content): readonly StatementId[] {
  if (content.form === 'withdrawn') return content.takesBack ?? [];
  if (content.form === 'denied' && content.rejects.what === 'statement') return [content.rejects.statement];
  const than = comparedWith(content);
  return than === undefined ? [] : [than];
}

/** The statement with which a value compares itself as more or fewer. */
export function comparedWith(content: Content): StatementId | undefined {
  const value = valueIn(content);
  return value !== undefined && 'than' in value ? value.than : undefined;
}

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
