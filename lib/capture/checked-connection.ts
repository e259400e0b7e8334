import { isIP, type Socket } from 'node:net';
import { connect as secure } from 'node:tls';
import type { AddressRefusal } from '@/lib/domain/address-refusal';
import { portOf } from './allowed-address';
import type { Network } from './network';
import { canonicalAddress } from './public-address';

export type CheckedConnection =
  | { ok: true; socket: Socket; remoteAddress: string }
  | { ok: false; reason: AddressRefusal };

/**
 * Connects to the host of an address that `allowedAddress` admitted. Every IP address of its name has to be public; the
 * connection goes to one of those that were checked, and is closed unless its other end is one of them. No byte is sent
 * before. `signal` ends the attempt.
 */
export async function connectChecked(url: URL, network: Network, signal: AbortSignal): Promise<CheckedConnection> {
  const addresses = await network.resolve(url.hostname, signal);
  if (signal.aborted) return { ok: false, reason: 'not reached' };
  if (addresses.length === 0) return { ok: false, reason: 'no such name' };
  if (!addresses.every((address) => isIP(address) !== 0 && network.isPublic(address))) {
    return { ok: false, reason: 'not public' };
  }
  const socket = network.openSocket({ name: url.hostname, port: portOf(url), addresses });
  const isOpen = await reached(socket, 'connect', signal);
  const remoteAddress = socket.remoteAddress;
  if (!isOpen || remoteAddress === undefined) return closed(socket, 'not reached');
  const checked = addresses.map(canonicalAddress);
  if (!checked.includes(canonicalAddress(remoteAddress)) || !network.isPublic(remoteAddress)) {
    return closed(socket, 'not public');
  }
  if (url.protocol === 'http:') return { ok: true, socket, remoteAddress };
  const encrypted = secure({
    socket,
    servername: url.hostname,
    ALPNProtocols: ['http/1.1'],
    // Said, so that NODE_TLS_REJECT_UNAUTHORIZED changes nothing.
    rejectUnauthorized: true,
    ...(network.authorities && { ca: [...network.authorities] }),
  });
  if (!(await reached(encrypted, 'secureConnect', signal))) return closed(encrypted, 'no secure connection');
  return { ok: true, socket: encrypted, remoteAddress };
}

/** Whether a connection comes to `event`, before it fails, closes, or `signal` ends it. */
function reached(socket: Socket, event: 'connect' | 'secureConnect', signal: AbortSignal): Promise<boolean> {
  return new Promise((tell) => {
    const fails = () => tell(false);
    socket.once(event, () => tell(true));
    // Errors without a listener end the process; the listener stays for those that come later.
    socket.on('error', fails).once('close', fails);
    if (signal.aborted) fails();
    else signal.addEventListener('abort', fails, { once: true });
  });
}

function closed(socket: Socket, reason: AddressRefusal): CheckedConnection {
  socket.destroy();
  return { ok: false, reason };
}
