// Whose request it is: what the socket says, or what proxies that the operator named say of it (TRUSTED_PROXIES).
import proxyAddr from 'proxy-addr';

/** ::ffff:127.0.0.1 is 127.0.0.1. @param {string | undefined} address */
const plain = (address) => (address ?? 'unknown').replace(/^::ffff:/, '');

/**
 * A function that gives the address of a request: of those that it came through, from the socket back, the first that is
 * no trusted proxy. What a client itself puts into X-Forwarded-For stands before that, and is never looked at.
 * @param {string} trusted addresses, separated by commas or blanks
 * @returns {(request: import('node:http').IncomingMessage) => string}
 */
export function clientAddress(trusted) {
  const isTrusted = proxyAddr.compile(trusted.split(/[\s,]+/).filter(Boolean));
  return (request) => plain(proxyAddr(request, isTrusted));
}
