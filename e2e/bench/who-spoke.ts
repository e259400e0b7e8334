import { type Span, sentencesOf } from '@/lib/domain/passage/sentences';
import { englishAttributions } from '@/lib/suggest/attributions-en';
import { englishReader } from '@/lib/suggest/english-tokens';
import { suggestionsIn } from '@/lib/suggest/in-document';
import { knownNames } from '@/lib/suggest/known-names';
import { readyEvent } from '@/lib/suggest/passage';
import { claims } from '@/prisma/seed/makiivka/claims';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { dataFolder, dataText } from './data-folder';

// Who spoke, by the rules of lib/suggest, on English articles in which people marked it. `npm run speakers:bench`.
// The lists of words were made on every second article, from the first on; the others are the figures that count.

type Marked = { source: readonly Span[]; cue: readonly Span[] };
type Article = { text: string; attributions: readonly Marked[] };

const file = dataText(dataFolder(), 'polnear/dev.jsonl');
const articles = file
  .trim()
  .split('\n')
  .map((line): Article => JSON.parse(line));

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const share = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);

const read = await englishReader();

/** Counts over some articles. Right is a source that touches the marked one of a mark whose cue is touched; each mark once. */
function measured(some: readonly Article[]) {
  const [marks, withSource] = [
    some.flatMap(({ attributions }) => attributions).length,
    some.flatMap(({ attributions }) => attributions.filter(({ source }) => source.length > 0)).length,
  ];
  let [guessed, cues, sources, exact] = [0, 0, 0, 0];
  for (const { text, attributions } of some) {
    const used = new Set<Marked>();
    for (const { start, end } of sentencesOf(text, 'en')) {
      const tokens = read(text.slice(start, end)).map((one) => ({
        ...one,
        start: one.start + start,
        end: one.end + start,
      }));
      for (const guess of englishAttributions(tokens)) {
        const touched = attributions.filter(({ cue }) => cue.some((one) => overlap(one, guess.cue)));
        const right = touched.find((one) => !used.has(one) && one.source.some((part) => overlap(part, guess.source)));
        guessed += 1;
        if (touched.length > 0) cues += 1;
        if (right === undefined) continue;
        used.add(right);
        sources += 1;
        if (right.source.some((part) => isSame(part, guess.source))) exact += 1;
      }
    }
  }
  return {
    articles: some.length,
    marks,
    'with a source': withSource,
    guessed,
    'cue P': share(cues, guessed),
    'cue R': share(cues, marks),
    'who P': share(sources, guessed),
    'who R': share(sources, withSource),
    'exact P': share(exact, guessed),
    'exact R': share(exact, withSource),
  };
}

console.table({
  'lists made on': measured(articles.filter((_, i) => i % 2 === 0)),
  'held out': measured(articles.filter((_, i) => i % 2 === 1)),
});

// A document of 400 kB, three times: processor time, so that a busy machine counts for nothing.
const event = readyEvent(
  { zone: 'Europe/Moscow', happenedOn: '2023-01-01', questions: claims.map((claim) => ({ claim })) },
  knownNames([...makiivka.sources.values()].map(({ id, name, aliases }) => ({ id, name, names: [name, ...aliases] }))),
);
const text = articles
  .map((article) => article.text)
  .join('\n\n')
  .slice(0, 400_000);
for (let run = 1; run <= 3; run++) {
  const [from, at] = [process.cpuUsage(), performance.now()];
  const { found, isCut } = await suggestionsIn({ text, language: 'en', published: '2016-10-01' }, event);
  const { user, system } = process.cpuUsage(from);
  const took = `${Math.round((user + system) / 1000)} ms of CPU, ${Math.round(performance.now() - at)} ms`;
  console.log(`400 kB, run ${run}: ${found.length} suggestions${isCut ? ', cut' : ''}; ${took}`);
}
