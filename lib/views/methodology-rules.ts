import Big from 'big.js';

import { caseView, sentencesOf, stepsView } from './methodology-cases';
import {
  about,
  atLeast,
  clock,
  cost,
  denies,
  exact,
  killed,
  LABELS,
  labelled,
  madeUp,
  momentOf,
  onDay,
  range,
  runningKilled,
  says,
  share,
  stated,
  temperature,
  vague,
  when,
} from './methodology-made-up';
import { figured } from './methodology-ranges';
import { day, denialsView, dozensAgainst, gapBetween, hedgedPair, hedgeLost } from './methodology-rules-pairs';
import { imaginedPair } from './methodology-said';
import type { RulesView } from './methodology-view';

const hour = (time: string): string => `${day(1)}T${time}`;

/** The rules that no statement of the worked example shows, each with a case that is made up for it. */
export function rulesView(): RulesView {
  return {
    held: stepsView(
      madeUp(killed, [
        { who: 'the ministry', at: day(1), says: says(63) },
        { who: 'the ministry', at: day(2), says: says(89) },
        { who: 'the ministry', at: day(3), says: says(25), scope: labelled('narrower', LABELS.officers) },
        { who: 'the ministry', at: day(4), says: says(500), scope: labelled('broader', LABELS.all) },
        { who: 'the ministry', at: day(5), says: says(140), scope: labelled('narrower', LABELS.known) },
      ]),
    ),
    order: stepsView(
      madeUp(killed, [
        { who: 'the hospital', at: day(1), says: says(40) },
        { who: 'the hospital', at: hour('18:00'), says: says(45) },
        { who: 'the hospital', at: day(3), saidAtNotKnown: true, says: says(50) },
      ]),
    ),
    labels: stepsView(
      madeUp(killed, [
        { who: 'the paper', at: day(1), says: says(92), scope: labelled('narrower', LABELS.known) },
        { who: 'the paper', at: day(2), says: says(25), scope: labelled('narrower', LABELS.officers) },
        { who: 'the paper', at: day(3), says: says(110), scope: labelled('narrower', LABELS.known) },
      ]),
    ),
    denials: denialsView(),
    confirmed: caseView(
      madeUp(killed, [
        { who: 'the mayor', at: day(1), says: { form: 'confirmed' } },
        { who: 'the ministry', at: day(1), says: says(0) },
        { who: 'the hospital', at: day(1), says: says(89) },
      ]),
      ['s1', 's2'],
      ['s1', 's3'],
    ),
    hedged: hedgedPair('possibly'),
    asserted: hedgedPair(),
    rounded: [
      figured(exact(63), killed),
      figured(exact(400), killed),
      { ...figured(exact(400, { counted: true }), killed), counted: true },
      figured(exact(23_000), killed),
      figured(exact(60, { lastDigit: new Big(1) }), share),
      figured(exact(1_200_000_000, { lastDigit: new Big(100_000_000) }), cost),
    ],
    best: figured(range(30, 60, 45), killed),
    abouts: [
      figured(about(400), killed),
      figured(about(2), share),
      figured(clock(hour('14:30'), 'about'), when),
      figured(onDay(day(5), 'about'), when),
    ],
    running: runningView(),
    late: caseView(
      madeUp(killed, [
        { who: 'the ministry', at: day(1), says: says(63) },
        { who: 'one paper', at: day(2), says: says(63), basedOn: ['s1'] },
        { who: 'the ministry', at: day(3), says: says(89) },
        { who: 'another paper', at: day(5), says: says(63), basedOn: ['s1'] },
      ]),
      ['s3', 's4'],
    ),
    untraced: caseView(madeUp(killed, [...papers])),
    untracedBeside: caseView(madeUp(killed, [...papers, { who: 'the mayor', at: day(1), says: says(40) }])),
    agree: {
      same: imaginedPair(killed, says(400), says(400)),
      rounded: imaginedPair(killed, says(400), says(396)),
      about: imaginedPair(killed, stated(about(260)), says(256)),
    },
    firm: {
      dozensLow: dozensAgainst(20),
      dozensHigh: dozensAgainst(150),
      aboutNear: imaginedPair(killed, stated(about(400)), says(330)),
    },
    gaps: [
      gapBetween(when, stated(clock(hour('14:30'))), stated(clock(hour('14:47')))),
      gapBetween(when, stated(onDay(day(7))), stated(clock(`${day(8)}T03:00`))),
      gapBetween(killed, says(12), says(0)),
      gapBetween(killed, stated(vague('dozens')), says(150), 'dozens'),
      gapBetween(temperature, stated(exact(-20)), stated(exact(-5))),
    ],
    notCompared: caseView(notCompared),
    sentences: {
      compared: sentencesOf(
        madeUp(killed, [
          { who: 'the ministry', at: day(1), says: says(89) },
          { who: 'the hospital', at: day(1), says: stated(atLeast(40)) },
        ]),
      ),
      byReading: sentencesOf(
        madeUp(killed, [
          { who: 'the ministry', at: day(1), says: stated(vague('dozens')), words: 'dozens' },
          { who: 'the hospital', at: day(1), says: says(20) },
        ]),
      ),
      notCompared: sentencesOf(notCompared),
    },
    hedgeLost: hedgeLost(),
  };
}

/** Three of which none can be compared with another. */
const notCompared = madeUp(killed, [
  { who: 'the ministry', at: day(1), says: says(89) },
  { who: 'the mayor', at: day(1), says: stated({ ...exact(30), unit: 'families' }) },
  { who: 'the hospital', at: day(1), says: denies({ what: 'nothing in particular' }) },
]);

const papers = ['one paper', 'another paper'].map((who) => ({
  who,
  at: day(1),
  says: says(40),
  doesNotSay: true as const,
}));

/** A total that three bodies count, and what one of them holds as it goes on. */
function runningView(): RulesView['running'] {
  const asOf = { countsAsOf: momentOf(hour('09:00')) };
  return {
    several: caseView(
      madeUp(runningKilled, [
        { who: 'the mayor at 09:00', at: hour('09:00'), says: says(12) },
        { who: 'the hospital at 09:05', at: hour('09:05'), says: says(13) },
        { who: 'the ministry at 09:30', at: hour('09:30'), says: says(11) },
        { who: 'the army at 10:00', at: hour('10:00'), says: says(14), ...asOf },
      ]),
      ['s1', 's2'],
      ['s1', 's3'],
      ['s1', 's4'],
    ),
    one: stepsView(
      madeUp(runningKilled, [
        { who: 'the mayor', at: hour('09:00'), says: says(12) },
        { who: 'the mayor', at: hour('11:00'), says: says(15) },
        { who: 'the mayor', at: hour('12:00'), says: says(14) },
      ]),
    ),
  };
}
