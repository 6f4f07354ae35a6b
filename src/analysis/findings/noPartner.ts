import type { ThemeId } from '../../domain/brand';
import { defined } from '../../domain/defined';
import { candidatesFrom, isWithin, type Lead } from './candidates';
import { confidenceOf } from './confidence';
import type { Finding, Reason } from './finding';
import type { FindingContext, FindingRule } from './findingContext';
import { lazyCandidates } from './lazyCandidates';
import { partnersInView } from './partnersInView';
import { type PartnerTest, partnerTest } from './partnerTest';

/**
 * One finding per theme of the beneficiary for which no possible partner fits within reach. Only actors outside the
 * perimeter, or noted as possible partners, count; actual partners do not. Actors who only bring what a request names
 * are candidates after those who fit.
 */
export const noPartner: FindingRule = (context) => {
  const { beneficiary } = context;
  if (!beneficiary) return [];
  const test = partnerTest(context, beneficiary);
  const couldBe = partnersInView(context, beneficiary).filter(({ already }) => !already);
  return context.themes.flatMap((theme): Finding[] => {
    const fits = couldBe.filter(({ themes }) => theme === undefined || themes.includes(theme));
    if (fits.some(({ actor }) => isWithin(context.distance(actor.id), context.thresholds.within))) return [];
    return [
      lazyCandidates(
        {
          key: context.keyFromHere('noPartner', theme === undefined ? [] : [theme]),
          rule: 'noPartner',
          ...defined({ theme }),
          actors: [beneficiary.id],
          ties: [],
          confidence: confidenceOf(context, [beneficiary.id]),
          within: context.thresholds.within,
        },
        () => candidatesFrom(context, leadsOn(context, test, theme)),
      ),
    ];
  });
};

function leadsOn(context: FindingContext, test: PartnerTest, theme: ThemeId | undefined): Lead[] {
  return context.actors.filter(test.isEligible).flatMap((actor): Lead[] => {
    const fit = theme === undefined ? [] : test.fitsOn(actor, theme);
    const fits = theme === undefined || fit.length > 0;
    const meets = test.meetsOn(actor, theme);
    if (!fits && meets.length === 0) return [];
    const outside = test.isOutside(actor);
    if (outside === false && !test.isSought(actor)) return [];
    const where = outside && context.perimeter ? [{ code: 'outsidePerimeter' } as const] : [];
    const extra = test.extraReasons(actor).filter((one) => !isSaid(one, meets));
    return [{ actor, rank: (fits ? 0 : 2) + (outside ? 0 : 1), reasons: [...fit, ...meets, ...where, ...extra] }];
  });
}

/** True when the reason repeats one already given: a sought profile is not told twice. */
function isSaid({ code }: Reason, said: readonly Reason[]): boolean {
  return code === 'hasProfile' && said.some((one) => one.code === 'hasSoughtProfile');
}
