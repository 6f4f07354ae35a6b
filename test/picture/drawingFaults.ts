import type { ActorGraph } from '../../src/analysis/actorGraph';
import { idsOf, neighboursOf, rowsOf, vertexIndex } from '../../src/analysis/rowsOf';
import type { ActorId } from '../../src/domain/brand';
import type { Point } from '../../src/domain/placement';
import { ringOfIn, ringsAround } from '../../src/picture/circles/rings';
import { arcsOfPlaced } from '../../src/picture/circles/sectorArcs';
import type { Sector } from '../../src/picture/circles/sectors';
import { angleOf, FULL_TURN, positive } from '../../src/picture/geometry/angle';
import type { Box } from '../../src/picture/geometry/box';
import { isRoom } from '../../src/picture/marks/theme';
import type { Scene } from '../../src/picture/scene';
import { groundFaults } from './groundFaults';
import { labelFaults } from './labelFaults';

/** What a drawing is looked at with. */
export interface Looked {
  readonly scene: Scene;
  readonly graph: ActorGraph;
  readonly centre: ActorId;
  readonly sectors: readonly Sector[];
  /** Stored places. */
  readonly places: ReadonlyMap<ActorId, Point>;
}

const MOST_EMPTY = 120;
const LEAST_FILLED = 0.5;
/** With fewer actors half of the frame would be long lines: their drawing is so wide and high, and in the middle of it. */
const FILLED_FROM = 6;
const LEAST_SIDE = 0.3;
const MOST_ASIDE = 0.2;
/** Letters of 24 pixels and roles in words: of more actors than this, some in a room have their name when they are chosen. */
const NAMED_IN_ROOM = 28;
const LEAST_SECTOR = 18;
const LEAST_GROUPED = 12;

/** All that is wrong with the drawing of a small map, in words: the lines of "a small map breathes". */
export function drawingFaults(looked: Looked): string[] {
  const { scene } = looked;
  const circles =
    scene.picture === 'circles'
      ? [...turnFaults(looked), ...sectorFaults(looked), ...groundFaults(scene, ringIn(looked))]
      : [];
  return [
    ...circles,
    ...throughFaults(scene),
    ...frameFaults(scene),
    ...markFaults(scene),
    ...groupFaults(looked),
    ...labelFaults(scene, scene.labels).filter((fault) => !fault.startsWith('line of')),
  ];
}

/** Share of the view that the box of marks and names takes up. */
export function filledShare(scene: Scene): number {
  const box = boxOfDrawing(scene);
  return ((box.right - box.left) * (box.bottom - box.top)) / (scene.viewport.width * scene.viewport.height);
}

function boxOfDrawing({ actors, ghosts, labels }: Scene): Box {
  const boxes = [
    ...[...actors, ...ghosts].map(({ at, radius }) => around(at, radius)),
    ...labels.filter(({ kind }) => kind !== 'caption').map(({ box }) => box),
  ];
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function around({ x, y }: Point, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function frameFaults(scene: Scene): string[] {
  const { viewport, actors, rings } = scene;
  const faults: string[] = [];
  const share = filledShare(scene);
  const isLeft = actors.length >= FILLED_FROM && (actors.length > 6 || !actors.some(({ pinned }) => pinned));
  if (isLeft && share < LEAST_FILLED) faults.push(`fills ${Math.round(100 * share)} % of the frame`);
  const box = boxOfDrawing(scene);
  if (actors.length < FILLED_FROM && !actors.some(({ pinned }) => pinned)) faults.push(...fewFaults(scene, box));
  const [halfX, halfY] = [viewport.width / 2, viewport.height / 2];
  if (box.left < -halfX || box.right > halfX || box.top < -halfY || box.bottom > halfY) faults.push('is cut');
  const [first] = rings;
  if (first && (Math.abs(first.centre.x) + first.radiusX > halfX || Math.abs(first.centre.y) + first.radiusY > halfY))
    faults.push('the first ring is cut');
  return faults;
}

/** Up to five actors with their empty seats and names: neither a speck nor in a corner. */
function fewFaults({ actors, ghosts, viewport }: Scene, { left, right, top, bottom }: Box): string[] {
  const { width, height } = viewport;
  const sides = [(right - left) / width, (bottom - top) / height];
  const aside = [(left + right) / 2 / width, (top + bottom) / 2 / height];
  const inWords = (shares: number[]) => shares.map((share) => `${Math.round(100 * share)} %`).join(' × ');
  return [
    ...(actors.length + ghosts.length > 1 && sides.some((share) => share < LEAST_SIDE)
      ? [`the few are ${inWords(sides)} of the frame`]
      : []),
    ...(aside.some((share) => Math.abs(share) > MOST_ASIDE) ? [`the few are ${inWords(aside)} off its middle`] : []),
  ];
}

function markFaults({ actors, ghosts, ties, labels, viewport, theme }: Scene): string[] {
  const faults: string[] = [];
  const marks = [
    ...actors.map(({ id, at, radius, pinned, beneficiary }) => ({
      id: id as string,
      at,
      radius,
      still: pinned || beneficiary,
    })),
    ...ghosts.map(({ keys, at, radius }) => ({ id: `ghost ${keys[0]}`, at, radius, still: false })),
  ];
  marks.forEach((mark, i) => {
    for (const other of marks.slice(i + 1)) {
      const away = Math.hypot(mark.at.x - other.at.x, mark.at.y - other.at.y);
      if (away < mark.radius + other.radius && !(mark.still && other.still)) faults.push(`${mark.id} over ${other.id}`);
    }
  });
  const named = new Set(labels.map(({ owner }) => owner));
  const unnamed = actors.filter(({ id }) => !named.has(id));
  const areAllNamed = viewport.width > 600 && !(isRoom(theme) && actors.length > NAMED_IN_ROOM);
  if (unnamed.length > 0 && areAllNamed) faults.push(`no name at ${unnamed.map(({ id }) => id).join()}`);
  if (actors.some(({ faded }) => faded) || ties.some(({ faded }) => faded)) faults.push('something is faded');
  return faults;
}

/** A tie through the mark of a third, none of them put by hand. */
function throughFaults({ actors, ties }: Scene): string[] {
  const markOf = new Map(actors.map((mark) => [mark.id, mark]));
  return ties.flatMap(({ a, b, from, to }) => {
    if (markOf.get(a)?.pinned || markOf.get(b)?.pinned) return [];
    return actors
      .filter((mark) => mark.id !== a && mark.id !== b && !mark.pinned && distanceTo(mark.at, from, to) < mark.radius)
      .map((mark) => `the tie ${a} ${b} goes through ${mark.id}`);
  });
}

function distanceTo({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / square));
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}

/** The widest empty angle around the beneficiary, in degrees. */
function turnFaults({ scene, graph, centre }: Looked): string[] {
  const markOf = new Map(scene.actors.map((mark) => [mark.id, mark]));
  const middle = markOf.get(centre);
  const contacts = [...neighboursOf(rowsOf(graph), vertexIndex(idsOf(graph)).get(centre) ?? 0)].flatMap(
    (vertex) => markOf.get(idsOf(graph)[vertex] as ActorId) ?? [],
  );
  if (!middle || contacts.length < 4 || middle.pinned || contacts.some(({ pinned }) => pinned)) return [];
  const angles = contacts
    .map(({ at }) => angleOf({ x: at.x - middle.at.x, y: at.y - middle.at.y }))
    .sort((a, b) => a - b);
  const gaps = angles.map((angle, i) => positive((angles[(i + 1) % angles.length] ?? 0) - angle) || FULL_TURN);
  const widest = (Math.max(...gaps) * 180) / Math.PI;
  return widest > MOST_EMPTY ? [`${Math.round(widest)}° around the beneficiary are empty`] : [];
}

function ringIn({ graph, centre }: Pick<Looked, 'graph' | 'centre'>): (id: ActorId) => number {
  return ringOfIn(graph, ringsAround(graph, vertexIndex(idsOf(graph)).get(centre) ?? 0));
}

function sectorFaults({ scene, graph, centre, sectors, places }: Looked): string[] {
  const ringOf = ringIn({ graph, centre });
  const pinned = new Set(scene.actors.filter((mark) => mark.pinned).map(({ id }) => id));
  const arcs = arcsOfPlaced(sectors, ringOf, places, (id) => pinned.has(id));
  return sectors.flatMap(({ name, members }, i) => {
    const arc = arcs[i];
    if (!arc) return [];
    const slim = (arc.width * 180) / Math.PI < LEAST_SECTOR ? [`the sector “${name}” is a sliver`] : [];
    const astray = members.filter((id) => {
      const at = places.get(id);
      if (!at || ringOf(id) <= 0 || pinned.has(id)) return false;
      return positive(angleOf(at) - arc.start) > arc.width + 1e-9;
    });
    return [...slim, ...astray.map((id) => `${id} is out of the sector “${name}”`)];
  });
}

function groupFaults({ scene, graph, sectors }: Looked): string[] {
  const faults: string[] = [];
  if (scene.areas.some(({ key }) => key === 'untied')) faults.push('an outline around those without ties');
  const groups = sectors.filter(({ members, name }) => members.length > 1 && name !== '');
  const titles = scene.labels.filter(({ kind }) => kind === 'area');
  if (
    (graph.order < LEAST_GROUPED || groups.length < 2) &&
    (titles.length > 0 || scene.areas.some(({ name }) => name !== ''))
  )
    faults.push(`groups are shown: ${titles.flatMap(({ lines }) => lines).join()}`);
  return faults;
}
