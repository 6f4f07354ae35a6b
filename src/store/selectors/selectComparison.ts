import { changedBetween } from '../../analysis/compare/changedBetween';
import type { MapComparison } from '../../analysis/compare/compareMaps';
import { matchMaps } from '../../analysis/compare/matchMaps';
import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { publicDocument } from '../../domain/publicDocument';
import type { SceneChanges } from '../../picture/changes';
import type { Focus } from '../../picture/focus';
import type { AppState } from '../appStore';
import { remembered } from './remembered';

/**
 * The comparison that is looked at; `null` while it is worked out, or when there is none. After an edit it is of the map
 * before it, and holds that map, until the next one is there.
 */
export function selectComparison({ compared, comparing, mapId }: AppState): MapComparison | null {
  return compared && comparing?.step === 'shown' && compared.mapId === mapId ? compared.comparison : null;
}

/** True while somebody waits for what a comparison says: its window is open, or its changes are shown on the map. */
export function isComparisonLookedAt(state: AppState): boolean {
  return state.comparing?.step === 'shown' && (state.dialog === 'compare' || areChangesShown(state));
}

/** Only on the map on which it was asked for, and on the later of the two. */
export function areChangesShown({ changesShownOn, mapId, comparing }: AppState): boolean {
  return changesShownOn !== null && changesShownOn === mapId && comparing?.step === 'shown' && !comparing.openIsEarlier;
}

/** What stands out on the open map while the comparison is drawn there: who is new or changed, and the ties that are. */
export const selectShownChanges = remembered(
  (state: AppState) => [areChangesShown(state) ? selectComparison(state) : null, state.picture, state.masking],
  (state): Focus['highlighted'] => {
    const comparison = areChangesShown(state) ? selectComparison(state) : null;
    if (!comparison) return undefined;
    const { changedActors = [], changedTies = [] } =
      (state.audience === 'desk' ? selectDrawnChanges(state) : selectPublicChanges(state)) ?? {};
    const ties = [...comparison.ties.new, ...comparison.ties.becameFormal, ...changedTies];
    return { actors: new Set([...comparison.actors.new, ...changedActors, ...ties.flat()]), ties };
  },
);

/** What is drawn of the comparison on the open map, while that is asked for; for the desk, where all of it may be seen. */
export const selectDrawnChanges = remembered(
  (state: AppState) => [areChangesShown(state) ? selectComparison(state) : null, state.picture],
  (state): SceneChanges | undefined => drawnChanges(state, (document) => document, true),
);

/** The same for others: nothing that was said in confidence, and no name of who is gone once names are masked. */
export const selectPublicChanges = remembered(
  (state: AppState) => [areChangesShown(state) ? selectComparison(state) : null, state.picture, state.masking],
  (state): SceneChanges | undefined => drawnChanges(state, publicDocument, state.masking === 'nobody'),
);

function drawnChanges(
  state: AppState,
  seen: (document: MapDocument) => MapDocument,
  isNamed: boolean,
): SceneChanges | undefined {
  const comparison = areChangesShown(state) ? selectComparison(state) : null;
  if (!comparison) return undefined;
  const before = seen(comparison.before.document);
  const after = seen(comparison.after.document);
  const laterOf = matchMaps(before, after).actors;
  const on = (id: ActorId) => laterOf.get(id) ?? id;
  const [tiedBefore, tiedNow] = [before, after].map(tiedPairs);
  const goneTies = comparison.ties.gone.filter((pair) => tiedBefore?.has(keyOf(pair)));
  const newTies = comparison.ties.new.filter((pair) => tiedNow?.has(keyOf(pair)));
  const becameFormal = comparison.ties.becameFormal.filter((pair) => tiedNow?.has(keyOf(pair)));
  const isNew = new Set(newTies.map(keyOf));
  const changed = changedBetween(before, after, laterOf);
  const changedTies = new Map([...changed.ties, ...becameFormal].map((pair) => [keyOf(pair), pair]));
  return {
    newActors: comparison.actors.new,
    changedActors: changed.actors,
    goneActors: comparison.actors.gone.flatMap((id) => {
      const actor = before.actors.get(id);
      if (!actor) return [];
      const contacts = goneTies.flatMap(([a, b]) => (a === id ? [on(b)] : b === id ? [on(a)] : []));
      const at = before.placements.get(id)?.[state.picture];
      return [{ id, type: actor.type, name: isNamed ? actor.name : '', at, contacts }];
    }),
    newTies,
    changedTies: [...changedTies].flatMap(([key, pair]) => (isNew.has(key) ? [] : [pair])),
    goneTies: goneTies.map(([a, b]) => [on(a), on(b)] as const),
  };
}

function tiedPairs({ ties }: MapDocument): Set<string> {
  return new Set([...ties.values()].map(({ a, b }) => keyOf([a, b])));
}

function keyOf([a, b]: readonly [ActorId, ActorId]): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
