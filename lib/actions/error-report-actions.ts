'use server';

import { systemClock } from '@/lib/platform/clock';
import { errorReportForm, reportStepForm } from '@/lib/schemas/error-report';
import type { FormState } from '@/lib/schemas/form';
import { refusalText } from '@/lib/views/refusal-text';
import { reportError, takeReportStep } from '@/lib/writes/error-reports';
import { receiveDeskForm, receivePublicForm } from './receive-form';

const HOUR = 60 * 60;

/**
 * For one hour: forms that are read, and reports that are accepted, from one address; and reports from all addresses
 * together.
 */
const FORMS = { max: 60, seconds: HOUR };
const PER_ADDRESS = { max: 5, seconds: HOUR };
const ALL = { max: 200, seconds: HOUR };

const again = (wait: string): string => `Send it again in ${wait}: what you wrote is still here.`;

/**
 * Sends an error report; no account is needed. The five an hour are accepted reports: a form with a mistake is not
 * counted.
 */
export async function sendErrorReport(_before: FormState, form: FormData): Promise<FormState> {
  const forms = {
    counted: 'report form from',
    limit: FORMS,
    tooMany: (wait: string) => `Sixty forms an hour are read from one address. ${again(wait)}`,
  };
  return receivePublicForm(form, errorReportForm, forms, async ({ client, tries, address, data, reply }) => {
    const taken = `report from ${address}`;
    const here = await tries.count([taken, PER_ADDRESS]);
    if (here) return reply({ formErrors: [`Five reports an hour are taken from one address. ${again(here.wait)}`] });
    const all = await tries.count(['reports from everybody', ALL]);
    if (all) {
      // This report was not accepted.
      await tries.giveBack(taken);
      return reply({ formErrors: [`So many reports have come in that no more are taken for now. ${again(all.wait)}`] });
    }
    const { number } = await reportError(client, data, systemClock);
    return { ...reply({ resetForm: true }), done: String(number) };
  });
}

/** Takes one step of the desk with a report. */
export async function reportStep(_before: FormState, form: FormData): Promise<FormState> {
  return receiveDeskForm(form, reportStepForm, async ({ client, person, data, reply }) => {
    const outcome = await takeReportStep(client, { actor: person.id, ...data }, systemClock);
    if (outcome.ok) return { goTo: '/desk/reports' };
    if (outcome.reason === 'no note given') return reply({ fieldErrors: { note: ['Note what came of it.'] } });
    return reply({ formErrors: [refusalText(outcome.reason)] });
  });
}
