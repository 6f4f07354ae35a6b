import type { Core, EventObject } from 'cytoscape';
import type { ActorId, FindingKey, TieId } from '../domain/brand';
import type { Point } from '../domain/placement';
import type { CanvasHandlers } from './canvasHandle';
import type { MenuTarget } from './menuTarget';

/** What gestures need to know of the picture. */
export interface GestureSurface {
  readonly linking: () => { readonly on: boolean; readonly first: ActorId | null };
  readonly hovered: (id: ActorId | null) => void;
  /** A ghost or a bundle: its key. */
  readonly ghostHovered: (key: string | null) => void;
  /** The ties of the line at a point of the scene, if one is near enough. */
  readonly tiesAt: (point: Point, isFinger: boolean) => readonly TieId[] | null;
  /** An actor is being dragged, or was let go: what follows it is to be drawn anew. */
  readonly moved: () => void;
}

/** Turns Cytoscape's events into what somebody meant. */
export function listenToGestures(cy: Core, handlers: CanvasHandlers, surface: GestureSurface): void {
  /** A long press was answered: letting go is no tap. */
  let held = false;
  const tiesUnder = (event: EventObject) => surface.tiesAt(event.position, isByFinger(event));
  cy.on('tapstart', () => {
    held = false;
  });
  cy.on('tap', '.actor', (event) => {
    if (held) return;
    const id = actorOf(event);
    const { on, first } = surface.linking();
    if (!on) handlers.actorTapped(id, isTogether(event));
    else if (first === null || first === id) handlers.actorTapped(id, false);
    else handlers.tieDrawn(first, id);
  });
  cy.on('tap', '.ghost', (event) => {
    if (!held) handlers.ghostTapped(event.target.data('keys') as readonly FindingKey[]);
  });
  cy.on('tap', '.bundle', (event) => {
    if (!held) handlers.bundleTapped(bundleOf(event));
  });
  cy.on('tap', (event) => {
    if (event.target !== cy || held) return;
    const ties = tiesUnder(event);
    if (ties) handlers.tieTapped(ties);
    else handlers.backgroundTapped();
  });
  cy.on('dbltap', (event) => {
    if (event.target === cy && !held && !tiesUnder(event)) handlers.backgroundDoubleTapped({ ...event.position });
  });
  const menuTargetOf = (event: EventObject): MenuTarget => {
    if (event.target !== cy) return menuTargetOfElement(event);
    const ids = tiesUnder(event);
    return ids ? { kind: 'tie', ids } : { kind: 'ground', point: { ...event.position } };
  };
  cy.on('cxttap', (event) => handlers.menuAsked(menuTargetOf(event), { ...event.renderedPosition }));
  cy.on('taphold', (event) => {
    // With a mouse there is the other button.
    if (!isByFinger(event)) return;
    held = true;
    handlers.menuAsked(menuTargetOf(event), { ...event.renderedPosition });
  });
  cy.on('mouseover', '.actor', (event) => surface.hovered(actorOf(event)));
  cy.on('mouseout', '.actor', () => surface.hovered(null));
  cy.on('mouseover', '.ghost', (event) => {
    const [key = null] = event.target.data('keys') as readonly FindingKey[];
    surface.ghostHovered(key);
  });
  cy.on('mouseout', '.ghost', () => surface.ghostHovered(null));
  cy.on('mouseover', '.bundle', (event) => surface.ghostHovered(bundleOf(event)));
  cy.on('mouseout', '.bundle', () => surface.ghostHovered(null));
  cy.on('drag', '.actor', (event) => {
    surface.moved();
    handlers.actorDragged(actorOf(event), { ...event.target.position() }, false);
  });
  cy.on('dragfree', '.actor', (event) => {
    surface.moved();
    handlers.actorDragged(actorOf(event), { ...event.target.position() }, true);
  });
}

function actorOf(event: EventObject): ActorId {
  return event.target.data('actor') as ActorId;
}

function bundleOf(event: EventObject): string {
  return event.target.data('bundle') as string;
}

function menuTargetOfElement(event: EventObject): MenuTarget {
  const { target, position } = event;
  if (target.hasClass('actor')) return { kind: 'actor', id: actorOf(event) };
  if (target.hasClass('ghost')) return { kind: 'ghost', keys: target.data('keys') as readonly FindingKey[] };
  if (target.hasClass('bundle')) return { kind: 'bundle', key: bundleOf(event) };
  return { kind: 'ground', point: { ...position } };
}

function isByFinger({ originalEvent }: EventObject): boolean {
  return originalEvent.type.startsWith('touch');
}

function isTogether({ originalEvent }: EventObject): boolean {
  return 'shiftKey' in originalEvent && (originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey);
}
