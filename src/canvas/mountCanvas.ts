import cytoscape, { type Core } from 'cytoscape';
import type { ActorId } from '../domain/brand';
import type { ActorMark } from '../picture/marks';
import type { Scene } from '../picture/scene';
import { bringIntoView, fitScene, isMotionReduced, zoomAboutMiddle } from './camera';
import type { CanvasHandle, CanvasHandlers } from './canvasHandle';
import { ELEMENT_STYLE } from './elementStyle';
import { elementsOf } from './elements';
import { listenToGestures } from './gestures';
import { isLarge } from './largeScene';
import { fill, type Layer, makeLayer } from './layer';
import { markGrid } from './markGrid';
import { moveActors } from './moveActors';
import { paintOver, shiftsOf } from './paintOver';
import { paintShapes } from './paintShapes';
import { type Pieces, passingText, piecesOf } from './pieces';
import { posterPng } from './posterPng';
import { makeSheet } from './sheet';
import { movedTies, sheetPieces } from './sheetPieces';
import { tieHandle } from './tieHandle';
import { wakeUnderPointer } from './wakeUnderPointer';

/** How many actors of a large scene are elements at a time: those last pointed at. */
const MOST_AWAKE = 6;
/** How near to a mark the pointer wakes it, in CSS pixels. */
const WAKING = 6;

/**
 * A picture in `container`, which has a size and `position: relative` from a stylesheet. Cytoscape draws actors and
 * ties, and is the only one to know gestures, pan and zoom; what it cannot draw is on a layer under it and one over it.
 * To be made in an effect and destroyed in its cleanup.
 */
export function mountCanvas(container: HTMLElement, handlers: CanvasHandlers): CanvasHandle {
  const under = makeLayer(container);
  const host = document.createElement('div');
  fill(host);
  container.append(host);
  const over = makeLayer(container);
  const cy = startCytoscape(host);
  const elements = elementsOf(cy);
  let scene: Scene | null = null;
  let pieces: Pieces | null = null;
  let piecesZoom = 1;
  /** An actor or a gap under the pointer. */
  let pointed: string | null = null;
  let focused: ActorId | null = null;
  let isLinking = false;
  let isEditable = true;
  let frameRequest = 0;
  /** Of a large scene, who is an element, and how to find others. */
  let awake: Set<ActorId> | null = null;
  let markUnder: ReturnType<typeof markGrid> | null = null;

  const paint = (): void => {
    frameRequest = 0;
    if (!scene) return;
    const zoom = zoomStep(cy.zoom());
    if (!pieces || (zoom !== piecesZoom && !awake)) pieces = awake ? sheetPieces(scene, awake) : piecesOf(scene, zoom);
    piecesZoom = zoom;
    under.begin(cy.pan(), cy.zoom());
    paintShapes(under.context, pieces.under);
    if (awake) {
      sheet.want(scene, { pan: cy.pan(), zoom: cy.zoom(), size: { width: cy.width(), height: cy.height() } }, zoom);
      sheet.show(under.context);
    }
    over.begin(cy.pan(), cy.zoom());
    const movable = movableOf(scene, awake);
    if (awake) paintShapes(over.context, movedTies(scene, shiftsOf(cy, movable)));
    paintOver(over.context, cy, movable, pieces.over);
    paintShapes(over.context, handle.shapes(scene));
    const owner = pointed ?? focused;
    const written = awake ? sheet.written() : pieces.written;
    if (owner && !written.has(owner)) paintShapes(over.context, passingText(scene, owner, zoom));
  };
  const repaint = (): void => {
    frameRequest ||= requestAnimationFrame(paint);
  };
  const sheet = makeSheet(repaint);
  const stopWaking = wakeUnderPointer(host, cy, (at) => {
    const mark = awake && markUnder?.(at, WAKING / cy.zoom());
    if (!scene || !awake || !mark || awake.has(mark.id)) return;
    const [eldest] = awake;
    if (eldest !== undefined && awake.size >= MOST_AWAKE) awake.delete(eldest);
    awake.add(mark.id);
    elements.update(scene, awake);
    pieces = null;
  });
  const handle = tieHandle(cy, () => scene, handlers.tieDrawn, repaint);
  const markOf = (id: ActorId | null) => scene?.actors.find((mark) => mark.id === id) ?? null;
  listenToGestures(cy, handlers, {
    isLinking: () => isLinking,
    hovered: (id) => {
      pointed = id;
      // In a crowd it would lie over the neighbours: there it is beside who is selected only.
      if (id && isEditable && !awake) handle.showAt(markOf(id));
      handlers.actorHovered(id);
      repaint();
    },
    ghostHovered: (key) => {
      pointed = key;
      repaint();
    },
    moved: () => {
      handle.showAt(null);
      repaint();
    },
  });
  // At once: a frame later the layers would trail behind the elements while one pans.
  cy.on('render', paint);
  const stopResizing = whenResized(container, cy, [under, over], (size) => {
    repaint();
    handlers.resized(size);
  });
  void document.fonts.ready.then(repaint);

  return {
    draw: (next, { animate = false, anew = false } = {}) => {
      const isFirst = anew || scene === null;
      scene = next;
      pieces = null;
      container.style.backgroundColor = next.theme.paper;
      awake = isLarge(next) ? new Set(next.actors.flatMap(({ id }) => (awake?.has(id) ? [id] : []))) : null;
      markUnder = awake && markGrid(next.actors);
      if (!awake) sheet.clear();
      const { moved } = elements.update(next, awake);
      moveActors(cy, moved, animate && !isMotionReduced());
      const selected = next.actors.filter((mark) => mark.selected);
      handle.showAt(isEditable && selected.length === 1 ? (selected[0] ?? null) : null);
      if (isFirst) fitScene(cy, next, false);
      repaint();
    },
    fit: () => {
      if (scene) fitScene(cy, scene, true);
    },
    zoomBy: (factor) => zoomAboutMiddle(cy, factor),
    panTo: (ids) =>
      bringIntoView(
        cy,
        ids.flatMap((id) => markOf(id)?.at ?? []),
      ),
    focusActor: (id) => {
      focused = id;
      const mark = markOf(id);
      if (mark) bringIntoView(cy, [mark.at]);
      repaint();
    },
    setLinking: (on) => {
      isLinking = on;
    },
    setEditable: (on) => {
      isEditable = on;
      cy.autoungrabify(!on);
      if (!on) handle.showAt(null);
    },
    png: async ({ scale = 2 } = {}) => {
      if (!scene) throw new Error('nothing is drawn yet');
      return posterPng(scene, scale);
    },
    size: () => ({ width: container.clientWidth, height: container.clientHeight }),
    destroy: () => {
      cancelAnimationFrame(frameRequest);
      stopResizing();
      stopWaking();
      sheet.clear();
      cy.destroy();
      for (const element of [under.element, host, over.element]) element.remove();
    },
  };
}

function startCytoscape(host: HTMLElement): Core {
  return cytoscape({
    container: host,
    style: ELEMENT_STYLE,
    layout: { name: 'preset' },
    minZoom: 0.15,
    maxZoom: 8,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
}

/** Names are placed anew at steps of zoom only, not at each frame of a pinch. */
function zoomStep(zoom: number): number {
  return zoom < 1.4 ? 1 : 2 ** (Math.round(Math.log2(zoom) * 3) / 3);
}

/** Who may be elsewhere than the scene has them. */
function movableOf({ actors }: Scene, awake: ReadonlySet<ActorId> | null): readonly ActorMark[] {
  return awake ? actors.filter(({ id }) => awake.has(id)) : actors;
}

/** Keeps Cytoscape and the layers at the size of the container, its middle in the middle. */
function whenResized(
  container: HTMLElement,
  cy: Core,
  layers: readonly Layer[],
  resized: CanvasHandlers['resized'],
): () => void {
  let known = { width: container.clientWidth, height: container.clientHeight };
  for (const layer of layers) layer.resize(known);
  const observer = new ResizeObserver(() => {
    const size = { width: container.clientWidth, height: container.clientHeight };
    for (const layer of layers) layer.resize(size);
    if (size.width === known.width && size.height === known.height) return;
    cy.resize();
    cy.panBy({ x: (size.width - known.width) / 2, y: (size.height - known.height) / 2 });
    known = size;
    resized(size);
  });
  observer.observe(container);
  return () => observer.disconnect();
}
