import type { Checked } from '@/lib/domain/evidence-check';
import { dayInWords } from './dates';

/**
 * What a check of a statement against its evidence says, in one or two sentences. `where` was looked through, for what
 * stands nowhere: "in this document", or less.
 */
export function evidenceCheckText(checked: Checked, where = 'in this document'): string {
  const said = saidText(checked);
  const as = asText(checked);
  const nearest = checked.nearest === undefined ? '' : ` The quote has “${plain(checked.nearest)}”.`;
  switch (checked.stands) {
    case 'in the quote':
      return `${said} is in the quote${as}.`;
    case 'in another sentence':
      return `${said} is in the quote${as}, but not in the sentence of the figure, which has “${plain(checked.nearest ?? '')}”.`;
    case 'near the quote':
      return `${said} is not in the quote; it is in the paragraph around it${as}.${nearest}`;
    case 'in the document':
      return checked.by === 'date of the document'
        ? `${said} is the date of the document; it is not in its text.${nearest}`
        : `${said} is not near the quote; it is elsewhere in the document${as}.${nearest}`;
    case 'nowhere':
      // "598" is in “at least 598”, and yet it is not what the document says.
      if (checked.nearest !== undefined && plain(checked.nearest).includes(plain(checked.said))) {
        return `${said} alone is not ${where}, which has “${plain(checked.nearest)}”.`;
      }
      return checked.nearest === undefined
        ? `${said} is not ${where}.`
        : `${said} is not ${where}; its nearest words are “${plain(checked.nearest)}”.`;
    case 'not checked':
      return `${said} is not checked: ${NOT_CHECKED[checked.why ?? 'language']}.`;
  }
}

const NOT_CHECKED: Readonly<Record<NonNullable<Checked['why']>, string>> = {
  'not a figure': 'it was not read as a figure',
  language: 'the text may say it in words of a language that is not read',
  'no date of the document': 'the text counts days from its own date, which is not known',
  'no name in its script': 'no name of it is on record in the script of the text',
  'long document': 'there are too many places in this document to look at',
};

function saidText({ what, said }: Checked): string {
  return what === 'day' ? dayInWords({ precision: 'day', on: said, zone: 'UTC' }) : `“${plain(said)}”`;
}

function asText({ what, said, as, by }: Checked): string {
  if (by === 'kind of body') return `, only as “${plain(as ?? '')}”, which may be another`;
  if (as === undefined || (what !== 'day' && plain(as).toLowerCase() === plain(said).toLowerCase())) return '';
  return `, as “${plain(as)}”`;
}

/** Line ends of a document are blanks in a sentence. */
const plain = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim();
