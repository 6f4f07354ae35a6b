import { useEffect } from 'react';
import type { ActorId, TieId } from '../../domain/brand';
import { useServices } from '../services';
import { useApp, useAppStore } from '../useApp';

/** A map that opens with a text half typed on a card shows that card: the text is where it was. */
export function useRestoredDraft(): void {
  const store = useAppStore();
  const { drafts } = useServices();
  const mapId = useApp((state) => state.mapId);
  useEffect(() => {
    const { document, selection, actorChosen, tieChosen } = store.getState();
    if (mapId === null || selection.kind !== 'nothing') return;
    for (const place of drafts.places()) {
      const [kind, id = ''] = place.split(' ');
      if (kind === 'actor' && document.actors.has(id as ActorId)) return actorChosen(id as ActorId);
      if (kind === 'tie' && document.ties.has(id as TieId)) return tieChosen(id as TieId);
    }
  }, [store, drafts, mapId]);
}
