import { candidatesFrom, type Lead } from './candidates';
import { confidenceOf } from './confidence';
import type { FindingContext, FindingRule } from './findingContext';
import { lazyCandidates } from './lazyCandidates';
import { partnerTest } from './partnerTest';
import { perimeterCount } from './perimeterCount';

/** Finds that ties touch the perimeter of the beneficiary and none leaves it. */
export const onlyInside: FindingRule = (context) => {
  const { beneficiary, perimeter } = context;
  const count = perimeterCount(context);
  if (!beneficiary || !perimeter || !count || count.touching === 0 || count.leaving > 0) return [];
  return [
    lazyCandidates(
      {
        key: context.keyFromHere('onlyInside', [perimeter.level]),
        rule: 'onlyInside',
        actors: [beneficiary.id],
        ties: [],
        confidence: confidenceOf(context, [beneficiary.id]),
      },
      () => candidatesFrom(context, leadsOutside(context)),
    ),
  ];
};

/** Actors outside who share a theme with the beneficiary, or whose offers and requests match its own. */
function leadsOutside(context: FindingContext): Lead[] {
  const { beneficiary } = context;
  if (!beneficiary) return [];
  const test = partnerTest(context, beneficiary);
  return context.actors.flatMap((actor) => {
    if (!test.isEligible(actor) || test.isOutside(actor) !== true) return [];
    const fit = context.themes.flatMap((theme) => (theme === undefined ? [] : test.fitsOn(actor, theme)));
    const reasons = [...fit, { code: 'outsidePerimeter' } as const, ...test.extraReasons(actor)];
    return fit.length > 0 ? [{ actor, rank: 0, reasons }] : [];
  });
}
