import { afterReportStep, needsNote, type ReportStep, taskFor } from '@/lib/domain/error-report';
import { can, type Refusal } from '@/lib/domain/permission';
import type { PersonId } from '@/lib/domain/person';
import type { PrismaClient } from '@/lib/platform/generated/client';
import {
  changeReport,
  eraseSettledBefore,
  insertReport,
  type NewReport,
  reportStanding,
} from '@/lib/store/error-reports';
import { lockChain } from '@/lib/store/log-entries';
import { personOf } from '@/lib/store/people';
import type { Transaction } from '@/lib/store/transaction';
import { logEvent } from './log';

type Clock = () => { epochMilliseconds: number };

/** How long after the desk has dealt with a report its text is erased. The form tells readers. */
const KEPT = 365 * 24 * 60 * 60 * 1000;

/** Stores a report. Returns the number by which the reader can ask about it. */
export async function reportError(client: PrismaClient, report: NewReport, clock: Clock): Promise<{ number: number }> {
  const at = new Date(clock().epochMilliseconds);
  return client.$transaction(async (tx) => {
    await eraseOldReports(tx, at);
    return { number: await insertReport(tx, report, at) };
  });
}

export type ReportStepAsked = {
  actor: PersonId;
  report: string;
  step: ReportStep;
  /** The report as the actor saw it. */
  version: number;
  note?: string | undefined;
};

export type ReportRefused = Refusal | 'no such thing' | 'changed meanwhile' | 'no note given';

/** Says that a report is corrected, answers it, sets it aside, or erases its text. The private chain records it by its number alone. */
export async function takeReportStep(
  client: PrismaClient,
  { actor, report, step, version, note }: ReportStepAsked,
  clock: Clock,
): Promise<{ ok: true } | { ok: false; reason: ReportRefused }> {
  return client.$transaction(async (tx) => {
    await lockChain(tx, 'private');
    const at = new Date(clock().epochMilliseconds);
    const by = await personOf(tx, actor, at);
    const allowed = can(by, taskFor(step), 'the desk');
    if (!allowed.ok) return allowed;
    if (by === 'nobody') return { ok: false, reason: 'not signed in' };
    const from = await reportStanding(tx, report);
    if (from === undefined) return { ok: false, reason: 'no such thing' };
    const to = afterReportStep(from, step);
    // Fails as "changed" if somebody else has dealt with the report since the actor looked.
    if (to === 'not in this state') return { ok: false, reason: 'changed meanwhile' };
    if (needsNote(step) && !note) return { ok: false, reason: 'no note given' };
    const kept = needsNote(step) ? { note } : {};
    if (!(await changeReport(tx, report, version, { from, to, by: by.id, at, ...kept }))) {
      return { ok: false, reason: 'changed meanwhile' };
    }
    await logEvent(tx, 'private', { did: `${step} error report`, by: by.pseudonym, report: from.number }, at);
    await eraseOldReports(tx, at);
    return { ok: true };
  });
}

const eraseOldReports = (tx: Transaction, at: Date): Promise<number> =>
  eraseSettledBefore(tx, new Date(at.getTime() - KEPT), at);
