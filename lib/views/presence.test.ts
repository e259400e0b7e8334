import { expect, test } from 'vitest';
import { hereView } from './presence';

const at = (pseudonym: string, field: string | null = null) => ({ pseudonym, field });

test('says who else is there, and in which field of the form; what is read out leaves the field out', () => {
  expect(hereView('statement', [])).toEqual({ shown: '', told: '' });
  expect(hereView('statement', [at('desk-kirona', 'saidAt')])).toEqual({
    shown: 'desk-kirona is also here, at “Said”.',
    told: 'desk-kirona is also here.',
  });
  expect(
    hereView('event', [at('desk-a', 'title'), at('desk-b', 'no such field'), at('desk-c', 'constructor')]),
  ).toEqual({
    shown: 'Also here: desk-a, at “Title”, desk-b and desk-c.',
    told: 'Also here: desk-a, desk-b and desk-c.',
  });
});

test('names three of twenty', () => {
  const many = Array.from({ length: 20 }, (_, number) => at(`desk-${number}`));
  expect(hereView('event', many).shown).toBe('Also here: desk-0, desk-1, desk-2 and 17 more.');
});
