import { describe, expect, test } from 'vitest';
import { errorReportForm, parsePath, parseReportsShown, reportStepForm } from './error-report';
import { parseForm } from './form';

const form = (fields: Record<string, string>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries({ about: '', wrong: '', evidence: '', email: '', ...fields })) {
    data.append(name, value);
  }
  return data;
};
const WRONG = 'The ministry said 89, not 98.';
const problems = (fields: Record<string, string>) => {
  const parsed = parseForm(errorReportForm, form(fields));
  return parsed.ok ? {} : parsed.state.error;
};

describe('a path of this site', () => {
  test.each([
    ['/', '/'],
    ['/events/makiivka', '/events/makiivka'],
    ['/events/makiivka?sort=disputed#killed', '/events/makiivka?sort=disputed'],
    ['/events/../about', '/about'],
    ['/log/check', '/log/check'],
    ['/desks-of-the-world', '/desks-of-the-world'],
  ])('%s', (given, path) => expect(parsePath(given)).toBe(path));

  test.each([
    '',
    'events/makiivka',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/.//elsewhere.example',
    '/events\\x',
    '/\t/elsewhere.example',
    'https://elsewhere.example/',
    'javascript:alert(1)',
    '/two words',
    '/desk',
    '/desk/reports',
    '/events/../desk',
    '/sign-in',
    '/invitation/secret',
    '/report-an-error?about=/',
  ])('none: %j', (given) => expect(parsePath(given)).toBe('not a path'));
});

test.each([
  ['as given', `/${'x'.repeat(500)}`],
  ['once it is encoded, as it is kept', `/events/${'é'.repeat(400)}`],
])('a path that is too long %s', (_, given) => {
  expect(parsePath(given)).toBe('too long');
  expect(problems({ wrong: WRONG, about: given })?.about?.join()).toContain('This address is too long');
});

describe('a report', () => {
  test('says what is wrong, and requires nothing else', () => {
    const parsed = parseForm(errorReportForm, form({ wrong: `  ${WRONG}\r\nSee there.\0 ` }));
    expect(parsed).toMatchObject({ ok: true, data: { wrong: `${WRONG}\nSee there.` } });
    expect(parsed.ok && [parsed.data.about, parsed.data.evidence, parsed.data.email]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('may come without the empty fields', () => {
    const bare = new FormData();
    bare.append('wrong', WRONG);
    expect(parseForm(errorReportForm, bare)).toMatchObject({ ok: true, data: { wrong: WRONG } });
    expect(parseForm(errorReportForm, new FormData())).toMatchObject({
      ok: false,
      state: { error: { wrong: [expect.stringContaining('Say')] } },
    });
  });

  test('keeps the other fields as they were given', () => {
    const given = { about: '/about', wrong: WRONG, evidence: 'https://example.org/a', email: 'Reader@Example.org' };
    expect(parseForm(errorReportForm, form(given))).toMatchObject({ ok: true, data: given });
  });

  test.each([
    [{ wrong: '' }, 'wrong', 'Say what is wrong, in at least 10 characters.'],
    [{ wrong: `short${' '.repeat(20)}` }, 'wrong', 'Say what is wrong, in at least 10 characters.'],
    [{ wrong: 'x'.repeat(4001) }, 'wrong', 'This is too long: at most 4,000 characters.'],
    [{ evidence: 'x'.repeat(2001) }, 'evidence', 'This is too long: at most 2,000 characters.'],
    [{ email: 'no address' }, 'email', 'Give an e-mail address, such as name@example.org, or nothing.'],
    [{ email: `${'x'.repeat(250)}@example.org` }, 'email', 'This address is too long.'],
    [
      { about: '//elsewhere.example' },
      'about',
      'Give the address of a page here, such as /events/makiivka, or nothing.',
    ],
  ])('of %o the field %s is refused', (fields, name, message) => {
    expect(problems({ wrong: WRONG, ...fields })).toEqual({ [name]: [message] });
  });

  test.each(['\u200b', '\u202e', '\u3164', '\u2800', '\u00ad'])(
    'of 50 invisible characters %j is refused',
    (unseen) => {
      const [wrong, evidence] = [unseen.repeat(50), unseen.repeat(5)];
      expect(problems({ wrong })).toEqual({ wrong: ['Say what is wrong, in at least 10 characters.'] });
      expect(parseForm(errorReportForm, form({ wrong: WRONG, evidence }))).toMatchObject({
        data: { evidence: undefined },
      });
    },
  );

  test('of 10 and of 4,000 characters is accepted', () => {
    expect(problems({ wrong: 'x'.repeat(10) })).toEqual({});
    expect(problems({ wrong: 'x'.repeat(4000) })).toEqual({});
  });

  test('that is refused keeps everything that was typed', () => {
    const typed = { about: '//x', wrong: 'short', evidence: 'there', email: 'none' };
    const parsed = parseForm(errorReportForm, form(typed));
    expect(parsed.ok ? {} : parsed.state.initialValue).toEqual(typed);
  });
});

test('a step names the report, its version and what is done', () => {
  const step = { report: '0190a6f0-0000-7000-8000-000000000001', version: '0', step: 'answer', note: ' Mended. ' };
  expect(reportStepForm.safeParse(step)).toMatchObject({ success: true, data: { version: 0, note: 'Mended.' } });
  for (const changed of [
    { report: 'x' },
    { version: '-1' },
    { version: '1.5' },
    { step: 'delete' },
    { note: 'x'.repeat(2001) },
  ]) {
    expect(reportStepForm.safeParse({ ...step, ...changed }).success, JSON.stringify(changed)).toBe(false);
  }
});

test('the list shows open reports unless all are asked for', () => {
  expect([undefined, 'open', 'all', 'erased'].map(parseReportsShown)).toEqual(['open', 'open', 'all', 'open']);
});
