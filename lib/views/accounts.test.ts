import { describe, expect, test } from 'vitest';
import { accountView, ownCountsAsText } from './accounts';

const row = {
  id: 'id',
  name: 'Self',
  email: 'self@desk.example',
  role: 'editor',
  pseudonym: 'desk-kirona',
  since: '2030-01-01T14:00:00.000Z',
  ended: null,
  hasSecondFactor: false,
  sessions: 1,
} as const;
const anna = { by: 'Anna Ilyina', until: '2030-01-02T14:00:00.000Z' };
const boris = { by: 'Boris', until: '2030-01-02T09:30:00.000Z' };

describe('the people with whom an account counts as one', () => {
  test('are given by name, and until when', () => {
    expect(accountView({ ...row, letIn: [anna] }, true)).toMatchObject({
      countsAs:
        'Counts as Anna Ilyina until 2 Jan 2030, 14:00 (UTC), or until another administrator confirms the account.',
      mayConfirm: true,
    });
    expect(ownCountsAsText([anna])).toMatch(
      /^Until 2 Jan 2030, 14:00 \(UTC\), .* you count as one person with Anna Ilyina: /,
    );
  });

  test('are each named once, with the later time, if one let them in and one raised them', () => {
    expect(accountView({ ...row, letIn: [anna, boris, anna] }, false)).toMatchObject({
      countsAs: expect.stringMatching(/^Counts as Anna Ilyina and Boris until 2 Jan 2030, 14:00 \(UTC\)/),
      mayConfirm: false,
    });
  });

  test.each([
    ['who counts as themselves', { ...row, letIn: [] }],
    ['whose account has ended', { ...row, ended: '2030-01-01T15:00:00.000Z', letIn: [anna] }],
  ])('are left out for an account that is %s, and there is nothing to confirm', (_, account) => {
    const view = accountView(account, true);
    expect(view).not.toHaveProperty('countsAs');
    expect(view.mayConfirm).toBe(false);
  });

  test('are not shown to the owner of such an account either', () => {
    expect(ownCountsAsText([])).toBeUndefined();
  });
});
