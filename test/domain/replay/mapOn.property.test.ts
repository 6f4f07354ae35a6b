import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { ALL_VISIBLE, isTieMeasured } from '../../../src/analysis/visibility';
import { holdsRole } from '../../../src/domain/actor';
import type { Day } from '../../../src/domain/brand';
import { faultsOf } from '../../../src/domain/integrity';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { type KnownDays, knownDays } from '../../../src/domain/replay/knownDays';
import { mapOn } from '../../../src/domain/replay/mapOn';
import { daysToChoose, stopsBetween } from '../../../src/domain/replay/replayDays';
import { ROLES } from '../../../src/domain/role';
import { arbitraryDocument } from '../../helpers/arbitraryDocument';

const TODAY = '2026-11-29' as Day;
const drawn = (map: MapDocument) =>
  new Set([...map.ties.values()].filter((tie) => isTieMeasured(tie, ALL_VISIBLE)).map(({ id }) => id));
const held = (map: MapDocument) =>
  [...map.actors.values()].flatMap((actor) =>
    ROLES.filter((role) => holdsRole(actor, role)).map((role) => `${actor.id} ${role}`),
  );

function everyStop(document: MapDocument): { readonly days: KnownDays; readonly stops: readonly Day[] } {
  const days = knownDays(document, [], TODAY);
  const choices = daysToChoose(days);
  const [from = TODAY, to = TODAY] = [choices[0], choices.at(-1)];
  return { days, stops: stopsBetween(choices, from, to) };
}

describe('a map as it stood on a day, for any map', () => {
  it('is the map itself on the last of its days', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const { days, stops } = everyStop(document);
        const last = mapOn(document, days, stops.at(-1)!);
        expect([...last.actors.keys()]).toEqual([...document.actors.keys()]);
        expect(drawn(last)).toEqual(drawn(document));
        expect(held(last)).toEqual(held(document));
        expect(actorGraphOf(last, ALL_VISIBLE).size).toBe(actorGraphOf(document, ALL_VISIBLE).size);
      }),
      { numRuns: 40 },
    );
  });

  it('has all that the day before had, but for ties that are over, and only what the map has', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const { days, stops } = everyStop(document);
        let before: MapDocument | null = null;
        for (const day of stops) {
          const map = mapOn(document, days, day);
          for (const id of map.actors.keys()) expect(document.actors.has(id)).toBe(true);
          for (const { a, b } of map.ties.values()) expect(map.actors.has(a) && map.actors.has(b)).toBe(true);
          for (const id of [...map.groups.values()].flatMap(({ members }) => members))
            expect(map.actors.has(id)).toBe(true);
          for (const id of before?.actors.keys() ?? []) expect(map.actors.has(id)).toBe(true);
          const now = drawn(map);
          for (const id of before ? drawn(before) : [])
            expect(now.has(id) || (days.ends.get(id) ?? '9') <= day, `${id} on ${day}`).toBe(true);
          before = map;
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is as sound as the map', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        fc.pre(faultsOf(document).length === 0);
        const { days, stops } = everyStop(document);
        for (const day of stops) expect(faultsOf(mapOn(document, days, day))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
