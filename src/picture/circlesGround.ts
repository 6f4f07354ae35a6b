import type { Point } from '../domain/placement';
import { arcPath, sectorAreas } from './circles/areas';
import { drawnArcs } from './circles/ringArcs';
import { rimRadius, ringRadius, TRAY } from './circles/rings';
import type { Arc } from './circles/sectorArcs';
import { leastRim, reachAt, SECTOR_RIM, sectorReach, sectorRims, sectorsBox } from './circles/sectorReach';
import { OTHERS, sectorIndex } from './circles/sectors';
import { type Frame, scenePoint } from './frame';
import { angleOf } from './geometry/angle';
import type { Box } from './geometry/box';
import { placeIndex } from './geometry/placeIndex';
import { belongsInCircles, type CircleSpots, circleSpots, EMPTY } from './ghosts/ghostSpots';
import type { Ground, GroundInput } from './ground';
import type { LabelRequest } from './labels/labelPlacement';
import { fixedRequest, SMALLER_NAMES } from './labels/labelRequests';
import { leastText } from './marks/markSize';
import type { RingMark } from './marks/marks';
import { circlePath } from './marks/shape';
import { groupColour, isRoom, type Theme } from './marks/theme';
import { captionPlaces, sectorNamePlaces } from './outlines/areaNames';

/** Cell size for finding neighbours of an empty place, in stored units. */
const NEAR = 24;
/** After all names. */
const LEAST_PRIORITY = -50;
/** From this number on, the caption tells how many there are. */
const MANY_IN_TRAY = 6;

/** Sectors, rings and tray, with their texts. */
export function circlesGround(input: GroundInput): Ground {
  const { sectors, arcs, frame, stored, ringOf, outermost, theme } = input;
  const sectorOf = sectorIndex(sectors);
  const reach = sectorReach(sectors, ringOf);
  const rims = sectorRims(sectors, ringOf, input.whole?.places ?? stored);
  const onRings = new Map([...stored].filter(([id]) => ringOf(id) > 0));
  const index = placeIndex({ x: NEAR, y: NEAR });
  for (const at of onRings.values()) index.add(at);
  const drawn = Array.from({ length: outermost }, (_, i) => drawnOf(input, i + 1, reach));
  const rings: RingMark[] = drawn.map((pieces, i) => ringMark(i + 1, pieces, arcs, frame));
  const tray = trayOf(input, sectorsBox(arcs, rims, leastRim(sectors)).bottom);
  const around: CircleSpots = {
    frame,
    reachAt: (angle) => reachAt(arcs, reach, angle) ?? outermost,
    rimAt: (angle) => reachAt(arcs, rims, angle) ?? rimRadius(outermost),
    outermost,
    stored: onRings,
    nearest: (from) => NEAR * index.nearest(from, EMPTY / NEAR),
    ringOf,
    arcOf: (id) => arcs[sectorOf.get(id) ?? -1] ?? null,
  };
  return {
    areas: sectorAreas(sectors, arcs, rims, frame, theme),
    rings,
    tray,
    requests: [...sectorNames(input, arcs, rims, tray), ...captions(input, drawn, tray)],
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
        // Names of actors in no group matter more than the label of their sector.
        priority: key === OTHERS ? LEAST_PRIORITY : 79,
        size: size * 1.4,
        weight: 700,
        colour: groupColour(theme, colour).text,
        faded: false,
      },
      name,
      measure,
      (width, height) => sectorNamePlaces(arc, rim, frame, width, height),
      SMALLER_NAMES,
    );
    return request ? [offTray(request, tray)] : [];
  });
}

/** A text over the tray would read as its title. */
function offTray(request: LabelRequest, tray: Box | null): LabelRequest {
  return tray ? { ...request, keepOff: tray } : request;
}

function captions(input: GroundInput, drawn: readonly (readonly Arc[])[], tray: Box | null): LabelRequest[] {
  const { words, size, theme, measure, outermost, frame } = input;
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
    .map((text, i) => caption(text, `ring ${i + 1}`, () => captionPlaces(i + 1, drawn[i] ?? [], frame)));
  const counted = trayed > MANY_IN_TRAY ? `${words.tray} (${trayed})` : words.tray;
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
      isRoom(theme) ? words.toTie(trayed) : counted,
      measure,
      (width, height) => trayCaptionPlaces(tray, width, height),
    );
  return [
    ...ofRings.flatMap((request) => (request ? [offTray(request, tray)] : [])),
    ...(tray && ofTray ? [{ ...ofTray, keepOn: tray }] : []),
  ];
}

/** Along its upper edge from the left, then along the lower one. */
function trayCaptionPlaces(tray: Box, width: number, height: number): Point[] {
  const [left, right] = [tray.left + width / 2 + 14, tray.right - width / 2 - 14];
  const xs = [0, 1, 0.5, 0.25, 0.75].map((share) => left + share * (right - left));
  return [tray.top + height / 2 + 8, tray.top + height / 2 + 2, tray.bottom - height / 2 - 4].flatMap((y) =>
    xs.map((x) => ({ x, y })),
  );
}

/** Smaller than names, except in a room. */
function captionSize(size: number, theme: Theme): number {
  return Math.max(size * 0.84, leastText(size, theme));
}

/** Parts of a ring that are drawn: in the sectors that reach it, within the view. */
function drawnOf(
  { arcs, frame, bounds, stored, ringOf }: GroundInput,
  ring: number,
  reach: readonly number[],
): readonly Arc[] {
  const reaching = arcs.flatMap((arc, i) => (arc && (reach[i] ?? 1) >= ring ? [arc] : []));
  const angles = [...stored].flatMap(([id, at]) => (ringOf(id) === ring ? [angleOf(at)] : []));
  return drawnArcs(reaching, ringRadius(ring), frame, bounds, angles);
}

function ringMark(ring: number, pieces: readonly Arc[], arcs: readonly (Arc | null)[], frame: Frame): RingMark {
  const radius = ringRadius(ring);
  const [radiusX, radiusY] = [radius * frame.scaleX, radius * frame.scaleY];
  const centre = { x: frame.shiftX, y: frame.shiftY };
  const isWhole = arcs.every((arc) => arc === null || pieces.includes(arc));
  const path = isWhole
    ? circlePath(centre, radiusX, radiusY)
    : pieces.map((arc) => arcPath(arc, radius, frame)).join('');
  return { radiusX, radiusY, centre, path };
}

/** Ground of the tray, below the rings (`rim` of the sectors, stored units), around all its marks there. */
function trayOf({ places, stored, ringOf, bounds, frame, radius, outermost }: GroundInput, rim: number): Box | null {
  const below = Math.min(rim, ringRadius(outermost) + SECTOR_RIM);
  let first = Number.POSITIVE_INFINITY;
  for (const [id, at] of places) {
    if (ringOf(id) === TRAY && (stored.get(id)?.y ?? 0) > below) first = Math.min(first, at.y);
  }
  // On a low view the first row is close to the rim: the ground avoids the rim as far as the marks allow.
  const edge = scenePoint(frame, { x: 0, y: rim }).y + 4;
  const top = Math.min(Math.max(first - 30, edge), first - radius - 5);
  return top < bounds.bottom ? { left: bounds.left + 6, right: bounds.right - 6, top, bottom: bounds.bottom } : null;
}
