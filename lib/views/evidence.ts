import type { EventRecord, Evidence, Quote, Wording } from '@/lib/domain/record';
import type { EvidenceView, WordingView } from '@/lib/schemas/shown-fields';
import { instantDay, instantTime } from './dates';
import { directionOf } from './languages';

/** Readers see at most this much on either side of a quote (product.md, "Duties to people"). */
const CONTEXT = 200;

/** Words with their kind. Quotation marks are for verbatim and translation only; a paraphrase is the desk's own. */
export function wordingView(wording: Wording): WordingView {
  const { words: text, language } = wording;
  const base = { text, lang: language, dir: directionOf(language), quoted: wording.kind !== 'paraphrase' };
  switch (wording.kind) {
    case 'paraphrase':
      return { ...base, kind: 'in our words' };
    case 'translation':
      return { ...base, kind: `translation by ${wording.translator}` };
    case 'verbatim': {
      const { translation } = wording;
      if (translation === undefined) return { ...base, kind: 'verbatim' };
      const { words, language: lang, translator: by } = translation;
      return { ...base, kind: 'verbatim', translation: { text: words, lang, dir: directionOf(lang), by } };
    }
  }
}

export function evidenceViews(evidence: readonly Evidence[], record: EventRecord): readonly EvidenceView[] {
  return evidence.flatMap(({ document: id, quote }) => {
    const document = record.documents.get(id);
    if (document === undefined) return [];
    const base = {
      title: document.title,
      ...(document.address !== undefined && { address: document.address }),
      ...(quote && { quote: quoteView(quote, document.language ?? 'und') }),
    };
    if (document.kind === 'desk summary') return { ...base, capture: 'No copy of this page was saved' };
    const { capturedAt, archivedAddress, sha256 } = document;
    return {
      ...base,
      capture: `copy saved ${instantDay(capturedAt, 'UTC')}, ${instantTime(capturedAt, 'UTC')}`,
      ...(archivedAddress !== undefined && { archived: archivedAddress }),
      sha256,
    };
  });
}

/** A quote with at most 200 characters on either side, in the language of its document. */
export function quoteView({ prefix, exact, suffix }: Quote, language: string) {
  // By code points: a cut in the middle of a character would show as a broken one.
  const before = [...prefix].slice(-CONTEXT).join('');
  const after = [...suffix].slice(0, CONTEXT).join('');
  return { prefix: before, exact, suffix: after, lang: language, dir: directionOf(language) };
}
