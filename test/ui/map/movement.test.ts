import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { measure } from '../../../src/analysis/measure';
import { idsOf } from '../../../src/analysis/rowsOf';
import { seededRandom } from '../../../src/analysis/seededRandom';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import { newActor } from '../../../src/domain/actor';
import type { ActorId, TieId } from '../../../src/domain/brand';
import {
  addActor,
  arrangeActors,
  connectActors,
  describeActor,
  giveRole,
  keepGroups,
  keepPlacements,
  removeActor,
  removeTie,
} from '../../../src/domain/commands';
import { startHistory } from '../../../src/domain/history/history';
import type { MapDocument } from '../../../src/domain/mapDocument';
import type { Point } from '../../../src/domain/placement';
import { newTie } from '../../../src/domain/tie';
import { MESSAGES } from '../../../src/i18n/language';
import { textWidth } from '../../../src/picture/labels/textWidth';
import type { Scene } from '../../../src/picture/scene';
import { SMALL_MAP } from '../../../src/picture/smallMap';
import { createAppStore } from '../../../src/store/appStore';
import { placementsOf } from '../../../src/ui/map/plan';
import { createPlanner } from '../../../src/ui/map/planner';
import { sceneFor, sectorsFor } from '../../../src/ui/map/sceneFor';
import { mapsAtHand } from '../../picture/mapsAtHand';
import { aTerritory } from '../../picture/territory';
import { runs } from '../../runs';

const VIEWPORT = { width: 1220, height: 820 };
const NEW = 'new' as ActorId;
const TIE = 'tried' as TieId;

/** A map open in a store and drawn as the app draws it: groups anew after each edit, places kept with the map. */
function aDesk(document: MapDocument) {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as never });
  store.getState().openDocument('map', startHistory(document));
  const planner = createPlanner();
  const regroup = () => {
    const now = store.getState().document;
    const groups = measure(actorGraphOf(now, ALL_VISIBLE), now.groups.size > 0 ? [...now.groups.values()] : [], {
      version: 1,
      seed: 1,
    }).groups;
    store.getState().execute(keepGroups, { groups });
  };
  let former: Scene | null = null;
  const drawn = (anew = false): Scene => {
    if (anew) planner.arrange(store.getState());
    const state = store.getState();
    const sectors = sectorsFor(state, MESSAGES.fr);
    const plan = planner.plan(state, sectors, VIEWPORT);
    const scene = sceneFor(state, {
      plan,
      sectors,
      viewport: VIEWPORT,
      measure: textWidth,
      messages: MESSAGES.fr,
      former,
    });
    former = scene;
    store.getState().execute(anew ? arrangeActors : keepPlacements, { placements: placementsOf(plan) });
    return scene;
  };
  regroup();
  // A small map is laid out anew at each edit, unless it is locked.
  if (document.actors.size <= SMALL_MAP + 2) store.getState().lockToggled();
  return { store, drawn, regroup };
}

type Desk = ReturnType<typeof aDesk>;

/** How far each actor that is drawn in both is from where it was, in CSS pixels, but for those who may move. */
function farthest(before: Scene, after: Scene, mayMove: ReadonlySet<ActorId> = new Set()): number {
  const was = new Map<ActorId, Point>(before.actors.map(({ id, at }) => [id, at]));
  return after.actors.reduce((most, { id, at }) => {
    const from = mayMove.has(id) ? undefined : was.get(id);
    return from ? Math.max(most, Math.hypot(at.x - from.x, at.y - from.y)) : most;
  }, 0);
}

/** Bundles that are elsewhere though nobody took their place. */
function strayBundles(before: Scene, after: Scene): string[] {
  const was = new Map(before.bundles.map(({ key, at }) => [key, at]));
  return after.bundles.flatMap(({ key, at, radius, name }) => {
    const from = was.get(key);
    if (!from || Math.hypot(at.x - from.x, at.y - from.y) <= 20) return [];
    const marks = [...after.actors, ...after.bundles.filter((other) => other.key !== key)];
    const isTaken = marks.some((mark) => Math.hypot(mark.at.x - from.x, mark.at.y - from.y) < mark.radius + radius + 2);
    return isTaken ? [] : [name];
  });
}

/** Edits by name; each says who may move: the ends of a tie that comes or goes. */
const EDITS: Readonly<Record<string, (desk: Desk, random: () => number) => readonly ActorId[]>> = {
  'adding an actor without ties': ({ store }) => {
    store.getState().execute(addActor, { actor: newActor(NEW, 'Nouvelle venue') });
    return [];
  },
  'adding an actor tied to the beneficiary and to somebody far': ({ store }, random) => {
    const { document } = store.getState();
    const ties = [document.info.beneficiary!, somebody(document, random)].map((id, i) =>
      newTie(`new ${i}` as TieId, NEW, id),
    );
    store.getState().execute(addActor, { actor: newActor(NEW, 'Nouvelle venue'), ties });
    return [];
  },
  'removing an actor': ({ store }, random) => {
    store.getState().execute(removeActor, { id: somebody(store.getState().document, random) });
    return [];
  },
  'adding a tie': ({ store }, random) => {
    const { document } = store.getState();
    const [a, b] = [somebody(document, random), somebody(document, random)];
    store.getState().execute(connectActors, { tie: newTie(TIE, a, b) });
    return [a, b];
  },
  'adding a tie to the beneficiary': ({ store }, random) => {
    const { document } = store.getState();
    const other = somebody(document, random);
    store.getState().execute(connectActors, { tie: newTie(TIE, document.info.beneficiary!, other) });
    return [other];
  },
  'removing a tie': ({ store }, random) => {
    const ties = [...store.getState().document.ties.values()];
    const tie = ties[Math.floor(random() * ties.length)]!;
    store.getState().execute(removeTie, { id: tie.id });
    return [tie.a, tie.b];
  },
  'giving a role': ({ store }, random) => {
    store.getState().execute(giveRole, { id: somebody(store.getState().document, random), role: { role: 'witness' } });
    return [];
  },
  renaming: ({ store }, random) => {
    const id = somebody(store.getState().document, random);
    store.getState().execute(describeActor, { id, patch: { name: 'Communauté de communes des Trois-Clochers' } });
    return [];
  },
  'changing territory': ({ store }, random) => {
    const id = somebody(store.getState().document, random);
    store.getState().execute(describeActor, { id, patch: { territory: 'Un autre pays' } });
    return [];
  },
};

function somebody({ actors, info }: MapDocument, random: () => number): ActorId {
  const ids = [...actors.keys()].filter((id) => id !== info.beneficiary);
  return ids[Math.floor(random() * ids.length)]!;
}

const maps = new Map([
  ...(await mapsAtHand()),
  ...[20, 60, 150, 300].map((count) => [`random ${count}`, aTerritory(count, 7).document] as const),
]);

describe.each([...maps])('Circles of the map %s', (_, document) => {
  it.each(Object.keys(EDITS))('%s moves no other by more than 20 pixels', (name) => {
    const random = seededRandom(11);
    for (let turn = 0; turn < runs(1, 2); turn++) {
      const desk = aDesk(document);
      const before = desk.drawn();
      const mayMove = new Set(EDITS[name]!(desk, random));
      const atOnce = desk.drawn();
      expect(farthest(before, atOnce, mayMove)).toBeLessThanOrEqual(20);
      expect(strayBundles(before, atOnce)).toEqual([]);
      // A moment later groups are worked out anew: sectors may be cut elsewhere, nobody moves.
      desk.regroup();
      expect(farthest(atOnce, desk.drawn())).toBeLessThanOrEqual(20);
      // Somebody may have had the role, or the tie, already.
      desk.store.getState().undo();
      expect(farthest(before, desk.drawn(), mayMove)).toBeLessThanOrEqual(20);
    }
  });

  it('opening and closing what is drawn together moves nobody', () => {
    const { store, drawn } = aDesk(document);
    // Places are kept with the map to a tenth of a pixel.
    drawn();
    const before = drawn();
    for (const { key, members } of before.bundles) {
      store.getState().bundleToggled(key);
      const open = drawn();
      expect(farthest(before, open)).toBe(0);
      const shown = new Set(open.actors.map(({ id }) => id));
      expect(members.filter((id) => !shown.has(id))).toEqual([]);
      store.getState().bundleToggled(key);
      expect(drawn().actors.map(({ id }) => id)).toEqual(before.actors.map(({ id }) => id));
    }
  });

  it('is arranged anew when asked, in one step that can be undone and done again', () => {
    const { store, drawn } = aDesk(document);
    const random = seededRandom(5);
    const { info } = store.getState().document;
    for (let i = 0; i < 4; i++) {
      const tie = newTie(`t ${i}` as TieId, info.beneficiary!, somebody(store.getState().document, random));
      store.getState().execute(connectActors, { tie });
      drawn();
    }
    const before = drawn();
    const arranged = drawn(true);
    expect(arranged.offRing).toEqual([]);
    expect(farthest(before, arranged)).toBeGreaterThan(20);
    store.getState().undo();
    expect(farthest(before, inFrameOf(before, drawn()))).toBeLessThanOrEqual(1);
    store.getState().redo();
    expect(farthest(arranged, drawn())).toBeLessThanOrEqual(1);
  });
});

/** Arranging fills the window anew: the same places are compared in the frame they were first seen in. */
function inFrameOf({ frame: to }: Scene, scene: Scene): Scene {
  const { frame: from } = scene;
  const actors = scene.actors.map((mark) => ({
    ...mark,
    at: {
      x: ((mark.at.x - from.shiftX) / from.scaleX) * to.scaleX + to.shiftX,
      y: ((mark.at.y - from.shiftY) / from.scaleY) * to.scaleY + to.shiftY,
    },
  }));
  return { ...scene, actors };
}

describe('whoever changed circle without being moved', () => {
  it('is told, and is on its circle once the map is arranged', () => {
    const { store, drawn } = aDesk(maps.get('sample')!);
    const before = drawn();
    expect(before.offRing).toEqual([]);
    // A contact of the beneficiary who knows somebody far brings that one's contacts nearer: they stay where they are.
    const graph = actorGraphOf(store.getState().document, ALL_VISIBLE);
    const far = idsOf(graph).filter((id) => {
      const at = before.actors.find((mark) => mark.id === id);
      return at && Math.hypot(at.at.x / before.frame.scaleX, at.at.y / before.frame.scaleY) > 450;
    });
    const ties = [store.getState().document.info.beneficiary!, ...far.slice(0, 2)].map((id, i) =>
      newTie(`new ${i}` as TieId, NEW, id),
    );
    store.getState().execute(addActor, { actor: newActor(NEW, 'Nouvelle venue'), ties });
    const after = drawn();
    expect(after.offRing.length).toBeGreaterThan(0);
    expect(drawn(true).offRing).toEqual([]);
  });
});
