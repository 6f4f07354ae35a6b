import type { Finding } from '../../analysis/findings/finding';
import { isRuledOut } from '../../analysis/findings/isRuledOut';
import { type FollowedIntroduction, followedIntroductions } from '../../analysis/introductions/followUp';
import { introducedBy } from '../../analysis/introductions/introductionKey';
import { type IntroductionsToTry, introductionsToTry } from '../../analysis/introductions/introductionsToTry';
import { mobilise } from '../../analysis/introductions/mobilise';
import type { ActorId, ThemeId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import type { Ruling } from '../../domain/ruling';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectOpenFindings } from './selectFindings';
import { selectGraph } from './selectGraph';
import { selectGroupPartition } from './selectPartition';

/** In each list: who wants to see further filters by person or by theme. */
const MOST = 200;

export interface IntroductionFilter {
  readonly around?: ActorId | undefined;
  readonly theme?: ThemeId | undefined;
}

/**
 * A selector of introductions to try, of what is shown of the map. To be made once for each filter, by whoever shows the
 * list: it is worked out only while somebody looks.
 */
export function introductionsSelector(filter: IntroductionFilter): (state: AppState) => IntroductionsToTry {
  return remembered(
    (state) => {
      const { actors, ties, themes, offers, introductions, rulings } = state.document;
      const records = [actors, ties, themes, offers, introductions, rulings];
      return [...records, selectGraph(state), selectGroupPartition(state), state.today];
    },
    (state) =>
      introductionsToTry(state.document, selectGraph(state), selectGroupPartition(state), {
        ...filter,
        most: MOST,
        today: state.today,
      }),
  );
}

/** A direct contact to go through, and the questions that this opens. */
export interface WayThrough {
  readonly actor: ActorId;
  readonly opens: readonly Finding[];
}

/** Whom to go through first, from the point of view. */
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

/** Introductions that were recorded, those to be made first. */
export const selectFollowedIntroductions = remembered(
  (state: AppState) => [state.document.introductions, state.document.actors, state.today],
  (state): readonly FollowedIntroduction[] => followedIntroductions(state.document, state.today),
);

/** An introduction that a person refused. */
export interface RefusedIntroduction {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly ruling: Ruling;
}

/** Refused introductions whose two actors are still there, the latest first, then by name. */
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
