import type { Actor } from '../../domain/actor';
import type { ActorId, Day, FindingKey, ThemeId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import { type Perimeter, perimeterOf } from '../../domain/looks/perimeter';
import type { PerimeterLevel } from '../../domain/looks/perimeterLevel';
import { type MapDocument, officerOf, type Thresholds } from '../../domain/mapDocument';
import { rememberedAfterEdit } from '../../domain/remembered/rememberedAfterEdit';
import { rememberedByActor } from '../../domain/remembered/rememberedByActor';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { Tie } from '../../domain/tie';
import { type ActorGraph, actorGraphOf } from '../actorGraph';
import { type ChainFinder, chainFinder } from '../chains/chainFinder';
import type { Partition } from '../partitions/partition';
import { partitionBy } from '../partitions/partitionBy';
import { idsOf, vertexIndex } from '../rowsOf';
import { tiesByKind } from '../tiesByKind';
import type { Visibility } from '../visibility';
import type { Finding, RuleName } from './finding';
import { findingKey } from './findingKey';
import { type GroupPair, groupPairs } from './groupPairs';
import { type RelayStart, relayStart } from './relayStart';
import { type Witness, witnessesAmong } from './witnesses';

export interface FindingOptions {
  readonly visibility: Visibility;
  /** Point of view; without it, rules that start at a beneficiary find nothing. */
  readonly from?: ActorId | undefined;
  /** The map's own level by default. */
  readonly perimeter?: PerimeterLevel | undefined;
  /** For findings between groups: the groups kept with the map by default. */
  readonly partition?: Partition | undefined;
  /** Without it, no tie is said to be dormant. */
  readonly today?: Day | undefined;
  /** The measured graph of the document under `visibility`, when the caller already has it. */
  readonly graph?: ActorGraph | undefined;
}

export interface FindingContext {
  readonly document: MapDocument;
  readonly visibility: Visibility;
  readonly graph: ActorGraph;
  readonly vertexOf: ReadonlyMap<ActorId, number>;
  /** Visible actors, by vertex, so sorted by name. */
  readonly actors: readonly Actor[];
  /** The point of view, when visible; usually the beneficiary. */
  readonly beneficiary: Actor | undefined;
  readonly officer: ActorId | undefined;
  readonly today: Day | undefined;
  readonly thresholds: Thresholds;
  /** Themes of the beneficiary, by label; a single `undefined` when it has none; empty without a beneficiary. */
  readonly themes: readonly (ThemeId | undefined)[];
  readonly perimeter: Perimeter | null;
  readonly groupPairs: readonly GroupPair[];
  /** All witnesses except the beneficiary, by name. */
  readonly witnesses: readonly Witness[];
  readonly start: RelayStart;
  /** Actors who were not, or only partly, asked about their ties, by name. */
  readonly unsure: ReadonlySet<ActorId>;
  /** Distance from the beneficiary, in ties; `null` when no chain leads there. */
  readonly distance: (actor: ActorId) => number | null;
  readonly chain: (actor: ActorId) => readonly ActorId[] | null;
  /** Key of a finding that depends on the point of view: it names the point of view unless that is the map's beneficiary. */
  readonly keyFromHere: (rule: RuleName, subject: readonly string[]) => FindingKey;
}

/** A rule: returns its findings on the map in a stable order. */
export type FindingRule = (context: FindingContext) => readonly Finding[];

/**
 * Computes the context. Time O(n + m), more when the graph is not given. What depends on one part of the map is
 * remembered for that part, so an edit elsewhere costs nothing.
 */
export function findingContext(
  document: MapDocument,
  mapBeneficiary: ActorId | undefined,
  options: FindingOptions,
): FindingContext {
  const { visibility } = options;
  const graph = options.graph ?? actorGraphOf(document, visibility);
  const vertexOf = vertexIndex(idsOf(graph));
  const actors = actorsOf(document.actors, idsOf(graph));
  const from = options.from !== undefined && vertexOf.has(options.from) ? options.from : undefined;
  const beneficiary = from === undefined ? undefined : document.actors.get(from);
  const officer = officerOf(document);
  const chains: ChainFinder | null = from === undefined ? null : chainFinder(graph, from, officer);
  const partition = options.partition ?? partitionBy(document, graph, visibility, 'groups');
  const pairs = groupPairs(graph, vertexOf, partition);
  const witnesses = witnessesBut(witnessesAmong(document, actors), from);
  const unsure = unsureAmong(isUnsure(actors), idsOf(graph));
  return {
    document,
    visibility,
    graph,
    vertexOf,
    actors,
    beneficiary,
    officer,
    today: options.today,
    thresholds: document.info.thresholds,
    themes: beneficiary ? themesOf(beneficiary, document.themes) : NO_THEMES,
    perimeter: beneficiary ? perimeterFrom(document, beneficiary, options.perimeter ?? document.info.perimeter) : null,
    groupPairs: pairs,
    witnesses,
    unsure,
    start: relayStart(document, graph, vertexOf, from),
    distance: (actor) => chains?.distance(actor) ?? null,
    chain: (actor) => chains?.chain(actor) ?? null,
    keyFromHere: (rule, subject) =>
      findingKey(rule, from === undefined || from === mapBeneficiary ? subject : [...subject, `from ${from}`]),
  };
}

/** Actors by vertex. An edit of descriptions replaces only the changed actors in the previous array. */
const actorsOf: (table: MapDocument['actors'], ids: readonly ActorId[]) => readonly Actor[] = rememberedAfterEdit(
  (table: MapDocument['actors'], _before: readonly Actor[] | undefined, ids: readonly ActorId[]) =>
    ids.flatMap((id) => table.get(id) ?? []),
  (before, changes, ids) => {
    const actors = before.slice();
    for (const [id, , is] of changes) {
      const vertex = vertexIndex(ids).get(id);
      if (vertex !== undefined && is) actors[vertex] = is;
    }
    return actors;
  },
);

const witnessesBut = rememberedFor((witnesses: readonly Witness[], from: ActorId | undefined): readonly Witness[] =>
  witnesses.filter(({ actor }) => actor.id !== from),
);

const isUnsure = rememberedByActor(({ asked }) => asked === 'no' || asked === 'partly');

const unsureAmong = rememberedFor(
  (unsure: readonly boolean[], ids: readonly ActorId[]): ReadonlySet<ActorId> =>
    new Set(ids.filter((_, vertex) => unsure[vertex])),
);

/** Only a perimeter of structures needs the ties of employment and the actors' names. */
function perimeterFrom({ actors, ties }: MapDocument, beneficiary: Actor, level: PerimeterLevel): Perimeter | null {
  return level === 'structure'
    ? quickPerimeter(beneficiary, level, tiesByKind(ties).worksFor, actors)
    : quickPerimeter(beneficiary, level);
}

/** The perimeter, with each text compared once: most actors share theirs with others, and several rules ask. */
const quickPerimeter = rememberedFor(
  (
    beneficiary: Actor,
    level: PerimeterLevel,
    employments: readonly Tie[] = [],
    actors: MapDocument['actors'] = new Map([[beneficiary.id, beneficiary]]),
  ): Perimeter | null => {
    const ties = new Map(employments.map((tie) => [tie.id, tie]));
    const perimeter = perimeterOf({ actors, ties }, beneficiary.id, level);
    if (!perimeter) return null;
    const known = new Map<string | undefined, boolean | undefined>();
    return {
      ...perimeter,
      isInside: (actor) => {
        const value = level === 'structure' ? actor.id : actor[level];
        if (!known.has(value)) known.set(value, perimeter.isInside(actor));
        return known.get(value);
      },
    };
  },
);

const NO_THEMES: FindingContext['themes'] = [];

const themesOf = rememberedFor((beneficiary: Actor, known: MapDocument['themes']): readonly (ThemeId | undefined)[] => {
  const label = (theme: ThemeId) => known.get(theme)?.label ?? theme;
  const themes = [...new Set(beneficiary.themes)].sort((a, b) => byCodeUnits(label(a), label(b)) || byCodeUnits(a, b));
  return themes.length > 0 ? themes : [undefined];
});
