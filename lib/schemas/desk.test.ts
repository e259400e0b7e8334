import { expect, test } from 'vitest';
import { parseDesk } from './desk';
import { parseEnv } from './env';

test.each([
  [{}, {}],
  [{ DESK_NAME: ' The Harbour Desk ', DESK_CONTACT: '' }, { name: 'The Harbour Desk' }],
  [
    { DESK_NAME: 'Пристань', DESK_CONTACT: 'desk@harbour.example' },
    { name: 'Пристань', contact: { href: 'mailto:desk@harbour.example', label: 'desk@harbour.example' } },
  ],
  [
    { DESK_CONTACT: 'https://harbour.example/' },
    { contact: { href: 'https://harbour.example/', label: 'harbour.example' } },
  ],
])('shows who runs this desk as it was set: %o', (record, card) => {
  expect(parseDesk(record)).toEqual(card);
  expect(parseEnv(record).ok).toBe(true);
});

test('what cannot be read names nobody on a page, and is refused at the start', () => {
  for (const contact of [
    'desk',
    'http://desk.example',
    'javascript:alert(1)',
    'https://',
    'a@desk.example?subject=x',
    'a b@desk.example',
  ]) {
    expect(parseDesk({ DESK_CONTACT: contact })).toEqual({});
    expect(parseEnv({ DESK_CONTACT: contact })).toEqual({
      ok: false,
      reason: `DESK_CONTACT is "${contact}"; expected is an e-mail address or an address that begins with https://.`,
    });
  }
  for (const name of ['x'.repeat(101), 'a\nb']) {
    expect(parseDesk({ DESK_NAME: name })).toEqual({});
    expect(parseEnv({ DESK_NAME: name })).toMatchObject({ ok: false });
  }
});
