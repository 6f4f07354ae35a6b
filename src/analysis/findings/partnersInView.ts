import type { Actor } from '../../domain/actor';
import type { ThemeId } from '../../domain/brand';
import { rememberedByActor } from '../../domain/remembered/rememberedByActor';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { FindingContext } from './findingContext';
import { type PartnerTest, partnerTest } from './partnerTest';

/** Somebody who is a partner of the beneficiary, or could be one: how far away is not looked at. */
export interface PartnerInView {
  readonly actor: Actor;
  /** It is one already; otherwise it could become one. */
  readonly already: boolean;
  /** Of the beneficiary's themes, those on which it fits, in their order. */
  readonly themes: readonly ThemeId[];
}

/** Partners and those who meet what is asked of one, by name. Time O(actors), once as long as no more than ties change. */
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
