import type { ActorId } from '../../domain/brand';
import { officerOf } from '../../domain/mapDocument';
import type { ActorGraph } from '../actorGraph';
import { chainFinder } from '../chains/chainFinder';
import {
  type IntroductionOptions,
  type IntroductionToTry,
  introductionsToTry,
} from '../introductions/introductionsToTry';
import { litChains } from './litChains';
import type { StorySource } from './storySource';
import { type FactsOf, type StepFacts, silent } from './toldStep';

type ToTry = FactsOf<'introductions'>['toTry'][number];

const NAMED = 3;
/**
 * Limits, in pairs of contacts, for looking at the whole map: a story follows an edit within one frame. The limit is higher when
 * the story has nothing else to say.
 */
const MOST_PAIRS = 60_000;
const MOST_PAIRS_ALONE = 400_000;

/**
 * Introductions to suggest to a room: first one for the point of view, then others, those across groups first; persons and
 * structures with a reason to meet come before others. The first is lit, with the chain to it.
 */
export function introductionsFacts(source: StorySource): StepFacts {
  const { graph, from } = source;
  const own = from === undefined ? [] : candidates(source, { around: from });
  const [first] = own;
  const most = first ? MOST_PAIRS : MOST_PAIRS_ALONE;
  const all = pairsOfContacts(graph) <= most ? candidates(source, {}) : own;
  const chosen = distinct(first ? [first, ...all] : all).slice(0, NAMED);
  const toTry = chosen.flatMap((one): ToTry[] => {
    const via = throughWhom(source, one.via);
    const [reason] = one.reasons;
    return via === undefined ? [] : [{ a: one.a, b: one.b, via, ...(reason ? { reason } : {}) }];
  });
  const [best] = toTry;
  if (!best) return silent('introductions', graph.order === 0 ? 'noActor' : 'noIntroduction');
  return { kind: 'introductions', toTry, ...litChains([chainThrough(source, best)]) };
}

function candidates(source: StorySource, options: IntroductionOptions): IntroductionToTry[] {
  const { document, graph, partition, today } = source;
  const officer = officerOf(document);
  const { open, tighten } = introductionsToTry(document, graph, partition, { ...options, most: 40, today });
  return [...open, ...tighten]
    .filter(({ a, b, recorded }) => recorded === undefined && a !== officer && b !== officer)
    .map((one) => ({ one, weight: (one.reasons.length > 0 ? 0 : 2) + (canMeet(source, one) ? 0 : 1) }))
    .sort((x, y) => x.weight - y.weight)
    .map(({ one }) => one);
}

/** False for networks and bodies, which people join rather than meet. */
function canMeet({ document }: StorySource, { a, b }: IntroductionToTry): boolean {
  return [a, b].every((id) => ['person', 'structure', 'unknown'].includes(document.actors.get(id)?.type ?? ''));
}

/** Keeps each actor in one introduction only, so that three lines are not about one person. */
function distinct(list: readonly IntroductionToTry[]): IntroductionToTry[] {
  const named = new Set<ActorId>();
  return list.filter(({ a, b }) => {
    if (named.has(a) || named.has(b)) return false;
    named.add(a).add(b);
    return true;
  });
}

/** Picks a person first, and avoids the officer: people introduce people. */
function throughWhom({ document }: StorySource, via: readonly ActorId[]): ActorId | undefined {
  const officer = officerOf(document);
  const others = via.filter((id) => id !== officer);
  return others.find((id) => document.actors.get(id)?.type === 'person') ?? others[0] ?? via[0];
}

/** Chain from the point of view to the introducer, then the two. */
function chainThrough({ document, graph, from }: StorySource, { a, b, via }: ToTry): readonly ActorId[] {
  if (from === undefined || from === a) return [a, via, b];
  if (from === b) return [b, via, a];
  const finder = chainFinder(graph, from, officerOf(document));
  const chain = finder.chain(via) ?? [via];
  // One of the two may already be on the chain; do not add them twice.
  return chain.includes(a) ? [...chain, b] : chain.includes(b) ? [...chain, a] : [...chain, a, via, b];
}

function pairsOfContacts(graph: ActorGraph): number {
  return graph.reduceNodes((pairs, id) => pairs + graph.degree(id) ** 2, 0);
}
