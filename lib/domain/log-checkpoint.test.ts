import { describe, expect, test } from 'vitest';
import { fromBase64 } from './base64';
import {
  checkpointText,
  printConsistencyProof,
  printInclusionProof,
  readCheckpoint,
  readConsistencyProof,
  readInclusionProof,
} from './log-checkpoint';

/** The example of c2sp.org/tlog-checkpoint. */
const TEXT = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';
const NOTE = `${TEXT}
— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
`;
/** From the example of c2sp.org/tlog-proof. */
const HASHES = ['gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ=', 'B95lDa8R83lS8n0eG+o0buTxRKQTYFi//1U8anccXmA='];
const proof = HASHES.map((text) => fromBase64(text) ?? new Uint8Array());

test('the example of the specification is read, and written in the same way', () => {
  const checkpoint = readCheckpoint(NOTE);
  expect(checkpoint).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20852163 });
  expect(checkpoint && checkpointText(checkpoint)).toBe(TEXT);
});

test('further lines are ignored', () => {
  expect(readCheckpoint(NOTE.replace('\n\n', '\nmore\n\n'))?.size).toBe(20852163);
});

test.each([
  ['no signatures', TEXT],
  ['a size with a zero before it', NOTE.replace('\n2085', '\n02085')],
  ['a size that is no number', NOTE.replace('\n2085', '\n-2085')],
  ['a root that is too short', NOTE.replace('CsUY', '')],
  ['no root', NOTE.replace(/\nCsU.*\n\n/, '\n\n')],
])('a note with %s is no checkpoint', (_, note) => expect(readCheckpoint(note)).toBeUndefined());

describe('a proof of an entry', () => {
  test('is written as the specification has it, and read again', () => {
    const written = printInclusionProof({ index: 73894, proof, checkpoint: NOTE, extra: Uint8Array.of(1, 2) });
    expect(written).toBe(`c2sp.org/tlog-proof@v1\nextra AQI=\nindex 73894\n${HASHES[0]}\n${HASHES[1]}\n\n${NOTE}`);
    expect(readInclusionProof(written)).toEqual({
      index: 73894,
      proof,
      checkpoint: NOTE,
      extra: Uint8Array.of(1, 2),
    });
    const alone = { index: 0, proof: [], checkpoint: NOTE };
    expect(readInclusionProof(printInclusionProof(alone))).toEqual(alone);
  });

  test.each([
    ['another version', (text: string) => text.replace('@v1', '@v2')],
    ['no place', (text: string) => text.replace(/index.*\n/, '')],
    ['a hash that is cut off', (text: string) => text.replace('B95lDa8R', 'B95l')],
    ['extra data that is none', (text: string) => text.replace('index', 'extra ?\nindex')],
    ['no checkpoint', (text: string) => text.slice(0, text.indexOf('\n\n'))],
  ])('is none with %s', (_, change) => {
    expect(readInclusionProof(change(printInclusionProof({ index: 1, proof, checkpoint: NOTE })))).toBeUndefined();
  });
});

test('a proof that one log begins with another is written as witnesses are asked, and read again', () => {
  const one = { from: 20852014, proof, checkpoint: NOTE };
  expect(printConsistencyProof(one)).toBe(`old 20852014\n${HASHES[0]}\n${HASHES[1]}\n\n${NOTE}`);
  expect(readConsistencyProof(printConsistencyProof(one))).toEqual(one);
  expect(readConsistencyProof('old 007\n\n')).toBeUndefined();
  expect(readConsistencyProof('older 7\n\n')).toBeUndefined();
});
