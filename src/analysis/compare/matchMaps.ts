import type { Actor } from '../../domain/actor';
import type { ActionId, ActorId, OfferId, ThemeId } from '../../domain/brand';
import { fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import type { Offer } from '../../domain/offer';
import { pairUp } from './pairUp';

/** Matching records of two maps: ids of the earlier → ids of the later. */
export interface MapMatching {
  readonly actors: ReadonlyMap<ActorId, ActorId>;
  readonly themes: ReadonlyMap<ThemeId, ThemeId>;
  readonly actions: ReadonlyMap<ActionId, ActionId>;
  readonly offers: ReadonlyMap<OfferId, OfferId>;
}

/**
 * Matches two maps. Ids are random, so an id in both maps is the same record, even when renamed. Other actors are
 * matched by file reference, then by folded name, then by name and territory for homonyms; ambiguous ones stay
 * unmatched. Time O(records).
 */
export function matchMaps(before: MapDocument, after: MapDocument, given?: MapMatching['actors']): MapMatching {
  const same = <One>(textOf: (one: One) => string | undefined) => [textOf, textOf] as const;
  const actors =
    given ?? pairUp(before.actors, after.actors, [same(byReference), same(byName), same(byNameAndTerritory)]);
  const themes = pairUp(before.themes, after.themes, [same(({ label }) => fold(label))]);
  const actions = pairUp(before.actions, after.actions, [same(({ title }) => fold(title))]);
  const offers = pairUp(before.offers, after.offers, [
    [
      (one) =>
        offerText(
          one,
          (actor) => actors.get(actor),
          (theme) => themes.get(theme),
        ),
      (one) =>
        offerText(
          one,
          (actor) => actor,
          (theme) => theme,
        ),
    ],
  ]);
  return { actors, themes, actions, offers };
}

function byReference({ reference }: Actor): string | undefined {
  return reference?.trim() || undefined;
}

function byName({ name }: Actor): string {
  return fold(name);
}

function byNameAndTerritory({ name, territory = '' }: Actor): string {
  return JSON.stringify([fold(name), fold(territory)]);
}

/** Content of an offer as a key: holder, side, themes; `undefined` when the holder is not matched. */
function offerText(
  { holder, side, kind = '', themes, profileSought = '' }: Offer,
  actorOf: (actor: ActorId) => ActorId | undefined,
  themeOf: (theme: ThemeId) => ThemeId | undefined,
): string | undefined {
  const actor = actorOf(holder);
  if (actor === undefined) return undefined;
  return JSON.stringify([actor, side, kind, themes.map((theme) => themeOf(theme) ?? '').sort(), fold(profileSought)]);
}
