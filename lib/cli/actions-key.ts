import { hkdfSync } from 'node:crypto';

/**
 * Derives the key with which Next names the actions that forms are sent to, and encrypts what they hold
 * (NEXT_SERVER_ACTIONS_ENCRYPTION_KEY), from the secret of the desk. Servers that build for themselves get the same
 * key, and so does the next version, for forms that are open during the update. The key does not reveal the secret.
 */
export const actionsKey = (secret: string): string =>
  Buffer.from(hkdfSync('sha256', secret, '', 'crossread server actions', 32)).toString('base64');
