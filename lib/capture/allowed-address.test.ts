import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedAddress } from './allowed-address';

const decided = (text: string, base?: string) => {
  const result = allowedAddress(text, base === undefined ? undefined : new URL(base));
  return result.ok ? result.url.href : result.reason;
};

/** One address of this machine in every way in which it can be written. */
const SPELLINGS = [
  ...[
    '127.0.0.1',
    '127.0.0.1.',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0x7f.0.0.1',
    '0X7F.0.0.0x1',
  ],
  ...[
    '017700000001',
    '0177.0.0.1',
    '0177.0x0.0.1',
    '00000177.0.0.1',
    '127.000.000.001',
    '127.255.255.254',
    '0',
    '0.0.0.0',
  ],
  ...[
    '１２７.０.０.１',
    '①②⑦.⓪.⓪.①',
    '１２７。０。０。１',
    '127｡0｡0｡1',
    '%31%32%37.0.0.1',
    '127%2E0.0.1',
    '1\u00AD27.0.0.1',
  ],
  ...['[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[0000:0000::1]', '[::127.0.0.1]'],
  ...[
    '[64:ff9b::127.0.0.1]',
    '[64:ff9b:1::7f00:1]',
    '[2002:7f00:1::]',
    '[fe80::1]',
    '[fd00:ec2::254]',
    '[::ffff:0:127.0.0.1]',
  ],
  ...[
    '169.254.169.254',
    '0xa9fea9fe',
    '10.0.0.1',
    '192.168.1.1',
    '172.16.0.1',
    '100.100.100.200',
    '8.8.8.8',
    '[2606:4700::1111]',
  ],
] as const;

describe('allowedAddress', () => {
  test.each([
    ['https://news.example/a?b=c#d', 'https://news.example/a?b=c'],
    ['  http://news.example  ', 'http://news.example/'],
    ['HTTPS://News.Example./', 'https://news.example/'],
    ['https://news.example:443/', 'https://news.example/'],
    ['http://news.example:8080/', 'http://news.example:8080/'],
    ['https://news.example:8443/', 'https://news.example:8443/'],
    ['https://новини.укр/стаття', 'https://xn--b1amarcd.xn--j1amh/%D1%81%D1%82%D0%B0%D1%82%D1%82%D1%8F'],
    ['https://127.0.0.1.news.example/', 'https://127.0.0.1.news.example/'],
  ])('%s is asked for as %s', (text, asked) => {
    expect(decided(text)).toBe(asked);
  });

  test.each([
    ['', 'not an address'],
    ['news.example/a', 'not an address'],
    ['https://', 'not an address'],
    ['https://news.exa\nmple/', 'not an address'],
    ['https://news.example/a b', 'not an address'],
    ['https://1.2.3.4.5/', 'not an address'],
    ['https://256.1.1.1/', 'not an address'],
    ['https://a..example/', 'not an address'],
    ['https://news.example../', 'not an address'],
    [`https://${'a'.repeat(64)}.example/`, 'not an address'],
    [`https://news.example/${'a'.repeat(2048)}`, 'too long'],
    ['file:///etc/passwd', 'not http'],
    ['data:text/html,a', 'not http'],
    ['ftp://news.example/', 'not http'],
    ['gopher://news.example/', 'not http'],
    ['javascript:alert(1)', 'not http'],
    ['blob:https://news.example/1', 'not http'],
    ['localhost:3000', 'not http'],
    ['https://user@news.example/', 'a password in it'],
    ['https://user:word@news.example/', 'a password in it'],
    ['https://news.example@127.0.0.1/', 'a password in it'],
    ['http://localhost/', 'a local name'],
    ['http://LOCALHOST./', 'a local name'],
    ['http://a.localhost/', 'a local name'],
    ['http://printer.local/', 'a local name'],
    ['http://metadata.google.internal/', 'a local name'],
    ['http://router.home.arpa/', 'a local name'],
    ['http://intranet/', 'a local name'],
    ['http://wiki.corp/', 'a local name'],
    ['http://ｌｏｃａｌｈｏｓｔ/', 'a local name'],
    ['http://news.example:22/', 'another port'],
    ['http://news.example:5432/', 'another port'],
    ['http://news.example:0/', 'another port'],
  ])('%s is refused: %s', (text, reason) => {
    expect(decided(text)).toBe(reason);
  });

  test.each(SPELLINGS)('http://%s/ is a number for a name', (host) => {
    for (const text of [`http://${host}/`, `https://${host}:8443/a`, `http:\\\\${host}\\a`, `http:/${host}/`]) {
      expect(decided(text)).toBe('a number for a name');
    }
    expect(decided(`//${host}/`, 'https://news.example/')).toBe('a number for a name');
  });

  test('every IPv4 address is refused in every base and length', () => {
    const number = fc.tuple(fc.nat(0xffffffff), fc.constantFrom(8, 10, 16), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(number, ([value, base, parts]) => {
        expect(decided(`http://${spelt(value, base, parts)}/`)).toBe('a number for a name');
      }),
      { numRuns: 500 },
    );
  });

  test('a redirect is decided from where it comes', () => {
    expect(decided('/next', 'https://news.example/a')).toBe('https://news.example/next');
    expect(decided('//other.example', 'https://news.example/a')).toBe('https://other.example/');
    expect(decided('file:///etc/passwd', 'https://news.example/a')).toBe('not http');
    expect(decided('/a b', 'https://news.example/')).toBe('https://news.example/a%20b');
  });
});

/** An IPv4 address in 1 to 4 parts, of which the last holds what is left. */
function spelt(value: number, base: number, parts: number): string {
  const prefix = base === 16 ? '0x' : base === 8 ? '0' : '';
  const bytes = [24, 16, 8].slice(0, parts - 1).map((shift) => (value >>> shift) & 0xff);
  const last = parts === 1 ? value : value % 2 ** (8 * (5 - parts));
  return [...bytes, last].map((part) => prefix + part.toString(base)).join('.');
}
