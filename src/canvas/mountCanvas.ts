import type { ActorId } from '../domain/brand';
import type { ActorMark } from '../picture/marks';
import type { Scene } from '../picture/scene';
import { bringIntoView, fitScene, isFitted, isMotionReduced, lookAt, viewOf, zoomAboutMiddle } from './camera';
import type { CanvasHandle, CanvasHandlers } from './canvasHandle';
import { elementsOf } from './elements';
import { FINGER, welcomeFingers } from './fingers';
import { markOf } from './focusRing';
import { listenToGestures } from './gestures';
import { makeGlide } from './glide';
import { isLarge } from './largeScene';
import { fill, makeLayer } from './layer';
import { markGrid } from './markGrid';
import { moveActors } from './moveActors';
import { makeMovingLayer } from './movingLayer';
import { makePainter } from './painter';
import { startCytoscape } from './startCytoscape';
import { tieHandle } from './tieHandle';
import { tieUnder } from './tieUnder';
import { wakeUnderPointer } from './wakeUnderPointer';
import { whenResized } from './whenResized';

/** How many actors of a large scene are elements at a time: those last pointed at. */
const MOST_AWAKE = 6;
/** How near to a mark the pointer wakes it, in CSS pixels. */
const WAKING = 6;

/**
 * A picture in `container`, which has a size and `position: relative` from a stylesheet. It is painted on two layers; over
 * them Cytoscape, which alone knows gestures, pan and zoom, holds a mark for each that can be touched, and draws nothing.
 * To be made in an effect and destroyed in its cleanup.
 */
export function mountCanvas(container: HTMLElement, handlers: CanvasHandlers): CanvasHandle {
  const under = makeLayer(container);
  const over = makeLayer(container);
  const moving = makeMovingLayer((element) => over.element.before(element));
  const host = document.createElement('div');
  fill(host);
  // Nothing is on its canvases: they need not be put together with the rest in each frame.
  host.style.opacity = '0';
  container.append(host);
  const cy = startCytoscape(host);
  const elements = elementsOf(cy);
  let scene: Scene | null = null;
  let linking: { readonly on: boolean; readonly first: ActorId | null } = { on: false, first: null };
  let isEditable = true;
  let isLocked = false;
  const updateElements: typeof elements.update = (drawn, woken) => {
    const changes = elements.update(drawn, woken);
    if (isLocked) cy.nodes('.actor').ungrabify();
    return changes;
  };
  /** Of a large scene, who is an element, and how to find others. */
  let awake: Set<ActorId> | null = null;
  let markUnder: ReturnType<typeof markGrid> | null = null;

  const painter = makePainter(cy, { under, over, moving }, (drawn) => handle.shapes(drawn));
  const stopWaking = wakeUnderPointer(host, cy, (at, isFinger) => {
    const mark = awake && markUnder?.(at, (isFinger ? FINGER : WAKING) / cy.zoom());
    if (!scene || !awake || !mark || awake.has(mark.id)) return;
    const [eldest] = awake;
    if (eldest !== undefined && awake.size >= MOST_AWAKE) awake.delete(eldest);
    awake.add(mark.id);
    updateElements(scene, awake);
    painter.woke();
  });
  const stopFingers = welcomeFingers(host, cy);
  const handle = tieHandle(cy, () => scene, handlers, painter.repaint);
  const actorMark = (id: ActorId | null) => scene?.actors.find((mark) => mark.id === id) ?? null;
  listenToGestures(cy, handlers, {
    linking: () => linking,
    hovered: (id) => {
      // In a crowd it would lie over the neighbours: there it is beside who is selected only.
      if (id && isEditable && !awake) handle.showAt(actorMark(id));
      handlers.actorHovered(id);
      painter.point(id);
    },
    ghostHovered: painter.point,
    tiesAt: (point, isFinger) => (scene && tieUnder(scene.ties, point, cy.zoom(), isFinger)?.ties) ?? null,
    moved: () => {
      handle.showAt(null);
      painter.repaint();
    },
  });
  const stopResizing = whenResized(container, cy, [under, over], (size, cut) => {
    painter.repaint();
    handlers.resized(size);
    if (cut && scene) fitScene(cy, scene, false);
  });
  // The menu of the browser has nothing to say about a picture.
  const refuseMenu = (event: Event): void => event.preventDefault();
  host.addEventListener('contextmenu', refuseMenu);

  const show = (next: Scene, animate = false, anew = false): void => {
    const isFirst = anew || scene === null;
    scene = next;
    container.style.backgroundColor = next.theme.paper;
    awake = isLarge(next) ? new Set(next.actors.flatMap(({ id }) => (awake?.has(id) ? [id] : []))) : null;
    markUnder = awake && markGrid(next.actors);
    painter.show(next, awake, animate && !isMotionReduced());
    const { moved, cameOut } = updateElements(next, awake);
    const goesThere = (mark: ActorMark) => (animate || cameOut.has(mark.id)) && !isMotionReduced();
    moveActors(cy, moved, goesThere);
    const selected = next.actors.filter((mark) => mark.selected);
    handle.showAt(isEditable && selected.length === 1 ? (selected[0] ?? null) : null);
    if (isFirst) fitScene(cy, next, false);
    painter.repaint();
  };
  const gliding = makeGlide(show);

  return {
    draw: (next, { animate = false, glides = false, anew = false } = {}) => {
      // What is drawn meanwhile is of the same places: it joins in.
      const isGliding = glides || (gliding.isRunning() && !animate);
      if (scene && isGliding && !anew && !isLarge(next) && !isMotionReduced()) return gliding.to(scene, next);
      gliding.stop();
      show(next, animate, anew);
    },
    fit: () => {
      if (scene) fitScene(cy, scene, true);
    },
    zoomBy: (factor) => zoomAboutMiddle(cy, factor),
    view: () => viewOf(cy),
    look: (view) => lookAt(cy, view),
    panTo: (ids, covered) => {
      // With all of it in view there is nothing to bring into it, unless something lies over a part.
      const isCovered = covered !== undefined && covered.right + covered.bottom > 0;
      if (!scene || (!isCovered && isFitted(cy, scene))) return;
      bringIntoView(
        cy,
        ids.flatMap((id) => actorMark(id)?.at ?? []),
        covered,
      );
    },
    focusMark: (id, placed) => {
      painter.focus(id, placed);
      const mark = id !== null && scene ? markOf(scene, id) : null;
      if (mark) bringIntoView(cy, [mark.at]);
    },
    placeInView: (id) => {
      const mark = scene && markOf(scene, id);
      const { x, y } = cy.pan();
      return mark && { x: mark.at.x * cy.zoom() + x, y: mark.at.y * cy.zoom() + y };
    },
    setLinking: (on, first) => {
      linking = { on, first };
    },
    setEditable: (on) => {
      isEditable = on;
      cy.autoungrabify(!on);
      if (!on) handle.showAt(null);
    },
    setLocked: (on) => {
      if (on === isLocked) return;
      isLocked = on;
      if (on) cy.nodes('.actor').ungrabify();
      else cy.nodes('.actor').grabify();
    },
    size: () => ({ width: container.clientWidth, height: container.clientHeight }),
    destroy: () => {
      stopResizing();
      stopWaking();
      stopFingers();
      gliding.stop();
      painter.stop();
      moving.end();
      cy.destroy();
      for (const element of [under.element, host, over.element]) element.remove();
    },
  };
}
