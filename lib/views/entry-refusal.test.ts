import { describe, expect, it } from 'vitest';
import { refused } from '@/lib/domain/refusal';
import { said } from '@/lib/domain/testing/record';
import { confirmed } from '@/prisma/factories/values';
import { refusedForm } from './entry-refusal';

describe('why a form was refused', () => {
  it('stands beside the field', () => {
    expect(refusedForm({ field: 'slug', problem: 'taken' }, ['slug'])).toEqual({
      fieldErrors: { slug: ['Something else has this address already. Choose another.'] },
    });
    expect(refusedForm(refused('no valid zone', 'zone'), ['zone'])).toEqual({
      fieldErrors: { zone: ['There is no such time zone.'] },
    });
    expect(refusedForm('no reason given', ['reason'])).toEqual({ fieldErrors: { reason: ['Give a reason.'] } });
  });

  it('stands beside the field that the form has for it', () => {
    expect(refusedForm(refused('no valid date', 'occurred'), ['from'], { occurred: 'from' })).toEqual({
      fieldErrors: { from: ['There is no such date.'] },
    });
  });

  it('stands above the form where it has no such field, or is about another entry', () => {
    const above = { formErrors: ['This denies every possible answer.'] };
    expect(refusedForm(refused('a denial of everything', 'value'), [])).toEqual(above);
    const of = said('s7', 'a', confirmed);
    expect(refusedForm({ ...refused('no valid date', 'saidAt'), of }, ['saidAt'])).toEqual({
      formErrors: ['s7 would no longer be right. There is no such date.'],
    });
  });

  it('names what a question would make wrong, beside the field of the question', () => {
    const of = said('s7', 'a', confirmed);
    expect(refusedForm({ ...refused('no such option', 'options'), of }, ['options'])).toEqual({
      fieldErrors: { options: ['s7 would no longer be right. This option is not on the list of the question.'] },
    });
  });
});
