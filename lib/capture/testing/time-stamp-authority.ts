import { createHash } from 'node:crypto';
import { Integer, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import * as pki from 'pkijs';
import type { OwnCertificate } from './certificate';

/** What an authority of a test does otherwise than it should. */
export type Flaw = {
  status?: number;
  /** Changes what is signed. */
  info?: (info: pki.TSTInfo) => void;
  /** Signs for a certificate other than that which is named in the signature. */
  named?: pki.Certificate;
  /** Says that something else than a time-stamp is signed. */
  contentType?: string;
  /** How many signatures there are. */
  signatures?: number;
  /** Changes the bytes of the token after they were signed. */
  changed?: (der: Buffer) => Buffer;
};

/** Answers a time-stamp request (DER) as an authority does, by RFC 3161, with `own` as its key and certificate. */
export async function stampedBy(own: OwnCertificate, request: Uint8Array, flaw: Flaw = {}): Promise<Uint8Array> {
  const { messageImprint, nonce } = pki.TimeStampReq.fromBER(Uint8Array.from(request));
  const status = new pki.PKIStatusInfo({ status: flaw.status ?? pki.PKIStatus.granted });
  if (status.status > pki.PKIStatus.grantedWithMods) return bytesOf(new pki.TimeStampResp({ status }));
  const info = new pki.TSTInfo({
    version: 1,
    policy: '1.2.3.4',
    messageImprint,
    serialNumber: new Integer({ value: 4711 }),
    genTime: new Date(1000 * Math.floor(Date.now() / 1000)),
    ...(nonce && { nonce }),
  });
  flaw.info?.(info);
  const content = bytesOf(info);
  const signed = new pki.SignedData({
    version: 3,
    encapContentInfo: new pki.EncapsulatedContentInfo({
      eContentType: pki.id_eContentType_TSTInfo,
      eContent: new OctetString({ valueHex: Uint8Array.from(content).buffer }),
    }),
    signerInfos: [
      new pki.SignerInfo({
        version: 1,
        sid: new pki.IssuerAndSerialNumber({
          issuer: own.certificate.issuer,
          serialNumber: own.certificate.serialNumber,
        }),
        signedAttrs: new pki.SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            attribute(
              '1.2.840.113549.1.9.3',
              new ObjectIdentifier({ value: flaw.contentType ?? pki.id_eContentType_TSTInfo }),
            ),
            attribute('1.2.840.113549.1.9.4', hashOf(content)),
            attribute('1.2.840.113549.1.9.16.2.47', namedCertificate(hashOf(bytesOf(flaw.named ?? own.certificate)))),
          ],
        }),
      }),
    ],
    certificates: [own.certificate],
  });
  await signed.sign(own.privateKey, 0, 'SHA-256');
  for (const [first] = signed.signerInfos; first && signed.signerInfos.length < (flaw.signatures ?? 1); ) {
    signed.signerInfos.push(first);
  }
  const timeStampToken = new pki.ContentInfo({
    contentType: pki.id_ContentType_SignedData,
    content: signed.toSchema(true),
  });
  const response = bytesOf(new pki.TimeStampResp({ status, timeStampToken }));
  return flaw.changed?.(response) ?? response;
}

const bytesOf = (element: { toSchema(): Sequence }) => Buffer.from(element.toSchema().toBER());

const attribute = (type: string, value: unknown) => new pki.Attribute({ type, values: [value] });

function hashOf(bytes: Uint8Array): OctetString {
  return new OctetString({ valueHex: Uint8Array.from(createHash('sha256').update(bytes).digest()).buffer });
}

/** SigningCertificateV2 is a sequence of certificates, each a sequence, within a sequence. */
function namedCertificate(digest: OctetString): Sequence {
  const certificates = new Sequence({ value: [new Sequence({ value: [digest] })] });
  return new Sequence({ value: [certificates] });
}
