import type { Actor } from '../../domain/actor';
import { fold } from '../../domain/folding';
import { candidatesFrom, type Lead } from './candidates';
import { confidenceOf } from './confidence';
import type { Candidate, Reason } from './finding';
import type { FindingContext, FindingRule } from './findingContext';
import { findingKey } from './findingKey';
import { lazyCandidates } from './lazyCandidates';

/** Candidates kept: more would not be read. */
const MOST = 10;

/** One finding per actor without a measured tie, the beneficiary included. Candidates: the actors with most in common with it. */
export const noKnownTie: FindingRule = (context) => {
  const alone = context.actors.filter(({ id }) => context.graph.degree(id) === 0);
  return alone.map((actor) =>
    lazyCandidates(
      {
        key: findingKey('noKnownTie', [actor.id]),
        rule: 'noKnownTie',
        actors: [actor.id],
        ties: [],
        confidence: confidenceOf(context, [actor.id]),
      },
      () => whoMayKnow(context, actor),
    ),
  );
};

/** Actors who share a theme, a territory or a kind with `actor`; most in common first. */
function whoMayKnow(context: FindingContext, actor: Actor): Candidate[] {
  const leads = context.actors.flatMap((other): Lead[] => {
    if (other.id === actor.id) return [];
    const reasons = inCommon(actor, other);
    return reasons.length === 0 ? [] : [{ actor: other, rank: -reasons.length, reasons }];
  });
  return candidatesFrom(context, leads, MOST);
}

function inCommon(actor: Actor, other: Actor): Reason[] {
  const same = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && fold(a) !== '' && fold(a) === fold(b);
  const themes = actor.themes.filter((theme) => other.themes.includes(theme));
  return [
    ...themes.map((theme): Reason => ({ code: 'sharesTheme', theme })),
    ...(other.territory !== undefined && same(actor.territory, other.territory)
      ? [{ code: 'inTerritory', territory: other.territory } as const]
      : []),
    ...(other.kind !== undefined && same(actor.kind, other.kind)
      ? [{ code: 'hasKind', kind: other.kind } as const]
      : []),
  ];
}
