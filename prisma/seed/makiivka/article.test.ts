import { describe, expect, it } from 'vitest';
import { kyivAttack } from '@/prisma/seed/kyiv-attack/record';
import { accounts, SENTENCES } from './article';
import { makiivka } from './record';

const refs = new Set(
  [makiivka, kyivAttack].flatMap((record) => [...record.statements, ...record.renderings].map(({ ref }) => ref)),
);
const recordsOf = (account: (typeof accounts)[number]) => ('records' in account ? account.records : []);

describe('the article that the project starts from', () => {
  it('has every sentence accounted for, once and in order', () => {
    expect(accounts.map(({ sentence }) => sentence)).toEqual(
      Array.from({ length: SENTENCES }, (_, index) => index + 1),
    );
  });

  it('names only statements and renderings that are on record', () => {
    expect(accounts.flatMap(recordsOf).filter((ref) => !refs.has(ref))).toEqual([]);
  });

  it('names at least one record for every sentence that makes a checkable claim', () => {
    const checkable = accounts.filter((account) => !('verdict' in account && account.verdict === 'no checkable claim'));
    expect(checkable.filter((account) => recordsOf(account).length === 0)).toEqual([]);
  });

  it('leaves out nothing that the outlet said or passed on', () => {
    const byTheOutlet = [makiivka, kyivAttack].flatMap((record) => [
      ...record.statements.filter(({ source }) => source === 'news18').map(({ ref }) => ref),
      ...record.renderings.filter(({ outlet }) => outlet === 'news18').map(({ ref }) => ref),
    ]);
    const accounted = new Set(accounts.flatMap(recordsOf));
    expect(byTheOutlet.filter((ref) => !accounted.has(ref))).toEqual([]);
  });
});
