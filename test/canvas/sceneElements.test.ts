import { describe, expect, it } from 'vitest';
import { pictureStyle } from '../../src/canvas/pictureStyle';
import { sceneElements } from '../../src/canvas/sceneElements';
import { THEME_NAMES, THEMES } from '../../src/picture/marks/theme';
import type { Scene } from '../../src/picture/scene';
import { aScene, SMALL } from '../picture/territory';

const scene = aScene(60, 3, 'circles', SMALL);
const large = aScene(150, 1, 'circles', SMALL, { condensing: { opened: new Set(), recent: new Set() } });

const having = (drawn: Scene, kind: string) =>
  sceneElements(drawn).filter(({ classes = '' }) => String(classes).split(' ').includes(kind));

describe('what Cytoscape draws', () => {
  it('is each mark and each line of the scene, once', () => {
    expect([large.bundles.length > 2, large.bundleTies.length > 2]).toEqual([true, true]);
    for (const one of [scene, large]) {
      expect(having(one, 'actor')).toHaveLength(one.actors.length);
      expect(having(one, 'seat')).toHaveLength(one.ghosts.length);
      expect(having(one, 'bundle')).toHaveLength(one.bundles.length);
      expect(having(one, 'tie')).toHaveLength(one.ties.length);
      expect(having(one, 'ofBundle')).toHaveLength(one.bundleTies.length);
      const ids = sceneElements(one).map(({ data }) => data.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('has no line without its two ends', () => {
    const all = sceneElements(large);
    const nodes = new Set(all.filter(({ group }) => group === 'nodes').map(({ data }) => data.id));
    const edges = all.filter(({ group }) => group === 'edges');
    expect(edges.length).toBeGreaterThan(100);
    for (const { data } of edges) expect([nodes.has(data.source), nodes.has(data.target)]).toEqual([true, true]);
  });

  it('holds nobody’s name: what it holds may leave with it', () => {
    const held = JSON.stringify(sceneElements(scene));
    for (const { name } of scene.actors) expect(held).not.toContain(name);
  });

  it('gives who looks alike one image of their signs', () => {
    const signed = having(scene, 'signed');
    expect(signed.length).toBeGreaterThan(3);
    expect(new Set(signed.map(({ data }) => data.signs as string)).size).toBeLessThan(signed.length);
    const [mark] = scene.actors.filter(({ notAsked, broker, fragile, otherGroup }) =>
      Boolean(notAsked || broker || fragile || otherGroup),
    );
    const plain = { ...mark!, notAsked: false, broker: false, fragile: false, otherGroup: null };
    expect(having({ ...scene, actors: [plain] }, 'signed')).toEqual([]);
  });

  it('draws a tie as it is: formal or not, in doubt, chosen, on the way to somebody', () => {
    const [tie] = scene.ties;
    const look = (parts: Partial<Scene['ties'][number]>) =>
      having({ ...scene, ties: [{ ...tie!, formal: true, toVerify: false, ...parts }] }, 'tie')[0]?.classes;
    expect(look({})).toBe('tie');
    expect(look({ formal: false, toVerify: true })).toBe('tie informal doubtful');
    expect(look({ toVerify: true, age: 'old' })).toBe('tie doubtful old');
    expect(look({ selected: true, faded: true, chain: true })).toBe('tie selected faded chain');
  });

  it('ends the line of a seat at a name in its way', () => {
    const [ghost] = scene.ghosts.filter(({ towards }) => towards !== null);
    const middle = { x: (ghost!.at.x + ghost!.towards!.x) / 2, y: (ghost!.at.y + ghost!.towards!.y) / 2 };
    const [label] = scene.labels;
    const box = { left: middle.x - 5, right: middle.x + 5, top: middle.y - 5, bottom: middle.y + 5 };
    const pieces = (labels: Scene['labels']) =>
      sceneElements({ ...scene, ghosts: [ghost!] }, labels).filter(({ classes = '' }) =>
        String(classes).startsWith('toSeat'),
      );
    expect(pieces([])).toHaveLength(1);
    expect(pieces([{ ...label!, box }])).toHaveLength(2);
  });

  it('is styled by rules that every theme has, and by no function', () => {
    const rules = (name: (typeof THEME_NAMES)[number]) => pictureStyle(THEMES[name]);
    for (const name of THEME_NAMES) {
      expect(rules(name).map(({ selector }) => selector)).toEqual(rules('desk').map(({ selector }) => selector));
      // Values that are worked out would run for every element at each change.
      expect(JSON.parse(JSON.stringify(rules(name)))).toEqual(rules(name));
    }
  });
});
