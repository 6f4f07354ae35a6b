import type { ThemeId } from '../../domain/brand';
import { defined } from '../../domain/defined';
import { candidatesFrom, isWithin, type Lead } from './candidates';
import { confidenceOf } from './confidence';
import type { Reason } from './finding';
import type { FindingContext, FindingRule } from './findingContext';
import { lazyCandidates } from './lazyCandidates';
import { consentsOn, testifiesOn, type Witness } from './witnesses';

/** One finding per theme of the beneficiary without a witness within reach. A single one, without theme, when it has no theme. */
export const noWitness: FindingRule = (context) => {
  const { beneficiary, thresholds, witnesses } = context;
  if (!beneficiary) return [];
  return context.themes.flatMap((theme) => {
    const able = witnesses.filter((witness) => testifiesOn(witness, theme));
    if (able.some(({ actor }) => isWithin(context.distance(actor.id), thresholds.within))) return [];
    return [
      lazyCandidates(
        {
          key: context.keyFromHere('noWitness', theme === undefined ? [] : [theme]),
          rule: 'noWitness',
          ...defined({ theme }),
          actors: [beneficiary.id],
          ties: [],
          confidence: confidenceOf(context, [beneficiary.id]),
          within: thresholds.within,
        },
        () =>
          candidatesFrom(context, [
            ...able.map((witness) => ({ actor: witness.actor, rank: 0, reasons: witnessReasons(witness, theme) })),
            ...nearOnTheme(context, theme, new Set(able.map(({ actor }) => actor.id))),
          ]),
      ),
    ];
  });
};

/** Reasons why a witness could help: its themes, and whether its consent must still be asked for. */
export function witnessReasons(witness: Witness, theme: ThemeId | undefined): Reason[] {
  const told = theme === undefined ? [...witness.themes.keys()] : [theme];
  return [
    ...told.map((one): Reason => ({ code: 'testifiesOn', theme: one })),
    ...(consentsOn(witness, theme) ? [] : [{ code: 'consentToAsk' } as const]),
  ];
}

/** Actors within reach who work on the theme and may have something to tell, except those who refused. */
export function nearOnTheme(context: FindingContext, theme: ThemeId | undefined, except: ReadonlySet<string>): Lead[] {
  const { beneficiary, thresholds } = context;
  if (theme === undefined) return [];
  return context.actors
    .filter(
      ({ id, themes, consent }) =>
        id !== beneficiary?.id &&
        consent !== 'refused' &&
        !except.has(id) &&
        themes.includes(theme) &&
        isWithin(context.distance(id), thresholds.within),
    )
    .map((actor) => ({ actor, rank: 1, reasons: [{ code: 'sharesTheme', theme }] }));
}
