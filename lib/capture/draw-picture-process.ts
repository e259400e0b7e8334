import { Socket } from 'node:net';
import { guardProcess } from './guard-process';
import { pictureOf } from './picture-of';
import { toldDocument } from './told-document';

// The process in which what a text was read from is drawn anew (draw-picture.ts starts it): what is told and the document
// on standard input, as the one that reads gets them; the picture on file descriptor 4, or nothing.
const out = new Socket({ fd: 4, readable: false, writable: true });
guardProcess();
const { told, bytes } = await toldDocument();
out.end((await pictureOf(bytes, told.page ?? 1)) ?? '', () => process.exit());
