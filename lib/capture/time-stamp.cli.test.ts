import { Integer, OctetString } from 'asn1js';
import { beforeAll, describe, expect, test } from 'vitest';
import { FOR_TIME_STAMPS, type OwnCertificate, ownCertificate } from './testing/certificate';
import { forThisTest, listenRaw, listenWeb } from './testing/listener';
import { type Flaw, stampedBy } from './testing/time-stamp-authority';
import { requestTimeStamp } from './time-stamp';
import { verifyTimeStamp } from './time-stamp-token';

const BYTES = new TextEncoder().encode('the bytes of a capture');

let own: OwnCertificate;
let other: OwnCertificate;
beforeAll(async () => {
  own = await ownCertificate('time.example', FOR_TIME_STAMPS);
  other = await ownCertificate('other.example');
});

/** An authority on loopback, and what it was asked. */
async function authority(answer: (request: Buffer) => Promise<Uint8Array>, status = 200) {
  const asked: { type: string; bytes: Buffer }[] = [];
  const listener = await listenWeb(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    asked.push({ type: request.headers['content-type'] ?? '', bytes: Buffer.concat(chunks) });
    const bytes = await answer(Buffer.concat(chunks));
    response.writeHead(status, { 'content-type': 'application/timestamp-reply' }).end(bytes);
  });
  forThisTest(listener);
  return { address: `http://127.0.0.1:${listener.port}/tsr`, asked };
}

async function stamped(signer: OwnCertificate, flaw: Flaw = {}) {
  const { address } = await authority((request) => stampedBy(signer, request, flaw));
  return requestTimeStamp(BYTES, { authority: address });
}

test('an authority stamps a capture, and its token can be verified later', async () => {
  const { address, asked } = await authority((request) => stampedBy(own, request));
  const result = await requestTimeStamp(BYTES, { authority: address });
  if (!result.ok) throw new Error(result.reason);
  expect(asked.map(({ type }) => type)).toEqual(['application/timestamp-query']);
  expect(asked[0]?.bytes.includes(Buffer.from(BYTES))).toBe(false);
  expect(Math.abs(Date.parse(result.time) - Date.now())).toBeLessThan(60_000);
  expect(result).toMatchObject({ policy: '1.2.3.4', serialNumber: (4711).toString(16) });
  expect(Buffer.from(result.certificate).equals(Buffer.from(own.certificate.toSchema().toBER()))).toBe(true);
  expect(await verifyTimeStamp(result.token, BYTES)).toEqual(result);
  expect(await verifyTimeStamp(result.token, BYTES.slice(1))).toEqual({ ok: false, reason: 'of something else' });
});

test('a byte of a token that is changed is noticed, or changes nothing of what it says', async () => {
  const result = await stamped(own);
  if (!result.ok) throw new Error(result.reason);
  const passed: number[] = [];
  for (let at = 0; at < result.token.length; at += 41) {
    const changed = Uint8Array.from(result.token);
    changed[at] = (changed[at] ?? 0) ^ 1;
    const read = await verifyTimeStamp(changed, BYTES);
    if (!read.ok) continue;
    passed.push(at);
    expect({ time: read.time, policy: read.policy, serialNumber: read.serialNumber }).toEqual({
      time: result.time,
      policy: result.policy,
      serialNumber: result.serialNumber,
    });
    expect(Buffer.from(read.certificate).equals(Buffer.from(result.certificate))).toBe(true);
  }
  expect(passed.length).toBeLessThan(5);
});

describe('what is refused', () => {
  const flipped = (der: Buffer) => {
    der[der.length - 3] = (der[der.length - 3] ?? 0) ^ 1;
    return der;
  };
  test.each<[string, string, Flaw]>([
    ['a refusal of the authority', 'not granted', { status: 2 }],
    [
      'another nonce',
      'of another request',
      { info: (info) => Object.assign(info, { nonce: new Integer({ value: 7 }) }) },
    ],
    ['no nonce', 'of another request', { info: (info) => Object.assign(info, { nonce: undefined }) }],
    [
      'another digest',
      'of something else',
      {
        info: (info) =>
          Object.assign(info.messageImprint, { hashedMessage: new OctetString({ valueHex: new ArrayBuffer(32) }) }),
      },
    ],
    [
      'another algorithm',
      'of something else',
      { info: (info) => Object.assign(info.messageImprint.hashAlgorithm, { algorithmId: '1.3.14.3.2.26' }) },
    ],
    ['a signature that is wrong', 'wrong signature', { changed: flipped }],
    ['a signature of something else', 'wrong certificate', { contentType: '1.2.840.113549.1.7.1' }],
    ['two signatures', 'wrong signature', { signatures: 2 }],
    ['a token cut short', 'no time-stamp', { changed: (der) => der.subarray(0, 300) }],
    [
      'a time at which the certificate was not valid',
      'wrong certificate',
      { info: (info) => Object.assign(info, { genTime: new Date('2001-01-01T00:00:00Z') }) },
    ],
  ])('%s: %s', async (_, reason, flaw) => {
    expect(await stamped(own, flaw)).toEqual({ ok: false, reason });
  });

  test('a certificate that is not for time-stamps, or is not the one that the signature names', async () => {
    expect(await stamped(other)).toEqual({ ok: false, reason: 'wrong certificate' });
    expect(await stamped(own, { named: other.certificate })).toEqual({ ok: false, reason: 'wrong certificate' });
  });

  test('answers that are no time-stamp', async () => {
    for (const [text, status, reason] of [
      ['', 200, 'no time-stamp'],
      ['<html>hello', 200, 'no time-stamp'],
      ['0'.repeat(70_000), 200, 'no time-stamp'],
      ['\x30\x03\x02\x01\x00', 200, 'no time-stamp'],
      ['not now', 503, 'answered with an error'],
      ['over there', 302, 'answered with an error'],
    ] as const) {
      const { address } = await authority(async () => Buffer.from(text), status);
      expect(await requestTimeStamp(BYTES, { authority: address })).toEqual({ ok: false, reason });
    }
  });

  test('an authority that is not reached, is silent, or is not waited for', async () => {
    const gone = await requestTimeStamp(BYTES, { authority: 'http://127.0.0.1:1/' });
    expect(gone).toEqual({ ok: false, reason: 'not reached' });
    const silent = await listenRaw(() => {});
    forThisTest(silent);
    const address = `http://127.0.0.1:${silent.port}/`;
    const slow = await requestTimeStamp(BYTES, { authority: address, time: 50 });
    expect(slow).toEqual({ ok: false, reason: 'took too long' });
    const stopped = await requestTimeStamp(BYTES, { authority: address, signal: AbortSignal.timeout(50) });
    expect(stopped).toEqual({ ok: false, reason: 'stopped' });
  });
});
