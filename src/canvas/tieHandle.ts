import type { Core } from 'cytoscape';
import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';
import type { ActorMark } from '../picture/marks/marks';
import type { Shape } from '../picture/marks/shape';
import type { Scene } from '../picture/scene';
import type { CanvasHandlers } from './canvasHandle';
import { elementId } from './elementId';

const HANDLE_ID = 'handle';
/** Edge from the actor to the handle while it is dragged. */
const LINE_ID = 'handle line';
const RADIUS = 7.5;
/** CSS pixels from a mark within which a dropped tie reaches it. */
const CATCH = 14;
/** CSS pixels it must be dragged to count: a click ties nobody. */
const DRAGGED = 6;

/** Small disc beside an actor: dropped on another actor it ties them; dropped on empty ground it asks who is there. */
export interface TieHandle {
  /** Shows it beside an actor, or hides it. */
  readonly showAt: (mark: ActorMark | null) => void;
  /** Shapes written on it. */
  readonly shapes: (scene: Scene) => Shape[];
}

export function tieHandle(
  cy: Core,
  sceneOf: () => Scene | null,
  { tieDrawn, tieDrawnToNobody }: Pick<CanvasHandlers, 'tieDrawn' | 'tieDrawnToNobody'>,
  repaint: () => void,
): TieHandle {
  let owner: ActorMark | null = null;
  let dragging = false;
  const showAt = (mark: ActorMark | null): void => {
    if (dragging || isSamePlace(mark, owner)) return;
    owner = mark;
    cy.getElementById(HANDLE_ID).remove();
    if (mark) {
      const data = { id: HANDLE_ID, size: 2 * RADIUS };
      cy.add({ group: 'nodes', data, classes: 'handle', position: restPlace(mark) });
    }
    repaint();
  };
  cy.on('grab', `#${HANDLE_ID}`, () => {
    dragging = true;
    const source = owner && elementId.actor(owner.id);
    if (source === null || cy.getElementById(source).empty()) return;
    const data = { id: LINE_ID, source, target: HANDLE_ID, width: 2.4 };
    cy.add({ group: 'edges', data, classes: 'drawn' });
  });
  cy.on('free', `#${HANDLE_ID}`, (event) => {
    const from = owner;
    const at = { ...event.target.position() };
    const isMeant = from && wasDragged(from, at, cy.zoom());
    const to = isMeant ? actorAt(sceneOf(), at, from.id) : undefined;
    dragging = false;
    showAt(null);
    if (!isMeant) return;
    if (to) tieDrawn(from.id, to.id);
    else if (isFarFrom(from, at)) tieDrawnToNobody(from.id, at);
  });
  return {
    showAt,
    shapes: ({ theme }) => {
      const handle = cy.getElementById(HANDLE_ID);
      if (handle.empty()) return [];
      const { x, y } = handle.position();
      const arm = RADIUS * 0.5;
      const plus = `M${x - arm} ${y}H${x + arm}M${x} ${y - arm}V${y + arm}`;
      return [{ kind: 'path', path: plus, stroke: theme.paper, width: 2 }];
    },
  };
}

function isSamePlace(a: ActorMark | null, b: ActorMark | null): boolean {
  return a?.id === b?.id && a?.at.x === b?.at.x && a?.at.y === b?.at.y && a?.radius === b?.radius;
}

function restPlace({ at, radius }: ActorMark): Point {
  const reach = (radius + RADIUS + 1) * Math.SQRT1_2;
  return { x: at.x + reach, y: at.y + reach };
}

function wasDragged(owner: ActorMark, { x, y }: Point, zoom: number): boolean {
  const rest = restPlace(owner);
  return Math.hypot(x - rest.x, y - rest.y) * zoom >= DRAGGED;
}

/** False when it was dropped back beside its own actor, which cancels. */
function isFarFrom({ at, radius }: ActorMark, { x, y }: Point): boolean {
  return Math.hypot(at.x - x, at.y - y) > radius + 2 * CATCH;
}

function actorAt(scene: Scene | null, { x, y }: Point, except: ActorId): ActorMark | undefined {
  return scene?.actors.find(
    (mark) => mark.id !== except && Math.hypot(mark.at.x - x, mark.at.y - y) <= mark.radius + CATCH,
  );
}
