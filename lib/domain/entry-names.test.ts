import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deniedStatement, exactly, stated, tookBack, withdrawn } from '@/prisma/factories/values';
import { checkRendering, checkStatement } from './entry';
import type { Statement } from './record';
import { RUNS } from './testing/arbitraries';
import { enter, told } from './testing/entry';
import { count, passedOn, recordOf, said } from './testing/record';

// Statements that name others: what they repeat, deny, take back, or were said after.

const five = stated(exactly(5));
const [own, others, later] = [said('s1', 'a', five), said('s2', 'b', five), said('s3', 'b', five, { day: 5 })];
const elsewhere = said('s4', 'b', five, { claim: 'x' });
const ownElsewhere = said('s5', 'a', five, { claim: 'x' });
const all = [own, others, later, elsewhere, ownElsewhere];
const entered = (more: Partial<Statement>, content = five) =>
  enter(said('s9', 'a', content, { day: 2, ...more }), count(), all);

describe('an echo of several', () => {
  it('repeats each of them, once, and is based on each by the rules for one', () => {
    const another = said('s6', 'd', five);
    const echo = (...basedOn: string[]) =>
      enter(said('s9', 'a', five, { day: 2, basedOn }), count(), [...all, another]);
    expect(echo('s2', 's6')).toBe('accepted');
    expect(echo('s2', 's2')).toBe('basedOn: named twice');
    expect(echo()).toBe('basedOn: nothing named');
    expect(echo('s2', 'gone')).toBe('basedOn: refers to what is not on record');
    expect(echo('s2', 's9')).toBe('basedOn: refers to itself');
    expect(echo('s2', 's3')).toBe('basedOn: refers to a later statement');
    expect(echo('s2', 's4')).toBe('basedOn: repeats a statement on another claim');
    expect(echo('s2', 's1')).toBe('basedOn: repeats a statement of its own source');
  });

  it('says where it has it', () => {
    expect(entered({ doesNotSay: true })).toBe('accepted');
    expect(entered({ doesNotSay: true, basedOn: ['s2'] })).toBe(
      'doesNotSay: repeats, and does not say where it has it',
    );
  });
});

describe('a denial of a statement', () => {
  it('is of what somebody else said on the same claim, not later', () => {
    const denies = (id: string) => entered({}, deniedStatement(id));
    expect(denies('s2')).toBe('accepted');
    expect(denies('s1')).toBe('rejects: denies a statement of its own source');
    expect(denies('s3')).toBe('rejects: refers to a later statement');
    expect(denies('s4')).toBe('rejects: denies a statement on another claim');
    expect(denies('s9')).toBe('rejects: refers to itself');
    expect(denies('gone')).toBe('rejects: refers to what is not on record');
  });

  it('does not run in a circle with an echo', () => {
    const echo = said('s6', 'b', five, { basedOn: ['s9'] });
    expect(enter(said('s9', 'a', deniedStatement('s6')), count(), [echo])).toBe('rejects: a cyclic reference');
  });

  it('keeps the claim and the source of what it denies', () => {
    const denial = said('s9', 'a', deniedStatement('s2'), { day: 2 });
    const change = (to: Statement) =>
      told(checkStatement(to, recordOf([count(), count({ id: 'x' })], [others, denial])));
    expect(change(said('s2', 'b', stated(exactly(6))))).toBe('accepted');
    expect(change(said('s2', 'a', five))).toBe('s9 rejects: denies a statement of its own source');
    expect(change(said('s2', 'b', five, { claim: 'x' }))).toBe('s9 rejects: denies a statement on another claim');
    expect(change(said('s2', 'b', five, { day: 3 }))).toBe('s9 rejects: refers to a later statement');
  });
});

describe('a withdrawal', () => {
  it('takes back everything, or statements of its own source on its claim, each once and none later', () => {
    const takes = (id: string, ...more: string[]) => entered({}, tookBack(id, ...more));
    expect(entered({}, withdrawn)).toBe('accepted');
    expect(takes('s1')).toBe('accepted');
    expect(takes('s1', 's1')).toBe('takesBack: named twice');
    expect(takes('s2')).toBe('takesBack: takes back a statement of another source');
    expect(takes('s5')).toBe('takesBack: takes back a statement on another claim');
    expect(takes('s9')).toBe('takesBack: refers to itself');
    expect(takes('gone')).toBe('takesBack: refers to what is not on record');
    expect(entered({}, { form: 'withdrawn', takesBack: [] })).toBe('takesBack: nothing named');
    const late = said('s8', 'a', five, { day: 3 });
    expect(enter(said('s9', 'a', tookBack('s8'), { day: 2 }), count(), [late])).toBe(
      'takesBack: refers to a later statement',
    );
  });
});

describe('said after', () => {
  const noon = { precision: 'hour', at: '2023-01-01T12:00:00Z', zone: 'UTC' } as const;
  it('is after a statement of its own source on its claim, where their times overlap', () => {
    const follows = (saidAfter: string, more: Partial<Statement> = {}) =>
      enter(said('s9', 'a', five, { saidAfter, ...more }), count(), all);
    expect(follows('s1')).toBe('accepted');
    expect(follows('s1', { saidAt: noon })).toBe('accepted');
    expect(follows('s1', { saidAt: { ...noon, at: '2023-01-02T00:00:00Z' } })).toBe(
      'saidAfter: times that do not overlap',
    );
    expect(follows('s2')).toBe('saidAfter: follows a statement of another source');
    expect(follows('s5')).toBe('saidAfter: follows a statement on another claim');
    expect(follows('s9')).toBe('saidAfter: refers to itself');
    expect(follows('gone')).toBe('saidAfter: refers to what is not on record');
    const next = said('s8', 'a', five, { day: 3 });
    expect(enter(said('s9', 'a', five, { saidAfter: 's8' }), count(), [next])).toBe(
      'saidAfter: refers to a later statement',
    );
  });

  it('does not run in a circle', () => {
    const before = said('s8', 'a', five, { saidAfter: 's9' });
    expect(enter(said('s9', 'a', five, { saidAfter: 's8' }), count(), [before])).toBe('saidAfter: a cyclic reference');
  });

  it('still overlaps when the earlier one gets another date', () => {
    const next = said('s9', 'a', five, { saidAfter: 's1' });
    const change = (to: Statement) => told(checkStatement(to, recordOf([count()], [own, next])));
    const span = { precision: 'day', on: '2022-12-31', until: '2023-01-01', zone: 'UTC' } as const;
    expect(change({ ...own, saidAt: span })).toBe('accepted');
    expect(change({ ...own, saidAt: { precision: 'day', on: '2022-12-31', zone: 'UTC' } })).toBe(
      's9 saidAfter: times that do not overlap',
    );
  });
});

it('one of which nobody knows when it was said may be referred to before its first document', () => {
  const found = said('s8', 'b', five, { day: 9, saidAtNotKnown: true });
  expect(enter(said('s9', 'a', five, { basedOn: ['s8'] }), count(), [found])).toBe('accepted');
  const early = passedOn('r1', 's8', 'o', five);
  expect(told(checkRendering(early, recordOf([count()], [found])))).toBe('accepted');
});

describe('a rendering', () => {
  const passed = (content: Statement['content']) =>
    told(checkRendering(passedOn('r1', 's1', 'o', content), recordOf([count(), count({ id: 'x' })], all)));
  it('of a denial names what is on record, on the same claim, and not the statement that it passes on', () => {
    expect(passed(deniedStatement('s2'))).toBe('accepted');
    expect(passed(deniedStatement('s1'))).toBe('rejects: refers to itself');
    expect(passed(deniedStatement('s4'))).toBe('rejects: denies a statement on another claim');
    expect(passed(deniedStatement('gone'))).toBe('rejects: refers to what is not on record');
  });

  it('of a withdrawal does not name what is taken back', () => {
    expect(passed(withdrawn)).toBe('accepted');
    expect(passed(tookBack('s1'))).toBe('takesBack: passes on which statements were taken back');
  });
});

describe('references of any kind', () => {
  const someone = fc.constantFrom('a', 'b');
  const kinds = fc.constantFrom('basedOn', 'rejects', 'takesBack', 'saidAfter', 'none');
  const rows = fc.array(fc.record({ by: someone, day: fc.integer({ min: 1, max: 2 }), kind: kinds, to: fc.nat(7) }), {
    maxLength: 12,
  });

  const statementOf = ({ by, day, kind, to }: { by: string; day: number; kind: string; to: number }, id: string) => {
    const named = `s${to}`;
    if (kind === 'rejects') return said(id, by, deniedStatement(named), { day });
    if (kind === 'takesBack') return said(id, by, tookBack(named), { day });
    if (kind === 'basedOn') return said(id, by, five, { day, basedOn: [named] });
    return said(id, by, five, { day, ...(kind === 'saidAfter' && { saidAfter: named }) });
  };

  it('are refused as they come, so that every statement on record could be entered again', () => {
    fc.assert(
      fc.property(rows, (all) => {
        let statements: readonly Statement[] = [];
        for (const [i, row] of all.entries()) {
          // Some are entered again, as something else.
          const statement = statementOf(row, `s${i % 7}`);
          if (!checkStatement(statement, recordOf([count()], statements)).ok) continue;
          statements = [...statements.filter(({ id }) => id !== statement.id), statement];
        }
        const record = recordOf([count()], statements);
        expect(statements.map((one) => told(checkStatement(one, record)))).toEqual(statements.map(() => 'accepted'));
      }),
      RUNS,
    );
  });
});
