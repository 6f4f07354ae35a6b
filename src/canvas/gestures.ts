import type { Core, EventObject } from 'cytoscape';
import type { ActorId, FindingKey, TieId } from '../domain/brand';
import type { CanvasHandlers } from './canvasHandle';
import type { MenuTarget } from './menuTarget';

/** What gestures need to know of the picture. */
export interface GestureSurface {
  readonly linking: () => { readonly on: boolean; readonly first: ActorId | null };
  readonly hovered: (id: ActorId | null) => void;
  /** A ghost or a bundle: its key. */
  readonly ghostHovered: (key: string | null) => void;
  /** An actor is being dragged, or was let go: what follows it is to be drawn anew. */
  readonly moved: () => void;
}

/** Turns Cytoscape's events into what somebody meant. */
export function listenToGestures(cy: Core, handlers: CanvasHandlers, surface: GestureSurface): void {
  /** A long press was answered: letting go is no tap. */
  let held = false;
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
  cy.on('tap', 'edge', (event) => {
    if (!held) handlers.tieTapped(event.target.data('ties') as readonly TieId[]);
  });
  cy.on('tap', '.ghost', (event) => {
    if (!held) handlers.ghostTapped(event.target.data('keys') as readonly FindingKey[]);
  });
  cy.on('tap', '.bundle', (event) => {
    if (!held) handlers.bundleTapped(bundleOf(event));
  });
  cy.on('tap', (event) => {
    if (event.target === cy && !held) handlers.backgroundTapped();
  });
  cy.on('dbltap', (event) => {
    if (event.target === cy && !held) handlers.backgroundDoubleTapped({ ...event.position });
  });
  cy.on('cxttap', (event) => handlers.menuAsked(menuTargetOf(event), { ...event.renderedPosition }));
  cy.on('taphold', (event) => {
    // With a mouse there is the other button.
    if (!event.originalEvent.type.startsWith('touch')) return;
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

function menuTargetOf(event: EventObject): MenuTarget {
  const { target, cy, position } = event;
  if (target !== cy && target.isEdge()) return { kind: 'tie', ids: target.data('ties') as readonly TieId[] };
  if (target !== cy && target.hasClass('actor')) return { kind: 'actor', id: target.data('actor') as ActorId };
  if (target !== cy && target.hasClass('ghost'))
    return { kind: 'ghost', keys: target.data('keys') as readonly FindingKey[] };
  if (target !== cy && target.hasClass('bundle')) return { kind: 'bundle', key: bundleOf(event) };
  return { kind: 'ground', point: { ...position } };
}

function isTogether({ originalEvent }: EventObject): boolean {
  return 'shiftKey' in originalEvent && (originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey);
}
