import { headers } from 'next/headers';

/**
 * The address that this request came from: what the socket says, or what a proxy in front of Crossread says of it, where
 * the operator has named that proxy (TRUSTED_PROXIES). Set by lib/server/client-address.mjs before Next sees the request; whatever a
 * client sends under this name, or under X-Forwarded-For, is thrown away there.
 */
export async function clientAddress(): Promise<string> {
  return (await headers()).get('x-crossread-client') ?? 'unknown';
}
