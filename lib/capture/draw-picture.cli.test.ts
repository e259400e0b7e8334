import { expect, test } from 'vitest';
import { drawPicture } from './draw-picture';
import { scannedOf } from './testing/pdf';
import { pictureOf } from './testing/picture';

// What is shown is drawn anew: nothing of the bytes that came is in it.

test('a picture and a page of a PDF are drawn; what hides behind a picture is not in it', async () => {
  const hidden = Buffer.from('<script>alert(1)</script>');
  const png = Buffer.concat([await pictureOf(['89 died']), hidden]);
  const jpeg = await pictureOf(['89 died'], 'jpeg');
  const drawn = await Promise.all([
    drawPicture(png, 1),
    drawPicture(scannedOf([{ jpeg, width: 900, height: 120 }]), 1),
  ]);
  expect(drawn).toMatchObject([
    { ok: true, type: 'image/png' },
    { ok: true, type: 'image/jpeg' },
  ]);
  for (const picture of drawn) {
    if (!picture.ok) throw new Error(picture.reason);
    expect(picture.bytes.length).toBeGreaterThan(1000);
    expect(Buffer.from(picture.bytes).includes(hidden)).toBe(false);
  }
});
