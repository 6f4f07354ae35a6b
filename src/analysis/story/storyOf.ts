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

/** Default look of a kind of step: the whole map, from the beneficiary, with one difficulty for steps about one. */
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

/** Steps of the default story of a map, in order. */
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

export const NETWORK_STEPS = ['need', 'asked', 'introduced', 'result'] as const satisfies readonly StepKind[];

/** `session`: the map's own story, or the default one. `network`: what a network is good for. */
const STORIES = ['session', 'network'] as const;
export type StoryName = (typeof STORIES)[number];

/** Works out what the steps tell about the map. Includes skipped and silent ones, see `isTold`. */
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

/** Steps of the map's story that are told. Findings are given; time is at most that of introductions. */
export function storyOf(source: StorySource): readonly ToldStep[] {
  return stepsOf(source, stepsKept(source.document)).filter(isTold);
}

/** True when a step is not skipped and has something to say. */
export function isTold({ step, facts }: ToldStep): boolean {
  return step.skipped !== true && (facts.kind !== 'silent' || (step.text ?? '').trim() !== '');
}

/** Steps of the map's own story, or the default ones when it has none. */
export function stepsKept({ story }: Pick<MapDocument, 'story'>, name: StoryName = 'session'): readonly StoryStep[] {
  if (name === 'network') return madeSteps(NETWORK_STEPS);
  if (story.size === 0) return madeSteps(SESSION_STEPS);
  return [...story.values()].sort((a, b) => a.rank - b.rank || byCodeUnits(a.id, b.id));
}

function madeSteps(kinds: readonly StepKind[]): StoryStep[] {
  return kinds.map((kind, rank) => ({ id: kind as string as StepId, kind, rank }));
}

type MadeKind = Exclude<StepKind, 'own'>;

/** Each kind is computed once per state of the map, however many steps use it and whatever their text. */
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

/** With a look chosen by a person, only what that look points at stands out. */
function withoutLight(facts: StepFacts): StepFacts {
  return facts.lit.length === 0 ? facts : { ...facts, ...NOTHING_LIT };
}
