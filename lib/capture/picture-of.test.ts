import { expect, test } from 'vitest';
import { pictureOf } from './picture-of';
import { pngOf } from './testing/picture';

test.each([
  ['a drawing in SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><text>89</text></svg>'), 1],
  ['a page of HTML', Buffer.from('<!doctype html><p>89'), 1],
  ['a picture of more pixels than is drawn', pngOf(50_000, 50_000), 1],
  ['a second page of a picture', pngOf(1, 1), 2],
])('%s is not shown', async (_, bytes, page) => {
  expect(await pictureOf(bytes, page)).toBeUndefined();
});
