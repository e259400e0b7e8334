import { expect, test } from 'vitest';
import { changePasswordForm, codeForm, joinForm, signInForm } from './account';

const joining = { token: 't', name: 'Anna', email: 'Anna@Desk.example', password: 'a sentence that is long' };
const problem = (given: Record<string, string>) =>
  joinForm.safeParse({ ...joining, ...given }).error?.issues.map(({ message }) => message);

test('stores an address in small letters, and a password as it was typed', () => {
  const parsed = joinForm.parse({ ...joining, email: '  Anna@Desk.example ', password: ' twelve or more ' });
  expect(parsed).toMatchObject({ email: 'anna@desk.example', password: ' twelve or more ' });
});

test.each(['', 'anna', 'anna@desk', 'anna@desk.', 'anna@.example', '@desk.example', 'a b@desk.example', 'a@b@c.de'])(
  'refuses what is not an address: %j',
  (email) => expect(problem({ email })).toEqual(['Give an e-mail address, such as name@desk.org.']),
);

test.each(['a@b.c', 'a.b@c.d.e', 'ю@пошта.укр', `${'x'.repeat(246)}@desk.de`])('an address: %s', (email) => {
  expect(problem({ email })).toBeUndefined();
});

test.each([
  [{ name: '\u200b\u3164' }, 'Give a name.'],
  [{ name: 'x'.repeat(101) }, 'This name is too long.'],
  [{ email: `${'x'.repeat(250)}@desk.example` }, 'This address is too long.'],
  [{ password: 'short' }, 'A password has at least 12 characters.'],
  [{ password: 'x'.repeat(129) }, 'A password has at most 128 characters.'],
])('says once what is wrong with %o', (given, message) => expect(problem(given)).toEqual([message]));

const LONG = 1_000_000;

test.each([
  ['an address of dots', signInForm, { email: `a@${'.'.repeat(LONG)}@`, password: 'x' }],
  ['a password', signInForm, { email: 'a@b.c', password: 'x'.repeat(LONG) }],
  ['the present password', changePasswordForm, { current: 'x'.repeat(LONG), password: joining.password }],
  ['a name', joinForm, { ...joining, name: 'x'.repeat(LONG) }],
  ['a code of blanks', codeForm, { code: ' '.repeat(LONG) }],
])('refuses %s that is too long for its length alone', (_, form, given) => {
  const issues = form.safeParse(given).error?.issues ?? [];
  expect(issues.map(({ code }) => code)).toEqual(['too_big']);
});
