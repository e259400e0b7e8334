import { symmetricDecrypt } from 'better-auth/crypto';

/** Whether a secret decrypts the key of an authenticator app, as better-auth stores it. */
export async function canDecryptSecondFactor(secret: string, kept: string): Promise<boolean> {
  try {
    await symmetricDecrypt({ key: secret, data: kept });
    return true;
  } catch {
    return false;
  }
}
