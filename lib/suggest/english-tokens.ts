/** A word or a mark of an English text, in UTF-16 units of the text, with its part of speech and its dictionary form. */
export type EnglishToken = { text: string; norm: string; lemma: string; is: string; start: number; end: number };

export type EnglishReader = (text: string) => readonly EnglishToken[];

let reader: Promise<EnglishReader> | undefined;

/** Tags English words. Loaded once, when it is first asked for: its model takes 10 MB. On a server only. */
export function englishReader(): Promise<EnglishReader> {
  reader ??= load();
  return reader;
}

/** In UTF-16 units: white space between two tokens is no longer. */
const FAR = 200;

async function load(): Promise<EnglishReader> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp = winkNLP(model, ['pos']);
  const { its } = nlp;
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const [values, kinds, lemmas] = [
      tokens.out(its.value),
      tokens.out(its.pos),
      tokens.out(its.lemma as unknown as typeof its.value),
    ];
    const found: EnglishToken[] = [];
    let from = 0;
    for (const [i, value] of values.entries()) {
      const start = text.indexOf(value, from);
      // A token that the tagger spells otherwise: what is found farther on is another.
      if (start === -1 || start > from + FAR) continue;
      from = start + value.length;
      const norm = value.toLowerCase();
      found.push({ text: value, norm, lemma: lemmas[i] ?? norm, is: kinds[i] ?? 'X', start, end: from });
    }
    return found;
  };
}
