import type { ThemeId } from '../../domain/brand';
import { defined } from '../../domain/defined';
import { candidatesFrom, isWithin } from './candidates';
import { confidenceOf } from './confidence';
import type { Finding } from './finding';
import type { FindingContext, FindingRule } from './findingContext';
import { lazyCandidates } from './lazyCandidates';
import { witnessReasons } from './noWitness';
import { consentsOn, testifiesOn } from './witnesses';

/** One finding per theme of the beneficiary with witnesses within reach, none of whom gave consent. */
export const witnessConsent: FindingRule = (context) => context.themes.flatMap((theme) => findingOn(context, theme));

function findingOn(context: FindingContext, theme: ThemeId | undefined): Finding[] {
  const { within } = context.thresholds;
  const near = context.witnesses.filter(
    (witness) => testifiesOn(witness, theme) && isWithin(context.distance(witness.actor.id), within),
  );
  if (near.length === 0 || near.some((witness) => consentsOn(witness, theme))) return [];
  const actors = near.map(({ actor }) => actor.id);
  return [
    lazyCandidates(
      {
        key: context.keyFromHere('witnessConsent', theme === undefined ? [] : [theme]),
        rule: 'witnessConsent',
        ...defined({ theme }),
        actors,
        ties: [],
        confidence: confidenceOf(context, actors),
        within,
      },
      () =>
        candidatesFrom(
          context,
          near.map((witness) => ({ actor: witness.actor, rank: 0, reasons: witnessReasons(witness, theme) })),
        ),
    ),
  ];
}
