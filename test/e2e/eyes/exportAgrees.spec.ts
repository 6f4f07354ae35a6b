import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ActorId } from '../../../src/domain/brand';
import { svgOfPoster } from '../../../src/export/svg';
import { type Box, boxAround } from '../../../src/picture/geometry/box';
import { THEME_NAMES, type ThemeName } from '../../../src/picture/marks/theme';
import type { Scene } from '../../../src/picture/scene';
import { sceneOf } from '../../../src/picture/sceneOf';
import { sceneShapes } from '../../../src/picture/sceneShapes';
import { sampleMap } from '../../helpers/sampleMap';
import { pictureOfMap } from '../../picture/pictureOfMap';
import { aScene } from '../../picture/territory';
import { inTurn, SOAK } from '../../runs';
import { type OpenedApp, servedApp } from '../servedApp';

const VIEWPORT = { width: 1400, height: 900 };
const app = servedApp({ viewport: VIEWPORT, deviceScaleFactor: 2, bypassCSP: true, reducedMotion: 'reduce' });

let script = '';
beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, 'drawnScene.ts'), formats: ['iife'], name: 'drawnSceneBundle' },
    },
  });
  const [{ output }] = built as unknown as readonly [{ readonly output: readonly [{ readonly code: string }] }];
  script = output[0].code;
});

type InPage = {
  readonly drawnScene: {
    readonly draw: (scene: Scene) => Promise<void>;
    readonly apart: (svg: string, crops: readonly Box[]) => Promise<number[]>;
  };
};

const inputOf = pictureOfMap(sampleMap('fr'));

/** The sample with every sign that a picture can have. */
function sample(theme: ThemeName): Scene {
  const scene = sceneOf(inputOf('circles', VIEWPORT, { theme }));
  const [one, other, third] = scene.actors.filter(({ beneficiary }) => !beneficiary);
  const free = { x: -560, y: -380 };
  return {
    ...scene,
    actors: scene.actors.map((mark, i) => ({ ...mark, selected: i === 7, faded: i % 9 === 4 })),
    ties: scene.ties.map((tie, i) => ({ ...tie, chain: i === 3, selected: i === 5, faded: i % 9 === 4 })),
    ghosts: scene.ghosts.map((ghost, i) => ({ ...ghost, selected: i === 0, faded: i === 1, underWay: i < 3 })),
    missing: [{ a: other!.id, b: third!.id, from: other!.at, to: third!.at }],
    trial: {
      actors: [{ id: 'tried' as ActorId, type: 'network', name: '', at: free, radius: 16 }],
      ties: [{ a: 'tried' as ActorId, b: one!.id, from: free, to: one!.at }],
      departures: [other!],
    },
    changes: {
      actors: [{ ...third!, sign: 'changed' }],
      gone: [{ id: 'gone' as ActorId, type: 'structure', name: '', at: { x: 600, y: -400 }, radius: 14 }],
      ties: [],
    },
  };
}

interface Thing {
  readonly what: string;
  readonly crop: Box;
  /** The scene without it. */
  readonly without: (scene: Scene) => Scene;
}

/** Each mark, empty seat and text of a scene. */
function thingsOf(scene: Scene): Thing[] {
  const around = ({ at, radius }: { readonly at: Scene['actors'][number]['at']; readonly radius: number }) =>
    boxAround(at, 2 * radius + 6, 2 * radius + 6);
  return [
    ...scene.actors.map((mark) => ({
      what: `mark ${mark.name}`,
      crop: around(mark),
      without: (all: Scene) => ({ ...all, actors: all.actors.filter(({ id }) => id !== mark.id) }),
    })),
    ...scene.ghosts.map((ghost) => ({
      what: `seat ${ghost.question}`,
      // Inside of its ring: the dashes of a circle end elsewhere in an SVG than on a canvas.
      crop: boxAround(ghost.at, 1.3 * ghost.radius, 1.3 * ghost.radius),
      without: (all: Scene) => ({ ...all, ghosts: all.ghosts.filter(({ keys }) => keys !== ghost.keys) }),
    })),
    ...scene.bundles.map((bundle) => ({
      what: `bundle ${bundle.sign}`,
      crop: around(bundle),
      without: (all: Scene) => ({ ...all, bundles: all.bundles.filter(({ key }) => key !== bundle.key) }),
    })),
    ...scene.trial.actors.map((mark) => ({
      what: 'who is tried',
      crop: around(mark),
      without: (all: Scene) => ({ ...all, trial: { ...all.trial, actors: [] } }),
    })),
    ...scene.changes.gone.map((mark) => ({
      what: 'who is gone',
      crop: around(mark),
      without: (all: Scene) => ({ ...all, changes: { ...all.changes, gone: [] } }),
    })),
    ...scene.labels.map((label) => ({
      what: `text ${label.lines.join(' ')}`,
      crop: label.box,
      without: (all: Scene) => ({ ...all, labels: all.labels.filter((one) => one !== label) }),
    })),
  ];
}

const svgOf = (scene: Scene) =>
  svgOfPoster({
    box: boxAround({ x: 0, y: 0 }, VIEWPORT.width, VIEWPORT.height),
    theme: scene.theme,
    title: '',
    description: '',
    shapes: sceneShapes(scene),
  });

/** Of a mark or a text at ratio 2: edges are smoothed otherwise, and dashes end a little sooner or later. */
const MOST_APART = 0.15;
/** By so much more when the thing is missing, or a sign of it. */
const MISSING = 0.04;
const MISSING_SIGN = 0.02;

/** Alone on the page, in place of whatever was drawn before. */
async function drawn({ page }: OpenedApp, scene: Scene): Promise<Page> {
  // Names are placed anew only from nearer.
  const labelling = { requests: [], obstacles: [], segments: [], bounds: scene.bounds };
  const plain = JSON.parse(JSON.stringify({ ...scene, labelling })) as Scene;
  await page.evaluate((given) => (globalThis as unknown as InPage).drawnScene.draw(given), plain);
  return page;
}

const apart = (page: Page, scene: Scene, crops: readonly Box[]) =>
  page.evaluate(([svg, boxes]) => (globalThis as unknown as InPage).drawnScene.apart(svg, boxes), [
    svgOf(scene),
    crops,
  ] as const);

describe('what leaves as SVG is what Cytoscape and the layers draw', () => {
  const visit = app.shared();
  beforeAll(async () => {
    await visit().page.addScriptTag({ content: script });
  });

  it.each(inTurn(THEME_NAMES, 0))('at each mark, empty seat and text (%s)', async (theme) => {
    const scene = sample(theme);
    const things = thingsOf(scene);
    const page = await drawn(visit(), scene);
    const shares = await apart(
      page,
      scene,
      things.map(({ crop }) => crop),
    );
    const wrong = things.flatMap(({ what }, i) => ((shares[i] ?? 1) > MOST_APART ? [`${what} ${shares[i]}`] : []));
    expect(wrong.join('\n')).toBe('');
    expect(things.length).toBeGreaterThan(80);
  });

  it('of bundles and their lines too', async () => {
    const scene = aScene(150, 1, 'circles', VIEWPORT, { condensing: { opened: new Set(), recent: new Set() } });
    const things = thingsOf(scene);
    expect(scene.bundles.length).toBeGreaterThan(2);
    const shares = await apart(
      await drawn(visit(), scene),
      scene,
      things.map(({ crop }) => crop),
    );
    expect(things.flatMap(({ what }, i) => ((shares[i] ?? 1) > MOST_APART ? [`${what} ${shares[i]}`] : []))).toEqual(
      [],
    );
  });

  it('so that one thing that is missing is seen', async () => {
    const scene = sample('desk');
    const page = await drawn(visit(), scene);
    const unseen: string[] = [];
    // Each takes a third of a second: one in nine, of every kind; in the soak, all.
    for (const { what, crop, without } of thingsOf(scene).filter((_, i) => SOAK || i % 9 === 0)) {
      const [whole = 0] = await apart(page, scene, [crop]);
      const [share = 0] = await apart(page, without(scene), [crop]);
      if (share < whole + MISSING) unseen.push(`${what} ${whole} ${share}`);
    }
    expect(unseen.join('\n')).toBe('');
  });

  it('and so that one sign of a mark that is missing is seen', async () => {
    const scene = sample('desk');
    const page = await drawn(visit(), scene);
    const signs = ['broker', 'fragile', 'notAsked', 'selected'] as const;
    const unseen: string[] = [];
    for (const mark of scene.actors.filter((_, i) => SOAK || i % 3 === 0)) {
      const crop = boxAround(mark.at, 2 * mark.radius + 24, 2 * mark.radius + 24);
      const [whole = 0] = await apart(page, scene, [crop]);
      for (const sign of signs) {
        if (!mark[sign]) continue;
        const actors = scene.actors.map((one) => (one.id === mark.id ? { ...one, [sign]: false } : one));
        const [share = 0] = await apart(page, { ...scene, actors }, [crop]);
        if (share < whole + MISSING_SIGN) unseen.push(`${sign} of ${mark.name}: ${whole} ${share}`);
      }
    }
    expect(unseen.join('\n')).toBe('');
  });
});
