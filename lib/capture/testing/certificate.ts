import { Buffer } from 'node:buffer';
import { Integer, Utf8String } from 'asn1js';
import { AttributeTypeAndValue, Certificate, Extension, ExtKeyUsage, GeneralName, GeneralNames } from 'pkijs';

/** A key and its certificate, which it signed itself. */
export type OwnCertificate = { certificate: Certificate; privateKey: CryptoKey; pem: { cert: string; key: string } };

const COMMON_NAME = '2.5.4.3';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const ALTERNATIVE_NAME = '2.5.29.17';
export const FOR_TIME_STAMPS = '1.3.6.1.5.5.7.3.8';

/** A certificate of `name`; with `purpose`, for that alone. It is valid from an hour ago for a day. */
export async function ownCertificate(name: string, purpose?: string): Promise<OwnCertificate> {
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const certificate = new Certificate({ version: 2, serialNumber: new Integer({ value: Date.now() % 1e6 }) });
  for (const part of [certificate.subject, certificate.issuer]) {
    part.typesAndValues.push(new AttributeTypeAndValue({ type: COMMON_NAME, value: new Utf8String({ value: name }) }));
  }
  certificate.notBefore.value = new Date(Date.now() - 3_600_000);
  certificate.notAfter.value = new Date(Date.now() + 86_400_000);
  const names = new GeneralNames({ names: [new GeneralName({ type: 2, value: name })] });
  certificate.extensions = [new Extension({ extnID: ALTERNATIVE_NAME, extnValue: names.toSchema().toBER() })];
  if (purpose !== undefined) {
    const extnValue = new ExtKeyUsage({ keyPurposes: [purpose] }).toSchema().toBER();
    certificate.extensions.push(new Extension({ extnID: EXTENDED_KEY_USAGE, critical: true, extnValue }));
  }
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(keys.privateKey, 'SHA-256');
  const key = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey));
  const pem = {
    cert: pemOf('CERTIFICATE', Buffer.from(certificate.toSchema().toBER())),
    key: pemOf('PRIVATE KEY', key),
  };
  return { certificate, privateKey: keys.privateKey, pem };
}

function pemOf(kind: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${kind}-----`, ...lines, `-----END ${kind}-----`, ''].join('\n');
}
