import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { ActorId, FindingKey, NoteId, TieId } from '../domain/brand';
import type { Point } from '../domain/placement';
import type { CanvasHandlers } from './canvasHandle';
import { isByFinger } from './fingers';
import type { MenuTarget } from './menuTarget';

/** State and lookups of the picture that gestures need. */
export interface GestureSurface {
  readonly linking: () => { readonly on: boolean; readonly first: ActorId | null };
  readonly hovered: (id: ActorId | null) => void;
  /** Key of a ghost or bundle. */
  readonly ghostHovered: (key: string | null) => void;
  /** Ties of the line at a point of the scene, when one is near enough. */
  readonly tiesAt: (point: Point, isFinger: boolean) => readonly TieId[] | null;
  /** Mark meant by a finger beside it. */
  readonly meant: (event: EventObject) => NodeSingular | null;
  /** True while events are only the end of a pinch. */
  readonly pinched: () => boolean;
  /** An actor is being dragged or was dropped: redraw what follows it. */
  readonly moved: () => void;
}

/** Turns events of Cytoscape into user actions. */
export function listenToGestures(cy: Core, handlers: CanvasHandlers, surface: GestureSurface): void {
  /** A long press was handled, so the release is no tap. */
  let held = false;
  const tiesUnder = (event: EventObject) => surface.tiesAt(event.position, isByFinger(event));
  const markUnder = (event: EventObject): NodeSingular | null =>
    event.target === cy ? surface.meant(event) : event.target.isNode() ? event.target : null;
  const tapped = (mark: NodeSingular, event: EventObject): void => {
    if (mark.hasClass('seat')) handlers.ghostTapped(keysOf(mark));
    else if (mark.hasClass('bundle')) handlers.bundleTapped(bundleOf(mark));
    else if (isOfNote(mark)) handlers.noteTapped(noteOf(mark));
    else if (mark.hasClass('actor')) {
      const id = actorOf(mark);
      const { on, first } = surface.linking();
      if (!on) handlers.actorTapped(id, isTogether(event));
      else if (first === null || first === id) handlers.actorTapped(id, false);
      else handlers.tieDrawn(first, id);
    }
  };
  cy.on('tapstart', () => {
    held = false;
  });
  cy.on('tap', (event) => {
    if (held || surface.pinched()) return;
    const mark = markUnder(event);
    if (mark) return tapped(mark, event);
    const ties = tiesUnder(event);
    if (ties) handlers.tieTapped(ties);
    else handlers.backgroundTapped();
  });
  cy.on('dbltap', (event) => {
    if (held || surface.pinched() || markUnder(event) || tiesUnder(event)) return;
    handlers.backgroundDoubleTapped({ ...event.position });
  });
  const menuTargetOf = (event: EventObject): MenuTarget => {
    const mark = markUnder(event);
    if (mark) return menuTargetOfMark(mark, event.position);
    const ids = tiesUnder(event);
    return ids ? { kind: 'tie', ids } : { kind: 'ground', point: { ...event.position } };
  };
  cy.on('cxttap', (event) => {
    if (!surface.pinched()) handlers.menuAsked(menuTargetOf(event), { ...event.renderedPosition });
  });
  cy.on('taphold', (event) => {
    // A mouse has its right button.
    if (!isByFinger(event) || surface.pinched()) return;
    held = true;
    handlers.menuAsked(menuTargetOf(event), { ...event.renderedPosition });
  });
  listenToHovers(cy, surface);
  cy.on('dragfree', '.note', ({ target }) => handlers.noteMoved(noteOf(target), { ...target.position() }));
  cy.on('dragfree', '.noteEnd', ({ target }) => handlers.noteAimed(noteOf(target), { ...target.position() }));
  for (const [kind, isEnd] of [
    ['drag', false],
    ['dragfree', true],
  ] as const)
    cy.on(kind, '.actor', ({ target }) => {
      surface.moved();
      handlers.actorDragged(actorOf(target), { ...target.position() }, isEnd);
    });
}

function listenToHovers(cy: Core, surface: Pick<GestureSurface, 'hovered' | 'ghostHovered'>): void {
  cy.on('mouseover', '.actor', ({ target }) => surface.hovered(actorOf(target)));
  cy.on('mouseout', '.actor', () => surface.hovered(null));
  cy.on('mouseover', '.seat', ({ target }) => surface.ghostHovered(keysOf(target)[0] ?? null));
  cy.on('mouseover', '.bundle', ({ target }) => surface.ghostHovered(bundleOf(target)));
  cy.on('mouseout', '.seat, .bundle', () => surface.ghostHovered(null));
}

function actorOf(mark: NodeSingular): ActorId {
  return mark.data('actor') as ActorId;
}

function isOfNote(mark: NodeSingular): boolean {
  return mark.hasClass('note') || mark.hasClass('noteEnd');
}

function noteOf(mark: NodeSingular): NoteId {
  return mark.data('note') as NoteId;
}

function bundleOf(mark: NodeSingular): string {
  return mark.data('bundle') as string;
}

function keysOf(mark: NodeSingular): readonly FindingKey[] {
  return mark.data('keys') as readonly FindingKey[];
}

function menuTargetOfMark(mark: NodeSingular, position: Point): MenuTarget {
  if (mark.hasClass('actor')) return { kind: 'actor', id: actorOf(mark) };
  if (mark.hasClass('seat')) return { kind: 'ghost', keys: keysOf(mark) };
  if (mark.hasClass('bundle')) return { kind: 'bundle', key: bundleOf(mark) };
  if (isOfNote(mark)) return { kind: 'note', id: noteOf(mark) };
  return { kind: 'ground', point: { ...position } };
}

function isTogether({ originalEvent }: EventObject): boolean {
  return 'shiftKey' in originalEvent && (originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey);
}
