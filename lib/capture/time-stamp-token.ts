import { fromBER, Sequence } from 'asn1js';
import {
  Certificate,
  ContentInfo,
  id_eContentType_TSTInfo,
  id_sha256,
  SignedData,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import type { TimeStampRefusal } from '@/lib/domain/time-stamp-refusal';
import { sha256Of } from './sha256';
import { isCertificateOfAuthority } from './time-stamp-certificate';

export type TimeStamp = {
  /** The token as it came, DER: what is kept, and what `openssl ts -verify -token_in` reads. */
  token: Uint8Array;
  /** When the authority says that it signed, ISO 8601 in UTC. */
  time: string;
  /** The certificate that signed, DER. Who vouches for it is not checked here: nobody has named anybody. */
  certificate: Uint8Array;
  /** The object identifier of the rules by which the authority works. */
  policy: string;
  /** The authority's own number of this token, in hexadecimal digits. */
  serialNumber: string;
};

export type TimeStampRead = ({ ok: true } & TimeStamp) | { ok: false; reason: TimeStampRefusal };

const refused = (reason: TimeStampRefusal): TimeStampRead => ({ ok: false, reason });

/** Reads the answer of an authority to a request with `nonce` for a stamp of `bytes`, and verifies its token. */
export async function readTimeStampResponse(
  response: Uint8Array,
  bytes: Uint8Array,
  nonce: Uint8Array,
): Promise<TimeStampRead> {
  try {
    const parsed = fromBER(response);
    if (parsed.offset < 0) return refused('no time-stamp');
    const { status } = new TimeStampResp({ schema: parsed.result });
    if (status.status !== GRANTED && status.status !== GRANTED_WITH_CHANGES) return refused('not granted');
    const token = parsed.result instanceof Sequence ? parsed.result.valueBlock.value[1] : undefined;
    if (token === undefined) return refused('no time-stamp');
    return await verifyTimeStamp(Uint8Array.from(token.valueBeforeDecodeView), bytes, nonce);
  } catch {
    // The libraries throw on what is no such structure.
    return refused('no time-stamp');
  }
}

const GRANTED = 0;
const GRANTED_WITH_CHANGES = 1;

/**
 * Verifies a token that is kept (RFC 3161, 2.4.2): that it is of `bytes`, of the request with `nonce` where that is given,
 * that the signature is right and made by the certificate in it, and that this is one for time-stamps, valid at the time.
 */
export async function verifyTimeStamp(
  token: Uint8Array,
  bytes: Uint8Array,
  nonce?: Uint8Array,
): Promise<TimeStampRead> {
  try {
    const signed = new SignedData({ schema: ContentInfo.fromBER(Uint8Array.from(token)).content });
    const content = signed.encapContentInfo.eContent;
    if (signed.encapContentInfo.eContentType !== id_eContentType_TSTInfo || content === undefined) {
      return refused('no time-stamp');
    }
    if (signed.signerInfos.length !== 1) return refused('wrong signature');
    const info = TSTInfo.fromBER(content.getValue());
    if (!(await isOf(info, bytes))) return refused('of something else');
    if (nonce !== undefined && !Buffer.from(nonce).equals(info.nonce?.valueBlock.valueHexView ?? new Uint8Array())) {
      return refused('of another request');
    }
    const certificate = await signerOf(signed, bytes);
    if (certificate === undefined) return refused('wrong signature');
    const der = new Uint8Array(certificate.toSchema().toBER());
    if (!isCertificateOfAuthority(certificate, der, signed, info.genTime)) return refused('wrong certificate');
    return {
      ok: true,
      token,
      time: info.genTime.toISOString(),
      certificate: der,
      policy: info.policy,
      serialNumber: Buffer.from(info.serialNumber.valueBlock.valueHexView).toString('hex'),
    };
  } catch {
    return refused('no time-stamp');
  }
}

async function isOf({ messageImprint }: TSTInfo, bytes: Uint8Array): Promise<boolean> {
  const digest = await sha256Of(bytes);
  const { hashAlgorithm, hashedMessage } = messageImprint;
  return hashAlgorithm.algorithmId === id_sha256 && digest.equals(hashedMessage.valueBlock.valueHexView);
}

/** The certificate in the token whose key signed it; undefined where none did. */
async function signerOf(signed: SignedData, bytes: Uint8Array): Promise<Certificate | undefined> {
  try {
    const data = new Uint8Array(bytes).buffer;
    const verified = await signed.verify({ signer: 0, data, extendedMode: true });
    return verified.signatureVerified && verified.signerCertificate instanceof Certificate
      ? verified.signerCertificate
      : undefined;
  } catch {
    // What is wrong with a signature is thrown.
    return undefined;
  }
}
