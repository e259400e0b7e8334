'use server';

import { redirect } from 'next/navigation';
import { countTry, forgetPassedTries, type Limit } from '@/lib/platform/attempts';
import { systemClock } from '@/lib/platform/clock';
import { database } from '@/lib/platform/db';
import { peerAddress } from '@/lib/platform/peer';
import { errorReportForm, reportStepForm } from '@/lib/schemas/error-report';
import { type FormState, parseForm } from '@/lib/schemas/form';
import { refusalText } from '@/lib/views/refusals';
import { reportError, takeReportStep } from '@/lib/writes/error-reports';
import { ELSEWHERE, isFromHere, refused, take } from './gate';

const HOUR = 60 * 60;

/** Reports in an hour: from one address, and from everybody together. */
const PER_ADDRESS = { max: 5, seconds: HOUR };
const ALL = { max: 200, seconds: HOUR };

/** Anybody may report an error. What is wrong with the form itself does not count as a try. */
export async function sendErrorReport(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(errorReportForm, form);
  if (!parsed.ok) return parsed.state;
  const { data, values } = parsed;
  if (!(await isFromHere())) return refused(ELSEWHERE, values);
  const tooMany =
    (await counted(
      `report from ${await peerAddress()}`,
      PER_ADDRESS,
      'Five reports an hour are taken from one address.',
    )) ??
    (await counted('reports from everybody', ALL, 'So many reports have come in that no more are taken for now.'));
  if (tooMany !== undefined) return refused(tooMany, values);
  const { number } = await reportError(database(), data, systemClock);
  await forgetPassedTries(database(), systemClock);
  return { errors: {}, values: {}, done: String(number) };
}

async function counted(of: string, limit: Limit, words: string): Promise<string | undefined> {
  const tried = await countTry(database(), of, limit, systemClock);
  if (tried.allowed) return undefined;
  const minutes = Math.ceil(tried.retryAfterSeconds / 60);
  return `${words} Send it again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}: what you wrote is still here.`;
}

/** One step of the desk with a report. */
export async function reportStep(_before: FormState, form: FormData): Promise<FormState> {
  const taken = await take(reportStepForm, form);
  if (!taken.ok) return taken.state;
  const { client, person, data, values } = taken;
  const outcome = await takeReportStep(client, { actor: person.id, ...data }, systemClock);
  if (outcome.ok) redirect('/desk/reports');
  if (outcome.reason === 'no note given') return { errors: { note: 'Note what came of it.' }, values };
  return refused(refusalText(outcome.reason), values);
}
