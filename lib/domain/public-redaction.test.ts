import { expect, test } from 'vitest';
import { textsRedacted } from './public-redaction';
import { REDACTABLE, revisionOf } from './redaction';

const TARGET = 'target';
const quoting = [{ kind: 'rendering', id: 'r', document: 'd' }] as const;

test('each redaction takes out texts of the public record, but those that are not in it', () => {
  const none = REDACTABLE.filter((kind) => {
    const of = { kind: revisionOf(kind) ?? 'claim', thing: 'thing' } as const;
    return textsRedacted(kind, TARGET, of, quoting).length === 0;
  });
  expect(none).toEqual(['correction', 'comment']);
});

test.each([
  ['wording', 'statement', [{ kind: 'statement', id: 'thing', names: ['words', 'translator'] }]],
  ['rendering_revision', 'rendering', [{ kind: 'rendering', id: 'thing', names: ['speaker', 'translator'] }]],
  ['quote', 'document', [{ kind: 'rendering', id: 'r', names: ['quote d'] }]],
  ['document_body', 'document', [{ kind: 'document', id: TARGET, names: ['sha256'] }]],
  ['reply', 'statement', [{ kind: 'reply', id: TARGET, names: ['words'] }]],
  ['reason', 'claim', [{ kind: 'withdrawal', id: 'thing', names: ['reason'] }]],
] as const)('a %s', (kind, of, texts) => {
  expect(textsRedacted(kind, TARGET, { kind: of, thing: 'thing' }, quoting)).toEqual(texts);
});

test('a text that belongs to nothing that readers see', () => {
  expect(textsRedacted('reason', TARGET, undefined, [])).toEqual([]);
});
