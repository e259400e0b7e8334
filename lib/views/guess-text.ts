import type { FormFrom } from '@/lib/suggest/form-in-passage';
import type { QuestionFrom } from '@/lib/suggest/question';
import type { SaidOnFrom } from '@/lib/suggest/said-on';
import type { SpeakerFrom } from '@/lib/suggest/speaker-names';
import type { ValueFrom } from '@/lib/suggest/value-in-passage';

// What a guess comes from, in the words beside it. The words of the document stand in quotation marks.

export function questionFromText({ is, words }: QuestionFrom): string {
  const quoted = listed(words);
  switch (is) {
    case 'measure':
      return `from ${quoted}`;
    case 'option':
      return `${quoted} is one of its answers`;
    case 'time':
      return `from the time ${quoted}`;
    case 'words':
      return `from the words ${quoted}`;
  }
}

export function speakerFromText(from: SpeakerFrom): string {
  switch (from.is) {
    case 'reporting words': {
      const told = `from “${from.words}” beside “${from.cue}”`;
      return from.where === 'sentence'
        ? told
        : `${told}, in the sentence ${from.where === 'before' ? 'before' : 'after'}`;
    }
    case 'pronoun':
      return `“${from.words} ${from.cue}” may be ${from.named}`;
    case 'name':
      return `“${from.words}” is named here`;
    case 'outlet':
      return 'the outlet of the document';
  }
}

export function valueFromText(from: ValueFrom): string {
  switch (from.is) {
    case 'figure': {
      const counted = from.counts === undefined ? 'what it counts is not said here' : `counts “${from.counts}”`;
      return from.put ? `put into English; ${counted}` : `read from the passage; ${counted}`;
    }
    case 'time':
      if (from.day !== undefined) return `read from the passage; the day is the event’s`;
      return from.lacks === undefined ? 'read from the passage' : LACKS[from.lacks];
    case 'option':
      return from.whole ? `from “${from.words}”` : `from some of its words: “${from.words}”`;
    case 'answer':
      return `from “${from.words}”`;
    case 'passage':
      return 'from the passage as a whole';
  }
}

const LACKS = {
  day: 'add the day',
  year: 'add the year',
  reading: 'these words of a time are not read: write it as 5 Jan 2023, 14:30',
} as const;

export const formFromText = (from: FormFrom): string =>
  from.is === 'value' ? `“${from.words}” is a value` : `from “${from.words}”`;

export function saidOnFromText(from: SaidOnFrom): string {
  switch (from.is) {
    case 'words':
    case 'sentence before': {
      const where = from.is === 'words' ? '' : ', in the sentence before';
      return from.counted === undefined
        ? `from “${from.words}”${where}`
        : `“${from.words}”${where}, ${from.counted === 'same' ? 'the document’s own day' : 'before the document’s day'}`;
    }
    case 'told':
      return `“${from.words}”, which may be when it happened`;
    case 'days later':
      return `“${from.words}”, counted from “${from.after}”`;
    case 'document':
      return from.unread === undefined
        ? 'the day of the document'
        : `the day of the document; “${from.unread}” is not read`;
  }
}

const listed = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
