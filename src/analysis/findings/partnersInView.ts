import type { Actor } from '../../domain/actor';
import type { ThemeId } from '../../domain/brand';
import { rememberedFor } from '../rememberedFor';
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
  return among(context.actors, beneficiary, context.themes, partnerTest(context, beneficiary));
}

const among = rememberedFor(
  (
    actors: readonly Actor[],
    beneficiary: Actor,
    themes: FindingContext['themes'],
    test: PartnerTest,
  ): readonly PartnerInView[] => {
    const own = themes.filter((theme): theme is ThemeId => theme !== undefined);
    return actors.flatMap((actor): PartnerInView[] => {
      if (actor === beneficiary) return [];
      const already = test.isPartner(actor);
      if (!already && !(test.isEligible(actor) && test.isOutside(actor) === true)) return [];
      const fitting = own.filter((theme) => test.fitsOn(actor, theme).length > 0);
      return already || fitting.length > 0 || own.length < themes.length ? [{ actor, already, themes: fitting }] : [];
    });
  },
);
