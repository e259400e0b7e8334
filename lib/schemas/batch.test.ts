import { expect, test } from 'vitest';
import { type BatchAddress, batchAddress, batchForm, parseBatchAddress } from './batch';

const id = (last: number) => `0b2c1d3e-4f5a-4b6c-8d7e-9f0a1b2c3d4${last}`;

const read = (address: string) => {
  const parameters: Record<string, string | string[]> = {};
  const found = new URL(address, 'https://desk.example').searchParams;
  for (const name of new Set(found.keys())) parameters[name] = found.getAll(name);
  return parseBatchAddress(parameters);
};

test.each<[BatchAddress, readonly string[]]>([
  [{ document: id(1) }, []],
  [{ document: id(1) }, [id(2), id(3)]],
  [{ with: { kind: 'statement', thing: id(1) } }, [id(2)]],
])('an address says what waits together, and reads as the same: %j', (of, except) => {
  expect(read(batchAddress(of, except))).toEqual({ of, except });
});

test('what names nothing is no batch', () => {
  for (const query of ['', 'document=x', 'kind=statement', `kind=x&with=${id(1)}`, 'except=x']) {
    expect(read(`/desk/batch?${query}`), query).toBeUndefined();
  }
  expect(batchForm.safeParse({ lines: ['x'] }).success).toBe(false);
});
