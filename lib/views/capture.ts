import type { RefusedAddress, RobotsAnswer } from '@/lib/domain/address-refusal';
import { type CaptureProblem, type CaptureRefusal, type JobFailure, MOST_OPEN } from '@/lib/domain/capture-refusal';
import { TEXT_LIMITS, type TextRefusal } from '@/lib/domain/document-text';
import { MOST_BYTES } from '@/lib/domain/file-parts';
import type { Refusal } from '@/lib/domain/permission';
import type { TimeStampRefusal } from '@/lib/domain/time-stamp-refusal';
import { addressRefusalText, answerStatusText, ROBOTS_TEXT, timeStampRefusalText } from './address-refusal-text';
import { dayText, instantDay, instantTime } from './dates';
import type { FieldValues } from './entry-values';
import { capturePicture, type PictureView } from './picture';
import { refusalText } from './refusal-text';
import { textRefusalText } from './text-refusal-text';

const WORDS: Record<CaptureProblem, string> = {
  'no such thing': 'This is not there any more, or it is another person’s.',
  ended: 'This was kept or thrown away already.',
  'too large': `This is more than ${MOST_BYTES / 1024 / 1024} MB, the most that is kept of one document.`,
  empty: 'This is empty.',
  'no file': 'This is not taken as a file: its name has no characters, or more than 500.',
  'another part': 'This part does not belong to the file. Choose the file again.',
  'another file':
    'This is not the file that was begun: something else stands in it. Throw away what was begun, or choose that file.',
  'parts missing': 'The file is not here yet. Choose it again: it goes on where it stopped.',
  'not whole': 'It was not read yet. Wait until it was, then keep it.',
  'too many open': `You have ${MOST_OPEN} documents on their way in, the most that one person may have. Keep some of them or throw some away, then send this again.`,
};

/** Why something cannot be done with a capture, in a sentence. */
export const captureRefusalText = (reason: CaptureRefusal): string =>
  reason in WORDS ? WORDS[reason as CaptureProblem] : refusalText(reason as Refusal);

const FAILED: Record<JobFailure, string> = {
  'tried too often':
    'Reading it was tried three times, and the server stopped each time. Its bytes can be kept without a text.',
  'not written':
    'What came of it could not be stored at this desk, though it was tried three times. Try again; if it happens again, tell whoever runs the desk.',
  broke: 'Something went wrong at this desk. Try again.',
  'nothing came': 'Nothing came.',
};

/** What is known of a capture: as it is in the database, with the last job about it. */
export type CaptureSeen = {
  id: string;
  way: 'pasted' | 'file' | 'address';
  event?: string;
  name?: string;
  address?: string;
  finalAddress?: string;
  size?: number;
  sha256?: string;
  capturedAt?: string;
  answer?: { status?: number; robots?: RobotsAnswer; refused?: RefusedAddress };
  encoding?: string;
  read?: ReadSeen;
  text?: string;
  job?: {
    kind: 'capture_address' | 'read_text';
    state: string;
    progress: number;
    isStopping: boolean;
    reason?: string;
  };
};

type PageRuns = readonly (readonly [from: number, to: number])[];

/** What the reader of texts found. */
export type ReadSeen = {
  mediaType?: string;
  readBy?: string;
  reason?: string;
  encoding?: { name: string; from: string };
  title?: string;
  outlet?: string;
  byline?: string;
  language?: string;
  publishedAt?: string;
  ocr?: { languages: readonly string[]; confidence: number };
  /** Of a PDF with scanned pages: which were read from their pictures, and which were not in time. */
  pages?: { all: number; scanned: PageRuns; unread: PageRuns };
  timeStampRefused?: TimeStampRefusal;
};

export type CaptureState = {
  /** The file is not whole; a job waits or runs; it is over. */
  state: 'on its way' | 'waits' | 'runs' | 'over';
  /** What is done, in words. */
  words: string;
  /** In percent, if it is known. */
  progress?: number;
};

const DOING = { capture_address: 'Asking the address', read_text: 'Reading the text' } as const;

/** How far a capture is. */
export function captureState({ way, sha256, job }: CaptureSeen): CaptureState {
  if (job?.state === 'waiting') return { state: 'waits', words: `${DOING[job.kind]}: waiting for its turn` };
  if (job?.state === 'running') {
    const words = job.isStopping ? 'Stopping' : DOING[job.kind];
    return { state: 'runs', words, progress: job.progress };
  }
  if (way === 'file' && sha256 === undefined) return { state: 'on its way', words: 'The file is not here yet' };
  return { state: 'over', words: '' };
}

export type CaptureView = CaptureState & {
  id: string;
  event?: string;
  /** What it is: the name of a file, an address. */
  title: string;
  /** What is known of it, each in a few words. */
  facts: readonly string[];
  /** What is wrong, in sentences: why it has no text, what the address answered. */
  problems: readonly string[];
  /** What may be tried once more. */
  again?: 'ask' | 'ask despite robots' | 'read';
  /** Whether something came, so that it can be kept. */
  isHere: boolean;
  /** The encoding by which it was read, if it has one. */
  encoding?: string;
  /** The fields of its form. Without `text` the text is too long to be mended there. */
  values: FieldValues;
  /** Of what has no title of its own: what the file is called, what its text begins with. The editor gives it one. */
  forTitle?: { hint?: string; offer?: string };
  characters: number;
  /** Who published it, as the page has it, where the desk has no source of this name. */
  outletSaid?: string;
  /** What its text was read from, if that was a picture. */
  picture?: PictureView;
};

/** A capture as its page shows it. A text of more characters than `mostMended` is not put into the form. */
export function captureView(seen: CaptureSeen, mostMended: number): CaptureView {
  const { id, event, way, name, address, sha256, answer, read, text = '', job } = seen;
  const isHere = sha256 !== undefined;
  const again = againOf(seen);
  const picture = capturePicture(id, read);
  return {
    ...captureState(seen),
    id,
    ...(event !== undefined && { event }),
    title: name ?? address ?? (way === 'pasted' ? 'Pasted' : ''),
    facts: factsOf(seen),
    problems: [
      ...(job?.state === 'stopped' ? ['This was stopped.'] : []),
      ...(isHere ? [] : refusedAddress(seen)),
      ...(answer?.status === undefined ? [] : [answerStatusText(answer.status)].filter((one) => one !== undefined)),
      ...(isHere && job?.state === 'failed' ? [failedText(job.reason)] : []),
      ...(read?.ocr ? [ocrText(read.ocr, read.pages)] : []),
      ...(read?.pages && read.pages.unread.length > 0 ? [unreadText(read.pages)] : []),
      ...(read?.timeStampRefused === undefined ? [] : [timeStampRefusalText(read.timeStampRefused)]),
    ],
    ...(again !== undefined && { again }),
    isHere,
    // What is pasted is in no encoding of its own.
    ...(read?.encoding && way !== 'pasted' && { encoding: read.encoding.name }),
    values: keepValues(seen, text.length <= mostMended),
    ...(way !== 'pasted' && read?.title === undefined && { forTitle: forTitle(seen) }),
    characters: text.length,
    ...(picture && { picture }),
  };
}

function againOf({ way, sha256, answer, job }: CaptureSeen): CaptureView['again'] {
  if (job?.state !== 'failed' && job?.state !== 'stopped') return undefined;
  if (sha256 !== undefined) return 'read';
  if (way !== 'address') return undefined;
  return answer?.refused?.reason === 'robots.txt disallows it' ? 'ask despite robots' : 'ask';
}

function refusedAddress({ address = '', answer, job }: CaptureSeen): string[] {
  if (job?.state !== 'failed') return [];
  return [answer?.refused ? addressRefusalText(answer.refused, address) : failedText(job.reason)];
}

const failedText = (reason = 'broke'): string =>
  reason in FAILED ? FAILED[reason as JobFailure] : textRefusalText(reason as TextRefusal);

const NO_RUSSIAN = 'It reads English, Ukrainian and Arabic, not Russian.';

function ocrText({ confidence }: { confidence: number }, pages: ReadSeen['pages']): string {
  const sure = `by a program that was ${Math.round(confidence)} % sure of it`;
  if (pages === undefined) {
    return `The text was read from a picture ${sure}. Compare it with the picture. ${NO_RUSSIAN}`;
  }
  const others =
    countOf(pages.scanned) + countOf(pages.unread) < pages.all ? ' The other pages have a text of their own.' : '';
  return `The text of ${pagesText(pages.scanned)} of ${pages.all} was read from pictures ${sure}. Compare it with the file.${others} ${NO_RUSSIAN}`;
}

const unreadText = ({ all, unread }: NonNullable<ReadSeen['pages']>): string =>
  `${capital(pagesText(unread))} of ${all} ${countOf(unread) === 1 ? 'is a picture that was' : 'are pictures that were'} not read: a document has ${TEXT_LIMITS.seconds} seconds. Hand in ${countOf(unread) === 1 ? 'that page' : 'those pages'} as a file of ${countOf(unread) === 1 ? 'its' : 'their'} own, or type what is needed.`;

const countOf = (runs: PageRuns): number => runs.reduce((count, [from, to]) => count + to - from + 1, 0);

/** "page 3", "pages 1–4, 7". */
const pagesText = (runs: PageRuns): string =>
  `${countOf(runs) === 1 ? 'page' : 'pages'} ${runs
    .slice(0, MOST_RUNS)
    .map(([from, to]) => (from === to ? from : `${from}–${to}`))
    .join(', ')}${runs.length > MOST_RUNS ? ' …' : ''}`;

const MOST_RUNS = 20;

const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

function factsOf({ way, finalAddress, address, size, sha256, capturedAt, answer, read }: CaptureSeen): string[] {
  return [
    ...(capturedAt === undefined
      ? []
      : [`captured ${instantDay(capturedAt, 'UTC')}, ${instantTime(capturedAt, 'UTC')}`]),
    ...(read?.mediaType === undefined ? [] : [read.mediaType]),
    ...(size === undefined ? [] : [sizeText(size)]),
    ...(finalAddress === undefined || finalAddress === address ? [] : [`redirected to ${finalAddress}`]),
    ...(answer?.robots === undefined ? [] : [ROBOTS_TEXT[answer.robots]]),
    ...(read?.encoding === undefined || way === 'pasted'
      ? []
      : [`read as ${read.encoding.name} (${read.encoding.from})`]),
    ...(read?.readBy === undefined ? [] : [`text read by ‘${read.readBy}’`]),
    ...(sha256 === undefined ? [] : [`SHA-256 ${sha256}`]),
  ];
}

/** A size for people: "12 KB", "3.4 MB". */
export const sizeText = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

function forTitle({ name, text }: CaptureSeen): NonNullable<CaptureView['forTitle']> {
  const offer = firstLine(text);
  return {
    ...(name !== undefined && { hint: `The file is called ‘${name}’.` }),
    ...(offer !== '' && { offer }),
  };
}

/** What is pasted is titled by its first line. A file is not by its name, which says what somebody called it. */
function keepValues({ finalAddress, address, way, read, text }: CaptureSeen, isMended: boolean): FieldValues {
  const day = read?.publishedAt?.slice(0, 10);
  const at = finalAddress ?? address;
  const title = read?.title ?? (way === 'pasted' ? firstLine(text) : undefined);
  return {
    ...(title !== undefined && { title }),
    ...(read?.outlet !== undefined && { outlet: read.outlet }),
    ...(at !== undefined && { address: at }),
    ...(read?.language !== undefined && { language: read.language }),
    ...(day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) && { publishedOn: dayText(day) }),
    ...(isMended && { text: text ?? '' }),
  };
}

/** What a text begins with, as the title of something that has none. */
function firstLine(text = ''): string {
  const [line = ''] = text.trim().split('\n', 1);
  return line.length <= 120 ? line : `${line.slice(0, 119).replace(/(?<!\s)\s+\S*$/, '')} …`;
}
