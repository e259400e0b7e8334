import { createHash, randomBytes } from 'node:crypto';
import type { Wording } from '@/lib/domain/record';
import { REDACTED } from '@/lib/domain/redaction';
import type { Scope } from '@/lib/domain/value';
import type { Prisma, WordingKind, Wording as WordingRow } from '@/lib/platform/generated/client';

/** All texts of one revision that people may one day have to redact. */
export type Words = {
  wording: Wording;
  scope: Scope;
  hedge: string | undefined;
  text: string | null;
  note: string | undefined;
};

/**
 * Writes the words in their own table and returns what the revision stores: which row, and its salted hash. After two
 * people have redacted the words, the hash still binds the revision to them.
 */
export async function insertWords(
  tx: Prisma.TransactionClient,
  { wording, scope, hedge, text, note }: Words,
): Promise<{ wordingId: string; wordingHash: Uint8Array<ArrayBuffer> }> {
  const translation = wording.kind === 'verbatim' ? wording.translation : undefined;
  const texts = {
    words: wording.words,
    wordsLanguage: wording.language,
    translation: translation?.words ?? null,
    translationLanguage: translation?.language ?? null,
    textValue: text,
    scopeNote: scope.note ?? null,
    hedge: hedge ?? null,
    note: note ?? null,
  };
  const salt = new Uint8Array(randomBytes(16));
  const { id } = await tx.wording.create({ data: { ...texts, salt }, select: { id: true } });
  return { wordingId: id, wordingHash: saltedHash(salt, textsBound(texts)) };
}

type Texts = Pick<
  WordingRow,
  'words' | 'wordsLanguage' | 'translation' | 'translationLanguage' | 'textValue' | 'scopeNote' | 'hedge' | 'note'
>;

/** The texts that the hash of a wording binds. A hedge is bound where there is one, so older hashes stay as they were. */
export function textsBound({ hedge, ...texts }: Texts): readonly (string | null)[] {
  const { words, wordsLanguage, translation, translationLanguage, textValue, scopeNote, note } = texts;
  const always = [words, wordsLanguage, translation, translationLanguage, textValue, scopeNote, note];
  return hedge === null ? always : [...always, hedge];
}

/** SHA-256 of the salt, then of the parts as a JSON array in UTF-8: unambiguous, and the same everywhere. */
export function saltedHash(salt: Uint8Array, parts: readonly (string | number | null)[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(salt).update(JSON.stringify(parts), 'utf8').digest());
}

export function wordingKindColumns(wording: Wording): { wordingKind: WordingKind; translator: string | null } {
  if (wording.kind === 'translation') return { wordingKind: 'translation', translator: wording.translator };
  const translator = wording.kind === 'verbatim' ? (wording.translation?.translator ?? null) : null;
  return { wordingKind: wording.kind, translator };
}

/** What a redacted wording shows. */
const GONE = { words: REDACTED, language: 'en' };

export function wordingOf(
  row: Pick<WordingRow, 'words' | 'wordsLanguage' | 'translation' | 'translationLanguage'>,
  kind: WordingKind,
  translator: string | null,
): Wording {
  if (row.words === null || row.wordsLanguage === null) return { ...GONE, kind: 'paraphrase' };
  const base = { words: row.words, language: row.wordsLanguage };
  if (kind === 'translation') return { ...base, kind, translator: translator ?? '' };
  if (kind === 'paraphrase') return { ...base, kind };
  if (row.translation === null || row.translationLanguage === null) return { ...base, kind };
  return {
    ...base,
    kind,
    translation: { words: row.translation, language: row.translationLanguage, translator: translator ?? '' },
  };
}

export function scopeOf(relation: Scope['relation'], note: string | null, label: string | null): Scope {
  if (relation === 'same') return note === null ? { relation } : { relation, note };
  return { relation, ...(label !== null && { label }), note: note ?? REDACTED };
}

/** The label of a scope as its column. */
export const labelOf = (scope: Scope): string | null => (scope.relation === 'same' ? null : (scope.label ?? null));
