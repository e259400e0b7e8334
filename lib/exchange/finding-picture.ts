import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { FindingMark, FindingView, SharedView } from '@/lib/views/event-view';
import { fontOf } from './picture-fonts';
import { cut, wrapped } from './picture-text';

/** The size that networks crop least. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** The colours of a page in light (app/globals.css). A picture has one scheme, whoever looks at it. */
const COLOURS = {
  paper: '#fcfbf8',
  ink: '#17191d',
  soft: '#50565f',
  faint: '#676d76',
  line: '#e3dfd7',
  disputed: '#a5360a',
  a: '#2c5296',
  b: '#84396a',
  c: '#6d5a12',
  d: '#2c6072',
  none: '#50565f',
} as const;

const EDGE = 56;
const RIGHT = PICTURE.width - EDGE;
const WIDTH = RIGHT - EDGE;

/**
 * The picture that goes with a link that is shared, as a PNG: title and place, the finding in sentences, the two answers by
 * name, and all answers on one axis. Text that has no room ends in "…". Drawn like the list, from the same data.
 */
export async function findingPicture(shared: SharedView): Promise<Uint8Array> {
  const canvas = createCanvas(PICTURE.width, PICTURE.height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = COLOURS.paper;
  pen.fillRect(0, 0, PICTURE.width, PICTURE.height);
  drawHead(pen, shared);
  const strip = shared.finding && shared.finding.told.length > 0 ? shared.finding : undefined;
  const foot = strip ? PICTURE.height - 52 - heightOf(strip) : PICTURE.height - 52;
  if (strip) drawStrip(pen, strip, shared.caption, foot);
  drawText(pen, shared, foot - 28);
  toTheRight(pen, `Last changed ${shared.changed}`, PICTURE.height - 24, 'sans 400 19');
  return canvas.encode('png');
}

function drawHead(pen: SKRSContext2D, { about, fictional }: SharedView): void {
  write(pen, 'Crossread', EDGE, 62, 'serif 600 30', COLOURS.ink);
  const taken = pen.measureText('Crossread').width + 40;
  const told = [...(fictional ? ['Fictional'] : []), ...about].join(' · ');
  pen.font = fontOf('sans 400 22');
  toTheRight(pen, cut(pen, told, WIDTH - taken), 60, 'sans 400 22');
  rule(pen, EDGE, 82, RIGHT, COLOURS.ink, 3);
}

/** The title, and as much of the finding as there is room for above `foot`. */
function drawText(pen: SKRSContext2D, { title, finding, text }: SharedView, foot: number): void {
  let y = 142;
  // A title that nearly fits one line is set smaller, and leaves no word alone on a second.
  const font = ['serif 600 50', 'serif 600 43'].find((one) => widthOf(pen, title, one) <= WIDTH) ?? 'serif 600 46';
  pen.font = fontOf(font);
  for (const { text: line } of wrapped(pen, [{ text: title }], WIDTH, 2)) {
    write(pen, line, EDGE, y, font, COLOURS.ink);
    y += 54;
  }
  const sentences = finding?.sentences ?? [[{ text }]];
  const phrases = sentences.flatMap((sentence, index) => (index === 0 ? sentence : [{ text: ' ' }, ...sentence]));
  const lines = Math.max(1, Math.floor((foot - y + 42) / 42));
  pen.font = fontOf('serif 400 31');
  for (const { text: line, marked } of wrapped(pen, phrases, WIDTH, lines)) {
    write(pen, line, EDGE, y, 'serif 400 31', COLOURS.ink);
    for (const { from, to } of marked) {
      const [start, end] = [from, to].map((at) => EDGE + pen.measureText(line.slice(0, at)).width);
      rule(pen, start ?? EDGE, y + 8, end ?? EDGE, COLOURS.disputed, 3);
    }
    y += 42;
  }
}

const ROW = 52;
const NAME = 'sans 400 25';
const VALUE = 'sans 600 27';
const BETWEEN = 28;
/** No name and no value takes more than these. */
const MOST = { name: 420, value: 330 };
const THIN = 7;
const MOST_THIN = 6;

/** The caption, two rows, the others, the axis. */
function heightOf({ told, axis }: FindingView): number {
  const others = axis ? Math.min(axis.others.length, MOST_THIN) * THIN + (axis.others.length > 0 ? 12 : 0) : 0;
  return 40 + told.length * ROW + others + (axis ? 30 : 0);
}

/** Where the axis is between names and values, which have the room that they need. */
type Lane = { left: number; right: number };

function laneBeside(pen: SKRSContext2D, told: FindingView['told']): Lane {
  const widest = (texts: readonly string[], font: string) => Math.max(...texts.map((one) => widthOf(pen, one, font)));
  const names = [...told.map(({ name }) => name), '10 other answers'];
  const values = told.map(({ value }) => value);
  return {
    left: EDGE + Math.min(MOST.name, widest(names, NAME)) + BETWEEN,
    right: RIGHT - Math.min(MOST.value, widest(values, VALUE)) - BETWEEN,
  };
}

const x = (at: number, { left, right }: Lane): number => left + at * (right - left);

function drawStrip(pen: SKRSContext2D, { told, axis }: FindingView, caption: string, top: number): void {
  pen.font = fontOf('sans 600 23');
  write(pen, cut(pen, caption, WIDTH), EDGE, top + 22, 'sans 600 23', COLOURS.ink);
  rule(pen, EDGE, top + 38, RIGHT, COLOURS.ink, 2);
  const rows = top + 40;
  // Without an axis values stand in the middle.
  const lane = axis ? laneBeside(pen, told) : { left: EDGE + 480, right: EDGE + 480 };
  if (axis) drawAxis(pen, axis, lane, rows, told.length * ROW);
  for (const [index, { name, value, mark }] of told.entries()) {
    const middle = rows + index * ROW + ROW / 2;
    writeIsolated(pen, name, EDGE, middle + 9, NAME, COLOURS[mark?.tone ?? 'none'], lane.left - BETWEEN - EDGE);
    if (mark) drawMark(pen, mark, lane, middle, { radius: 7, thickness: 13 });
    const from = lane.right + BETWEEN;
    writeIsolated(pen, value, from, middle + 9, VALUE, COLOURS.ink, RIGHT - from);
    rule(pen, EDGE, rows + (index + 1) * ROW, RIGHT, COLOURS.line, 1);
  }
}

type Axis = NonNullable<FindingView['axis']>;

/** Ticks behind the rows, the other answers below these, and the labels. */
function drawAxis(pen: SKRSContext2D, axis: Axis, lane: Lane, top: number, height: number): void {
  const { ticks, others, otherAnswers } = axis;
  const thin = Math.min(others.length, MOST_THIN) * THIN;
  for (const { at, label } of ticks) {
    pen.fillStyle = COLOURS.line;
    pen.fillRect(x(at, lane) - 1, top, 2, height + thin + 8);
    const width = widthOf(pen, label, 'sans 400 19');
    const place = Math.min(Math.max(x(at, lane) - width / 2, lane.left - 8), RIGHT - width);
    write(pen, label, place, top + height + thin + 32, 'sans 400 19', COLOURS.faint);
  }
  if (axis.log) write(pen, 'logarithmic', lane.right + BETWEEN, top + height + thin + 32, 'sans 400 19', COLOURS.faint);
  if (others.length === 0) return;
  const label = otherAnswers === 1 ? '1 other answer' : `${otherAnswers} other answers`;
  write(pen, label, EDGE, top + height + 23, 'sans 400 19', COLOURS.faint);
  for (const [index, mark] of others.entries()) {
    const y = top + height + 11 + (index % MOST_THIN) * THIN;
    drawMark(pen, mark, lane, y, { radius: 3, thickness: 3 });
  }
}

type Drawn = { radius: number; thickness: number };

function drawMark(pen: SKRSContext2D, mark: FindingMark, lane: Lane, y: number, { radius, thickness }: Drawn): void {
  const [from, to, colour] = [x(mark.from, lane), x(mark.to, lane), COLOURS[mark.tone]];
  const isPoint = mark.to - mark.from < 0.012 && !mark.openLow && !mark.openHigh;
  for (const before of mark.before ?? []) {
    rule(pen, x(before, lane), y, (from + to) / 2, colour, 2);
    dot(pen, x(before, lane), y, radius - 1, colour, true);
  }
  if (isPoint) dot(pen, (from + to) / 2, y, radius, colour, mark.hollow);
  else {
    pen.setLineDash(mark.hollow ? [6, 5] : []);
    rule(pen, from, y, to, colour, mark.hollow ? 3 : thickness);
    pen.setLineDash([]);
  }
  // Wider than the range that it ends.
  const half = thickness / 2 + 4;
  if (mark.openHigh) arrow(pen, to, y, half, colour);
  if (mark.openLow) arrow(pen, from, y, -half, colour);
}

function widthOf(pen: SKRSContext2D, text: string, font: string): number {
  pen.font = fontOf(font);
  return pen.measureText(text).width;
}

function toTheRight(pen: SKRSContext2D, text: string, baseline: number, font: string): void {
  write(pen, text, RIGHT - widthOf(pen, text, font), baseline, font, COLOURS.faint);
}

/** A name in its own direction, whatever is around it; what has no room is cut at its end. */
function writeIsolated(
  pen: SKRSContext2D,
  text: string,
  left: number,
  baseline: number,
  font: string,
  colour: string,
  room: number,
): void {
  pen.font = fontOf(font);
  write(pen, `\u2068${cut(pen, text, room)}\u2069`, left, baseline, font, colour);
}

function write(pen: SKRSContext2D, text: string, left: number, baseline: number, font: string, colour: string): void {
  pen.font = fontOf(font);
  pen.fillStyle = colour;
  pen.fillText(text, left, baseline);
}

function rule(pen: SKRSContext2D, from: number, y: number, to: number, colour: string, thickness: number): void {
  pen.strokeStyle = colour;
  pen.lineWidth = thickness;
  pen.beginPath();
  pen.moveTo(from, y);
  pen.lineTo(to, y);
  pen.stroke();
}

function dot(pen: SKRSContext2D, at: number, y: number, radius: number, colour: string, isHollow: boolean): void {
  pen.beginPath();
  pen.arc(at, y, radius, 0, 2 * Math.PI);
  pen.fillStyle = isHollow ? COLOURS.paper : colour;
  pen.fill();
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  pen.stroke();
}

/** Its point is at the end; half of it is to each side. It points to the left where this is negative. */
function arrow(pen: SKRSContext2D, at: number, y: number, half: number, colour: string): void {
  pen.strokeStyle = colour;
  pen.lineWidth = 2.5;
  pen.beginPath();
  pen.moveTo(at - half, y - Math.abs(half));
  pen.lineTo(at, y);
  pen.lineTo(at - half, y + Math.abs(half));
  pen.stroke();
}
