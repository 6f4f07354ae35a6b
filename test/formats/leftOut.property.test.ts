import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorId, GroupId, SnapshotId, StepId, ThemeId } from '../../src/domain/brand';
import { copyOfMap } from '../../src/domain/mapCopy';
import type { MapDocument } from '../../src/domain/mapDocument';
import { LEFT_OUT, type LeftOut, leavingAs } from '../../src/formats/leftOut';
import { readFiles } from '../../src/formats/readFiles';
import { FILE_KINDS, type FileKind, NETWORK_FILE_KINDS, writeFiles } from '../../src/formats/writeFiles';
import { aDocument } from '../helpers/graphs';
import { aReadContext } from '../helpers/readContext';
import { runs } from '../runs';
import { anyMap } from './tables/anyMap';
import { canonicalMap } from './tables/canonicalMap';

/** A map with what files of other kinds may have no place for. */
const anyWhole: fc.Arbitrary<MapDocument> = fc
  .record({
    map: anyMap,
    has: fc.record({
      milestone: fc.boolean(),
      steps: fc.nat(2),
      seated: fc.boolean(),
      groups: fc.nat(2),
      groupLook: fc.boolean(),
      pinned: fc.boolean(),
      circles: fc.boolean(),
      question: fc.boolean(),
      thresholds: fc.boolean(),
      theme: fc.boolean(),
      untitled: fc.boolean(),
      unknown: fc.boolean(),
    }),
  })
  .map(({ map, has }) => {
    const ids = [...map.actors.keys()];
    const [first] = ids;
    const groups = Array.from({ length: has.groups }, (_, i) => ({
      id: `g${i}` as GroupId,
      colour: i,
      name: `Groupe ${i}`,
      members: i === 0 ? ids.slice(0, 2) : ids.slice(2),
    }));
    const look = { view: 'free', grouping: 'groups', outlined: [] } as const;
    const none = { networks: [], themes: [], types: [], profiles: [], families: [], territories: [], roles: [] };
    const place = { ...(has.circles && { circles: { x: 1, y: 2 } }), ...(has.pinned && { pinned: true }) };
    return {
      ...map,
      info: {
        ...map.info,
        ...(has.question && { question: 'Qui manque ?' }),
        thresholds: { within: has.thresholds ? 4 : 3, relayWithin: 2 },
      },
      themes: has.theme
        ? new Map([...map.themes, ['none' as ThemeId, { id: 'none' as ThemeId, label: 'zz' }]])
        : map.themes,
      groups: new Map(groups.map((one) => [one.id, one])),
      looks: has.groupLook
        ? new Map([
            ...map.looks,
            [
              'gl',
              {
                id: 'gl',
                name: 'Un groupe',
                look: { ...look, narrowing: { ...none, groups: groups.map(({ id }) => id) } },
              },
            ],
          ] as never)
        : map.looks,
      meetings: new Map(
        [...map.meetings].map(([id, one], i) => [
          id,
          {
            ...one,
            ...(has.seated && { tables: [{ seats: one.participants }] }),
            ...(has.untitled && i === 0 && { title: ' ' }),
          },
        ]),
      ),
      placements:
        first && Object.keys(place).length > 0
          ? new Map([...map.placements, [first, { ...map.placements.get(first), id: first, ...place }]])
          : map.placements,
      story: new Map(
        Array.from({ length: has.steps }, (_, i) => [
          `s${i}` as StepId,
          { id: `s${i}` as StepId, kind: 'own' as const, rank: i, look },
        ]),
      ),
      snapshots: has.milestone
        ? new Map([
            [
              'm' as SnapshotId,
              { id: 'm' as SnapshotId, name: 'Avant', on: '2026-01-01' as never, map: copyOfMap(map) },
            ],
          ])
        : new Map(),
      unknown: has.unknown ? new Map([['/x', '1']]) : new Map(),
    };
  });

/** How much of each there is in a map, counted without knowing of any format. */
function held({ info, ...map }: MapDocument): LeftOut {
  const { question, finality, purpose, keepUntil, informedOn, perimeter, thresholds } = info;
  const meetings = [...map.meetings.values()];
  const places = [...map.placements.values()];
  return {
    notes: map.privates.size,
    milestones: map.snapshots.size,
    steps: map.story.size,
    seatings: meetings.filter(({ tables }) => tables.length > 0).length,
    served: [...meetings, ...map.offers.values(), ...map.introductions.values()].filter(({ serves }) => serves).length,
    groups: map.groups.size,
    pins: places.filter(({ pinned }) => pinned).length,
    places: places.filter(({ circles }) => circles).length,
    settings:
      [question, finality, purpose, keepUntil, informedOn].filter(Boolean).length +
      [perimeter !== 'territory', thresholds.within !== 3, thresholds.relayWithin !== 2].filter(Boolean).length,
    themes: map.themes.size,
    // Those that have no title are the ones that go.
    untitled: map.actions.size + map.meetings.size + map.looks.size,
    unknown: map.unknown.size,
  };
}

/** A network has one way for a tie to go: told from its far end, it comes back told from the near one. */
function turned(document: MapDocument, kind: FileKind): MapDocument {
  if (!NETWORK_FILE_KINDS.some((one) => one === kind)) return document;
  const ties = [...document.ties].map(([id, tie]) => {
    const isTurned = tie.direction === 'backward' && tie.certainty !== 'absent';
    return [id, isTurned ? { ...tie, a: tie.b, b: tie.a, direction: 'forward' as const } : tie] as const;
  });
  return { ...document, ties: new Map(ties) };
}

async function readBack(document: MapDocument, kind: FileKind, privateNotes: boolean): Promise<MapDocument> {
  const files = await writeFiles(document, kind, { language: 'fr', privateNotes, confidences: true });
  const named = files.map(({ suffix, extension, bytes }) => ({ name: `carte${suffix}${extension}`, bytes }));
  const result = await readFiles(named, aReadContext());
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  return result.document;
}

describe.each(FILE_KINDS)('what %s has no place for', (kind) => {
  it('is what is gone when the file is read again', async () => {
    await fc.assert(
      fc.asyncProperty(anyWhole, fc.boolean(), async (document, privateNotes) => {
        const { left, isWhole } = leavingAs(document, kind, { privateNotes, confidences: true });
        const again = await readBack(document, kind, privateNotes);
        const [before, after] = [held(document), held(again)];
        const gone = LEFT_OUT.map((name) => [name, before[name] - after[name]]);
        expect(Object.fromEntries(gone)).toEqual(left);
        // The map's own file has a test of its own.
        if (isWhole && kind !== 'native') expect(canonicalMap(again)).toEqual(canonicalMap(turned(document, kind)));
      }),
      { numRuns: runs(10, 500) },
    );
  });
});

describe('“nothing lost”', () => {
  const lea = 'lea' as ActorId;
  const plain = aDocument({}, ['lea-marc']);
  const takes = { privateNotes: false, confidences: false };
  it.each(FILE_KINDS)('is said of %s where it is true, and of nothing that stays here', (kind) => {
    const isWhole = (document: MapDocument, asked = takes) => leavingAs(document, kind, asked).isWhole;
    const noted = { ...plain, privates: new Map([[lea, { notes: 'réticente' }]]) };
    const told = { ...plain, ties: new Map([...plain.ties].map(([id, tie]) => [id, { ...tie, confidential: true }])) };
    const actors = new Map([...plain.actors].map(([id, one]) => [id, { ...one, mission: 'lea@exemple.fr' }]));
    expect([plain, noted, told, { ...plain, actors }].map((one) => isWhole(one))).toEqual([true, false, false, false]);
    expect(isWhole(noted, { privateNotes: true, confidences: true })).toBe(true);
    expect(isWhole(told, { privateNotes: true, confidences: true })).toBe(true);
    expect(isWhole({ ...plain, info: { ...plain.info, question: 'Qui manque ?' } })).toBe(kind === 'native');
  });
});
