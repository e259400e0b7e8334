import './without-eval';
import { mayBeWords } from './entry-fields';
import { typed } from './typed';

/** Languages that are offered by name; any other BCP 47 tag can be typed. */
const OFFERED =
  'am ar az be bg bn bs ca cs da de el en es et fa fi fr ga gu ha he hi hr hu hy id is it ja ka kk km ko ku ky lo lt lv mk ml mn mr ms mt my nb ne nl pa pl ps pt ro ru si sk sl so sq sr sv sw ta te tg th ti tk tl tr uk ur uz vi zh zu'.split(
    ' ',
  );

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

export const LANGUAGES: readonly { tag: string; name: string }[] = OFFERED.flatMap((tag) => {
  const name = names.of(tag);
  return name === undefined ? [] : [{ tag, name }];
}).sort((a, b) => (a.name < b.name ? -1 : 1));

const BY_NAME: ReadonlyMap<string, string> = new Map(LANGUAGES.map(({ tag, name }) => [name.toLowerCase(), tag]));

/** The BCP 47 tag of a language as an editor types it, "Ukrainian" or "uk"; or that there is none. */
export function languageTag(text: string): string | 'no language' {
  const named = BY_NAME.get(text.toLowerCase());
  if (named !== undefined) return named;
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text);
    // A tag that is well-formed may still name nothing: "english".
    return names.of(tag) === undefined ? 'no language' : tag;
  } catch (error) {
    if (error instanceof RangeError) return 'no language';
    throw error;
  }
}

export const NO_LANGUAGE = 'No language has this name. Give it in English, or by its tag: Ukrainian, or uk.';

/** A language. Pages set words in their language: what no browser knows as one breaks them. */
export const someLanguage = typed(60, NO_LANGUAGE)
  .refine((text) => languageTag(text) !== 'no language', { abort: true, error: NO_LANGUAGE })
  .transform(languageTag);

/** A language, or nothing. */
export const mayBeLanguage = mayBeWords(60).transform((text, context) => {
  if (text === undefined) return undefined;
  const tag = languageTag(text);
  if (tag !== 'no language') return tag;
  context.issues.push({
    code: 'custom',
    message: NO_LANGUAGE,
    input: text,
  });
  return undefined;
});
