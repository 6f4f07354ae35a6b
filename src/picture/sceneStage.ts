import type { ActorGraph } from '../analysis/actorGraph';
import { idsOf, vertexIndex } from '../analysis/rowsOf';
import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';
import type { Condensed } from './bundles/condensed';
import { condensedFor } from './bundles/condensing';
import { MOST_MARKS } from './bundles/standingActors';
import { outermostRing, ringsAround, TRAY } from './circles/rings';
import { scenePoint } from './frame';
import type { Box, Size } from './geometry/box';
import { type Emphasis, emphasisOf } from './marks/focus';
import { markRadius, nameSize } from './marks/markSize';
import { THEMES, type Theme } from './marks/theme';
import type { SceneInput } from './sceneInput';

interface RingsInput {
  readonly graph: ActorGraph;
  /** The whole map, when it is narrowed. */
  readonly whole?: { readonly graph: ActorGraph } | undefined;
  readonly centre: ActorId | undefined;
}

/** Ring of each actor on the whole map, and the outermost ring; without a centre everybody is in the tray. */
function sceneRings({ graph: shown, whole, centre }: RingsInput): {
  ringOf: (id: ActorId) => number;
  outermost: number;
} {
  const graph = whole?.graph ?? shown;
  const index = vertexIndex(idsOf(graph));
  const centreVertex = centre === undefined ? undefined : index.get(centre);
  if (centreVertex === undefined) return { ringOf: () => TRAY, outermost: 1 };
  const rings = ringsAround(graph, centreVertex);
  return { ringOf: (id) => rings[index.get(id) ?? -1] ?? TRAY, outermost: outermostRing(rings) };
}

/** Gap between the edge of the view and the drawing, in CSS pixels. */
const EDGE = 6;
/** A frame leaves nobody nearer to the edge than this, in CSS pixels. */
const NEAR = 18;

/** The view, extended to actors outside it since it was framed. */
function sceneBounds(points: Iterable<Point>, { width, height }: Size): Box {
  let box: Box = {
    left: -width / 2 + EDGE,
    right: width / 2 - EDGE,
    top: -height / 2 + EDGE,
    bottom: height / 2 - EDGE,
  };
  const view = box;
  const isNearEdge = ({ x, y }: Point) =>
    x < view.left + NEAR || x > view.right - NEAR || y < view.top + NEAR || y > view.bottom - NEAR;
  for (const point of points) {
    if (!isNearEdge(point)) continue;
    const { x, y } = point;
    box = {
      left: Math.min(box.left, x - 60),
      right: Math.max(box.right, x + 60),
      top: Math.min(box.top, y - 40),
      bottom: Math.max(box.bottom, y + 40),
    };
  }
  return box;
}

/** Actors drawn, with places and sizes: the basis of all parts of a scene. */
export interface SceneStage {
  readonly theme: Theme;
  readonly emphasis: Emphasis;
  readonly ringOf: (id: ActorId) => number;
  readonly outermost: number;
  /** `null`: everybody has a mark. */
  readonly condensed: Condensed | null;
  /** Scene places of drawn actors. */
  readonly places: ReadonlyMap<ActorId, Point>;
  readonly bounds: Box;
  /** Half the width of a mark. */
  readonly radius: number;
  /** Half the width of a mark if everybody were drawn. */
  readonly small: number;
  /** Size of names, in CSS pixels. */
  readonly size: number;
  readonly isPinned: (id: ActorId) => boolean;
  /** True when a trial removes the actor. */
  readonly isLeaving: (id: ActorId) => boolean;
}

export function sceneStage(input: SceneInput): SceneStage {
  const { document, graph, viewport, frame } = input;
  const theme = typeof input.theme === 'string' ? THEMES[input.theme] : input.theme;
  const emphasis = emphasisOf(input.focus);
  const { ringOf, outermost } = sceneRings(input);
  const condensed = condensedFor(input, ringOf, emphasis);
  const marks = condensed ? condensed.standing.size + condensed.bundles.length : graph.order;
  // Places are those of the whole map, and so is the room for marks.
  const all = Math.max(graph.order, input.whole?.graph.order ?? 0);
  const places = new Map<ActorId, Point>();
  for (const [id, point] of input.places) {
    if (!condensed || condensed.drawn.has(id)) places.set(id, scenePoint(frame, point));
  }
  const leaving = new Set((input.trial ?? []).flatMap((step) => (step.kind === 'departure' ? [step.actor] : [])));
  return {
    theme,
    emphasis,
    ringOf,
    outermost,
    condensed,
    places,
    bounds: sceneBounds(places.values(), viewport),
    radius: markRadius(Math.max(marks, Math.min(all, MOST_MARKS)), viewport),
    small: markRadius(all, viewport),
    size: nameSize(marks, viewport, theme),
    isPinned: (id) => document.placements.get(id)?.pinned ?? false,
    isLeaving: (id) => leaving.has(id),
  };
}
