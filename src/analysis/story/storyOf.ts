import type { ActorId, StepId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import { DIFFICULTIES, type Difficulty, type Look } from '../../domain/looks/look';
import type { MapDocument } from '../../domain/mapDocument';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { StepKind, StoryStep } from '../../domain/storyStep';
import { decidedFacts } from './decidedFacts';
import { groupsFacts } from './groupsFacts';
import { headingFacts } from './headingFacts';
import { introductionsFacts } from './introductionsFacts';
import { linksFacts } from './linksFacts';
import { networkFacts } from './networkFacts';
import { ownFacts } from './ownFacts';
import { peopleFacts } from './peopleFacts';
import type { StorySource } from './storySource';
import { NOTHING_LIT, type StepFacts, type ToldStep } from './toldStep';

/** How a kind of step is looked at: the whole map, from the beneficiary, and one difficulty where it is about one. */
function storyLook(kind: StepKind, from: ActorId | undefined): Look {
  return {
    view: from === undefined ? 'free' : 'circles',
    grouping: 'groups',
    ...(isDifficulty(kind) ? { difficulty: kind } : {}),
    outlined: [],
  };
}

function isDifficulty(kind: StepKind): kind is Difficulty & StepKind {
  return DIFFICULTIES.some((one) => one === kind);
}

/** What a map tells by itself in front of a room, in this order. */
export const SESSION_STEPS = [
  'people',
  'groups',
  'links',
  'witnesses',
  'partners',
  'makingKnown',
  'introductions',
  'decided',
] as const satisfies readonly StepKind[];

/** What a network is good for, in four steps. */
export const NETWORK_STEPS = ['need', 'asked', 'introduced', 'result'] as const satisfies readonly StepKind[];

/** Which story: that of the session, a person's own if there is one, or what a network is good for. */
const STORIES = ['session', 'network'] as const;
export type StoryName = (typeof STORIES)[number];

/** These steps as they tell the map: those left out and those with nothing to say too, see `isTold`. */
export function stepsOf(source: StorySource, steps: readonly StoryStep[]): readonly ToldStep[] {
  const facts = factsFor(source);
  return steps.map((step) => ({
    id: step.id,
    step,
    look: step.look ?? storyLook(step.kind, source.from),
    facts:
      step.kind === 'own' ? ownFacts(step.look, source) : step.look ? withoutLight(facts(step.kind)) : facts(step.kind),
  }));
}

/** The story of a map as it is told. Findings are given: time that of introductions, at most. */
export function storyOf(source: StorySource): readonly ToldStep[] {
  return stepsOf(source, stepsKept(source.document)).filter(isTold);
}

/** A step that is shown: nobody left it out, and there is something to say. */
export function isTold({ step, facts }: ToldStep): boolean {
  return step.skipped !== true && (facts.kind !== 'silent' || (step.text ?? '').trim() !== '');
}

/** The steps of the map's own story, else those that every map can tell. */
export function stepsKept({ story }: Pick<MapDocument, 'story'>, name: StoryName = 'session'): readonly StoryStep[] {
  if (name === 'network') return madeSteps(NETWORK_STEPS);
  if (story.size === 0) return madeSteps(SESSION_STEPS);
  return [...story.values()].sort((a, b) => a.rank - b.rank || byCodeUnits(a.id, b.id));
}

function madeSteps(kinds: readonly StepKind[]): StoryStep[] {
  return kinds.map((kind, rank) => ({ id: kind as string as StepId, kind, rank }));
}

/** A kind that the map tells by itself. */
type MadeKind = Exclude<StepKind, 'own'>;

/** Each kind is worked out once for a state of the map, however many steps tell it and however they are written. */
const factsFor = rememberedFor((source: StorySource): ((kind: MadeKind) => StepFacts) => {
  const known = new Map<MadeKind, StepFacts>();
  return (kind) => {
    const facts = known.get(kind) ?? factsOf(kind, source);
    known.set(kind, facts);
    return facts;
  };
});

function factsOf(kind: MadeKind, source: StorySource): StepFacts {
  switch (kind) {
    case 'people':
      return peopleFacts(source);
    case 'groups':
      return groupsFacts(source);
    case 'links':
      return linksFacts(source);
    case 'witnesses':
    case 'partners':
    case 'makingKnown':
      return headingFacts(kind, source);
    case 'introductions':
      return introductionsFacts(source);
    case 'decided':
      return decidedFacts(source);
    case 'need':
    case 'asked':
    case 'introduced':
    case 'result':
      return networkFacts(kind, source);
  }
}

/** A person chose how the step is looked at: what that points at stands out, not what we would light. */
function withoutLight(facts: StepFacts): StepFacts {
  return facts.lit.length === 0 ? facts : { ...facts, ...NOTHING_LIT };
}
