import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { actorGraphOf } from '../../src/analysis/actorGraph';
import { findGroups } from '../../src/analysis/groups/findGroups';
import { idsOf, rowsOf } from '../../src/analysis/rowsOf';
import { ALL_VISIBLE } from '../../src/analysis/visibility';
import type { ActorId, TieId } from '../../src/domain/brand';
import type { MapDocument } from '../../src/domain/mapDocument';
import { newTie } from '../../src/domain/tie';
import { writeNative } from '../../src/formats/native/write';
import { freeLayout } from '../../src/picture/carte/freeLayout';
import type { Line } from './line';
import { madeMap } from './madeMap';
import { onBuiltApp } from './onBuiltApp';
import { chooserOf, firstPaintedAfter, move, type Point, pageOf, paintedAt } from './picturePage';
import { servePlain } from './plainPage';

const SECTION = 'picture (wall clock; Chromium, canvas 2D, software GL)';
/** Frames by second that a picture keeps while it is moved, and milliseconds until it is first painted whole. */
const GOALS: Readonly<Record<number, { readonly frames: number; readonly first: number }>> = {
  300: { frames: 50, first: 1000 },
  2000: { frames: 30, first: 2200 },
};
/** One frame, and what a task may take beside it. */
const ONE_FRAME = 17;

/**
 * What people see: the first finished picture after a file is chosen, moving it, and an edit, in the built app; beside
 * it Cytoscape alone with the same graph, labels on. Needs a Chromium; without one there are no lines.
 */
export async function pictureLines(sizes: readonly number[]): Promise<Line[]> {
  const { MAILLON_PROJECT: project } = process.env;
  if (project === undefined) return [];
  return onBuiltApp(async ({ browser, url, folder }) => {
    const lines: Line[] = [];
    for (const size of sizes) lines.push(...(await linesOf(browser, url, project, folder, size)));
    return lines;
  });
}

async function linesOf(browser: Browser, url: string, project: string, folder: string, size: number): Promise<Line[]> {
  const map = freshMap(size);
  const file = join(folder, `bench-${size}.maillon.json`);
  await writeFile(file, writeNative(map));
  const ties = new Set([...map.ties.values()].map(({ a, b }) => [a, b].sort().join(' '))).size;
  const label = `${size} / ${ties}`;
  const line = (what: string, rest: Omit<Line, 'section' | 'what' | 'size'>): Line => ({
    section: SECTION,
    what,
    size: label,
    ...rest,
  });
  const places = placesOf(map);
  const lines: Line[] = [];
  for (const picture of ['Circles', 'Map'] as const) {
    const opened = await pageOf(browser);
    const { page } = opened;
    await page.goto(url, { waitUntil: 'load' });
    await paintedAt(page);
    await choosePicture(page, picture);
    const first = await openFile(page, file, size);
    const goal = GOALS[size];
    lines.push(
      line(`${picture}: first finished picture`, {
        ours: first,
        unit: 'ms',
        ...(goal ? { goal: { atMost: goal.first } } : {}),
        note: 'from the file being chosen; no groups or places in it',
      }),
    );
    const plain = await servePlain(project, map, places);
    const other = await pageOf(browser);
    await other.page.goto(plain.url);
    await other.page.waitForTimeout(1500);
    for (const how of ['pan', 'zoom'] as const) {
      const [ours, theirs] = [
        await move(opened, await emptyGround(page), how),
        await move(other, { x: 960, y: 40 }, how),
      ];
      lines.push(
        line(`${picture}: ${how}, frames a second`, {
          ours: ours.frames,
          unit: '',
          note: `Cytoscape alone: ${theirs.frames.toFixed(1)}; goal at least ${goal?.frames ?? '–'}: ${ours.frames >= (goal?.frames ?? 0) ? 'yes' : 'NO'}`,
        }),
        line(`${picture}: ${how}, work for each frame`, {
          ours: ours.work,
          other: theirs.work,
          unit: 'ms',
          goal: { atLeastTimes: 0.833 },
          note: 'processor time of the main thread; other: Cytoscape alone, labels on',
        }),
      );
    }
    plain.close();
    await close(other.page.context());
    const edit = await editTime(page);
    lines.push(
      line(`${picture}: an edit until it is painted`, {
        ours: edit.first,
        unit: 'ms',
        ...(size <= 300 ? { goal: { atMost: 2 * ONE_FRAME } } : {}),
        note: 'Ctrl+Z and Ctrl+Shift+Z of a tie, median of 12; the key to the end of painting',
      }),
      line(`${picture}: an edit until all that follows is painted`, {
        ours: edit.last,
        unit: 'ms',
        note: 'groups and measures, from a worker',
      }),
    );
    await close(page.context());
  }
  return lines;
}

const close = (context: BrowserContext) => context.close();

/** A map as a file of a stranger: no groups, no places. Three ties an actor. */
function freshMap(size: number): MapDocument {
  const made = madeMap(size);
  const ids = [...made.actors.keys()];
  const ties = new Map(made.ties);
  for (let extra = 0; ties.size < size * 3; extra++) {
    const id = `extra${extra}` as TieId;
    const [a, b] = [ids[(extra * 7) % size], ids[(extra * 13 + 5) % size]] as [ActorId, ActorId];
    if (a !== b) ties.set(id, newTie(id, a, b));
  }
  return { ...made, ties, groups: new Map(), placements: new Map() };
}

async function choosePicture(page: Page, picture: 'Circles' | 'Map'): Promise<void> {
  await page.getByRole('button', { name: picture, exact: true }).click();
  await paintedAt(page);
}

/** Milliseconds from the file being chosen to the picture of its map painted whole. */
async function openFile(page: Page, file: string, size: number): Promise<number> {
  await (await chooserOf(page)).setFiles(file);
  const chosen = await page.evaluate(() => Reflect.get(window, 'chosenAt') as number);
  // The page may be silent for long before it: what was painted until then is of the map that was open.
  await page.getByRole('img', { name: new RegExp(`\\b${size.toLocaleString('en')} actors`) }).waitFor();
  return (await paintedAt(page, 2500, chosen)) - chosen;
}

/** Places for the other program: those of the Carte. */
function placesOf(map: MapDocument): ReadonlyMap<string, Point> {
  const graph = actorGraphOf(map, ALL_VISIBLE);
  const groups = findGroups(graph, [], { seed: 1 }).groups;
  const groupOf = idsOf(graph).map((id) => groups.findIndex(({ members }) => members.includes(id)));
  const points = freeLayout({ graph: rowsOf(graph), groupOf, seed: 1 });
  return new Map(idsOf(graph).map((id, vertex) => [id, points[vertex] ?? { x: 0, y: 0 }]));
}

/** A point of the picture with nothing under it and no note over it, in one of its corners: there a hand moves it. */
async function emptyGround(page: Page): Promise<Point> {
  const box = await page.locator('section canvas').last().boundingBox();
  if (!box) throw new Error('bench: no picture');
  const [left, top, right, bottom] = [box.x + 16, box.y + 16, box.x + box.width - 16, box.y + box.height - 16];
  const corners = [
    { x: left, y: top },
    { x: left, y: bottom },
    { x: right, y: top },
    { x: right, y: bottom },
  ];
  const reached = await page.evaluate(
    (points) => points.find(({ x, y }) => document.elementFromPoint(x, y) instanceof HTMLCanvasElement),
    corners,
  );
  if (!reached) throw new Error('bench: notes over every corner of the picture');
  return reached;
}

/** Median milliseconds from a key to the picture painted after it, and to the last one that it brings. */
async function editTime(page: Page): Promise<{ readonly first: number; readonly last: number }> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Actor 00003 – Actor 00151');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await paintedAt(page);
  // Nobody is selected: an edit alone, not everybody coming back from being faded.
  await page.keyboard.press('Escape');
  await paintedAt(page);
  const firsts: number[] = [];
  const lasts: number[] = [];
  for (let turn = 0; turn < 12; turn++) {
    await page.keyboard.press(turn % 2 === 0 ? 'Control+z' : 'Control+Shift+z');
    // Asked only afterwards: the page's answers would be among what is measured.
    await page.waitForTimeout(400);
    const pressed = await page.evaluate(() => Reflect.get(window, 'pressedAt') as number);
    lasts.push((await paintedAt(page, 500, pressed)) - pressed);
    firsts.push((await firstPaintedAfter(page, pressed)) - pressed);
  }
  const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[6] ?? Number.NaN;
  return { first: median(firsts), last: median(lasts) };
}
