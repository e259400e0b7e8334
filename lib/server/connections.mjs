// The server of Node's around a handler: how long a connection may take, and words for what is no request.
import http from 'node:http';

/** In milliseconds, but for the number of connections. */
export const LIMITS = {
  /** The head of a request is one packet, seldom two; half of one is nobody's browser. */
  head: 10_000,
  /** A form of 1 MB, the longest that is taken, on a line of 20 KB/s. */
  request: 60_000,
  /** Without a request. A proxy that keeps connections to a server tries again when one was closed meanwhile. */
  idle: 5_000,
  /** Without a byte in or out while an answer is due: nothing takes so long to make, and whoever reads nothing is gone. */
  silent: 60_000,
  /** A whole answer, to whoever reads slowly: the public log of a large desk, 10 MB, at 20 KB/s. */
  answer: 10 * 60_000,
  /** How often the first two are looked at. */
  every: 2_000,
  /** Each takes a file of the process, of which 1,024 are usual, and some memory. */
  connections: 900,
};

const STATUS = {
  400: ['Bad Request', 'This is not a request of HTTP that can be read.'],
  408: ['Request Timeout', 'This request was not sent to its end in time.'],
  414: ['URI Too Long', 'This address is too long.'],
  431: ['Request Header Fields Too Large', 'The headers of this request, of which cookies are a part, are too long.'],
};

/** @param {Error & { code?: string, rawPacket?: Buffer }} error @returns {keyof typeof STATUS} */
function statusOf({ code, rawPacket }) {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408;
  if (code !== 'HPE_HEADER_OVERFLOW') return 400;
  // The line with the address is the first, and as a rule in the first packet.
  const [line = ''] = String(rawPacket?.subarray(0, http.maxHeaderSize)).split('\n', 1);
  return /^[A-Z]+ /.test(line) && line.length === http.maxHeaderSize ? 414 : 431;
}

/**
 * @param {http.RequestListener} handle
 * @param {Partial<typeof LIMITS>} [limits]
 */
export function createServer(handle, limits = {}) {
  const { head, request, idle, silent, answer, every, connections } = { ...LIMITS, ...limits };
  /** What is being answered on a connection. @type {WeakMap<import('node:net').Socket, http.ServerResponse>} */
  const current = new WeakMap();
  /** @param {http.IncomingMessage} asked @param {http.ServerResponse} response */
  const listen = (asked, response) => {
    current.set(asked.socket, response);
    // Next has as many as go without a warning.
    response.setMaxListeners(20);
    const timer = setTimeout(() => asked.socket.destroy(), answer).unref();
    response.once('close', () => clearTimeout(timer));
    return handle(asked, /** @type {any} */ (response));
  };
  const server = http.createServer(
    {
      headersTimeout: head,
      requestTimeout: request,
      keepAliveTimeout: idle,
      connectionsCheckingInterval: every,
      // The handler says so in words.
      requireHostHeader: false,
    },
    listen,
  );
  server.timeout = silent;
  server.maxConnections = connections;
  // Who asks first whether a body is taken sends nothing of what is refused.
  server.on('checkContinue', (asked, response) => {
    listen(asked, response);
    if (!response.headersSent) response.writeContinue();
  });
  server.on('clientError', (error, socket) => {
    const answering = current.get(/** @type {any} */ (socket));
    const isBegun = answering?.headersSent && !answering.writableFinished;
    if (!socket.writable || isBegun || /** @type {any} */ (error).code === 'ECONNRESET') {
      socket.destroy();
      return;
    }
    const status = statusOf(error);
    const [name, words] = STATUS[status];
    const body = `${words}\n`;
    socket.end(
      `HTTP/1.1 ${status} ${name}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
    // Whoever goes on sending is not waited for.
    setTimeout(() => socket.destroy(), every).unref();
  });
  return server;
}
