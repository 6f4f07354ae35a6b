import type { Actor } from '../domain/actor';
import type { ActorId } from '../domain/brand';
import { type Narrowing, STEPS_AROUND, type StepsAround } from '../domain/looks/narrowing';
import { standingNarrowing } from '../domain/looks/standingNarrowing';
import type { MapDocument } from '../domain/mapDocument';
import type { ActorGraph } from './actorGraph';
import { distancesFrom, UNREACHED } from './measures/distancesFrom';
import { keyOf, NARROWED_BY, type NarrowedBy, type ValuesOf, valuesBy } from './narrowedBy';
import { idsOf, vertexIndex } from './rowsOf';
import type { Visibility } from './visibility';

export interface Unnarrowed {
  readonly document: MapDocument;
  readonly visibility: Visibility;
  readonly graph: ActorGraph;
  /** The point of view, which is never left out. */
  readonly from: ActorId | undefined;
}

/**
 * Actors of the graph that a narrowing leaves out. Steps around an actor are counted in the whole graph, not in what is
 * left of it, so that the order of conditions does not matter. Time O(actors), plus O(ties) when narrowed around an
 * actor.
 */
export function leftOut(narrowing: Narrowing, { document, visibility, graph, from }: Unnarrowed): Set<ActorId> {
  const standing = standingNarrowing(narrowing, document);
  const conditions = conditionsOf(standing, valuesBy(document, visibility));
  const distances = distancesAround(standing, graph);
  const out = new Set<ActorId>();
  idsOf(graph).forEach((id, vertex) => {
    const actor = document.actors.get(id);
    if (!actor || id === from) return;
    const isNear = !distances || isWithin(distances[vertex], standing.around?.steps);
    if (!isNear || !conditions.every(({ holds }) => holds(actor))) out.add(id);
  });
  return out;
}

/** A value to choose, as first written, and how many actors it would show given the other conditions. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}

export interface Choices extends Readonly<Record<NarrowedBy, readonly Choice[]>> {
  readonly around: Readonly<Record<StepsAround, number>>;
}

/**
 * Every value that an actor of the graph has, in the order of the graph, with how many actors it would show: those who
 * have it and meet the conditions of every other kind. The point of view is counted only where it has the value. Time
 * O(values of all actors).
 */
export function choicesOf(narrowing: Narrowing, { document, visibility, graph }: Unnarrowed): Choices {
  const standing = standingNarrowing(narrowing, document);
  const values = valuesBy(document, visibility);
  const conditions = conditionsOf(standing, values);
  const distances = distancesAround(standing, graph);
  const counted = Object.fromEntries(NARROWED_BY.map((by) => [by, new Map<string, Counted>()])) as Record<
    NarrowedBy,
    Map<string, Counted>
  >;
  const around: Record<StepsAround, number> = { 1: 0, 2: 0, 3: 0 };
  idsOf(graph).forEach((id, vertex) => {
    const actor = document.actors.get(id);
    if (!actor) return;
    const failed = conditions.filter(({ holds }) => !holds(actor)).map(({ by }) => by);
    const isNear = !distances || isWithin(distances[vertex], standing.around?.steps);
    for (const by of NARROWED_BY) {
      const isShown = isNear && failed.every((one) => one === by);
      for (const value of values[by](actor)) count(counted[by], keyOf(by, value), value, isShown);
    }
    if (!distances || failed.length > 0) return;
    for (const steps of STEPS_AROUND) if (isWithin(distances[vertex], steps)) around[steps]++;
  });
  const lists = NARROWED_BY.map((by) => [by, [...counted[by].values()]] as const);
  return { ...(Object.fromEntries(lists) as Record<NarrowedBy, readonly Choice[]>), around };
}

interface Counted {
  readonly value: string;
  count: number;
}

function count(counts: Map<string, Counted>, key: string, value: string, isShown: boolean): void {
  const known = counts.get(key) ?? { value, count: 0 };
  counts.set(key, known);
  if (isShown) known.count++;
}

interface Condition {
  readonly by: NarrowedBy;
  readonly holds: (actor: Actor) => boolean;
}

function conditionsOf(narrowing: Narrowing, values: Readonly<Record<NarrowedBy, ValuesOf>>): Condition[] {
  return NARROWED_BY.flatMap((by): Condition[] => {
    if (narrowing[by].length === 0) return [];
    const wanted = new Set(narrowing[by].map((value) => keyOf(by, value)));
    const holds = (actor: Actor) => {
      for (const value of values[by](actor)) if (wanted.has(keyOf(by, value))) return true;
      return false;
    };
    return [{ by, holds }];
  });
}

/** Distances from the actor that the narrowing is around, by vertex; `undefined` without one. A hidden actor has nobody around it. */
function distancesAround({ around }: Narrowing, graph: ActorGraph): Int32Array | undefined {
  if (!around) return undefined;
  const start = vertexIndex(idsOf(graph)).get(around.actor);
  return distancesFrom(graph, start === undefined ? [] : [start]);
}

function isWithin(distance = UNREACHED, steps = 0): boolean {
  return distance !== UNREACHED && distance <= steps;
}
