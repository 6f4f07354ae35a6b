import type { ActorId } from '../domain/brand';
import type { ActorMark } from '../picture/marks';
import type { Scene } from '../picture/scene';
import { THEMES, type Theme } from '../picture/theme';
import { bringIntoView, fitScene, isFitted, isMotionReduced, lookAt, viewOf, zoomAboutMiddle } from './camera';
import type { CanvasHandle, CanvasHandlers } from './canvasHandle';
import { decodedImages } from './decodedImages';
import { elementsOf } from './elements';
import { welcomeFingers } from './fingers';
import { markOf } from './focusRing';
import { listenToGestures } from './gestures';
import { makeGlide } from './glide';
import { fill, makeLayer } from './layer';
import { moveActors } from './moveActors';
import { makePainter } from './painter';
import { pictureStyle } from './pictureStyle';
import { startCytoscape } from './startCytoscape';
import { tieHandle } from './tieHandle';
import { tieUnder } from './tieUnder';
import { whenResized } from './whenResized';

/** In a larger crowd the handle for ties would lie over the neighbours of whoever is pointed at. */
const CROWD = 900;
/** More would move in jumps. */
const MOST_GLIDING = 300;

/**
 * A picture in `container`, which has a size and `position: relative` from a stylesheet. Cytoscape draws actors, seats, bundles
 * and lines, and knows gestures, pan and zoom; grounds lie on a layer of ours under it, what is written on one over it. To be
 * made in an effect and destroyed in its cleanup.
 */
export function mountCanvas(container: HTMLElement, handlers: CanvasHandlers): CanvasHandle {
  const under = makeLayer(container);
  const host = document.createElement('div');
  fill(host);
  container.append(host);
  const over = makeLayer(container);
  const cy = startCytoscape(host, pictureStyle(THEMES.desk));
  const elements = elementsOf(cy);
  const images = decodedImages();
  let scene: Scene | null = null;
  let theme: Theme = THEMES.desk;
  let linking: { readonly on: boolean; readonly first: ActorId | null } = { on: false, first: null };
  let isEditable = true;
  let isLocked = false;
  const updateElements: typeof elements.update = (drawn, labels) => {
    const changes = elements.update(drawn, labels);
    if (isLocked) cy.nodes('.actor').ungrabify();
    return changes;
  };
  const painter = makePainter(cy, {
    under,
    over,
    relabelled: updateElements,
    handleShapes: (drawn) => handle.shapes(drawn),
  });
  const fingers = welcomeFingers(container, host, cy);
  const handle = tieHandle(cy, () => scene, handlers, painter.repaint);
  const actorMark = (id: ActorId | null) => scene?.actors.find((mark) => mark.id === id) ?? null;
  listenToGestures(cy, handlers, {
    linking: () => linking,
    meant: fingers.meant,
    pinched: fingers.pinched,
    hovered: (id) => {
      if (id && isEditable && scene && scene.actors.length <= CROWD) handle.showAt(actorMark(id));
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
    if (next.theme !== theme) {
      theme = next.theme;
      cy.style(pictureStyle(theme));
    }
    container.style.backgroundColor = theme.paper;
    const labels = painter.show(next, animate && !isMotionReduced());
    const { moved, cameOut } = updateElements(next, labels);
    const goesThere = (mark: ActorMark) => (animate || cameOut.has(mark.id)) && !isMotionReduced();
    moveActors(cy, moved, goesThere);
    const selected = next.actors.filter((mark) => mark.selected);
    handle.showAt(isEditable && selected.length === 1 ? (selected[0] ?? null) : null);
    if (isFirst) fitScene(cy, next, false);
    void images.decoded(cy.nodes('.signed').map((node) => String(node.data('signs')))).then(() => {
      if (scene === next) painter.complete();
    });
  };
  const gliding = makeGlide(show);

  return {
    draw: (next, { animate = false, glides = false, anew = false } = {}) => {
      // What is drawn meanwhile is of the same places: it joins in.
      const isGliding = glides || (gliding.isRunning() && !animate);
      if (scene && isGliding && !anew && next.actors.length <= MOST_GLIDING && !isMotionReduced())
        return gliding.to(scene, next);
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
      fingers.stop();
      gliding.stop();
      painter.stop();
      scene = null;
      cy.destroy();
      for (const element of [under.element, host, over.element]) element.remove();
    },
  };
}
