import { TEXT_LIMITS } from './document-text';

/** Why an address on the web is not captured. `lib/capture` decides it, `lib/views/address-refusal-text` says it. */
export type AddressRefusal =
  | 'not an address'
  | 'too long'
  | 'not http'
  | 'a password in it'
  | 'another port'
  | 'a number for a name'
  | 'a local name'
  | 'no such name'
  | 'not public'
  | 'robots.txt disallows it'
  | 'too many redirects'
  | 'redirects in a circle'
  | 'not reached'
  | 'no secure connection'
  | 'no HTTP'
  | 'headers too large'
  | 'too large'
  | 'not decoded'
  | 'cut short'
  | 'took too long'
  | 'stopped';

/** What was refused: `address` is the one at which it stopped, perhaps after redirects. */
export type RefusedAddress = {
  ok: false;
  reason: AddressRefusal;
  address: string;
  /** Of what is too large: as the server declares it, where it does. */
  bytes?: number;
};

/** What one capture may take. Bytes count after decoding and over all redirects; times are milliseconds. */
export const CAPTURE_LIMITS = {
  characters: 2048,
  redirects: 5,
  bytes: TEXT_LIMITS.bytes,
  headerBytes: 64 * 1024,
  robotsBytes: 512 * 1024,
  connectTime: 10_000,
  /** All requests of one capture together, without the time for which they wait for their turn. */
  time: 30_000,
};
export type CaptureLimits = { [limit in keyof typeof CAPTURE_LIMITS]: number };

/** The ports that web servers which the public reads are found at. At others are databases, mail, and the like. */
export const WEB_PORTS: readonly number[] = [80, 443, 8080, 8443];

/** What robots.txt says to a program of our name on one address (RFC 9309). */
export type RobotsAnswer = 'allows' | 'disallows' | 'says nothing' | 'not reached';
