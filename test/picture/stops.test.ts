import { describe, expect, it } from 'vitest';
import { nextStop, type StopMove } from '../../src/picture/nextStop';
import { stopStarting } from '../../src/picture/stopStarting';
import { type Stop, stopsOf } from '../../src/picture/stops';
import { aScene, ROOM } from './territory';

const circles = aScene(60, 3, 'circles', ROOM);
const free = aScene(60, 3, 'free', ROOM);

/** Everybody who can be reached from `start` by these moves. */
function reached(stops: readonly Stop[], start: Stop, moves: readonly StopMove[]): Set<string> {
  const known = new Set([start.id]);
  const waiting = [start];
  for (let stop = waiting.pop(); stop; stop = waiting.pop()) {
    for (const move of moves) {
      const next = nextStop(stops, stop, move);
      if (known.has(next.id)) continue;
      known.add(next.id);
      waiting.push(next);
    }
  }
  return known;
}

const ARROWS = ['left', 'right', 'out', 'in'] as const;

describe('the stops of the keyboard', () => {
  it.each([
    ['circles', circles],
    ['free', free],
  ])('in %s are every actor and every ghost, once, each reached by arrows alone', (_, scene) => {
    const stops = stopsOf(scene);
    expect(scene.ghosts.length).toBeGreaterThan(0);
    expect(new Set(stops.map((stop) => stop.id)).size).toBe(scene.actors.length + scene.ghosts.length);
    const [first] = stops;
    expect(reached(stops, first!, ARROWS).size).toBe(stops.length);
  });

  it('begin with the beneficiary, in both pictures', () => {
    for (const scene of [circles, free]) {
      expect(stopsOf(scene)[0]?.id).toBe(scene.actors.find((mark) => mark.beneficiary)?.id);
    }
  });

  it('go all around a ring in one direction, clockwise, and come back', () => {
    const stops = stopsOf(circles);
    const ring = stops.filter((stop) => stop.ring === 1);
    let at = ring[0]!;
    const seen: string[] = [];
    for (const _ of ring) {
      seen.push(at.id);
      const next = nextStop(stops, at, 'right');
      expect(nextStop(stops, next, 'left').id).toBe(at.id);
      at = next;
    }
    expect(at.id).toBe(ring[0]!.id);
    expect(new Set(seen).size).toBe(ring.length);
    const turned = seen.map((id) => stops.find((stop) => stop.id === id)!.along);
    expect(turned).toEqual([...turned].sort((a, b) => a - b));
  });

  it('step outwards to the neighbouring ring, at no greater turn than anybody there', () => {
    const stops = stopsOf(circles);
    const from = stops.find((stop) => stop.ring === 1)!;
    const next = nextStop(stops, from, 'out');
    expect(next.ring).toBe(2);
    const turn = (stop: Stop) => {
      const off = Math.abs(stop.along - from.along);
      return Math.min(off, 2 * Math.PI - off);
    };
    for (const other of stops.filter((stop) => stop.ring === 2))
      expect(turn(next)).toBeLessThanOrEqual(turn(other) + 1e-9);
  });

  it('step from the centre to what is below it, and back', () => {
    const stops = stopsOf(circles);
    const [centre] = stops;
    const below = nextStop(stops, centre!, 'in');
    expect(below.at.y).toBeGreaterThan(centre!.at.y);
    expect(below.ring).toBe(1);
    expect(nextStop(stops, below, 'in')).toBe(centre);
  });

  it('count those of the tray last, apart from any ring, as one reads them', () => {
    const stops = stopsOf(circles);
    const trayed = stops.filter(({ inTray }) => inTray);
    const onRings = stops.filter(({ inTray }) => !inTray);
    expect(trayed.length).toBeGreaterThan(1);
    expect(stops).toEqual([...onRings, ...trayed]);
    const [ring] = new Set(trayed.map((stop) => stop.ring));
    expect(onRings.map((stop) => stop.ring)).not.toContain(ring);
    for (const [index, { at }] of trayed.slice(1).entries()) {
      const before = trayed[index]!.at;
      expect(at.y > before.y + 1 || at.x > before.x).toBe(true);
    }
    expect(stopsOf(free).some(({ inTray }) => inTray)).toBe(false);
  });

  it('step to the tray and back from it to whoever is nearest across the page', () => {
    const stops = stopsOf(circles);
    const trayed = stops.filter(({ inTray }) => inTray);
    const outermost = Math.max(...stops.filter(({ inTray }) => !inTray).map(({ ring }) => ring));
    const rim = stops.filter(({ ring }) => ring === outermost);
    const across = (one: Stop, other: Stop) => Math.abs(one.at.x - other.at.x);
    const nearest = (from: Stop, to: readonly Stop[]) => Math.min(...to.map((stop) => across(from, stop)));
    for (const from of rim) {
      const next = nextStop(stops, from, 'out');
      expect(next.inTray).toBe(true);
      expect(across(from, next)).toBe(nearest(from, trayed));
    }
    for (const from of trayed) expect(across(from, nextStop(stops, from, 'in'))).toBe(nearest(from, rim));
  });

  it('go in the Carte to somebody on that side', () => {
    const stops = stopsOf(free);
    for (const from of stops) {
      const right = nextStop(stops, from, 'right');
      expect(right === from || right.at.x > from.at.x).toBe(true);
      const up = nextStop(stops, from, 'out');
      expect(up === from || up.at.y < from.at.y).toBe(true);
    }
  });
});

describe('typing the beginning of a name', () => {
  const named = (text: string, along: number): Stop => ({
    id: text,
    kind: 'actor',
    at: { x: along, y: 0 },
    text,
    ring: 0,
    inTray: false,
    along,
  });
  const stops = ['Émile', 'Élan des Monts', 'Œuvre laïque', 'Foyer rural', 'CUMA du Val'].map(named);
  const [emile, elan, oeuvre] = stops;

  it('ignores accents, ligatures and case', () => {
    expect(stopStarting(stops, null, 'EM')).toBe(emile);
    expect(stopStarting(stops, null, 'oeu')).toBe(oeuvre);
  });

  it('goes on to the next of the same letter, and around', () => {
    expect(stopStarting(stops, emile!, 'e')).toBe(elan);
    expect(stopStarting(stops, elan!, 'e')).toBe(emile);
  });

  it('stays on who still fits as more letters come', () => {
    expect(stopStarting(stops, elan!, 'el')).toBe(elan);
  });

  it('finds a word within when no name begins so, else nobody', () => {
    expect(stopStarting(stops, null, 'rur')?.text).toBe('Foyer rural');
    expect(stopStarting(stops, null, 'zz')).toBeNull();
  });
});
