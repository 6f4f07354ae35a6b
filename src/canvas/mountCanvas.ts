import type { Core } from 'cytoscape';
import type { ActorId } from '../domain/brand';
import type { ActorMark } from '../picture/marks/marks';
import { THEMES, type Theme } from '../picture/marks/theme';
import type { Scene } from '../picture/scene';
import { bringIntoView, fitScene, isFitted, isMotionReduced, lookAt, viewOf, zoomAboutMiddle } from './camera';
import type { CanvasHandle, CanvasHandlers } from './canvasHandle';
import { decodedImages } from './decodedImages';
import { type Elements, elementsOf } from './elements';
import { enlargeTouchTargets, type Fingers } from './fingers';
import { markOf } from './focusRing';
import { type GestureSurface, listenToGestures } from './gestures';
import { type Glide, makeGlide } from './glide';
import { fill, makeLayer } from './layer';
import { moveActors } from './moveActors';
import { makePainter, type Painter } from './painter';
import { pictureStyle } from './pictureStyle';
import { startCytoscape } from './startCytoscape';
import { type TieHandle, tieHandle } from './tieHandle';
import { tieUnder } from './tieUnder';
import { whenResized } from './whenResized';

/** In a larger crowd the tie handle would cover neighbours of the actor under the pointer. */
const CROWD = 900;
/** With more actors, a glide would jerk. */
const MOST_GLIDING = 300;

interface Shown {
  scene: Scene | null;
  theme: Theme;
  linking: { readonly on: boolean; readonly first: ActorId | null };
  isEditable: boolean;
  isLocked: boolean;
}

/**
 * Mounts a picture in `container`, which must have a size and `position: relative`. Cytoscape draws actors, seats, bundles and lines, and
 * handles gestures, pan and zoom; grounds are on a layer of ours below it, texts on one above it. Create it in an effect and destroy it in
 * its cleanup.
 */
export function mountCanvas(container: HTMLElement, handlers: CanvasHandlers): CanvasHandle {
  const under = makeLayer(container);
  const host = document.createElement('div');
  fill(host);
  container.append(host);
  const over = makeLayer(container);
  const cy = startCytoscape(host, pictureStyle(THEMES.desk));
  const elements = elementsOf(cy);
  const shown: Shown = {
    scene: null,
    theme: THEMES.desk,
    linking: { on: false, first: null },
    isEditable: true,
    isLocked: false,
  };
  const updateElements: Elements['update'] = (drawn, labels) => {
    const changes = elements.update(drawn, labels);
    if (shown.isLocked) cy.nodes('.actor').ungrabify();
    return changes;
  };
  const painter = makePainter(cy, {
    under,
    over,
    relabelled: updateElements,
    handleShapes: (drawn) => handle.shapes(drawn),
  });
  const fingers = enlargeTouchTargets(container, host, cy);
  const handle = tieHandle(cy, () => shown.scene, handlers, painter.repaint);
  listenToGestures(cy, handlers, surfaceOf({ cy, shown, painter, handle, updateElements }, fingers, handlers));
  const stopResizing = whenResized(container, cy, [under, over], (size, cut) => {
    painter.repaint();
    handlers.resized(size);
    if (cut && shown.scene) fitScene(cy, shown.scene, false);
  });
  // The browser's own menu has nothing for a picture.
  host.addEventListener('contextmenu', (event) => event.preventDefault());
  const show = showing(container, { cy, shown, painter, handle, updateElements });
  const gliding = makeGlide(show);
  return {
    ...drawingOf(shown, show, gliding),
    ...lookingOf(cy, shown, painter),
    ...lockingOf(cy, shown, handle),
    size: () => ({ width: container.clientWidth, height: container.clientHeight }),
    destroy: () => {
      stopResizing();
      fingers.stop();
      gliding.stop();
      painter.stop();
      shown.scene = null;
      cy.destroy();
      for (const element of [under.element, host, over.element]) element.remove();
    },
  };
}

function actorMark({ scene }: Shown, id: ActorId | null): ActorMark | null {
  return scene?.actors.find((mark) => mark.id === id) ?? null;
}

interface Drawers {
  readonly cy: Core;
  readonly shown: Shown;
  readonly painter: Painter;
  readonly handle: TieHandle;
  readonly updateElements: Elements['update'];
}

function surfaceOf(
  { cy, shown, painter, handle }: Drawers,
  { meant, pinched }: Fingers,
  handlers: CanvasHandlers,
): GestureSurface {
  return {
    linking: () => shown.linking,
    meant,
    pinched,
    hovered: (id) => {
      if (id && shown.isEditable && shown.scene && shown.scene.actors.length <= CROWD)
        handle.showAt(actorMark(shown, id));
      handlers.actorHovered(id);
      painter.point(id);
    },
    ghostHovered: painter.point,
    tiesAt: (point, isFinger) => (shown.scene && tieUnder(shown.scene.ties, point, cy.zoom(), isFinger)?.ties) ?? null,
    moved: () => {
      handle.showAt(null);
      painter.repaint();
    },
  };
}

/** Puts a scene on the page; `animate`: actors glide to their places, `anew`: fit the view. */
function showing(container: HTMLElement, { cy, shown, painter, handle, updateElements }: Drawers) {
  const images = decodedImages();
  return (next: Scene, animate = false, anew = false): void => {
    const isFirst = anew || shown.scene === null;
    shown.scene = next;
    if (next.theme !== shown.theme) {
      shown.theme = next.theme;
      cy.style(pictureStyle(next.theme));
    }
    container.style.backgroundColor = next.theme.paper;
    const labels = painter.show(next, animate && !isMotionReduced());
    const { moved, cameOut } = updateElements(next, labels);
    const goesThere = (mark: ActorMark) => (animate || cameOut.has(mark.id)) && !isMotionReduced();
    moveActors(cy, moved, goesThere);
    const selected = next.actors.filter((mark) => mark.selected);
    handle.showAt(shown.isEditable && selected.length === 1 ? (selected[0] ?? null) : null);
    if (isFirst) fitScene(cy, next, false);
    void images.decoded(cy.nodes('.signed').map((node) => String(node.data('signs')))).then(() => {
      if (shown.scene === next) painter.complete();
    });
  };
}

function drawingOf(shown: Shown, show: ReturnType<typeof showing>, gliding: Glide): Pick<CanvasHandle, 'draw'> {
  return {
    draw: (next, { animate = false, glides = false, anew = false } = {}) => {
      // A scene that arrives during a glide has the same places, so it joins the glide.
      const isGliding = glides || (gliding.isRunning() && !animate);
      if (shown.scene && isGliding && !anew && next.actors.length <= MOST_GLIDING && !isMotionReduced())
        return gliding.to(shown.scene, next);
      gliding.stop();
      show(next, animate, anew);
    },
  };
}

type Looking = 'fit' | 'zoomBy' | 'view' | 'look' | 'panTo' | 'focusMark' | 'placeInView';

function lookingOf(cy: Core, shown: Shown, painter: Painter): Pick<CanvasHandle, Looking> {
  return {
    fit: () => {
      if (shown.scene) fitScene(cy, shown.scene, true);
    },
    zoomBy: (factor) => zoomAboutMiddle(cy, factor),
    view: () => viewOf(cy),
    look: (view, { glides } = { glides: false }) => lookAt(cy, view, glides),
    panTo: (ids, covered, first) => {
      // When the whole scene is in view nothing needs to move, unless part of it is covered.
      const isCovered = covered !== undefined && covered.right + covered.bottom > 0;
      if (!shown.scene || (!isCovered && isFitted(cy, shown.scene))) return null;
      return bringIntoView(
        cy,
        ids.flatMap((id) => actorMark(shown, id)?.at ?? []),
        covered,
        first && actorMark(shown, first)?.at,
      );
    },
    focusMark: (id, placed) => {
      painter.focus(id, placed);
      const mark = id !== null && shown.scene ? markOf(shown.scene, id) : null;
      if (mark) bringIntoView(cy, [mark.at]);
    },
    placeInView: (id) => {
      const mark = shown.scene && markOf(shown.scene, id);
      const { x, y } = cy.pan();
      return mark && { x: mark.at.x * cy.zoom() + x, y: mark.at.y * cy.zoom() + y };
    },
  };
}

type Locking = 'setLinking' | 'setEditable' | 'setLocked';

function lockingOf(cy: Core, shown: Shown, handle: TieHandle): Pick<CanvasHandle, Locking> {
  return {
    setLinking: (on, first) => {
      shown.linking = { on, first };
    },
    setEditable: (on) => {
      shown.isEditable = on;
      cy.autoungrabify(!on);
      if (!on) handle.showAt(null);
    },
    setLocked: (on) => {
      if (on === shown.isLocked) return;
      shown.isLocked = on;
      if (on) cy.nodes('.actor').ungrabify();
      else cy.nodes('.actor').grabify();
    },
  };
}
