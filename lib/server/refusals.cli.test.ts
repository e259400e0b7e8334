import { once } from 'node:events';
import type http from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { BODY_LIMIT } from '@/lib/platform/body-limit.mjs';
import { SECURITY_HEADERS } from '@/lib/platform/security-headers.mjs';
import { createServer, type LIMITS } from './connections.mjs';
import { requestHandler } from './request-handler.mjs';
import { sendRaw } from './testing/raw';

const started: http.Server[] = [];
afterEach(() => {
  for (const server of started.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => void;

/** Stands in for Next: it reads the body, and answers with its length. */
const READS: Answer = async (request, response) => {
  let length = 0;
  for await (const part of request) length += part.length;
  response.end(`${request.method} ${request.url} ${length}`);
};

async function serve(limits: Partial<typeof LIMITS> = {}, answer = READS): Promise<number> {
  const server = createServer(requestHandler(answer, {}), limits).listen(0, '127.0.0.1');
  started.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

const asked = (line: string, headers = '') =>
  `${line} HTTP/1.1\r\nHost: desk.example\r\nOrigin: http://desk.example\r\nConnection: close\r\n${headers}\r\n`;

describe('a method', () => {
  const READ = 'GET, HEAD, OPTIONS';
  const SENT = 'GET, HEAD, POST, OPTIONS';

  test.each([
    ['TRACE /', READ],
    ['PUT /events/makiivka', READ],
    ['DELETE /about', READ],
    ['PATCH /log', READ],
    ['PURGE /', READ],
    ['POST /', READ],
    ['POST /events/makiivka/report.csv', READ],
    ['POST /log/entries.jsonl', READ],
    ['POST /deskless', READ],
    ['PUT /desk', SENT],
    ['DELETE /sign-in/second-factor', SENT],
    ['TRACE /report-an-error?about=/', SENT],
  ])('that the address does not have is refused, and Allow names the others: %s', async (line, methods) => {
    const { status, head, body } = await sendRaw(await serve(), asked(line));
    expect(status).toBe(405);
    expect(head).toContain(`Allow: ${methods}`);
    expect(body).toMatch(/^This address (accepts only|is read-only)/);
  });

  test.each([
    ['OPTIONS /about', READ],
    ['OPTIONS /desk', SENT],
    ['OPTIONS *', SENT],
  ])('of an address is named in the answer to OPTIONS: %s', async (line, methods) => {
    const { status, head, body } = await sendRaw(await serve(), asked(line));
    expect([status, body]).toEqual([204, '']);
    expect(head).toContain(`Allow: ${methods}`);
  });

  test('that the address has reaches the page', async () => {
    const port = await serve();
    for (const line of ['GET /about', 'POST /desk/account', 'POST /report-an-error']) {
      expect((await sendRaw(port, asked(line))).body, line).toContain(line);
    }
    expect((await sendRaw(port, asked('HEAD /about'))).status).toBe(200);
  });
});

test('a refusal has the headers of every answer, and is not cached', async () => {
  const { head } = await sendRaw(await serve(), asked('GET /events/%ff'));
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(head).toContain(`${name}: ${value}`);
  expect(head).toContain("Content-Security-Policy: default-src 'none'");
  expect(head).toContain('Cache-Control: no-store');
});

test.each(['/events/%ff', '/events/%', '/%e0%a4%a', '*'])(
  'an address that cannot be read is refused: %s',
  async (url) => {
    const { status, body } = await sendRaw(await serve(), asked(`GET ${url}`));
    expect(status).toBe(400);
    expect(body).toContain('in this address stands for no letter');
  },
);

test.each(['Host: a b', 'Host: a<b>', 'Host: user@a', 'Host: a/b', 'Host: ', 'Host: a\r\nHost: b', 'X: y'])(
  'a malformed or missing host is refused: %j',
  async (host) => {
    const { status, body } = await sendRaw(await serve(), `GET / HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`);
    expect(status).toBe(400);
    expect(body).toContain('This request names no host');
  },
);

test.each([
  ['/x', undefined, 'GET /x 0'],
  ['', undefined, 'GET / 0'],
  ['?order=disputed', undefined, 'GET /?order=disputed 0'],
  ['//x', '/x', ''],
  ['//evil.example/x', '/evil.example/x', ''],
  ['/events/%6dakiivka', '/events/makiivka', ''],
])('an absolute address gets the page at its path: http://evil.example%s', async (rest, location, answered) => {
  const { head, body } = await sendRaw(await serve(), asked(`GET http://evil.example${rest}`));
  expect(/^Location: (.*)\r$/m.exec(head)?.[1]).toBe(location);
  expect(location === undefined ? body : '').toBe(answered);
});

describe('a request body', () => {
  const ofLength = (length: number) =>
    asked('POST /sign-in', `Content-Type: multipart/form-data; boundary=x\r\nContent-Length: ${length}\r\n`);

  test('that is too long is refused in words, with and without "Expect: 100-continue"', async () => {
    const port = await serve();
    const pieces: (readonly string[])[] = [
      [ofLength(BODY_LIMIT + 1)],
      [ofLength(BODY_LIMIT + 1), 'a'.repeat(BODY_LIMIT + 1)],
      [ofLength(BODY_LIMIT + 1).replace('\r\n\r\n', '\r\nExpect: 100-continue\r\n\r\n')],
    ];
    for (const sent of pieces) {
      // A client that sends nothing more gets the answer before the connection is closed.
      const { status, head, body } = await sendRaw(port, sent, 1_000);
      expect(status, head).toBe(413);
      expect(body).toContain('longer than 1 MB');
    }
  });

  test('of a refused request is read to its end before the connection is closed, so that the client gets the answer', async () => {
    const port = await serve();
    const length = 4 * 1024 * 1024;
    for (const [line, status] of [
      ['POST /sign-in', 413],
      ['POST /about', 405],
      ['PUT /about', 405],
    ] as const) {
      const socket = connect(port, '127.0.0.1');
      const errors: Error[] = [];
      socket.on('error', (error) => errors.push(error));
      let text = '';
      socket.on('data', (part) => {
        text += part;
      });
      socket.write(asked(line, `Content-Length: ${length}\r\n`));
      for (let sent = 0; sent < length; sent += 64 * 1024) {
        socket.write(Buffer.alloc(64 * 1024));
        await setTimeout(2);
      }
      if (!socket.closed) await once(socket, 'close');
      expect(errors).toEqual([]);
      expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    }
  });

  test('of the greatest length is accepted, also with "Expect: 100-continue"', async () => {
    const port = await serve();
    const whole = 'a'.repeat(BODY_LIMIT);
    expect((await sendRaw(port, [ofLength(BODY_LIMIT), whole])).body).toBe(`POST /sign-in ${BODY_LIMIT}`);
    const first = ofLength(3).replace('\r\n\r\n', '\r\nExpect: 100-continue\r\n\r\n');
    const { head, body } = await sendRaw(port, [first, 'abc']);
    expect(head).toBe('HTTP/1.1 100 Continue');
    expect(body).toContain('POST /sign-in 3');
  });

  test('without Content-Length gets "too long" where Next reports a failure', async () => {
    const port = await serve({}, async (request, response) => {
      // As Next does: it stops reading, and gives the request up.
      let length = 0;
      for await (const part of request) {
        length += part.length;
        if (length > BODY_LIMIT) break;
      }
      response.statusCode = length > BODY_LIMIT ? 500 : 200;
      response.end('as Next says it');
    });
    const head = asked('POST /sign-in', 'Transfer-Encoding: chunked\r\n');
    const part = `10000\r\n${'a'.repeat(0x10000)}\r\n`;
    const tooLong = await sendRaw(port, [head, part.repeat(17), '0\r\n\r\n']);
    expect([tooLong.status, tooLong.body]).toEqual([413, expect.stringContaining('longer than 1 MB')]);
    expect((await sendRaw(port, [head, part.repeat(15), '0\r\n\r\n'])).status).toBe(200);
  });
});

describe('a malformed request', () => {
  test.each([
    ['hello\r\n\r\n', 400, 'not a request of HTTP'],
    [asked(`GET /${'a'.repeat(20_000)}`), 414, 'This address is too long'],
    [asked('GET /', `Cookie: ${'a'.repeat(20_000)}\r\n`), 431, 'headers of this request'],
    [asked('POST /sign-in', 'Content-Length: 3\r\nTransfer-Encoding: chunked\r\n'), 400, 'not a request of HTTP'],
  ])('is answered in words: %.20j', async (sent, status, words) => {
    const answer = await sendRaw(await serve(), sent);
    expect([answer.status, answer.isClosed]).toEqual([status, true]);
    expect(answer.body).toContain(words);
  });
});

describe('a connection that does not finish is cut:', () => {
  const QUICK = { head: 200, request: 400, idle: 200, silent: 1_000, answer: 2_500, every: 100 };

  test.each([
    ['nothing is sent', ''],
    ['half a head', 'GET / HTTP/1.1\r\nHost: desk'],
    ['half a body', asked('POST /sign-in', 'Content-Length: 100\r\n').concat('half')],
  ])('%s', async (_, sent) => {
    const { status, isClosed } = await sendRaw(await serve(QUICK), sent);
    expect([status, isClosed]).toEqual([408, true]);
  });

  test('a body that comes a byte at a time', async () => {
    const port = await serve(QUICK);
    const socket = connect(port, '127.0.0.1');
    const closed = once(socket, 'close');
    socket.on('error', () => {}).resume();
    socket.write(asked('POST /sign-in', 'Content-Length: 1000\r\n'));
    let isOpen = true;
    void closed.then(() => {
      isOpen = false;
    });
    for (let sent = 0; isOpen && sent < 200; sent += 1) {
      socket.write('a');
      await setTimeout(50);
    }
    expect(isOpen).toBe(false);
  });

  test('an idle connection', async () => {
    const port = await serve(QUICK);
    const { status, isClosed } = await sendRaw(port, asked('GET /about').replace('Connection: close\r\n', ''));
    expect([status, isClosed]).toEqual([200, true]);
  });

  test('a WebSocket request, which is answered as a plain one', async () => {
    const upgrade = asked('GET //x').replace('Connection: close', 'Connection: Upgrade\r\nUpgrade: websocket');
    const { status, isClosed } = await sendRaw(await serve(QUICK), upgrade);
    expect([status, isClosed]).toEqual([308, true]);
  });

  test('a client that does not read its answer', async () => {
    let cut: (() => void) | undefined;
    const wasCut = new Promise<void>((resolve) => {
      cut = resolve;
    });
    const port = await serve(QUICK, (_, response) => {
      response.once('close', () => cut?.());
      response.write(Buffer.alloc(64 * 1024 * 1024));
    });
    const socket = connect(port, '127.0.0.1').pause();
    socket.on('error', () => {});
    socket.write(asked('GET /about'));
    await wasCut;
    socket.destroy();
  });

  test('a client that reads a little of its answer from time to time', async () => {
    let cut: (() => void) | undefined;
    const wasCut = new Promise<void>((resolve) => {
      cut = resolve;
    });
    const port = await serve(QUICK, (_, response) => {
      response.once('close', () => cut?.());
      response.write(Buffer.alloc(256 * 1024 * 1024));
    });
    const socket = connect(port, '127.0.0.1').pause();
    socket.on('error', () => {});
    socket.write(asked('GET /about'));
    const reading = setInterval(() => socket.read(), 50);
    await wasCut;
    clearInterval(reading);
    socket.destroy();
  });
});

test('an answer that fails half-way is cut off, and nothing is written into it', async () => {
  const beginning = 'the beginning of a page'.repeat(10);
  const port = await serve({ head: 200, request: 300, every: 100 }, (_, response) => {
    response.writeHead(200, { 'Content-Length': '1000' });
    response.write(beginning);
  });
  const { body, isClosed } = await sendRaw(port, asked('POST /sign-in', 'Content-Length: 100\r\n').concat('half'));
  expect([body, isClosed]).toEqual([beginning, true]);
});
