import { type Actor, countsAsPerson } from '../../domain/actor';
import type { ActorId, ThemeId } from '../../domain/brand';
import { fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { rememberedByActor } from '../../domain/remembered/rememberedByActor';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import { isPast, type Tie } from '../../domain/tie';
import { tiesByKind } from '../tiesByKind';
import { type ActorTypes, typesOf } from '../typesOf';
import { candidatesFrom, isWithin, type Lead } from './candidates';
import { confidenceOf } from './confidence';
import type { Reason } from './finding';
import type { FindingContext, FindingRule } from './findingContext';
import { foldedMission } from './foldedMission';
import { lazyCandidates } from './lazyCandidates';

/**
 * The structure of an actor, as its perimeter sees it: for a person, their employers and colleagues; for a structure,
 * those who work for it. Hidden ties count: hiding one must not turn a colleague into a peer from elsewhere. Time
 * O(ties).
 */
export function colleagues({ actors, ties }: MapDocument, actor: Actor): ReadonlySet<ActorId> {
  return insideOf(tiesByKind(ties).worksFor, typesOf(actors), actor.id, actor.type);
}

/** Remembered for the ties of employment. */
const insideOf = rememberedFor((ties: readonly Tie[], actors: ActorTypes, id: ActorId, type: Actor['type']) => {
  const employments: (readonly [worker: ActorId, employer: ActorId])[] = [];
  for (const tie of ties) {
    if (tie.certainty === 'absent' || isPast(tie)) continue;
    const { a, b } = tie;
    employments.push(countsAsPerson(actors.get(a)?.type) ? [a, b] : [b, a]);
  }
  const own = new Set(
    countsAsPerson(type) ? employments.flatMap(([worker, employer]) => (worker === id ? [employer] : [])) : [id],
  );
  const inside = new Set(own);
  for (const [worker, employer] of employments) if (own.has(employer)) inside.add(worker);
  return inside;
});

/**
 * Finds that nobody within reach, outside the beneficiary's structure, does similar work: the same mission, or the same
 * profile and a shared theme. A beneficiary without either has no peer that could be recognised.
 */
export const noPeer: FindingRule = (context) => {
  const { beneficiary, thresholds } = context;
  if (!beneficiary) return [];
  if (elsewhereAlike(context, beneficiary).some(({ isPeer, actor }) => isPeer && isNear(context, actor))) return [];
  return [
    lazyCandidates(
      {
        key: context.keyFromHere('noPeer', []),
        rule: 'noPeer',
        actors: [beneficiary.id],
        ties: [],
        confidence: confidenceOf(context, [beneficiary.id]),
        within: thresholds.within,
      },
      () => candidatesFrom(context, leadsAround(context, beneficiary)),
    ),
  ];
};

/** Peers from elsewhere within reach, by name: those whose presence silences the rule. */
export function peersWithinReach(context: FindingContext): Actor[] {
  if (!context.beneficiary) return [];
  return elsewhereAlike(context, context.beneficiary)
    .filter(({ isPeer, actor }) => isPeer && isNear(context, actor))
    .map(({ actor }) => actor);
}

/** Peers at any distance, of the same structure or not, by name. */
export function peersAnywhere({ actors, themes, beneficiary }: FindingContext): Actor[] {
  if (!beneficiary) return [];
  return known(alike(actors, likenessTo(beneficiary, themes)))
    .filter(({ isPeer, actor }) => isPeer && actor.id !== beneficiary.id)
    .map(({ actor }) => actor);
}

/** True when the beneficiary has what peers are recognised by: a mission, or a profile and a theme. */
export function isPeerKnowable({ beneficiary, themes }: FindingContext): boolean {
  if (!beneficiary) return false;
  const hasTheme = themes.some((theme) => theme !== undefined);
  return Boolean(beneficiary.mission?.trim()) || (beneficiary.profile !== undefined && hasTheme);
}

function leadsAround(context: FindingContext, beneficiary: Actor): Lead[] {
  return elsewhereAlike(context, beneficiary)
    .filter(({ isPeer, actor }) => isPeer || isNear(context, actor))
    .map(({ actor, isPeer, like }) => ({
      actor,
      rank: isPeer ? 0 : like.profile ? 1 : 2,
      reasons: reasonsOf(actor, like),
    }));
}

interface Likeness {
  readonly mission: boolean;
  readonly profile: boolean;
  readonly themes: readonly ThemeId[];
}

interface Alike {
  readonly actor: Actor;
  readonly like: Likeness;
  readonly isPeer: boolean;
}

function isNear({ distance, thresholds }: FindingContext, { id }: Actor): boolean {
  return isWithin(distance(id), thresholds.within);
}

/** Persons and structures outside the beneficiary's structure that have something in common with it, by name. */
function elsewhereAlike({ document, actors, themes }: FindingContext, beneficiary: Actor): readonly Alike[] {
  return notAmong(
    known(alike(actors, likenessTo(beneficiary, themes))),
    colleagues(document, beneficiary),
    beneficiary.id,
  );
}

const alike = rememberedByActor((actor, likeness: (actor: Actor) => Likeness): Alike | null => {
  if (!countsAsPerson(actor.type) && actor.type !== 'structure') return null;
  const like = likeness(actor);
  if (!like.mission && !like.profile && like.themes.length === 0) return null;
  return { actor, like, isPeer: like.mission || (like.profile && like.themes.length > 0) };
});

const known = rememberedFor((alike: readonly (Alike | null)[]) => alike.filter((one) => one !== null));

const notAmong = rememberedFor((alike: readonly Alike[], inside: ReadonlySet<ActorId>, beneficiary: ActorId) =>
  alike.filter(({ actor }) => actor.id !== beneficiary && !inside.has(actor.id)),
);

const likenessTo = rememberedFor(
  (beneficiary: Actor, themes: FindingContext['themes']): ((actor: Actor) => Likeness) => {
    const own = themes.filter((theme): theme is ThemeId => theme !== undefined);
    const mission = foldedMission(beneficiary);
    const profile = fold(beneficiary.profile ?? '');
    const known = new Map<string, boolean>();
    const isOwnProfile = (text: string) => {
      const answer = known.get(text) ?? (profile !== '' && fold(text) === profile);
      known.set(text, answer);
      return answer;
    };
    return (actor) => ({
      mission: mission !== '' && foldedMission(actor) === mission,
      profile: actor.profile !== undefined && isOwnProfile(actor.profile),
      themes: own.filter((theme) => actor.themes.includes(theme)),
    });
  },
);

function reasonsOf(actor: Actor, like: Likeness): Reason[] {
  return [
    ...(like.mission && actor.mission ? [{ code: 'sharesMission', mission: actor.mission } as const] : []),
    ...(like.profile && actor.profile ? [{ code: 'hasProfile', profile: actor.profile } as const] : []),
    ...like.themes.map((theme): Reason => ({ code: 'sharesTheme', theme })),
  ];
}
