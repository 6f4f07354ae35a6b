import type { Core, EventObject } from 'cytoscape';
import type { ActorId, FindingKey, TieId } from '../domain/brand';
import type { CanvasHandlers } from './canvasHandle';

/** What gestures need to know of the picture. */
export interface GestureSurface {
  readonly isLinking: () => boolean;
  readonly hovered: (id: ActorId | null) => void;
  readonly ghostHovered: (key: FindingKey | null) => void;
  /** An actor is being dragged, or was let go: what follows it is to be drawn anew. */
  readonly moved: () => void;
}

/** Turns Cytoscape's events into what somebody meant. */
export function listenToGestures(cy: Core, handlers: CanvasHandlers, surface: GestureSurface): void {
  let linkFrom: ActorId | null = null;
  const endLink = (): void => {
    linkFrom = null;
  };
  cy.on('tap', '.actor', (event) => {
    const id = actorOf(event);
    if (!surface.isLinking()) {
      endLink();
      handlers.actorTapped(id, isTogether(event));
    } else if (linkFrom === null || linkFrom === id) {
      linkFrom = linkFrom === id ? null : id;
      handlers.actorTapped(id, false);
    } else {
      const from = linkFrom;
      endLink();
      handlers.tieDrawn(from, id);
    }
  });
  cy.on('tap', 'edge', (event) => handlers.tieTapped(event.target.data('ties') as readonly TieId[]));
  cy.on('tap', '.ghost', (event) => handlers.ghostTapped(event.target.data('keys') as readonly FindingKey[]));
  cy.on('tap', (event) => {
    if (event.target !== cy) return;
    endLink();
    handlers.backgroundTapped();
  });
  cy.on('dbltap', (event) => {
    if (event.target === cy) handlers.backgroundDoubleTapped({ ...event.position });
  });
  cy.on('mouseover', '.actor', (event) => surface.hovered(actorOf(event)));
  cy.on('mouseout', '.actor', () => surface.hovered(null));
  cy.on('mouseover', '.ghost', (event) => {
    const [key = null] = event.target.data('keys') as readonly FindingKey[];
    surface.ghostHovered(key);
  });
  cy.on('mouseout', '.ghost', () => surface.ghostHovered(null));
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

function isTogether({ originalEvent }: EventObject): boolean {
  return 'shiftKey' in originalEvent && (originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey);
}
