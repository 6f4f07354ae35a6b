import { describe, expect, it } from 'vitest';
import { idsOf } from '../../src/analysis/rowsOf';
import type { ActorId } from '../../src/domain/brand';
import type { PictureName } from '../../src/picture/pictureName';
import { sceneOf } from '../../src/picture/sceneOf';
import { sampleMap } from '../helpers/sampleMap';
import { pictureOfMap } from './pictureOfMap';

const DESK = { width: 1220, height: 800 };
const inputOf = pictureOfMap(sampleMap('fr'));
const withFolded = (picture: PictureName, folded: readonly string[], selected: readonly ActorId[] = []) => {
  const plain = inputOf(picture, DESK);
  const condensing = { opened: new Set<string>(), recent: new Set<ActorId>(), folded: new Set(folded) };
  return { ...plain, condensing, focus: { ...plain.focus, selected: new Set(selected) } };
};
const { sectors, centre, graph, document } = inputOf('circles', DESK);
const [first, second] = sectors.filter(({ members }) => !members.includes(centre as ActorId));
const own = sectors.find(({ members }) => members.includes(centre as ActorId));

describe.each(['circles', 'free'] as const)('groups folded into one mark (%s)', (picture) => {
  it('have everybody once, by a mark or in the mark of their group, whom one looks from by their own', () => {
    const scene = sceneOf(withFolded(picture, [first!.key, own!.key]));
    const bundled = scene.bundles.flatMap(({ members }) => [...members]);
    expect([...scene.actors.map(({ id }) => id), ...bundled].toSorted()).toEqual([...idsOf(graph)].toSorted());
    expect(scene.bundles.map(({ key }) => key).toSorted()).toEqual([first!.key, own!.key].toSorted());
    expect(scene.bundles.find(({ key }) => key === first!.key)?.members).toHaveLength(first!.members.length);
    expect(scene.actors.some(({ id }) => id === centre)).toBe(true);
  });

  it('have one line for all ties that leave them, and say how many they are', () => {
    const [group, other] = [new Set<string>(first!.members), new Set<string>(second!.members)];
    const scene = sceneOf(withFolded(picture, [first!.key, second!.key]));
    const between = [...document.ties.values()].filter(
      ({ a, b }) => (group.has(a) && other.has(b)) || (group.has(b) && other.has(a)),
    );
    const line = scene.bundleTies.find(({ a, b }) => a.kind === 'bundle' && b.kind === 'bundle');
    expect(line?.count ?? 0).toBe(new Set(between.map(({ a, b }) => [a, b].toSorted().join(' '))).size);
    const mark = scene.bundles.find(({ key }) => key === first!.key)!;
    expect(mark.sign).toBe(`${first!.members.length}`);
    // Circles write the name over the sector.
    expect(mark.text.includes(first!.name)).toBe(picture === 'free');
    expect(mark.name).toContain(first!.name);
  });

  it('let out whoever is chosen, and leave all others where they were', () => {
    const [chosen] = first!.members;
    const folded = sceneOf(withFolded(picture, [first!.key], [chosen!]));
    const plain = new Map(sceneOf(withFolded(picture, [], [chosen!])).actors.map(({ id, at }) => [id, at]));
    expect(folded.actors.some(({ id }) => id === chosen)).toBe(true);
    expect(folded.bundles[0]?.members).not.toContain(chosen);
    for (const { id, at } of folded.actors) {
      const before = plain.get(id)!;
      expect(Math.hypot(before.x - at.x, before.y - at.y), id).toBeLessThan(1);
    }
  });

  it('are one mark however few they are', () => {
    const input = withFolded(picture, ['pair']);
    const [one, other, ...rest] = first!.members;
    const parted = [
      { ...first!, members: rest },
      { ...first!, key: 'pair', members: [one!, other!] },
    ];
    const scene = sceneOf({ ...input, sectors: [...parted, ...input.sectors.filter(({ key }) => key !== first!.key)] });
    expect(scene.bundles.map(({ members }) => new Set(members))).toEqual([new Set([one, other])]);
  });

  it('are nothing where no group is called so', () => {
    expect(sceneOf(withFolded(picture, ['', 'gone'])).bundles).toEqual([]);
  });
});

describe('groups folded on the screen of a phone', () => {
  const PHONE = { width: 390, height: 560 };
  const scene = (folded: readonly string[]) => {
    const plain = inputOf('circles', PHONE);
    return sceneOf({ ...plain, condensing: { opened: new Set(), recent: new Set(), folded: new Set(folded) } });
  };

  it('are called by their name, at the mark where there is no room for it over the sector', () => {
    const keys = inputOf('circles', PHONE).sectors.map(({ key }) => key);
    const { bundles, labels } = scene(keys);
    const atMark: string[] = [];
    for (const { key, text } of bundles) {
      const sector = sectors.find((one) => one.key === key)!;
      const isOver = labels.some(({ kind, owner }) => kind === 'area' && owner === key);
      // Once only.
      expect(text.includes(sector.name), sector.name).toBe(!isOver);
      if (isOver) continue;
      atMark.push(sector.name);
      const label = labels.find(({ kind, owner }) => kind === 'bundle' && owner === key);
      expect(label?.lines.join(' ') ?? 'no label', sector.name).toContain(sector.name);
    }
    expect(atMark.length).toBeGreaterThan(0);
  });
});
