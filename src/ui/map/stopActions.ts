import type { CanvasHandlers } from '../../canvas/canvasHandle';
import type { MenuTarget } from '../../canvas/menuTarget';
import type { ActorId, FindingKey, NoteId } from '../../domain/brand';
import { removeActor, removeNotes } from '../../domain/commands';
import type { Scene } from '../../picture/scene';
import type { Stop } from '../../picture/stops';
import type { AppStore } from '../../store/appStore';

export interface StopActions {
  /**
   * Selects the stop, ends a tie that was begun, or opens a bundle; for an actor already selected, goes to its card. Returns the actor
   * where the keyboard goes on.
   */
  readonly choose: (stop: Stop, scene: Scene | null) => ActorId | null;
  readonly tieFrom: (stop: Stop) => void;
  /** Returns true when something was removed. A ghost is selected instead, since only an answer removes it. */
  readonly remove: (stop: Stop) => boolean;
}

export function stopActions(store: AppStore, tieDrawn: CanvasHandlers['tieDrawn']): StopActions {
  return {
    choose: ({ kind, id }, scene) => {
      const { linking, selection, linkingToggled, linkEndTapped, actorChosen, findingChosen, bundleToggled } =
        store.getState();
      const { readOnly, seatOpened } = store.getState();
      if (kind === 'note') {
        if (!readOnly) store.getState().noteOpened({ kind: 'known', id: id as NoteId });
        return null;
      }
      if (kind === 'bundle') {
        // The bundle opens, and the keyboard goes on from its first actor.
        const [first = null] = scene?.bundles.find((bundle) => bundle.key === id)?.members ?? [];
        bundleToggled(id);
        return first;
      }
      if (kind === 'ghost') {
        const keys = scene?.ghosts.find((ghost) => ghost.keys[0] === id)?.keys;
        if (readOnly || !keys) findingChosen(id as FindingKey);
        else seatOpened(keys);
      } else if (linking.on && linking.first !== null && linking.first !== id) {
        tieDrawn(linking.first, id as ActorId);
        linkingToggled();
      } else if (linking.on) linkEndTapped(id as ActorId);
      else if (selection.kind === 'actor' && selection.id === id && !selection.added) goToCard();
      else actorChosen(id as ActorId);
      return null;
    },
    tieFrom: ({ kind, id }) => {
      const { linking, linkingToggled, linkEndTapped, readOnly } = store.getState();
      if (kind !== 'actor' || readOnly) return;
      if (!linking.on) linkingToggled();
      linkEndTapped(id as ActorId);
    },
    remove: ({ kind, id: stopId }) => {
      const { document, execute, findingChosen } = store.getState();
      if (kind === 'ghost') findingChosen(stopId as FindingKey);
      if (kind === 'note') {
        const note = document.pictureNotes.get(stopId as NoteId);
        return note !== undefined && execute(removeNotes, { ids: [note.id] }, note.text);
      }
      if (kind !== 'actor') return false;
      const id = stopId as ActorId;
      return execute(removeActor, { id }, document.actors.get(id)?.name ?? '');
    },
  };
}

export function menuTargetOf({ kind, id }: Stop): MenuTarget {
  if (kind === 'note') return { kind: 'note', id: id as NoteId };
  if (kind === 'bundle') return { kind: 'bundle', key: id };
  return kind === 'ghost' ? { kind: 'ghost', keys: [id as FindingKey] } : { kind: 'actor', id: id as ActorId };
}

function goToCard(): void {
  document.querySelector<HTMLElement>('#card :is(button:not([data-close-card]), input, select)')?.focus();
}
