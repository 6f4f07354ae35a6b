import { useMemo } from 'react';
import type { CanvasHandlers } from '../../canvas/canvasHandle';
import type { ActorId, TieId } from '../../domain/brand';
import { connectActors, placeActor } from '../../domain/commands';
import type { Point } from '../../domain/placement';
import { DRAWN_NATURE, newTie } from '../../domain/tie';
import { storedPoint } from '../../picture/frame';
import type { Scene } from '../../picture/scene';
import type { AppStore } from '../../store/appStore';
import { useServices } from '../services';
import { useAppStore } from '../useApp';

export function useMapHandlers(
  scene: () => Scene | null,
  onNewActor: (at: Point, tiedTo?: ActorId) => void,
  onPointed: (id: string) => void,
  onMenu: CanvasHandlers['menuAsked'],
): Omit<CanvasHandlers, 'resized'> {
  const store = useAppStore();
  const { newId } = useServices();
  return useMemo(
    () => ({
      actorTapped: (id, together) => {
        const { linking, linkEndTapped, actorChosen, actorJoined } = store.getState();
        onPointed(id);
        if (linking.on) linkEndTapped(linking.first === id ? null : id);
        else if (together) actorJoined(id);
        else actorChosen(id);
      },
      tieTapped: ([first]) => {
        if (first !== undefined) store.getState().tieChosen(first);
      },
      ghostTapped: (keys) => {
        const [first] = keys;
        if (first === undefined) return;
        onPointed(first);
        const { readOnly, findingChosen, seatOpened } = store.getState();
        if (readOnly) findingChosen(first);
        else seatOpened(keys);
      },
      noteTapped: (id) => {
        if (!store.getState().readOnly) store.getState().noteOpened({ kind: 'known', id });
      },
      // Loaded when a note is moved: most maps have none.
      noteMoved: (id, at) => void import('../notes/putNote').then(({ putNote }) => putNote(store, scene(), id, at)),
      noteAimed: (id, at) => void import('../notes/putNote').then(({ aimArrow }) => aimArrow(store, scene(), id, at)),
      bundleTapped: (key) => store.getState().bundleToggled(key),
      backgroundTapped: () => {
        const { linking, linkEndTapped, selectionCleared, seat, seatClosed } = store.getState();
        if (seat !== null) return seatClosed();
        if (linking.on) linkEndTapped(null);
        else selectionCleared();
      },
      backgroundDoubleTapped: (at) => {
        if (!store.getState().readOnly) onNewActor(at);
      },
      actorDragged: (id, at, end) => {
        const drawn = scene();
        if (!drawn || !end || store.getState().locked) return;
        const placement = { [drawn.picture]: storedPoint(drawn.frame, at), pinned: true };
        store.getState().execute(placeActor, { id, placement }, store.getState().document.actors.get(id)?.name ?? '');
      },
      tieDrawn: (from, to) => {
        tie(store, newId, from, to);
        store.getState().linkEndTapped(null);
      },
      tieDrawnToNobody: (from, at) => {
        if (!store.getState().readOnly) onNewActor(at, from);
      },
      actorHovered: () => undefined,
      menuAsked: onMenu,
    }),
    [store, newId, scene, onNewActor, onPointed, onMenu],
  );
}

function tie(store: AppStore, newId: () => string, a: ActorId, b: ActorId): void {
  const { document, execute, tieChosen, tieAdded } = store.getState();
  const known = [...document.ties.values()].find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a));
  if (known && known.certainty !== 'absent') return tieChosen(known.id);
  const made = { ...newTie(newId() as TieId, a, b), nature: DRAWN_NATURE };
  const names = [a, b].map((id) => document.actors.get(id)?.name ?? '').join(' – ');
  if (execute(connectActors, { tie: made }, names)) tieAdded(made.id);
}
