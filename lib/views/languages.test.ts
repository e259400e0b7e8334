import { expect, it } from 'vitest';
import { directionOf, languageName } from './languages';

it('knows the direction of a language, and that a script takes precedence', () => {
  expect(['ar', 'he', 'fa', 'ur', 'az-Arab'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'rtl']);
  expect(['en', 'uk', 'ru', 'az', 'ur-Latn'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'ltr', 'ltr']);
});

it('names a language for readers', () => {
  expect(languageName('uk')).toBe('Ukrainian');
  expect(languageName('zxx')).toBe('No linguistic content');
});
