import { describe, expect, test } from 'vitest';
import { AnswerReader, type Whole } from './answer-reader';

const head = (status: string, ...lines: string[]) => [`HTTP/1.1 ${status}`, ...lines, '', ''].join('\r\n');
const plain = `${head('200 OK', 'Content-Type: text/html', 'Content-Length: 12')}twelve bytes`;
const empty = head('304 Not Modified', 'content-length: 0');
const chunked = `${head('200 OK', 'Transfer-Encoding: chunked')}6\r\ntwelve\r\nA\r\n and\r\nmore\r\n0\r\n\r\n`;
const failed = `${head('503 Service Unavailable', 'Content-Length: 4')}away`;

/** Reads a text in parts of the given size, through one buffer that is used again. */
function read(text: string, size: number): { answers: Whole[]; isInside: boolean } {
  const answers: Whole[] = [];
  const reader = new AnswerReader((answer) => answers.push(answer));
  const bytes = Buffer.from(text, 'latin1');
  const buffer = Buffer.alloc(size + 8, '\n');
  for (let at = 0; at < bytes.length; at += size) reader.take(buffer, bytes.copy(buffer, 0, at, at + size));
  return { answers, isInside: reader.isInside };
}

test.each([1, 2, 3, 7, 16, 40, 64, 1000])('answers are told apart in parts of %i bytes', (size) => {
  const all = [plain, chunked, empty, failed, chunked, plain];
  const expected = all.map((text) => ({ isGood: text.startsWith('HTTP/1.1 200'), bytes: text.length }));
  expect(read(all.join(''), size)).toEqual({ answers: expected, isInside: false });
});

test.each([plain, chunked])('an answer without its last byte is none', (text) => {
  for (const size of [1, 5, 1000]) {
    expect(read(text.slice(0, -1), size)).toEqual({ answers: [], isInside: true });
  }
});

describe('what is no answer, or has no end, fails:', () => {
  test.each([
    ['another protocol', 'hello\r\n\r\n'],
    ['no length', head('200 OK', 'Content-Type: text/html')],
    ['two lengths', head('200 OK', 'Content-Length: 3', 'Transfer-Encoding: chunked')],
    ['a size that is none', `${head('200 OK', 'Transfer-Encoding: chunked')}xyz\r\n`],
    ['a head that does not end', `HTTP/1.1 200 OK\r\nX: ${'a'.repeat(20_000)}`],
  ])('%s', (_, text) => {
    expect(() => read(text, 64)).toThrow();
  });
});
