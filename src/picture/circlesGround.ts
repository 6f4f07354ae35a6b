import type { Point } from '../domain/placement';
import { angleOf } from './angle';
import { captionPlaces, sectorNamePlaces } from './areaNames';
import { sectorAreas } from './areas';
import { type Box, boxAround, overlaps } from './box';
import { scenePoint } from './frame';
import { belongsInCircles, type CircleSpots, circleSpots, EMPTY } from './ghostSpots';
import type { Ground, GroundInput } from './ground';
import type { LabelRequest } from './labelPlacement';
import { fixedRequest } from './labelRequests';
import type { RingMark } from './marks';
import { nearnessTo } from './nearness';
import { rimRadius, ringRadius, TRAY } from './rings';
import { type Arc, sectorArcs } from './sectorArcs';
import { sectorIndex } from './sectors';

/** From so many on, their number is said. */
const MANY_IN_TRAY = 6;

/** Sectors, rings, the tray and their texts. */
export function circlesGround(input: GroundInput): Ground {
  const { sectors, frame, stored, ringOf, outermost, theme } = input;
  const rim = rimRadius(outermost);
  const sectorOf = sectorIndex(sectors);
  const arcs = sectorArcsOf(input);
  const onRings = new Map([...stored].filter(([id]) => ringOf(id) > 0));
  const nearest = nearnessTo(onRings.values(), EMPTY);
  const rings: RingMark[] = Array.from({ length: outermost }, (_, i) => ({
    radiusX: ringRadius(i + 1) * frame.scaleX,
    radiusY: ringRadius(i + 1) * frame.scaleY,
    centre: { x: frame.shiftX, y: frame.shiftY },
  }));
  const tray = trayOf(input);
  const around: CircleSpots = {
    frame,
    outermost,
    stored: onRings,
    nearest,
    ringOf,
    arcOf: (id) => arcs[sectorOf.get(id) ?? -1] ?? null,
  };
  return {
    areas: sectorAreas(sectors, arcs, rim, frame, theme),
    rings,
    tray,
    requests: [...sectorNames(input, arcs, rim, tray), ...captions(input, arcs, tray)],
    spotsFor: (place) => circleSpots(place, around),
    belongs: (place, at) => belongsInCircles(place, at, around),
  };
}

/** Where each sector is, as told by where its members sit; `null`: nobody of it is on a ring. */
export function sectorArcsOf({
  sectors,
  settled,
  ringOf,
}: Pick<GroundInput, 'sectors' | 'settled' | 'ringOf'>): (Arc | null)[] {
  return sectorArcs(
    sectors.map((sector) =>
      sector.members.flatMap((id) => {
        const at = ringOf(id) > 0 ? settled.get(id) : undefined;
        return at ? [angleOf(at)] : [];
      }),
    ),
  );
}

function sectorNames(input: GroundInput, arcs: readonly (Arc | null)[], rim: number, tray: Box | null): LabelRequest[] {
  const { sectors, size, theme, measure, frame } = input;
  return sectorAreas(sectors, arcs, rim, frame, theme).flatMap((area) => {
    const arc = arcs[sectors.findIndex((sector) => sector.key === area.key)];
    if (!arc || area.name === '') return [];
    const request = fixedRequest(
      { owner: area.key, kind: 'area', priority: 79, size: size * 1.4, weight: 700, colour: area.text, faded: false },
      area.name,
      measure,
      (width, height) => offTray(sectorNamePlaces(arc, rim, frame, width, height), tray, width, height),
    );
    return request ? [request] : [];
  });
}

/** Places where a text of that size is not over the tray: it would read as its title. */
function offTray(places: readonly Point[], tray: Box | null, width: number, height: number): readonly Point[] {
  return tray ? places.filter((at) => !overlaps(boxAround(at, width, height), tray)) : places;
}

function captions(input: GroundInput, arcs: readonly (Arc | null)[], tray: Box | null): LabelRequest[] {
  const { words, size, theme, measure, outermost, frame } = input;
  const known = arcs.filter((arc) => arc !== null);
  const trayed = [...input.stored.keys()].filter((id) => input.ringOf(id) === TRAY).length;
  const caption = (text: string, owner: string, places: () => ReturnType<typeof captionPlaces>) =>
    fixedRequest(
      { owner, kind: 'caption', priority: 76, size: size * 0.84, weight: 400, colour: theme.quietInk, faded: false },
      text,
      measure,
      places,
    );
  const ofRings = words.rings
    .slice(0, outermost)
    .map((text, i) => caption(text, `ring ${i + 1}`, () => captionPlaces(i + 1, known, frame)));
  const ofTray =
    tray &&
    fixedRequest(
      {
        owner: 'tray',
        kind: 'caption',
        priority: 77,
        size: size * 0.84,
        weight: 400,
        colour: theme.quietInk,
        faded: false,
      },
      trayed > MANY_IN_TRAY ? `${words.tray} (${trayed})` : words.tray,
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

/** Ground of the tray: under those of it that are below the rim. */
function trayOf({ places, stored, ringOf, outermost, bounds, frame }: GroundInput): Box | null {
  const rim = rimRadius(outermost);
  let top = Number.POSITIVE_INFINITY;
  for (const [id, at] of places) {
    if (ringOf(id) === TRAY && (stored.get(id)?.y ?? 0) > rim) top = Math.min(top, at.y - 30);
  }
  // On a low view the first row is near the rim: the ground keeps off it.
  top = Math.max(top, scenePoint(frame, { x: 0, y: rim }).y + 4);
  return top < bounds.bottom ? { left: bounds.left + 6, right: bounds.right - 6, top, bottom: bounds.bottom } : null;
}
