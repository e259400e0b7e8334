import { describe, expect, test } from 'vitest';
import { type ZipPart, zipOf } from './testing/zip';
import { zipDirectory, zipEntryBytes } from './zip-directory';

const MB = 1024 * 1024;
const part = (says: ZipPart['says'] = {}): ZipPart => ({ name: 'a', data: 'abc', says });
const reason = (bytes: Uint8Array) => {
  const directory = zipDirectory(bytes);
  return directory.ok ? 'ok' : directory.reason;
};

describe('the directory', () => {
  test('has the entries, and each unpacks to its bytes', () => {
    const bytes = Buffer.concat([
      zipOf([part(), { name: 'b/ї.xml', data: 'def', isStored: true }], { comment: Buffer.from('hello') }),
    ]);
    const directory = zipDirectory(bytes);
    if (!directory.ok) throw new Error(directory.reason);
    expect(directory.entries.map(({ name }) => name)).toEqual(['a', 'b/ї.xml']);
    expect(directory.entries.map((entry) => Buffer.from(zipEntryBytes(bytes, entry) ?? []).toString())).toEqual([
      'abc',
      'def',
    ]);
  });

  test.each([
    ['more than 200 MB', [part({ unpacked: 150 * MB }), part({ unpacked: 51 * MB })], 'unpacks too large'],
    ['200 MB', [part({ unpacked: 150 * MB }), part({ unpacked: 50 * MB })], 'ok'],
    ['zip64', [part({ unpacked: 0xffffffff })], 'not readable'],
    ['encryption', [part({ flags: 1 })], 'password'],
  ] as const)('is judged by what it says: %s', (_, parts, outcome) => expect(reason(zipOf(parts))).toBe(outcome));

  test('that is cut off, lies elsewhere or has more than is there is refused', () => {
    const bytes = zipOf([part(), part()]);
    expect(reason(bytes.subarray(0, -1))).toBe('not readable');
    expect(reason(bytes.subarray(20))).toBe('not readable');
    expect(reason(zipOf([part()], { count: 3 }))).toBe('not readable');
    expect(reason(zipOf([part()], { count: 10_001 }))).toBe('unpacks too large');
    expect(reason(Buffer.from('PK'))).toBe('not readable');
  });
});

describe('an entry', () => {
  const unpacked = (says: ZipPart['says'], isStored = false) => {
    const bytes = zipOf([{ ...part(says), data: 'a'.repeat(5000), isStored }]);
    const directory = zipDirectory(bytes);
    return directory.ok ? directory.entries.map((entry) => zipEntryBytes(bytes, entry)?.length) : directory.reason;
  };

  test('is unpacked up to the size that is declared, and not further', () => {
    expect(unpacked({})).toEqual([5000]);
    expect(unpacked({ unpacked: 4999 })).toEqual([undefined]);
    expect(unpacked({ unpacked: 4999 }, true)).toEqual([undefined]);
  });

  test('of another method, or that is not there, is not unpacked', () => {
    expect(unpacked({ method: 12 })).toEqual([undefined]);
    expect(unpacked({ headerAt: 7 })).toEqual([undefined]);
    expect(unpacked({ headerAt: 0xfffffff0 })).toEqual([undefined]);
  });
});
