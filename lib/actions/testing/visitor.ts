import type { Role } from '@/lib/domain/person';
import { makeAuth } from '@/lib/platform/auth';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { hashedPassword } from '@/lib/platform/passwords';
import type { FormState } from '@/lib/schemas/form';
import { addPerson } from '@/lib/writes/people';
import { type Request, within } from './next-headers';

export const PASSWORD = 'a password of a test';
export const ORIGIN = 'https://desk.example';
export const SECRET = 'a secret of a test, which is long enough';

export const asked = (address: string, cookies: Record<string, string> = {}): Request => ({
  headers: new Headers({
    origin: ORIGIN,
    host: 'desk.example',
    'x-crossread-client': address,
    cookie: Object.entries(cookies)
      .map(([name, value]) => `${name}=${value}`)
      .join('; '),
  }),
  cookies: new Map(Object.entries(cookies)),
});

type Action = (before: FormState, form: FormData) => Promise<FormState>;

/** Sends a form; returns where it led, or what it says about itself or about a field. */
export async function send(request: Request, action: Action, fields: Record<string, string>): Promise<string> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  try {
    const { error, done } = await within(request, () => action({}, form));
    return (
      done ??
      Object.values(error ?? {})
        .flat()
        .join(' ')
    );
  } catch (error) {
    return whereTo(error);
  }
}

/** Next's redirect is an error that holds the target. */
function whereTo(error: unknown): string {
  const [, , to] = String((error as { digest?: string }).digest).split(';');
  if (to === undefined) throw error;
  return to;
}

/** Sends a form with fields that may be repeated; returns where it led, or what it says, by field. */
export async function sendFields(
  request: Request,
  action: Action,
  fields: Record<string, string | readonly string[]>,
): Promise<string | FormState['error']> {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) form.append(name, value);
  try {
    return (await within(request, () => action({}, form))).error;
  } catch (error) {
    return whereTo(error);
  }
}

/** Sends a form to an action that goes nowhere; returns its whole answer. */
export function answerTo<Answer>(
  request: Request,
  action: ((form: FormData) => Promise<Answer>) | ((before: FormState, form: FormData) => Promise<Answer>),
  fields: Record<string, string>,
): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const sends = action as (...given: (FormState | FormData)[]) => Promise<Answer>;
  return within(request, () => (action.length === 1 ? sends(form) : sends({}, form)));
}

/** The request of somebody who has signed in at this desk with the password of the tests. */
export async function signedInAs(client: PrismaClient, email: string, address: string): Promise<Request> {
  const { api } = makeAuth({ client, secret: SECRET, publicUrl: ORIGIN });
  const { headers } = await api.signInEmail({ body: { email, password: PASSWORD }, returnHeaders: true });
  const [cookie = ''] = (headers.get('set-cookie') ?? '').split(';');
  const [name = '', value = ''] = cookie.split(/=(.*)/);
  return asked(address, { [name]: value });
}

/** Made once, because hashing is slow on purpose. */
let hash: Promise<string> | undefined;

/** Adds a person of the desk, with the password of the tests. */
export async function somebody(
  client: PrismaClient,
  name: string,
  role: Role = 'reporter',
): Promise<{ id: string; email: string }> {
  const email = `${name}@desk.example`;
  hash ??= hashedPassword(PASSWORD);
  const own = { name, email, role, password: await hash };
  const letIn = { by: 'nobody', at: new Date() } as const;
  return { ...(await client.$transaction((tx) => addPerson(tx, own, letIn))), email };
}
