import { useEffect } from 'react';
import type { ActorId, OfferId, TestimonyId, TieId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { useServices } from '../services';
import { useApp, useAppStore } from '../useApp';

/** Opens the card that holds a half-typed text when its map is opened. */
export function useRestoredDraft(): void {
  const store = useAppStore();
  const { drafts } = useServices();
  const mapId = useApp((state) => state.mapId);
  useEffect(() => {
    const { document, selection, actorChosen, tieChosen } = store.getState();
    if (mapId === null || selection.kind !== 'nothing') return;
    for (const place of drafts.places()) {
      const [kind, id = ''] = place.split(' ');
      const actor = actorOf(document, kind, id);
      if (actor !== undefined && document.actors.has(actor)) return actorChosen(actor);
      if (kind === 'tie' && document.ties.has(id as TieId)) return tieChosen(id as TieId);
    }
  }, [store, drafts, mapId]);
}

/** Finds the actor whose card holds a text of this place. */
function actorOf({ offers, testimonies }: MapDocument, kind: string | undefined, id: string): ActorId | undefined {
  if (kind === 'offer') return offers.get(id as OfferId)?.holder;
  if (kind === 'testimony') return testimonies.get(id as TestimonyId)?.person;
  return kind === 'actor' ? (id as ActorId) : undefined;
}
