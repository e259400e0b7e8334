/** Scripts that are written from right to left (ISO 15924). */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);

const names = new Intl.DisplayNames('en', { type: 'language' });

/** The direction of the script that a BCP 47 tag implies: `ar` and `az-Arab` are right to left, `az` is not. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}

/** "Ukrainian" for `uk`; the tag itself if no name is known. */
export function languageName(language: string): string {
  return names.of(language) ?? language;
}
