import { createHash } from 'node:crypto';
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  type Attribute,
  type Certificate,
  ExtKeyUsage,
  id_ExtKeyUsage,
  id_eContentType_TSTInfo,
  type SignedData,
} from 'pkijs';

const FOR_TIME_STAMPS = '1.3.6.1.5.5.7.3.8';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const HASHES: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/**
 * Whether the certificate that signed a token may do so (RFC 3161, 2.3 and 2.4.2; RFC 5816): it is for time-stamps and for
 * nothing else, was valid at `time`, and the signature covers which certificate it is, so that no other takes its place.
 */
export function isCertificateOfAuthority(
  certificate: Certificate,
  der: Uint8Array,
  signed: SignedData,
  time: Date,
): boolean {
  if (time < certificate.notBefore.value || time > certificate.notAfter.value) return false;
  const use = certificate.extensions?.find(({ extnID }) => extnID === id_ExtKeyUsage);
  if (!use?.critical || !(use.parsedValue instanceof ExtKeyUsage)) return false;
  if (use.parsedValue.keyPurposes.join() !== FOR_TIME_STAMPS) return false;
  const attributes = signed.signerInfos[0]?.signedAttrs?.attributes ?? [];
  return isOfTimeStamp(attributes) && isNamedIn(attributes, der);
}

function isOfTimeStamp(attributes: readonly Attribute[]): boolean {
  const [type] = attributes.find(({ type: name }) => name === CONTENT_TYPE)?.values ?? [];
  return type instanceof ObjectIdentifier && type.getValue() === id_eContentType_TSTInfo;
}

/** The first certificate of ESSCertID or ESSCertIDv2 is the one that signs. */
function isNamedIn(attributes: readonly Attribute[], der: Uint8Array): boolean {
  const named = attributes.find(({ type }) => type === SIGNING_CERTIFICATE_V2 || type === SIGNING_CERTIFICATE);
  const [first, second] = partsOf(partsOf(partsOf(named?.values[0])[0])[0]);
  const [algorithm] = partsOf(first);
  const given = algorithm instanceof ObjectIdentifier ? HASHES[algorithm.getValue()] : undefined;
  const hash = first instanceof Sequence ? given : named?.type === SIGNING_CERTIFICATE ? 'sha1' : 'sha256';
  const digest = first instanceof Sequence ? second : first;
  if (hash === undefined || !(digest instanceof OctetString)) return false;
  return createHash(hash).update(der).digest().equals(digest.valueBlock.valueHexView);
}

const partsOf = (element: unknown): readonly unknown[] => (element instanceof Sequence ? element.valueBlock.value : []);
