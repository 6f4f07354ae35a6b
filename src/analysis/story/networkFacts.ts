import type { ActorId } from '../../domain/brand';
import { defined } from '../../domain/defined';
import { byCodeUnits } from '../../domain/folding';
import type { Introduction } from '../../domain/introduction';
import { stageOf } from '../../domain/introductionStage';
import type { MapDocument } from '../../domain/mapDocument';
import { isAnswered, type Offer } from '../../domain/offer';
import type { ActorGraph } from '../actorGraph';
import { idsOf } from '../rowsOf';
import { litChains } from './litChains';
import type { StorySource } from './storySource';
import { type Lit, type NetworkTold, type StepFacts, silent } from './toldStep';

export type NetworkKind = 'need' | 'asked' | 'introduced' | 'result';

/** One step of the story of what a network is good for, told from a real introduction with a result. */
export function networkFacts(kind: NetworkKind, source: StorySource): StepFacts {
  const told = networkTold(source);
  return told ? { kind, told, ...litFor(kind, told) } : silent(kind, 'noResult');
}

function litFor(kind: NetworkKind, { needs, met, asked }: NetworkTold): Lit {
  switch (kind) {
    case 'need':
      return litChains([[needs]]);
    case 'asked':
      return litChains([asked === undefined ? [needs] : [needs, asked]]);
    case 'introduced':
      return litChains([asked === undefined ? [needs, met] : [needs, asked, met]]);
    case 'result':
      // Also lights the tie that resulted, when it was noted.
      return litChains([asked === undefined ? [needs, met] : [needs, asked, met], [needs, met]]);
  }
}

/**
 * Picks the introduction to tell: made, with a result, both actors visible. One that answers a request comes first, then one that
 * involves the point of view, then the latest.
 */
export function networkTold({
  document,
  graph,
  from,
}: Pick<StorySource, 'document' | 'graph' | 'from'>): NetworkTold | undefined {
  const visible = new Set(idsOf(graph));
  const told = [...document.introductions.values()]
    .filter(
      (one) =>
        one.a !== one.b &&
        visible.has(one.a) &&
        visible.has(one.b) &&
        (one.result ?? '').trim() !== '' &&
        stageOf(one) === 'done',
    )
    .map((introduction) => ({ introduction, request: requestOf(introduction, document) }))
    .sort(
      (one, other) =>
        Number(other.request !== undefined) - Number(one.request !== undefined) ||
        Number(isOf(other.introduction, from)) - Number(isOf(one.introduction, from)) ||
        byCodeUnits(dayOf(other.introduction), dayOf(one.introduction)) ||
        byCodeUnits(one.introduction.id, other.introduction.id),
    )[0];
  if (!told) return undefined;
  const { introduction, request } = told;
  const { a, b, madeBy } = introduction;
  const needs = request?.holder ?? (b === from ? b : a);
  const met = needs === a ? b : a;
  const asked = madeBy !== undefined && madeBy !== a && madeBy !== b && visible.has(madeBy) ? madeBy : undefined;
  return {
    introduction: introduction.id,
    needs,
    met,
    ...defined({ asked }),
    askedKnowsBoth: asked !== undefined && areTied(graph, asked, a) && areTied(graph, asked, b),
    ...(request ? { request: request.id } : {}),
    themes: request && request.themes.length > 0 ? request.themes : sharedThemes(document, a, b),
  };
}

function dayOf({ madeOn, due }: Introduction): string {
  return madeOn ?? due ?? '';
}

function areTied(graph: ActorGraph, one: ActorId, other: ActorId): boolean {
  return graph.hasNode(one) && graph.hasNode(other) && graph.areNeighbors(one, other);
}

function isOf({ a, b, madeBy }: Introduction, actor: ActorId | undefined): boolean {
  return actor !== undefined && [a, b, madeBy].includes(actor);
}

/** A request by one of the two on a theme of the other, answered ones first: the introduction probably answered it. */
function requestOf({ a, b }: Introduction, document: MapDocument): Offer | undefined {
  const themesOf = (id: ActorId) => new Set(document.actors.get(id)?.themes ?? []);
  return [...document.offers.values()]
    .filter(({ side, holder, themes }) => {
      if (side !== 'request' || (holder !== a && holder !== b)) return false;
      const theirs = themesOf(holder === a ? b : a);
      return themes.some((theme) => theirs.has(theme));
    })
    .sort((one, other) => Number(isAnswered(other)) - Number(isAnswered(one)) || byCodeUnits(one.id, other.id))[0];
}

function sharedThemes(document: MapDocument, a: ActorId, b: ActorId): NetworkTold['themes'] {
  const theirs = new Set(document.actors.get(b)?.themes ?? []);
  return (document.actors.get(a)?.themes ?? []).filter((theme) => theirs.has(theme));
}
