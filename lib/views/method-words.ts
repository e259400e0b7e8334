import type { Drift } from '@/lib/domain/drift';
import type { NoGap } from '@/lib/domain/gap';
import type { NotComparable } from '@/lib/domain/implied';
import type { Naming, Wording } from '@/lib/domain/record';
import type { PairRelation, Reason } from '@/lib/domain/relation';
import type { Form, Rejected, Relation, Scope, ValueType } from '@/lib/domain/value';

// What each word of the method means, for a reader. Every list is a record over the domain's own type, so a new word
// does not compile until it has its sentence here. A test finds each on the page. No figure is written into these
// sentences: figures are computed (methodology.ts).

export const FORMS: Record<Form, string> = {
  stated: 'Gives an answer.',
  confirmed: 'Says that it happened, and gives no figure.',
  denied: 'Rejects something, and says what. It may put nothing in its place.',
  declined: 'Was asked, or could have been expected to answer, and gave none.',
  withdrawn: 'Takes back what it names, or else all that it said. What had been replaced does not come back.',
};

/** What a denial can reject, in the words of the method and of a reader. */
export const DENIALS: Record<Rejected['what'], { word: string; means: string }> = {
  'that it happened': {
    word: 'that it happened at all',
    means: 'This is an answer like any other: none, or no.',
  },
  value: {
    word: 'a value',
    means:
      'It contradicts every source that gives that very figure, plain or with “about”, or whose range lies wholly inside that of the figure.',
  },
  statement: {
    word: 'what somebody else said',
    means: 'It contradicts that statement and those who repeat it, and nobody else who gives the same figure.',
  },
  'nothing in particular': {
    word: 'nothing in particular',
    means: 'It is shown, counted as a denial, and compared with nothing.',
  },
};

export const RELATIONS: Record<Relation, string> = {
  exact: 'A bare figure. Read as the numbers that round to it at the digits it shows; if it was counted, as itself.',
  about:
    '“About”, “around”, “some”: a share of the figure on either side, rounded outward, and never narrower than the bare figure.',
  'at least': 'The figure, or anything above it.',
  'more than': 'Anything above the figure.',
  'at most': 'The figure, or anything below it.',
  'fewer than': 'Anything below the figure.',
  between: 'From the one figure to the other, both included. A best figure between them is shown, and not compared.',
  vague: 'Words without a figure. The range is one that an editor confirmed.',
};

export const SCOPES: Record<Scope['relation'], string> = {
  same: 'Exactly what the question asks. The range stays as it is.',
  broader: 'More than the question asks. The true part can be no larger than the whole, so the top of the range stays.',
  narrower: 'Only a part of it. The whole can be no smaller than its part, so the bottom of the range stays.',
  different: 'Something else. Nothing follows for the question.',
};

export const NOT_COMPARABLE: Record<NotComparable, string> = {
  'gave no value': 'It says nothing that a range can be made from.',
  'about something else': 'It answers another question than the one of this row.',
  'says nothing here': 'Once its scope is taken into account, it excludes nothing.',
  'free text': 'A sentence is shown beside the others and is never compared.',
  'refers to a withdrawn statement': 'It was measured against a figure that has since been withdrawn.',
  'another unit': 'It counts in something else, and Crossread converts nothing.',
  'rejects nothing in particular': 'It denies, and does not say what.',
};

export const PAIR_RELATIONS: Record<PairRelation, string> = {
  contradicts: 'The two cannot both be true.',
  agrees: 'The two say the same, or as good as the same.',
  consistent: 'Neither of these: the two do not say the same, and both can be true.',
};

export const REASONS: Record<Reason['kind'], { relation: PairRelation; words: string }> = {
  'ranges apart': { relation: 'contradicts', words: 'The implied ranges have no point in common.' },
  'options exclude each other': {
    relation: 'contradicts',
    words: 'Only one answer of the list can hold, and neither of the two includes the other.',
  },
  'yes against no': { relation: 'contradicts', words: 'One says yes, the other no. Denying the one is the other.' },
  'within what is denied': {
    relation: 'contradicts',
    words: 'One gives the very figure that the other rejects, or its range lies wholly inside that of the other.',
  },
  'the statement that is denied': {
    relation: 'contradicts',
    words: 'One is the statement that the other rejects, or repeats it.',
  },
  'confirmed against none': {
    relation: 'contradicts',
    words: 'One confirms that it happened, the other says none, or no.',
  },
  'a total that falls': {
    relation: 'contradicts',
    words: 'On a running total, an earlier figure lies wholly above a later one.',
  },
  'same value': {
    relation: 'agrees',
    words: 'Both say, or both reject, the same: the same figure, put in the same way.',
  },
  'within tolerance': {
    relation: 'agrees',
    words: 'Both ends of the two ranges lie no further apart than the tolerance of the question.',
  },
  'ranges overlap': { relation: 'consistent', words: 'The ranges have some points in common.' },
  'less specific': {
    relation: 'consistent',
    words: 'One names a part of what the other names, as a city and its country.',
  },
  'may both be true': { relation: 'consistent', words: 'Several answers of the list can hold at the same time.' },
  'outside what is denied': {
    relation: 'consistent',
    words: 'What one says does not lie wholly inside what the other rejects.',
  },
  'both deny': { relation: 'consistent', words: 'Both reject something, and not the same thing.' },
  'as of another time': {
    relation: 'consistent',
    words: 'They count a running total as of different times, and it did not fall between them.',
  },
};

export const NO_GAP: Record<NoGap, string> = {
  'no value': 'Nobody gives an answer that can be compared.',
  'only one figure': 'There is nothing to hold it against.',
  'nothing contradicts': 'No two answers exclude each other.',
  'only denials contradict': 'The only contradictions are with somebody who rejects a figure and gives none.',
  'only a confirmation contradicts': 'Somebody confirms that it happened and gives no figure.',
  'only relative values contradict':
    '“Fewer than they say” is always next to what they say. How far off, it does not tell.',
  'not numbers or times': 'Two offices, or yes and no, are no distance apart.',
};

export const DRIFTS: Record<Drift['kind'], string> = {
  'form changed': 'What was denied is passed on as said, or the other way round.',
  'relation changed': 'The figure stays, the word before it does not.',
  'number changed': 'Another figure.',
  'number created': 'A figure where the speaker gave none.',
  'number dropped': 'No figure where the speaker gave one.',
  'time changed': 'Another time.',
  'options changed': 'Another answer of the list.',
  'answer changed': 'Yes became no, or no yes.',
  'value created': 'An answer where the speaker gave none.',
  'value dropped': 'No answer where the speaker gave one.',
  'measure or scope changed': 'The figure now counts something else.',
  'speaker changed': 'Somebody else is named as having said it.',
  'speaker no longer named': 'Nobody is named any more.',
  'hedge dropped': 'The speaker left it open (“possibly”), the outlet does not.',
  'hedge added': 'The outlet leaves open what the speaker did not.',
  'words dropped or added':
    'Words went or came within one language. This is shown, and alone it is no loss of fidelity.',
};

export const NAMINGS: Record<Naming, string> = {
  named: 'a person or a body by name',
  unnamed: 'somebody whom the report does not name',
  collective: 'a crowd spoken of as one',
};

export const WORDINGS: Record<Wording['kind'], string> = {
  verbatim: 'The words as they were said, in quotation marks.',
  translation: 'The words in another language, in quotation marks, with the translator named.',
  paraphrase: 'The desk’s own words, never in quotation marks.',
};

export const VALUE_TYPES: Record<ValueType, string> = {
  number: 'a figure in a unit',
  time: 'a moment or a span, as finely as it was given, in a time zone',
  category: 'one answer from a list, or several where the list allows it',
  'yes-no': 'yes or no',
  text: 'a sentence, shown side by side and never compared by the machine',
};

/** What changed in the method, the latest first. A test requires an entry for the version that the code names. */
export const METHOD_CHANGES: readonly { version: string; text: string }[] = [
  {
    version: '2.0',
    text: 'A source holds all that it said and did not replace, where before only its latest value counted. A denial says what it rejects. To confirm that it happened contradicts none. Totals that grow while they are counted are compared by the time as of which they count. Contradictions that stand on any reading are told apart from those that rest on a hedge or on how words are read. The gap is taken between the figures as stated, with the least that the ranges leave beside it; before, it was that least alone (×4.0 where it is now ×4.5). Questions are put in order by how far apart their answers are, no longer by how many pairs contradict. Two agree only if they give the same value, or differ by no more than the tolerance. Counted figures are not read as rounded, and quantities that are not counted in whole things are. “About” a time of day is a quarter of an hour. Outlets that do not say where they have it are counted apart.',
  },
  {
    version: '1.2',
    text: 'A source that repeats itself by way of others keeps its own value. On a list whose answers exclude each other, “one of these two” is no longer against a denial of one of them. Times of which one ends as the other begins have no gap. Where a source itself put zero as its lowest figure, nothing is fewer than that.',
  },
  {
    version: '1.1',
    text: 'Of quantities that are not counted in whole things, “more than” and “fewer than” leave the figure itself out. Before, it was counted in.',
  },
  { version: '1.0', text: 'The first version.' },
];

/** What the page says if the record has no example. */
export const NONE_ON_RECORD = 'none on this record';
