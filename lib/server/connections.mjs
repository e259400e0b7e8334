// Creates Node's HTTP server around a handler: timeouts for connections, and an answer in words to malformed requests.
import http from 'node:http';

/** In milliseconds, except the number of connections. */
export const LIMITS = {
  /** For the head of a request: it is one packet, seldom two; no browser sends half of one. */
  head: 10_000,
  /** For the whole request: a form of 1 MB, the longest that is accepted, at 20 KB/s. */
  request: 60_000,
  /** For an idle connection. A proxy that keeps connections open tries again if one was closed meanwhile. */
  idle: 5_000,
  /** Without a byte in or out while an answer is due: nothing takes this long to make, so the client does not read. */
  silent: 60_000,
  /** For a whole answer to a slow reader: the public log of a large desk, 10 MB, at 20 KB/s. */
  answer: 10 * 60_000,
  /** How often the first two timeouts are checked. */
  every: 2_000,
  /** The number of connections: each takes a file of the process, of which 1,024 are usual, and some memory. */
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
  // The line with the address comes first, as a rule in the first packet.
  const [line = ''] = String(rawPacket?.subarray(0, http.maxHeaderSize)).split('\n', 1);
  return /^[A-Z]+ /.test(line) && line.length === http.maxHeaderSize ? 414 : 431;
}

/**
 * @param {http.RequestListener} handle
 * @param {Partial<typeof LIMITS>} [limits]
 */
export function createServer(handle, limits = {}) {
  const { head, request, idle, silent, answer, every, connections } = { ...LIMITS, ...limits };
  /**
   * The answer that is in progress on each connection.
   * @type {WeakMap<import('node:net').Socket, http.ServerResponse>}
   */
  const current = new WeakMap();
  /** @param {http.IncomingMessage} asked @param {http.ServerResponse} response */
  const listen = (asked, response) => {
    current.set(asked.socket, response);
    // Next adds as many listeners as Node allows without a warning.
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
      // The handler refuses it in words.
      requireHostHeader: false,
    },
    listen,
  );
  server.timeout = silent;
  server.maxConnections = connections;
  // A client that waits for "100 Continue" sends no body if it is refused.
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
    // Does not wait for a client that goes on sending.
    setTimeout(() => socket.destroy(), every).unref();
  });
  return server;
}
