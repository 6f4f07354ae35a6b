import type { Actor } from '../../domain/actor';
import type { ThemeId } from '../../domain/brand';
import { rememberedByActor } from '../../domain/remembered/rememberedByActor';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { FindingContext } from './findingContext';
import { type PartnerTest, partnerTest } from './partnerTest';

/** An actual or possible partner of the beneficiary, at any distance. */
export interface PartnerInView {
  readonly actor: Actor;
  /** True for a partner, false for an actor who could become one. */
  readonly already: boolean;
  /** Themes of the beneficiary on which it fits, in the beneficiary's order. */
  readonly themes: readonly ThemeId[];
}

/** Partners and actors who fit as one, by name. Time O(actors); computed once while only other ties change. */
export function partnersInView(context: FindingContext, beneficiary: Actor): readonly PartnerInView[] {
  return known(inView(context.actors, beneficiary, context.themes, partnerTest(context, beneficiary)));
}

const inView = rememberedByActor(
  (actor, beneficiary: Actor, themes: FindingContext['themes'], test: PartnerTest): PartnerInView | null => {
    if (actor === beneficiary) return null;
    const already = test.isPartner(actor);
    const isPlaced = test.isSought(actor) || test.isOutside(actor) !== false;
    if (!already && !(test.isEligible(actor) && isPlaced)) return null;
    const fitting = themes.filter(
      (theme): theme is ThemeId => theme !== undefined && test.fitsOn(actor, theme).length > 0,
    );
    return already || fitting.length > 0 || themes.includes(undefined) ? { actor, already, themes: fitting } : null;
  },
);

const known = rememberedFor((inView: readonly (PartnerInView | null)[]) => inView.filter((one) => one !== null));
