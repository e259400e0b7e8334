import type { Claim } from '@/lib/domain/record';
import type { Content, Scope } from '@/lib/domain/value';
import { about, exactly, moreThan, stated } from '@/prisma/factories/values';
import { onDay } from '@/prisma/factories/wording';
import { groupBy } from './data-folder';
import { countOf, enteredRecord, type Loaded, type Said, textOf } from './entered-record';

export const GENERAL_STAFF = 'General Staff of Ukraine';
export const ORYX = 'Oryx';

const ZONE = 'Europe/Kyiv';
const DIRECTION = 'greatest losses direction';
const NOT_COUNTS = new Set(['date', 'day', 'personnel*', DIRECTION]);

/** The General Staff's kind for each of Oryx's kinds, from the file's column `equipment_ua`. */
const KIND_OF: Readonly<Record<string, string>> = {
  Tanks: 'tank',
  'Armoured Personnel Carriers': 'APC',
  'Artillery Systems': 'field artillery',
  'Multiple Rocket Launchers': 'MRL',
  'Anti-aircraft Warfare Systems': 'anti-aircraft warfare',
  Aircrafts: 'aircraft',
  Helicopters: 'helicopter',
  'Unmanned Aerial Vehicles': 'drone',
  'Warships, Boats': 'naval ship',
  'Vehicle and Fuel Tank': 'vehicles and fuel tanks',
  'Special Equipment': 'special equipment',
};

type Daily = { date: string } & Record<string, number | string>;
type Model = { model: string; losses_total: number; equipment_ua: string };

export type Files = { equipment: string; personnel: string; oryx: string };

/** Losses that Oryx saw are a part of all losses, so `narrower`; `same` would be wrong. */
export const SEEN: Scope = { relation: 'narrower', note: 'only losses of which Oryx has a picture' };

/**
 * Russian losses as one record: a claim per kind, a total that grows, with the General Staff's daily revisions and Oryx's
 * count, summed over its models. Oryx's file has no date; it is dated to the General Staff's last day.
 */
export function ukraineLosses(files: Files, oryxScope: Scope = SEEN): Loaded {
  const staff = [...daily(files.equipment), ...daily(files.personnel)].flatMap(saidOnDay);
  const last = staff.map(({ day }) => day).reduce((a, b) => (a > b ? a : b), '');
  const seen = oryxSaid(JSON.parse(files.oryx), last, oryxScope);
  const said = [...staff.map(({ day: _day, ...row }) => row), ...seen];
  const claims = [...new Set(said.map(({ claim }) => claim))].map(claimOn);
  return enteredRecord({ id: 'losses', title: 'Russian losses', zone: ZONE, claims, said });
}

const daily = (text: string): Daily[] => JSON.parse(text);

const claimOn = (kind: string, index: number): Claim =>
  kind === DIRECTION
    ? textOf(kind, index + 1, 'Where are losses greatest?')
    : {
        ...countOf(kind, index + 1, `${kind} lost`, kind === 'personnel' || kind === 'POW' ? 'persons' : 'pieces'),
        running: true,
      };

function saidOnDay(row: Daily): (Said & { day: string })[] {
  const word = String(row['personnel*'] ?? '');
  return Object.entries(row)
    .filter(([kind, value]) => !NOT_COUNTS.has(kind) || (kind === DIRECTION && value !== ''))
    .map(([kind, value]) => {
      const put = kind === 'personnel' ? word : '';
      return {
        claim: kind,
        source: GENERAL_STAFF,
        says: kind === DIRECTION ? stated({ type: 'text', text: String(value) }) : count(value, put),
        words: `${put} ${value}`.trim(),
        on: onDay(row.date, ZONE),
        day: row.date,
      };
    });
}

function count(figure: number | string, put: string): Content {
  if (put === 'about') return stated(about(figure));
  return stated(put === 'more' ? moreThan(figure) : exactly(figure));
}

function oryxSaid(models: readonly Model[], day: string, scope: Scope): Said[] {
  return [...groupBy(models, ({ equipment_ua }) => equipment_ua)].flatMap(([kind, of]) => {
    const claim = KIND_OF[kind];
    if (claim === undefined) throw new Error(`Oryx counts ${kind}, which is none of the General Staff's kinds.`);
    const total = of.reduce((sum, { losses_total }) => sum + losses_total, 0);
    const words = `${total} over ${of.length} models`;
    return [{ claim, source: ORYX, says: stated(exactly(total)), words, on: onDay(day, ZONE), scope }];
  });
}
