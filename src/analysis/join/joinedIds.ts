import type { ActionId, ActorId, OfferId, ThemeId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { type MapMatching, matchMaps } from '../compare/matchMaps';

export interface JoinedIds {
  readonly actor: (id: ActorId) => ActorId;
  readonly theme: (id: ThemeId) => ThemeId;
  readonly action: (id: ActionId) => ActionId;
  readonly offer: (id: OfferId) => OfferId;
}

/** Ids of `other` in `open`: the matched id, else its own, or a new one when its own is taken. */
export function joinedIds(
  open: MapDocument,
  other: MapDocument,
  newId: () => string,
  matched: MapMatching = matchMaps(other, open),
): JoinedIds {
  const { actors, themes, actions, offers } = matched;
  const given = new Map<string, string>();
  const known =
    <Id extends string>(matched: ReadonlyMap<Id, Id>, table: { readonly has: (id: Id) => boolean }) =>
    (id: Id) =>
      matched.get(id) ?? (table.has(id) ? renamed(id) : id);
  const renamed = <Id extends string>(id: Id): Id => {
    const again = (given.get(id) ?? newId()) as Id;
    given.set(id, again);
    return again;
  };
  return {
    actor: known(actors, open.actors),
    theme: known(themes, open.themes),
    action: known(actions, open.actions),
    offer: known(offers, open.offers),
  };
}
