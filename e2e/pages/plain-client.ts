import { request } from 'node:http';
import type { Desk, DeskPerson } from './desk';

/** The fields of a form that a browser without scripts would send, with the values of the page. */
export type PostedForm = { address: string; fields: ReadonlyMap<string, string> };

export type Answer = { status: number; location: string | null; text: string; headers: Headers };

const base = (): string => process.env.CROSSREAD_URL ?? 'http://127.0.0.1:3000';

/** A client that speaks only HTTP: sends anything, keeps cookies, follows no redirect. */
export class PlainClient {
  private readonly cookies = new Map<string, string>();

  /** A client that is signed in, by a session that was made in the database. */
  static async of(desk: Desk, person: DeskPerson): Promise<PlainClient> {
    const client = new PlainClient();
    const { name, value } = await desk.session(person);
    client.cookies.set(name, value);
    return client;
  }

  async get(address: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send(address, { headers });
  }

  async post(form: PostedForm, changed: Record<string, string> = {}, headers: Record<string, string> = {}) {
    const body = new FormData();
    for (const [name, value] of new Map([...form.fields, ...Object.entries(changed)])) body.append(name, value);
    return this.send(form.address, { method: 'POST', body, headers: { origin: base(), ...headers } });
  }

  /** Sends it as a page with scripts does: the answer is what the form is told, and not the whole page. */
  async call(form: PostedForm, changed: Record<string, string> = {}, headers: Record<string, string> = {}) {
    const body = new FormData();
    const fields = new Map([...form.fields, ...Object.entries(changed)]);
    for (const [name, value] of fields) if (!name.startsWith('$ACTION')) body.append(`_1_${name}`, value);
    body.append('0', '[{},"$K1"]');
    const action =
      /"id":"(\w+)"/.exec([...form.fields.values()].find((value) => value.includes('"id"')) ?? '')?.[1] ?? '';
    return this.send(form.address, {
      method: 'POST',
      body,
      headers: { origin: base(), accept: 'text/x-component', 'next-action': action, ...headers },
    });
  }

  /** The forms of a page, in its order. */
  async forms(address: string): Promise<PostedForm[]> {
    const { text } = await this.get(address);
    return [...text.matchAll(/<form[^>]*>(.*?)<\/form>/gs)].map(([, inside = '']) => ({
      address,
      fields: new Map(
        [...inside.matchAll(/<(?:input|select)[^>]*>/g)].map(([input]) => [part(input, 'name'), part(input, 'value')]),
      ),
    }));
  }

  /** The first form of a page with a field of this name. */
  async formWith(address: string, field: string, value?: string): Promise<PostedForm> {
    const found = (await this.forms(address)).find(
      ({ fields }) => fields.has(field) && (value === undefined || fields.get(field) === value),
    );
    if (!found) throw new Error(`${address} has no form with "${field}".`);
    return found;
  }

  async signIn({ email, password }: DeskPerson): Promise<Answer> {
    return this.post(await this.formWith('/sign-in', 'password'), { email, password });
  }

  cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** The same cookies for a context of a browser. */
  cookiesOfABrowser() {
    const flags = { url: base(), httpOnly: true, sameSite: 'Lax' as const };
    return [...this.cookies].map(([name, value]) => ({ ...flags, name, value }));
  }

  private async send(address: string, init: RequestInit & { headers: Record<string, string> }): Promise<Answer> {
    const headers = { ...init.headers, ...(this.cookies.size > 0 && { cookie: this.cookie() }) };
    const answer = await fetch(new URL(address, base()), { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const { status } = answer;
    return { status, location: answer.headers.get('location'), text: await answer.text(), headers: answer.headers };
  }
}

/** Sends a form with a `Host` that is not the server's, which `fetch` cannot do. Returns the answer and its cookies. */
export async function postUnderHost(form: PostedForm, changed: Record<string, string>, host: string, origin: string) {
  const body = new FormData();
  for (const [name, value] of new Map([...form.fields, ...Object.entries(changed)])) body.append(name, value);
  const written = new Response(body);
  const headers = { host, origin, 'content-type': written.headers.get('content-type') ?? '' };
  const bytes = Buffer.from(await written.arrayBuffer());
  return new Promise<{ text: string; cookies: string[] }>((resolve, reject) => {
    const sent = request(new URL(form.address, base()), { method: 'POST', headers }, async (answer) => {
      let text = '';
      for await (const part of answer.setEncoding('utf8')) text += part;
      resolve({ text, cookies: answer.headers['set-cookie'] ?? [] });
    });
    sent.once('error', reject);
    sent.end(bytes);
  });
}

const ENTITIES: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', '#x27': "'" };

function part(input: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(input)?.[1] ?? '';
  return value.replaceAll(/&(quot|amp|lt|gt|#x27);/g, (_, entity: string) => ENTITIES[entity] ?? '');
}
