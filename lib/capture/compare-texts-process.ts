import { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { comparedTexts, textsToCompare } from './compared-texts';
import { guardProcess } from './guard-process';

// The process in which two texts are compared (compare-texts.ts starts it): JSON on standard input, JSON on file descriptor 4.
const out = new Socket({ fd: 4, readable: false, writable: true });
guardProcess();
const asked = textsToCompare.parse(JSON.parse(await text(process.stdin)));
out.end(JSON.stringify(comparedTexts(asked)), () => process.exit());
