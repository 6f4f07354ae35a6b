import type { Point } from '../domain/placement';
import { captionPlaces, sectorNamePlaces } from './areaNames';
import { arcPath, sectorAreas } from './areas';
import { type Box, boxAround, overlaps } from './box';
import { type Frame, scenePoint } from './frame';
import { belongsInCircles, type CircleSpots, circleSpots, EMPTY } from './ghostSpots';
import type { Ground, GroundInput } from './ground';
import type { LabelRequest } from './labelPlacement';
import { fixedRequest, SMALLER_NAMES } from './labelRequests';
import { leastText } from './markSize';
import type { RingMark } from './marks';
import { nearnessTo } from './nearness';
import { rimRadius, ringRadius, TRAY } from './rings';
import type { Arc } from './sectorArcs';
import { leastRim, reachAt, sectorReach, sectorRims, sectorsBox } from './sectorReach';
import { sectorIndex } from './sectors';
import { circlePath } from './shape';
import { groupColour, isRoom, type Theme } from './theme';

/** From so many on, their number is said. */
const MANY_IN_TRAY = 6;

/** Sectors, rings, the tray and their texts. */
export function circlesGround(input: GroundInput): Ground {
  const { sectors, arcs, frame, stored, ringOf, outermost, theme } = input;
  const sectorOf = sectorIndex(sectors);
  const reach = sectorReach(sectors, ringOf);
  const rims = sectorRims(sectors, ringOf, input.whole?.places ?? stored);
  const onRings = new Map([...stored].filter(([id]) => ringOf(id) > 0));
  const nearest = nearnessTo(onRings.values(), EMPTY);
  const rings: RingMark[] = Array.from({ length: outermost }, (_, i) => ringMark(i + 1, arcs, reach, frame));
  const tray = trayOf(input, sectorsBox(arcs, rims, leastRim(sectors)).bottom);
  const around: CircleSpots = {
    frame,
    reachAt: (angle) => reachAt(arcs, reach, angle) ?? outermost,
    rimAt: (angle) => reachAt(arcs, rims, angle) ?? rimRadius(outermost),
    outermost,
    stored: onRings,
    nearest,
    ringOf,
    arcOf: (id) => arcs[sectorOf.get(id) ?? -1] ?? null,
  };
  return {
    areas: sectorAreas(sectors, arcs, rims, frame, theme),
    rings,
    tray,
    requests: [...sectorNames(input, arcs, rims, tray), ...captions(input, arcs, reach, tray)],
    spotsFor: (place) => circleSpots(place, around),
    belongs: (place, at) => belongsInCircles(place, at, around),
  };
}

function sectorNames(
  input: GroundInput,
  arcs: readonly (Arc | null)[],
  rims: readonly number[],
  tray: Box | null,
): LabelRequest[] {
  const { sectors, size, theme, measure, frame } = input;
  return sectors.flatMap(({ key, name, colour }, i) => {
    const arc = arcs[i];
    if (!arc || name === '') return [];
    const rim = rims[i] ?? rimRadius(1);
    const request = fixedRequest(
      {
        owner: key,
        kind: 'area',
        priority: 79,
        size: size * 1.4,
        weight: 700,
        colour: groupColour(theme, colour).text,
        faded: false,
      },
      name,
      measure,
      (width, height) => offTray(sectorNamePlaces(arc, rim, frame, width, height), tray, width, height),
      SMALLER_NAMES,
    );
    return request ? [request] : [];
  });
}

/** Places where a text of that size is not over the tray: it would read as its title. */
function offTray(places: readonly Point[], tray: Box | null, width: number, height: number): readonly Point[] {
  return tray ? places.filter((at) => !overlaps(boxAround(at, width, height), tray)) : places;
}

function captions(
  input: GroundInput,
  arcs: readonly (Arc | null)[],
  reach: readonly number[],
  tray: Box | null,
): LabelRequest[] {
  const { words, size, theme, measure, outermost, frame } = input;
  const reaching = (ring: number) => arcs.flatMap((arc, i) => (arc && (reach[i] ?? 1) >= ring ? [arc] : []));
  const trayed = [...input.stored.keys()].filter((id) => input.ringOf(id) === TRAY).length;
  const caption = (text: string, owner: string, places: () => ReturnType<typeof captionPlaces>) =>
    fixedRequest(
      {
        owner,
        kind: 'caption',
        priority: 76,
        size: captionSize(size, theme),
        weight: 400,
        colour: theme.quietInk,
        faded: false,
      },
      text,
      measure,
      places,
    );
  const ofRings = words.rings
    .slice(0, outermost)
    .map((text, i) => caption(text, `ring ${i + 1}`, () => captionPlaces(i + 1, reaching(i + 1), frame)));
  const trayCaption = isRoom(theme) ? words.toTie : words.tray;
  const ofTray =
    tray &&
    fixedRequest(
      {
        owner: 'tray',
        kind: 'caption',
        priority: 77,
        size: captionSize(size, theme),
        weight: 400,
        colour: theme.quietInk,
        faded: false,
      },
      trayed > MANY_IN_TRAY ? `${trayCaption} (${trayed})` : trayCaption,
      measure,
      (width, height) => [
        { x: tray.left + width / 2 + 14, y: tray.top + height / 2 + 8 },
        { x: tray.right - width / 2 - 14, y: tray.top + height / 2 + 8 },
        { x: tray.left + width / 2 + 14, y: tray.bottom - height / 2 - 6 },
        { x: tray.left + width / 2 + 14, y: tray.top - height / 2 - 2 },
      ],
    );
  return [...ofRings, ofTray].filter((request) => request !== null);
}

/** Smaller than names, but in a room. */
function captionSize(size: number, theme: Theme): number {
  return Math.max(size * 0.84, leastText(size, theme));
}

/** A ring where there are sectors that reach it. */
function ringMark(ring: number, arcs: readonly (Arc | null)[], reach: readonly number[], frame: Frame): RingMark {
  const radius = ringRadius(ring);
  const [radiusX, radiusY] = [radius * frame.scaleX, radius * frame.scaleY];
  const centre = { x: frame.shiftX, y: frame.shiftY };
  const pieces = arcs.flatMap((arc, i) => (arc && (reach[i] ?? 1) >= ring ? [arc] : []));
  const isWhole = pieces.length === arcs.filter((arc) => arc !== null).length;
  const path = isWhole
    ? circlePath(centre, radiusX, radiusY)
    : pieces.map((arc) => arcPath(arc, radius, frame)).join('');
  return { radiusX, radiusY, centre, path };
}

/** Ground of the tray: under those of it that are below the sectors (`rim`, stored units). */
function trayOf({ places, stored, ringOf, bounds, frame }: GroundInput, rim: number): Box | null {
  let top = Number.POSITIVE_INFINITY;
  for (const [id, at] of places) {
    if (ringOf(id) === TRAY && (stored.get(id)?.y ?? 0) > rim) top = Math.min(top, at.y - 30);
  }
  // On a low view the first row is near the rim: the ground keeps off it.
  top = Math.max(top, scenePoint(frame, { x: 0, y: rim }).y + 4);
  return top < bounds.bottom ? { left: bounds.left + 6, right: bounds.right - 6, top, bottom: bounds.bottom } : null;
}
