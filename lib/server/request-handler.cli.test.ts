import { once } from 'node:events';
import http, { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { requestHandler } from './request-handler.mjs';

type Settings = Parameters<typeof requestHandler>[1];

const started: http.Server[] = [];
afterEach(() => {
  for (const server of started.splice(0)) server.close();
});

/** Stands in for Next: a server that answers with what it received. */
async function serve(settings: Settings): Promise<number> {
  const handle = requestHandler((asked, response) => response.end(JSON.stringify(asked.headers)), settings);
  const server = http.createServer(handle).listen(0, '127.0.0.1');
  started.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

type Told = { headers: Record<string, string>; answer: Record<string, string | string[] | undefined> };

async function ask(port: number, headers: Record<string, string | string[]> = {}): Promise<Told> {
  const sent = request({ host: '127.0.0.1', port, headers, agent: false }).end();
  const [response] = await once(sent, 'response');
  let text = '';
  for await (const part of response) text += part;
  return { headers: JSON.parse(text), answer: response.headers };
}

const FORGED = {
  'x-forwarded-for': '203.0.113.7, 198.51.100.7',
  'x-crossread-client': '203.0.113.7',
  'X-CROSSREAD-PEER': '203.0.113.8',
};

describe('the client address', () => {
  test('is that of the socket, whatever a client sends', async () => {
    const port = await serve({});
    for (const headers of [{}, FORGED, { 'x-crossread-client': ['203.0.113.7', '203.0.113.8'] }]) {
      const told = await ask(port, headers);
      expect(told.headers['x-crossread-client']).toBe('127.0.0.1');
      expect(told.headers['x-forwarded-for']).toBe('127.0.0.1');
    }
  });

  test('is the last address that a named proxy added, and no earlier one', async () => {
    const port = await serve({ trustedProxies: '10.0.0.1, 127.0.0.1' });
    expect((await ask(port, FORGED)).headers['x-crossread-client']).toBe('198.51.100.7');
    expect((await ask(port)).headers['x-crossread-client'], 'a proxy that reports no address').toBe('127.0.0.1');
  });

  test('is, behind two named proxies, the address that the first of them reports', async () => {
    const port = await serve({ trustedProxies: '198.51.100.7 127.0.0.1' });
    expect((await ask(port, FORGED)).headers['x-crossread-client']).toBe('203.0.113.7');
    const longer = { 'x-forwarded-for': '10.9.9.9, 203.0.113.7, 198.51.100.7' };
    expect((await ask(port, longer)).headers['x-crossread-client'], 'addresses from the client come before it').toBe(
      '203.0.113.7',
    );
  });

  test('is that of the socket if another proxy is named', async () => {
    const port = await serve({ trustedProxies: '10.0.0.1' });
    expect((await ask(port, FORGED)).headers['x-crossread-client']).toBe('127.0.0.1');
  });
});

test('behind TLS every answer has Strict-Transport-Security, elsewhere none', async () => {
  const [behind, plain] = [
    await serve({ publicUrl: 'https://desk.example' }),
    await serve({ publicUrl: 'http://desk.example' }),
  ];
  expect((await ask(behind)).answer['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
  expect((await ask(plain)).answer['strict-transport-security']).toBeUndefined();
});

describe('the host and the origin', () => {
  const AT_HOME = { ownOrigins: 'https://desk.example', publicUrl: 'https://desk.example' };
  const LOCAL = { ownOrigins: 'http://127.0.0.1:3000 http://localhost:3000' };

  async function send(port: number, method: string, headers: Record<string, string>) {
    const sent = request({ host: '127.0.0.1', port, path: '/sign-in', method, headers, agent: false }).end();
    const [response] = await once(sent, 'response');
    let text = '';
    for await (const part of response) text += part;
    return { status: response.statusCode, text };
  }

  test('the host is what the setting says, whatever headers claim', async () => {
    const port = await serve(AT_HOME);
    for (const host of ['desk.example', 'evil.example', '127.0.0.1:3000']) {
      const told = await ask(port, { host, 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' });
      expect(told.headers).toMatchObject({
        host: 'desk.example',
        'x-forwarded-host': 'desk.example',
        'x-forwarded-proto': 'https',
      });
    }
  });

  test('without the setting the host is a name of this machine: that of the page from which a form was sent', async () => {
    const port = await serve(LOCAL);
    expect((await ask(port, { host: 'evil.example' })).headers.host).toBe('127.0.0.1:3000');
    expect((await ask(port, { host: 'localhost:3000' })).headers.host).toBe('localhost:3000');
    const sent = await send(port, 'POST', { host: '127.0.0.1:3000', origin: 'http://localhost:3000' });
    expect(JSON.parse(sent.text).host).toBe('localhost:3000');
  });

  test('a request from another origin, or from none, is refused before its body is read', async () => {
    const port = await serve(AT_HOME);
    const words = 'This form was not sent from Crossread. Open it at https://desk.example, and send it again.\n';
    for (const origin of ['https://evil.example', 'http://desk.example', 'null', '']) {
      // With a Content-Length: the server does not wait for the rest.
      const headers = { host: 'desk.example', 'content-length': '1000000', ...(origin && { origin }) };
      expect(await send(port, 'POST', headers), origin).toEqual({ status: 403, text: words });
    }
    expect((await send(port, 'POST', { origin: 'https://desk.example' })).status).toBe(200);
  });
});
