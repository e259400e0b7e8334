import { misleadingRecords } from '@/lib/domain/testing/misleading/format';
import { recordFrom } from '@/lib/domain/testing/misleading/load';
import { demonstration } from '@/prisma/seed/records';
import { sentencesInCode } from './words-of-code';
import { type Sentence, sentencesOn } from './words-of-views';

// Every sentence that people can meet, each once, to be read through: what the pages of the demonstration and of the
// misleading records say, and the texts in the code. `npm run words -- answers` prints the sentences on top alone.

const isAnswers = process.argv[2] === 'answers';
const isAsked = ({ where }: Sentence): boolean => !isAnswers || where.endsWith('answer');

function print(heading: string, sentences: readonly Sentence[]): void {
  const places = new Map<string, string>();
  for (const { where, text } of sentences) if (!places.has(text)) places.set(text, where);
  console.log(`\n── ${heading}: ${places.size} ──`);
  for (const [text, where] of places) console.log(`${where}\t${text}`);
}

for (const { record } of demonstration) print(record.event.title, sentencesOn(record).filter(isAsked));
print(
  'the misleading records',
  misleadingRecords()
    .flatMap((given) => sentencesOn(recordFrom(given)))
    .filter(isAsked),
);
if (!isAnswers) print('texts in the code', sentencesInCode(process.cwd()));
