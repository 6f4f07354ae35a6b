import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../src/domain/brand';
import type { LabelMark } from '../../src/picture/labels/labelPlacement';
import { PICTURE_NAMES } from '../../src/picture/pictureName';
import type { Scene } from '../../src/picture/scene';
import { sceneOf } from '../../src/picture/sceneOf';
import { labelFaults } from './labelFaults';
import { mapsAtHand } from './mapsAtHand';
import { pictureOfMap } from './pictureOfMap';

const DESK = { width: 1220, height: 800 };
const maps = [...(await mapsAtHand())].map(([name, document]) => [name, pictureOfMap(document)] as const);

const keyOf = ({ kind, owner }: LabelMark) => `${kind} ${owner}`;

/** Labels of those who did not move that are elsewhere beside their mark. */
function moved(before: Scene, after: Scene, others: ReadonlySet<string> = new Set()): string[] {
  const was = new Map(before.labels.map((label) => [keyOf(label), label]));
  return after.labels
    .filter((label) => {
      const known = was.get(keyOf(label));
      if (!known || others.has(label.owner)) return false;
      return Math.hypot(known.spot.off.x - label.spot.off.x, known.spot.off.y - label.spot.off.y) > 3;
    })
    .map(keyOf);
}

describe.each(maps)('names of the %s, from one drawing to the next', (_, make) => {
  it.each(PICTURE_NAMES)('%s: none changes its place when nothing has changed', (picture) => {
    const before = sceneOf(make(picture, DESK));
    const after = sceneOf(make(picture, DESK, { former: before }));
    const said = ({ labels }: Scene) =>
      labels
        .filter(({ kind }) => kind === 'actor')
        .map(keyOf)
        .toSorted();
    // Whoever had no name may have one by now.
    expect(said(after)).toEqual(expect.arrayContaining(said(before)));
    expect(moved(before, after).length).toBeLessThanOrEqual(2);
  });

  it.each(PICTURE_NAMES)('%s: who is selected has a name all the same', (picture) => {
    const before = sceneOf(make(picture, DESK));
    let [kept, placedAnew] = [0, 0];
    for (const { id } of before.actors.slice(0, 12)) {
      const focus = { selected: new Set<ActorId>([id]) };
      const after = sceneOf(make(picture, DESK, { former: before, focus }));
      expect(after.labels.map(({ owner }) => owner)).toContain(id);
      const anew = sceneOf(make(picture, DESK, { focus }));
      kept += labelFaults(after, after.labels).length;
      placedAnew += labelFaults(anew, anew.labels).length;
    }
    // One line of a question that stayed may touch a mark, in twelve drawings.
    expect(kept).toBeLessThanOrEqual(placedAnew + 1);
  });

  it('in a room whose legend takes another row, the beneficiary is never cut short for the others to stay', () => {
    const condensing = { opened: new Set<string>(), recent: new Set<ActorId>() };
    const { places } = make('circles', { width: 1218, height: 836 });
    const drawn = (height: number, former?: Scene) =>
      sceneOf(
        make('circles', { width: 1920, height }, { theme: 'room', places, condensing, ...(former && { former }) }),
      );
    for (const height of [885, 917, 940]) {
      const { actors, labels } = drawn(880, drawn(height));
      const beneficiary = actors.find((mark) => mark.beneficiary);
      const name = labels.find(({ kind, owner }) => kind === 'actor' && owner === beneficiary?.id);
      if (beneficiary) expect(name?.lines.join(' ')).toMatch(/[^…]$/);
    }
  });
});

it.each(PICTURE_NAMES)(
  '%s: far fewer names change their place than without a memory when three actors are elsewhere',
  (picture) => {
    let [remembered, forgotten] = [0, 0];
    for (const [, make] of maps) {
      const before = sceneOf(make(picture, DESK));
      const three = new Set<string>(before.actors.slice(5, 8).map(({ id }) => id));
      const places = new Map(
        [...make(picture, DESK).places].map(([id, { x, y }]) => [
          id,
          three.has(id) ? { x: x + 40, y: y + 25 } : { x, y },
        ]),
      );
      const anew = sceneOf(make(picture, DESK, { places }));
      const after = sceneOf(make(picture, DESK, { places, former: before }));
      expect(labelFaults(after, after.labels)).toEqual([]);
      remembered += moved(before, after, three).length;
      forgotten += moved(before, anew, three).length;
    }
    expect(forgotten).toBeGreaterThan(0);
    expect(remembered).toBeLessThan(0.7 * forgotten);
  },
);

it('keeps nothing of the drawing before in the new one: its names may not be for whoever is shown this one', () => {
  const [[, make] = []] = maps;
  if (!make) throw new Error('no map is there');
  const before = sceneOf(make('circles', DESK));
  const names = before.actors.map(({ name }) => name);
  const input = make('circles', DESK, { former: before });
  const document = {
    ...input.document,
    actors: new Map([...input.document.actors].map(([id, actor], i) => [id, { ...actor, name: `No. ${i}` }])),
  };
  const after = sceneOf({ ...input, document, shortNameOf: () => undefined });
  const told = JSON.stringify(after, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  // Names of groups are made from their members' and are given, not drawn from the document.
  const groups = JSON.stringify([input.sectors.map(({ name }) => name), before.ghosts.map(({ question }) => question)]);
  expect(names.filter((name) => told.includes(`"${name}"`) && !groups.includes(name))).toEqual([]);
});
