import type { Point } from '../domain/placement';
import { bundleShapes, bundleTieShape } from './bundles/bundleShapes';
import { actorSignShapes, goneActorShapes, goneTieShapes, tieSignShapes } from './changes/changeShapes';
import { missingTieShape, possibleActorShapes, possibleTieShapes } from './changes/trialShapes';
import { seatLine } from './ghosts/seatLine';
import { voteDots } from './ghosts/voteDots';
import { DOUBT_SIZE, doubtSigns } from './labels/doubtSigns';
import type { LabelMark } from './labels/labelPlacement';
import { LINE_HEIGHT } from './labels/labelText';
import type { Leader } from './labels/leader';
import { bodyShape, ornamentShapes } from './marks/actorShapes';
import type { Colour } from './marks/colour';
import { ROOM_TEXT } from './marks/markSize';
import type { GhostMark, TieAge, TieMark } from './marks/marks';
import { circlePath, coordinate, linePath, type PathShape, roundedBox, type Shape } from './marks/shape';
import { isRoom, type Theme } from './marks/theme';
import type { Scene } from './scene';

/** Dashes of informal ties, and opacity of ties to be verified. */
export const INFORMAL_DASH = [6, 5] as const;
export const TO_VERIFY_OPACITY = 0.55;
/** Opacity of ties with an old last exchange; when also to be verified, the paler value wins. */
export const AGE_OPACITY: Readonly<Record<TieAge, number>> = { ageing: 0.65, old: 0.4 };
/** Dashes of empty seats and of actors on trial. */
export const SEAT_DASH = [6, 3.6] as const;
/** Width of the line to a name that stands off, in text sizes. */
const LEADER_WIDTH = 0.075;

/** Shapes of the whole scene in drawing order, without the paper. */
export function sceneShapes(scene: Scene): Shape[] {
  const { theme } = scene;
  const lines = [...scene.ties].sort((a, b) => tieRank(a) - tieRank(b));
  return [
    ...groundShapes(scene),
    ...scene.ghosts.flatMap((ghost) => seatLine(ghost, scene.labels, theme)),
    ...scene.missing.map((tie) => missingTieShape(tie, theme)),
    ...possibleTieShapes(scene.trial, theme),
    ...goneTieShapes(scene.changes, theme),
    ...scene.bundleTies.map((tie) => bundleTieShape(tie, theme)),
    ...lines.map((tie) => tieShape(tie, theme)),
    ...doubtSigns(scene).map(({ at }) => doubtShape(at, theme)),
    ...networkShapes(scene),
    ...scene.bundles.flatMap((bundle) => bundleShapes(bundle, theme)),
    ...scene.actors.flatMap((actor) => [bodyShape(actor, theme), ...ornamentShapes(actor, theme)]),
    ...scene.ghosts.flatMap((ghost) => ghostShapes(ghost, theme)),
    ...possibleActorShapes(scene.trial, theme),
    ...scene.notes.flatMap(({ line }) => line),
    ...tieSignShapes(scene.changes, theme),
    ...goneActorShapes(scene.changes, theme),
    ...scene.changes.actors.flatMap((mark) => actorSignShapes(mark, theme)),
    ...scene.labels.flatMap((label) => labelShapes(label, theme)),
    ...scene.notes.flatMap(({ plate }) => plate),
  ];
}

/** Lines that stand out are drawn last. */
function tieRank(tie: TieMark): number {
  return tie.chain ? 2 : tie.faded ? 0 : 1;
}

export type TieLine = Required<Pick<PathShape, 'stroke' | 'width'>> & Pick<PathShape, 'dash' | 'opacity'>;

/** Areas, rings and tray, under everything. */
export function groundShapes({ areas: all, rings, tray, theme, picture }: Scene): Shape[] {
  const isFree = picture === 'free';
  const areas = all.filter((area) => !area.dash);
  return [
    ...areas.map(
      (area): Shape => ({
        kind: 'path',
        path: area.path,
        fill: area.fill,
        ...(isFree ? { opacity: 0.72 } : {}),
      }),
    ),
    ...(isFree
      ? areas.map((area): Shape => ({ kind: 'path', path: area.path, stroke: area.text, width: 1.2, opacity: 0.22 }))
      : []),
    ...rings.map(
      (ring): Shape => ({
        kind: 'path',
        path: ring.path,
        stroke: theme.ring,
        width: 1.3,
        dash: [1.5, 6],
      }),
    ),
    ...(tray ? [{ kind: 'path', path: roundedBox(tray, 14), fill: theme.otherGroup.area } satisfies Shape] : []),
  ];
}

/** Outlines of declared networks: over the ties, under the actors. */
export function networkShapes({ areas }: Pick<Scene, 'areas'>): Shape[] {
  return areas.flatMap((area): Shape[] =>
    area.dash ? [{ kind: 'path', path: area.path, stroke: area.text, width: 2.2, dash: area.dash, opacity: 0.85 }] : [],
  );
}

/** Line of a tie between the places of its ends. */
export function tieShape(tie: TieMark, theme: Theme): Shape {
  return { kind: 'path', path: linePath(tie.from, tie.to), ...tieLine(tie, theme) };
}

/** Look of a tie's line, wherever it is. */
export function tieLine(tie: TieMark, theme: Theme): TieLine {
  return {
    stroke: tie.chain ? theme.chain : tie.selected ? theme.selection : theme.tie,
    width: tie.width,
    ...(tie.formal || tie.chain ? {} : { dash: INFORMAL_DASH }),
    ...opacityOf(tie, theme),
  };
}

function opacityOf({ faded, chain, toVerify, age }: TieMark, theme: Theme): { readonly opacity?: number } {
  if (faded) return { opacity: theme.faded };
  const opacity = Math.min(toVerify ? TO_VERIFY_OPACITY : 1, age ? AGE_OPACITY[age] : 1);
  return chain || opacity === 1 ? {} : { opacity };
}

export function doubtShape(at: Point, theme: Theme): Shape {
  return centredText('?', at, DOUBT_SIZE, 700, theme.quietInk, theme.paper);
}

/** Dashed empty ring with "?". When something else is in focus its line gets thinner, as an empty seat never pales. */
export function ghostShapes(ghost: GhostMark, theme: Theme): Shape[] {
  const { at, radius, sign, faded, selected, underWay } = ghost;
  const half: Shape[] = underWay ? [{ kind: 'path', path: lowerHalf(at, radius), fill: theme.absenceHalf }] : [];
  return [
    { kind: 'path', path: circlePath(at, radius), fill: theme.absenceFill },
    ...half,
    {
      kind: 'path',
      path: circlePath(at, radius),
      stroke: theme.absence,
      width: selected ? 4 : faded ? 1.5 : 2.4,
      dash: SEAT_DASH,
    },
    centredText(sign, at, signSize(sign, radius, theme), faded ? 400 : 700, theme.absenceText),
    ...voteDots(ghost, theme),
  ];
}

function lowerHalf({ x, y }: Point, radius: number): string {
  const [right, middle, r] = [x + radius, y, radius].map(coordinate);
  const left = coordinate(Number(right) - 2 * Number(r));
  return `M${right} ${middle}A${r} ${r} 0 0 1 ${left} ${middle}Z`;
}

/** A text with, when it stands off its mark, the thin line to it. */
export function labelShapes(label: LabelMark, theme: Theme): Shape[] {
  const { lines, box, size, weight, align, colour, leader, hasNote = false } = label;
  const x = align === 'left' ? box.left + 1 : align === 'right' ? box.right - 1 : (box.left + box.right) / 2;
  const texts = lines.map(
    (text, i): Shape => ({
      kind: 'text',
      text,
      at: { x, y: box.top + (i + 0.5) * size * LINE_HEIGHT + size * 0.34 },
      size,
      weight: hasNote && i === lines.length - 1 ? 400 : weight,
      fill: colour,
      halo: theme.paper,
      align,
    }),
  );
  return leader ? [...leaderShapes(leader, size, colour, theme), ...texts] : texts;
}

/** Size of a seat's sign: readable from the back of a room, as far as it fits the circle. */
export function signSize(sign: string, radius: number, theme: Theme): number {
  const size = radius * (sign.length > 1 ? 0.9 : 1.15);
  return isRoom(theme) ? Math.max(size, Math.min(ROOM_TEXT, radius * Math.min(1.75, 3.2 / sign.length))) : size;
}

/** On a wider line of paper, to stand out from ties it crosses. */
function leaderShapes({ from, to }: Leader, size: number, stroke: Colour, theme: Theme): Shape[] {
  const path = linePath(from, to);
  const width = Math.max(0.6, size * LEADER_WIDTH);
  return [
    { kind: 'path', path, stroke: theme.paper, width: width * 3.4 },
    { kind: 'path', path, stroke, width },
  ];
}

function centredText(
  text: string,
  { x, y }: Point,
  size: number,
  weight: number,
  fill: Theme['ink'],
  halo?: Theme['ink'],
): Shape {
  return {
    kind: 'text',
    text,
    at: { x, y: y + size * 0.35 },
    size,
    weight,
    fill,
    ...(halo ? { halo } : {}),
    align: 'centre',
  };
}
