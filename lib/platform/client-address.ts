import { headers } from 'next/headers';

/**
 * The client address of this request: that of the socket, or the one that a proxy in front of Crossread reports, if the
 * operator has named that proxy (TRUSTED_PROXIES). lib/server/client-address.mjs sets it before Next sees the request,
 * and removes what a client sends under this name or as X-Forwarded-For.
 */
export async function clientAddress(): Promise<string> {
  return (await headers()).get('x-crossread-client') ?? 'unknown';
}
