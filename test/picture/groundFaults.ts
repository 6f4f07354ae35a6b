import type { ActorId } from '../../src/domain/brand';
import { TRAY } from '../../src/picture/circles/rings';
import { type Box, isInside, lengthInside, overlaps } from '../../src/picture/geometry/box';
import { seatLine } from '../../src/picture/ghosts/seatLine';
import type { LabelMark } from '../../src/picture/labels/labelPlacement';
import type { Scene } from '../../src/picture/scene';

/** A pixel of a path is written with one digit after the point. */
const ROUNDED = 0.1;
/** Of a dotted line, this much under a name is a touch of its corner, in CSS pixels. */
const TOUCH = 1;
/** From the middle of a caption to the line it is on, in CSS pixels; points along a line are that far apart. */
const ON_LINE = 12;

/** What is wrong with what lies under marks and names: rings out of the frame, captions and names across the tray, seat lines. */
export function groundFaults(scene: Scene, ringOf: (id: ActorId) => number): string[] {
  return [...ringFaults(scene), ...captionFaults(scene), ...trayFaults(scene, ringOf), ...seatLineFaults(scene)];
}

/** No ring runs past the frame: one that does looks cut off. */
function ringFaults({ rings, viewport }: Scene): string[] {
  const frame = {
    left: -viewport.width / 2 - ROUNDED,
    right: viewport.width / 2 + ROUNDED,
    top: -viewport.height / 2 - ROUNDED,
    bottom: viewport.height / 2 + ROUNDED,
  };
  return rings.flatMap(({ path, centre, radiusX, radiusY }, i) => {
    const out = pointsOfArcs(path, centre, radiusX, radiusY).some(
      ({ x, y }) => !isInside({ left: x, right: x, top: y, bottom: y }, frame),
    );
    return out ? [`ring ${i + 1} runs past the frame`] : [];
  });
}

/** What a ring is called is written on its line, where that is drawn. */
function captionFaults({ rings, labels }: Scene): string[] {
  return labels.flatMap(({ owner, box }) => {
    const ring = rings[Number(/^ring (\d)$/.exec(owner)?.[1]) - 1];
    if (!ring) return [];
    const at = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    const isNear = pointsOfArcs(ring.path, ring.centre, ring.radiusX, ring.radiusY).some(
      ({ x, y }) => Math.hypot(x - at.x, y - at.y) < ON_LINE,
    );
    return isNear ? [] : [`the caption of ${owner} is off it`];
  });
}

/** Along each arc of a path about one centre, every few degrees: `M x y A rx ry 0 0 sweep x y …`. */
function pointsOfArcs(path: string, centre: { readonly x: number; readonly y: number }, rx: number, ry: number) {
  const points: { x: number; y: number }[] = [];
  let from = 0;
  const angleAt = (x: number, y: number) => Math.atan2((y - centre.y) / ry, (x - centre.x) / rx);
  for (const [, letter, text = ''] of path.matchAll(/([MA])([^MAZ]*)/g)) {
    const numbers = (text.match(/-?[\d.]+/g) ?? []).map(Number);
    const to = angleAt(numbers.at(-2) ?? 0, numbers.at(-1) ?? 0);
    if (letter === 'A') {
      // Halves of an arc are drawn clockwise; a whole turn is two of them.
      const width = (to - from + 4 * Math.PI) % (2 * Math.PI);
      for (let i = 0; i <= 160; i++) {
        const angle = from + (width * i) / 160;
        points.push({ x: centre.x + rx * Math.cos(angle), y: centre.y + ry * Math.sin(angle) });
      }
    }
    from = to;
  }
  return points;
}

/** Names lie on the tray or off it, those of who sits in it on it; captions of rings off it. */
function trayFaults({ tray, labels, actors }: Scene, ringOf: (id: ActorId) => number): string[] {
  if (!tray) return [];
  const seated = new Set(
    actors.filter(({ id, at }) => ringOf(id) === TRAY && isInside(around(at), tray)).map(({ id }) => id as string),
  );
  return labels.flatMap((label) => {
    if (label.owner === 'tray') return isInside(label.box, tray) ? [] : [`${said(label)} is not on the tray`];
    if (!overlaps(label.box, tray)) return seated.has(label.owner) ? [`${said(label)} is off the tray`] : [];
    if (label.kind === 'caption' || label.kind === 'area') return [`${said(label)} over the tray`];
    return isInside(label.box, tray) ? [] : [`${said(label)} across the edge of the tray`];
  });
}

/** The dotted line to an empty seat is not drawn through words. */
function seatLineFaults(scene: Scene): string[] {
  return scene.ghosts.flatMap((ghost) =>
    seatLine(ghost, scene.labels, scene.theme).flatMap((shape) => {
      if (shape.kind !== 'path') return [];
      const lines = [...shape.path.matchAll(/M(\S+) ([^L]+)L(\S+) ([^M]+)/g)].map((found) =>
        found.slice(1).map(Number),
      );
      return scene.labels
        .filter(({ box }) =>
          lines.some(
            ([ax = 0, ay = 0, bx = 0, by = 0]) => lengthInside(box, { x: ax, y: ay }, { x: bx, y: by }) > TOUCH,
          ),
        )
        .map((label) => `the line to “${ghost.question}” through ${said(label)}`);
    }),
  );
}

function around({ x, y }: { readonly x: number; readonly y: number }): Box {
  return { left: x, right: x, top: y, bottom: y };
}

function said({ kind, lines }: LabelMark): string {
  return `${kind} “${lines.join(' / ')}”`;
}
