import { randomBytes } from 'node:crypto';
import { PlainClient } from '@/e2e/pages/plain-client';

// `CROSSREAD_URL=… npm run sign-ins:bench`: parallel sign-ins for one account, each with a wrong password and with
// headers that claim another client address. Prints how many reached the password check, and how many were told to
// wait.

const TRIES = Number(process.env.BENCH_TRIES ?? 50);
const CHECKED = 'do not belong together';
const WAIT = 'Too many tries';

const email = `nobody-${randomBytes(4).toString('hex')}@desk.example`;
const form = await new PlainClient().formWith('/sign-in', 'password');

const forged = (number: number): Record<string, string> => ({
  'x-forwarded-for': `203.0.113.${number}, 198.51.100.${number}`,
  'x-crossread-client': `203.0.113.${number}`,
  'x-real-ip': `203.0.113.${number}`,
  forwarded: `for=203.0.113.${number}`,
});

const started = performance.now();
const answers = await Promise.all(
  Array.from({ length: TRIES }, (_, number) =>
    new PlainClient().post(form, { email, password: `wrong password ${number}` }, forged(number)),
  ),
);
const milliseconds = Math.round(performance.now() - started);
const checked = answers.filter(({ text }) => text.includes(CHECKED)).length;
const waiting = answers.filter(({ text }) => text.includes(WAIT)).length;
console.log(
  `${TRIES} sign-ins at once for one account, from ${TRIES} forged addresses, in ${milliseconds} ms: ` +
    `${checked} reached the password check, ${waiting} were told to wait, ${TRIES - checked - waiting} neither.`,
);
process.exitCode = checked <= 10 && checked + waiting === TRIES ? 0 : 1;
