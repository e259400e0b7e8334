import {
  type AddressRefusal,
  CAPTURE_LIMITS,
  type RefusedAddress,
  type RobotsAnswer,
  WEB_PORTS,
} from '@/lib/domain/address-refusal';
import type { TimeStampRefusal } from '@/lib/domain/time-stamp-refusal';
import { listText } from './figures';

const { characters, redirects, bytes: mostBytes, headerBytes, time } = CAPTURE_LIMITS;
const UPLOAD = 'Save the page in your browser, and upload it.';

/** The size of a file. Rounded up: what is over a limit is never shown as the limit. */
const sizeText = (bytes: number): string => `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;
const MOST = sizeText(mostBytes);

const WORDS: Record<AddressRefusal, string> = {
  'not an address': 'This is not an address of a page. It begins with https:// or http:// and has no spaces.',
  'too long': `The address is longer than ${characters.toLocaleString('en')} characters.`,
  'not http': 'Only addresses that begin with https:// or http:// can be captured.',
  'a password in it': 'The address has a user name or a password in it. Leave it out: it would be kept with the page.',
  'another port': `Only pages at the ports of the web can be captured: ${listText(WEB_PORTS.map(String))}.`,
  'a number for a name': 'The address has a number where the name of a site should be. Give the name.',
  'a local name': `This is a name inside a network, which the public does not reach. ${UPLOAD}`,
  'no such name': 'There is no site of this name. Check how it is written.',
  'not public': `The name of this site leads into a network that the public does not reach. ${UPLOAD}`,
  'robots.txt disallows it':
    'The site asks programs not to fetch this page (robots.txt). You can have it fetched all the same.',
  'too many redirects': `The site redirects more than ${redirects} times. Give the address at which your browser arrives.`,
  'redirects in a circle': `The site redirects in a circle: it may ask for cookies. ${UPLOAD}`,
  'not reached': 'The site does not answer. Try again later.',
  'no secure connection': `The site has no valid certificate for this name, so that anybody could answer in its place. ${UPLOAD}`,
  'no HTTP': 'What answers at this address is not a web server.',
  'headers too large': `The site sends headers of more than ${headerBytes / 1024} KB. ${UPLOAD}`,
  'too large': `The page is larger than ${MOST}, the most that is kept of one document.`,
  'not decoded': `The page came compressed, and cannot be unpacked. ${UPLOAD}`,
  'cut short': 'The connection ended before the whole page was there. Try again.',
  'took too long': `The site took longer than ${time / 1000} seconds. Try again later.`,
  stopped: 'This capture was stopped.',
};

/** Why an address was not captured, in sentences. `asked` is what was asked for: where a redirect led on, that is told. */
export function addressRefusalText({ reason, address, bytes }: RefusedAddress, asked: string): string {
  const is =
    reason === 'too large' && bytes !== undefined
      ? `The page is ${sizeText(bytes)}; at most ${MOST} are kept of one document.`
      : WORDS[reason];
  return isSameAddress(address, asked) ? is : `The site redirects to ${address}. ${is}`;
}

function isSameAddress(address: string, asked: string): boolean {
  return inOneSpelling(address) === inOneSpelling(asked);
}

/** Without its fragment and the dot that may end a name. */
function inOneSpelling(address: string): string {
  if (!URL.canParse(address.trim())) return address.trim();
  const url = new URL(address.trim());
  url.hash = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  return url.href;
}

/** What a site answered with, where that is not the page that was asked for; it is kept all the same. */
export function answerStatusText(status: number): string | undefined {
  if (status >= 200 && status < 300) return undefined;
  const says = STATUSES[status] ?? (status >= 500 ? 'it has an error of its own' : 'it did not give the page');
  return `The site answered ${status}: ${says}. What is kept is what it showed instead.`;
}

const STATUSES: Readonly<Record<number, string>> = {
  401: 'it asks for a password',
  402: 'it asks for money',
  403: 'it does not show the page to this program',
  404: 'it has no such page',
  410: 'it has taken the page away',
  429: 'it was asked too often',
  451: 'it may not show the page, for legal reasons',
};

/** What robots.txt says on a page. */
export const ROBOTS_TEXT: Record<RobotsAnswer, string> = {
  allows: 'robots.txt allows programs to fetch this page.',
  disallows: 'robots.txt asks programs not to fetch this page.',
  'says nothing': 'robots.txt says nothing on this page.',
  'not reached': 'robots.txt could not be read.',
};

const TIME_STAMP_WORDS: Record<TimeStampRefusal, string> = {
  'not reached': 'The time-stamp authority does not answer.',
  'took too long': 'The time-stamp authority took too long.',
  'answered with an error': 'The time-stamp authority answered with an error.',
  'not granted': 'The time-stamp authority refused to stamp it.',
  'no time-stamp': 'What the time-stamp authority answered is not a time-stamp.',
  'of something else': 'The time-stamp is of something else.',
  'of another request': 'The time-stamp answers another request.',
  'wrong signature': 'The signature of the time-stamp is wrong.',
  'wrong certificate': 'The certificate of the time-stamp is not valid for time-stamps.',
  stopped: 'The time-stamp was not waited for.',
};

/** Why a capture has no time-stamp, in a sentence. */
export const timeStampRefusalText = (reason: TimeStampRefusal): string => TIME_STAMP_WORDS[reason];
