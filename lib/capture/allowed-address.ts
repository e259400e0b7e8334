import { isIP } from 'node:net';
import { type AddressRefusal, CAPTURE_LIMITS, WEB_PORTS } from '@/lib/domain/address-refusal';

export type AllowedAddress =
  | {
      ok: true;
      /** Without its fragment, which is never sent. The name is ASCII (`xn--…`), as it is looked up. */
      url: URL;
    }
  | { ok: false; reason: AddressRefusal };

/**
 * Last parts of names that stand for this machine or this network, and never for a place that the public reads:
 * RFC 6761, 6762 and 8375, and what networks use by custom.
 */
const LOCAL = [
  ...['localhost', 'localdomain', 'local', 'home.arpa', 'internal', 'intranet', 'private', 'corp', 'home', 'lan'],
];

/**
 * Whether the server may ask for an address, by the address alone: http or https, a web port, no user or password, and a
 * name that is public. Numbers for names are refused in every spelling, public ones too: Node looks up no name for them,
 * so that nothing would be checked on the way. `base` is the address that redirected here. Pure: looks nothing up.
 */
export function allowedAddress(text: string, base?: URL): AllowedAddress {
  const given = text.trim();
  if (given.length > CAPTURE_LIMITS.characters) return { ok: false, reason: 'too long' };
  // The URL standard drops line ends and tabs inside an address: what people read would not be what is asked.
  if (base === undefined && /[\p{Cc}\p{Z}]/u.test(given)) return { ok: false, reason: 'not an address' };
  if (!URL.canParse(given, base?.href)) return { ok: false, reason: 'not an address' };
  const url = new URL(given, base);
  const reason = refusalOf(url);
  if (reason !== undefined) return { ok: false, reason };
  url.hash = '';
  url.hostname = nameOf(url);
  return { ok: true, url };
}

function refusalOf(url: URL): AddressRefusal | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'not http';
  if (url.username !== '' || url.password !== '') return 'a password in it';
  // The parser has turned every spelling (decimal, octal, hex, short, full-width, percent-encoded) into four bytes.
  const name = nameOf(url);
  if (name.startsWith('[') || isIP(name) !== 0) return 'a number for a name';
  if (!/^(?=.{1,253}$)([^.]{1,63}\.)*[^.]{1,63}$/.test(name)) return 'not an address';
  if (isLocalName(name)) return 'a local name';
  if (!WEB_PORTS.includes(portOf(url))) return 'another port';
  return undefined;
}

/** Without the dot that ends a full name: it means the same. */
const nameOf = (url: URL): string => url.hostname.replace(/\.$/, '');

/** Port 0 is one that was asked for, not none. */
export function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port);
  return url.protocol === 'https:' ? 443 : 80;
}

function isLocalName(name: string): boolean {
  return !name.includes('.') || LOCAL.some((last) => name === last || name.endsWith(`.${last}`));
}
