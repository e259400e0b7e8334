// The client address of a request: that of the socket, or what proxies that the operator named report
// (TRUSTED_PROXIES).
import proxyAddr from 'proxy-addr';

/** ::ffff:127.0.0.1 is 127.0.0.1. @param {string | undefined} address */
const plain = (address) => (address ?? 'unknown').replace(/^::ffff:/, '');

/**
 * Returns a function that finds the client address of a request: going back from the socket, the first address that is
 * no trusted proxy. What a client itself puts into X-Forwarded-For comes before that, and is never read.
 * @param {string} trusted addresses, separated by commas or blanks
 * @returns {(request: import('node:http').IncomingMessage) => string}
 */
export function clientAddressBehind(trusted) {
  const isTrusted = proxyAddr.compile(trusted.split(/[\s,]+/).filter(Boolean));
  return (request) => plain(proxyAddr(request, isTrusted));
}
