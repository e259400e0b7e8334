import { quotesIn } from './public-said';
import type { ThingKind } from './public-thing';
import type { Redactable } from './redaction';
import type { Reviewed } from './review';

/** Some texts of a thing of the public record, by the beginning of their names. */
export type TextsOfThing = { kind: ThingKind; id: string; names: readonly string[] };

/** What quotes a text of a document: statements and renderings. */
export type Quoting = { kind: 'statement' | 'rendering'; id: string; document: string };

/** The texts of each kind of thing that are redacted with a revision of it. */
const OF_REVISION: Readonly<Record<Reviewed, readonly string[]>> = {
  event: ['title'],
  claim: ['question'],
  source: ['name'],
  statement: ['grade', 'translator'],
  rendering: ['speaker', 'translator'],
  search: ['places'],
  document: ['title'],
};

/**
 * The texts of the public record that a redaction takes out.
 *
 * @param target the id of what is redacted.
 * @param of the thing that it belongs to, if it belongs to one.
 * @param quoting what quotes it, where it is a quote.
 */
export function textsRedacted(
  kind: Redactable,
  target: string,
  of: { kind: Reviewed; thing: string } | undefined,
  quoting: readonly Quoting[],
): readonly TextsOfThing[] {
  const own = (names: readonly string[]) => (of === undefined ? [] : [{ kind: of.kind, id: of.thing, names }]);
  switch (kind) {
    case 'wording':
      return own(['words', 'translator']);
    case 'quote':
      return quoting.map(({ document, ...thing }) => ({ ...thing, names: [quotesIn(document)] }));
    case 'document_body':
      return [{ kind: 'document', id: target, names: ['sha256'] }];
    case 'reason':
      return of === undefined ? [] : [{ kind: 'withdrawal', id: of.thing, names: ['reason'] }];
    case 'correction':
    case 'comment':
      return [];
    case 'reply':
      return [{ kind: 'reply', id: target, names: ['words'] }];
    case 'claim':
      return [...own(['slug']), { kind: 'withdrawal', id: target, names: ['slug'] }];
    case 'event':
    case 'source':
      return own(['slug']);
    case 'document':
      return own(['slug', 'title']);
    default:
      return of === undefined ? [] : own(OF_REVISION[of.kind]);
  }
}
