import type { ActorId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { isOpen, type Offer } from '../../domain/offer';

/**
 * Actors who could answer a request or take up an offer, its holder excepted: first those with an open record of the opposite side
 * on one of its themes, then those who hold one of its themes; each by name. Time O(actors + offers).
 */
export function couldAnswer({ actors, offers }: Pick<MapDocument, 'actors' | 'offers'>, offer: Offer): ActorId[] {
  const isShared = (themes: Offer['themes']) => themes.some((theme) => offer.themes.includes(theme));
  const matching = new Set(
    [...offers.values()]
      .filter((other) => other.side !== offer.side && isOpen(other) && isShared(other.themes))
      .map(({ holder }) => holder),
  );
  return [...actors.values()]
    .filter(({ id, themes }) => id !== offer.holder && (matching.has(id) || isShared(themes)))
    .sort(
      (one, other) =>
        Number(matching.has(other.id)) - Number(matching.has(one.id)) ||
        byCodeUnits(one.name, other.name) ||
        byCodeUnits(one.id, other.id),
    )
    .map(({ id }) => id);
}
