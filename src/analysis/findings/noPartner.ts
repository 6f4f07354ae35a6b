import type { Actor } from '../../domain/actor';
import type { ThemeId } from '../../domain/brand';
import { candidatesFrom, isWithin, type Lead } from './candidates';
import { confidenceOf } from './confidence';
import type { Finding, Reason } from './finding';
import type { FindingContext, FindingRule } from './findingContext';
import { type PartnerTest, partnerTest } from './partnerTest';

/**
 * For each theme of the beneficiary: nobody outside its perimeter, within reach, fits and is not a partner already.
 * Who only brings what a request names is a candidate, after those who fit.
 */
export const noPartner: FindingRule = (context) => {
  const { beneficiary } = context;
  if (!beneficiary) return [];
  const test = partnerTest(context, beneficiary);
  const eligible = context.actors.filter(test.isEligible);
  return context.themes.flatMap((theme) => findingOn(context, beneficiary, test, eligible, theme));
};

function findingOn(
  context: FindingContext,
  beneficiary: Actor,
  test: PartnerTest,
  eligible: readonly Actor[],
  theme: ThemeId | undefined,
): Finding[] {
  const leads: Lead[] = [];
  for (const actor of eligible) {
    const fit = theme === undefined ? [] : test.fitsOn(actor, theme);
    const fits = theme === undefined || fit.length > 0;
    const meets = test.meetsOn(actor, theme);
    if (!fits && meets.length === 0) continue;
    const outside = test.isOutside(actor);
    const near = isWithin(context.distance(actor.id), context.thresholds.within);
    if (fits && outside === true && near) return [];
    // Inside is no partner to look for; without a value nobody knows, so it may be worth asking when near.
    if (outside === false || (outside === undefined && !near)) continue;
    const where = outside && context.perimeter ? [{ code: 'outsidePerimeter' } as const] : [];
    leads.push({
      actor,
      rank: (fits ? 0 : 2) + (outside ? 0 : 1),
      reasons: [...fit, ...meets, ...where, ...test.extraReasons(actor).filter((one) => !isSaid(one, meets))],
    });
  }
  return [
    {
      key: context.keyFromHere('noPartner', theme === undefined ? [] : [theme]),
      rule: 'noPartner',
      ...(theme === undefined ? {} : { theme }),
      actors: [beneficiary.id],
      ties: [],
      candidates: candidatesFrom(context, leads),
      confidence: confidenceOf(context, [beneficiary.id]),
      within: context.thresholds.within,
    },
  ];
}

/** A profile that is sought is not told twice. */
function isSaid({ code }: Reason, said: readonly Reason[]): boolean {
  return code === 'hasProfile' && said.some((one) => one.code === 'hasSoughtProfile');
}
