import type { Finding } from '../../analysis/findings/finding';
import { isRuledOut } from '../../analysis/findings/isRuledOut';
import { type FollowedIntroduction, followedIntroductions } from '../../analysis/introductions/followUp';
import { introducedBy } from '../../analysis/introductions/introductionKey';
import type { IntroductionsToTry } from '../../analysis/introductions/introductionsToTry';
import { mobilise } from '../../analysis/introductions/mobilise';
import { stillToTry } from '../../analysis/introductions/stillToTry';
import type { ActorId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import type { Ruling } from '../../domain/ruling';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectOpenFindings } from './selectFindings';
import { selectGraph } from './selectGraph';

/**
 * Introductions to try on the visible map; `null` until the first search ends. An edit removes introductions at once; those it
 * makes possible appear with the next search.
 */
export const selectIntroductions = remembered(
  (state: AppState) => {
    const { ties, introductions, rulings } = state.document;
    return [state.introductionsFound, state.mapId, ties, introductions, rulings, selectGraph(state), state.today];
  },
  (state): IntroductionsToTry | null => {
    const { introductionsFound: found, mapId, document, today } = state;
    return found && found.mapId === mapId ? stillToTry(found.lists, document, selectGraph(state), today) : null;
  },
);

export interface WayThrough {
  readonly actor: ActorId;
  readonly opens: readonly Finding[];
}

/** Contacts to mobilise first, from the point of view. */
export const selectMobilisation = remembered(
  (state: AppState) => [selectOpenFindings(state), state.document.actors],
  (state): readonly WayThrough[] => {
    const open = selectOpenFindings(state);
    const byKey = new Map(open.map((finding) => [finding.key, finding]));
    return mobilise(state.document, open).map(({ actor, opens }) => ({
      actor,
      opens: opens.flatMap((key) => byKey.get(key) ?? []),
    }));
  },
);

/** Recorded introductions, those still to be made first. */
export const selectFollowedIntroductions = remembered(
  (state: AppState) => [state.document.introductions, state.document.actors, state.today],
  (state): readonly FollowedIntroduction[] => followedIntroductions(state.document, state.today),
);

export interface RefusedIntroduction {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly ruling: Ruling;
}

/** Refused introductions whose two actors are still on the map, latest first, then by name. */
export const selectRefusedIntroductions = remembered(
  (state: AppState) => [state.document.rulings, state.document.actors, state.today],
  (state): readonly RefusedIntroduction[] => {
    const { rulings, actors } = state.document;
    const names = ({ a, b }: RefusedIntroduction) => `${actors.get(a)?.name} ${actors.get(b)?.name}`;
    return [...rulings.values()]
      .flatMap((ruling): RefusedIntroduction[] => {
        const [a, b] = introducedBy(ruling.id) ?? [];
        if (a === undefined || b === undefined || !actors.has(a) || !actors.has(b)) return [];
        return isRuledOut({ key: ruling.id }, state.document, state.today) ? [{ a, b, ruling }] : [];
      })
      .sort((x, y) => byCodeUnits(y.ruling.on ?? '', x.ruling.on ?? '') || byCodeUnits(names(x), names(y)));
  },
);
