import { symmetricEncrypt } from 'better-auth/crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { auth, makeAuth } from '@/lib/platform/auth';
import type { TestDatabase } from '@/lib/platform/testing/database';
import { confirmSecondFactor } from './account-actions';
import { verifySecondFactor } from './sign-in-actions';
import { openDesk } from './testing/open-desk';
import { asked, ORIGIN, PASSWORD, SECRET, send, somebody } from './testing/visitor';

// The second step of sign-in, against better-auth itself.

const HALF = '__Host-crossread.two_factor';
const KEY = 'a key of an authenticator app 123';
const WRONG = 'This code is wrong, or too old. Try the next one.';
const USED = 'This code was used already. Give another.';
const PASSWORD_FIRST = 'Give your password first. This sign-in has expired, or never began.';
const TOO_MANY = /^Too many tries\. Try again in 1[45] minutes\.$/;

let db: TestDatabase;
const reached = { totp: 0 };

beforeAll(async () => {
  db = await openDesk();
  const { api } = auth();
  const verify = api.verifyTOTP;
  vi.spyOn(api, 'verifyTOTP').mockImplementation(((given: Parameters<typeof verify>[0]) => {
    reached.totp += 1;
    return verify(given);
  }) as typeof verify);
});
afterAll(() => db.close());
beforeEach(async () => {
  await db.client.attempt.deleteMany();
  reached.totp = 0;
});

/** A person with a second factor, set up under a secret. */
async function withFactor(name: string, secret = SECRET) {
  const person = await somebody(db.client, name);
  await db.client.secondFactor.create({
    data: {
      userId: person.id,
      secret: await symmetricEncrypt({ key: secret, data: KEY }),
      backupCodes: await symmetricEncrypt({ key: secret, data: JSON.stringify(['back-up-01', 'back-up-02']) }),
      verified: true,
    },
  });
  await db.client.person.update({ where: { id: person.id }, data: { twoFactorEnabled: true } });
  return person;
}

/** Gives the right password; returns the cookie of the sign-in challenge. */
async function half(email: string): Promise<string> {
  const { api } = makeAuth({ client: db.client, secret: SECRET, publicUrl: ORIGIN });
  const { headers } = await api.signInEmail({ body: { email, password: PASSWORD }, returnHeaders: true });
  const line = headers.getSetCookie().find((cookie) => cookie.startsWith(`${HALF}=`)) ?? '';
  return line.slice(HALF.length + 1).split(';')[0] ?? '';
}

const codeNow = async (): Promise<string> => (await auth().api.generateTOTP({ body: { secret: KEY } })).code;

/** A code that is not the present one, and almost certainly none of its neighbours. */
async function wrongCode(): Promise<string> {
  const right = await codeNow();
  return `${(Number(right[0]) + 5) % 10}${right.slice(1)}`;
}

async function given(code: string, cookie: string, address: string, more: { back?: string } = {}): Promise<string> {
  const request = asked(address);
  request.headers.set('cookie', cookie);
  return send(request, verifySecondFactor, { code, ...more });
}

const sessionsOf = (id: string) => db.client.session.count({ where: { userId: id } });

test('a person has five codes in a quarter of an hour, whatever other cookies are sent along', async () => {
  const { id, email } = await withFactor('five');
  const cookie = await half(email);
  const wrong = await wrongCode();
  for (let time = 1; time <= 16; time += 1) {
    const more = [`a.two_factor=made-up-${time}; ${HALF}=${cookie}`, `two_factor=${time}; ${HALF}=${cookie}; b=1`];
    const answer = await given(wrong, more[time % 2] ?? '', `192.0.2.${time}`);
    expect(answer, String(time)).toMatch(time <= 5 ? WRONG : TOO_MANY);
  }
  expect(reached.totp).toBe(5);
  const another = await half(email);
  expect(await given(await codeNow(), `${HALF}=${another}`, '192.0.2.99'), 'nor by another password').toMatch(TOO_MANY);
  expect(await sessionsOf(id)).toBe(0);
});

test('without a valid sign-in challenge nothing reaches better-auth, and the attempt counts for the address', async () => {
  const { email } = await withFactor('nobody');
  const cookie = await half(email);
  const [value = '', seal = ''] = decodeURIComponent(cookie).split(/\.(?=[^.]*$)/);
  const code = await codeNow();
  const none = [
    '',
    `${HALF}=${value}`,
    `${HALF}=${encodeURIComponent(`${value}x.${seal}`)}`,
    `${HALF}=${encodeURIComponent(`${value}.${seal.replace(/^./, (one) => (one === 'A' ? 'B' : 'A'))}`)}`,
    `a${HALF}=${cookie}`,
    `crossread.two_factor=${cookie}`,
  ];
  for (const one of none) expect(await given(code, one, '192.0.2.1'), one).toBe(PASSWORD_FIRST);
  await db.client.verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
  expect(await given(code, `${HALF}=${cookie}`, '192.0.2.1'), 'after ten minutes').toBe(PASSWORD_FIRST);
  expect(reached.totp).toBe(0);
  expect((await db.client.attempt.findMany()).map(({ count }) => count)).toEqual([none.length + 1]);
  for (let time = none.length + 2; time <= 30; time += 1) await given(code, '', '192.0.2.1');
  expect(await given(code, '', '192.0.2.1')).toMatch(TOO_MANY);
});

test('a code is accepted once: of two concurrent sessions one signs in', async () => {
  for (let round = 1; round <= 5; round += 1) {
    const { id, email } = await withFactor(`twice ${round}`.replace(' ', '-'));
    const [one, two] = [await half(email), await half(email)];
    const code = await codeNow();
    const answers = await Promise.all([
      given(code, `${HALF}=${one}`, '192.0.2.2'),
      given(code, `${HALF}=${two}`, '192.0.2.2'),
    ]);
    expect(answers.sort()).toEqual(['/desk', USED]);
    expect(await sessionsOf(id)).toBe(1);
    expect(await given(code, `${HALF}=${await half(email)}`, '192.0.2.3'), 'nor afterwards').toBe(USED);
  }
});

test('the code that confirmed a second factor does not sign in', async () => {
  const { id, email } = await somebody(db.client, 'confirms');
  const secret = await symmetricEncrypt({ key: SECRET, data: KEY });
  await db.client.secondFactor.create({ data: { userId: id, secret, backupCodes: secret, verified: false } });
  const { api } = makeAuth({ client: db.client, secret: SECRET, publicUrl: ORIGIN });
  const { headers } = await api.signInEmail({ body: { email, password: PASSWORD }, returnHeaders: true });
  const [line = ''] = headers.getSetCookie();
  const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/);
  const code = await codeNow();
  // In this test the cookie of the new session is not put into the request, as Next does: what follows the code fails.
  await expect(send(asked('192.0.2.4', { [name]: value }), confirmSecondFactor, { code })).rejects.toThrow();
  expect(reached.totp).toBe(1);
  expect(await db.client.person.findUnique({ where: { id } })).toMatchObject({ twoFactorEnabled: true });
  expect(await given(code, `${HALF}=${await half(email)}`, '192.0.2.4')).toBe(USED);
  expect(reached.totp).toBe(1);
});

test('a code that was wrong, or could not be checked, may be given again', async () => {
  const { email } = await withFactor('again');
  const cookie = `${HALF}=${await half(email)}`;
  const wrong = await wrongCode();
  for (let time = 1; time <= 2; time += 1) expect(await given(wrong, cookie, '192.0.2.5')).toBe(WRONG);
  expect(reached.totp).toBe(2);
  const code = await codeNow();
  await db.client.$executeRaw`alter table second_factor rename to away`;
  await expect(given(code, cookie, '192.0.2.5')).rejects.toThrow();
  await db.client.$executeRaw`alter table away rename to second_factor`;
  expect(await given(code, cookie, '192.0.2.5')).toBe('/desk');
});

test('a code leads back to the page that was asked for, and never elsewhere', async () => {
  const LEADS = {
    '/desk/sources?find=x': '/desk/sources?find=x',
    '//evil.example': '/desk',
    '/\\evil.example': '/desk',
  };
  for (const [at, [back, to]] of Object.entries(LEADS).entries()) {
    const { email } = await withFactor(`back-${at}`);
    expect(await given('back-up-01', `${HALF}=${await half(email)}`, '192.0.2.7', { back })).toBe(to);
  }
});

test('a backup code is accepted once as well', async () => {
  const { email } = await withFactor('backup');
  expect(await given('back-up-01', `${HALF}=${await half(email)}`, '192.0.2.6')).toBe('/desk');
  expect(await given('back-up-01', `${HALF}=${await half(email)}`, '192.0.2.6')).toBe(USED);
  await db.client.attempt.deleteMany();
  expect(await given('back-up-01', `${HALF}=${await half(email)}`, '192.0.2.6'), 'nor later').toBe(WRONG);
});

test('under another secret than that of the set-up the form says so, and no attempt is counted', async () => {
  const { email, id } = await withFactor('another', 'the secret that was lost, long enough');
  const cookie = `${HALF}=${await half(email)}`;
  for (const code of [await codeNow(), 'back-up-01', await wrongCode()]) {
    for (let time = 1; time <= 3; time += 1) {
      const answer = await given(code, cookie, '192.0.2.7');
      expect(answer).toContain('AUTH_SECRET');
      expect(answer).toContain('npm run remove-second-factor');
    }
  }
  expect(await db.client.attempt.count()).toBe(0);
  expect(await sessionsOf(id)).toBe(0);
});

test('an account that ended in the meantime gets no session for a right code, and no error page', async () => {
  const { id, email } = await withFactor('ended');
  const cookie = `${HALF}=${await half(email)}`;
  await db.client.person.update({ where: { id }, data: { endedAt: new Date() } });
  expect(await given(await codeNow(), cookie, '192.0.2.8')).toBe(WRONG);
  expect(await sessionsOf(id)).toBe(0);
});
