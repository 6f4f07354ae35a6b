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
  /** Point of view; without it, findings that start at a beneficiary are absent. */
  readonly from?: ActorId | undefined;
  /** The map's own level by default. */
  readonly perimeter?: PerimeterLevel | undefined;
  /** For findings between groups: the groups kept with the map by default. */
  readonly partition?: Partition | undefined;
  /** Without it, nothing is said to be long ago. */
  readonly today?: Day | undefined;
  /** The measured graph of the document under `visibility`, when the caller has it already. */
  readonly graph?: ActorGraph | undefined;
}

/** What every rule looks at, worked out once. */
export interface FindingContext {
  readonly document: MapDocument;
  readonly visibility: Visibility;
  readonly graph: ActorGraph;
  readonly vertexOf: ReadonlyMap<ActorId, number>;
  /** Visible actors, by vertex, that is by name. */
  readonly actors: readonly Actor[];
  /** From whom the map is looked at: visible, usually the beneficiary. */
  readonly beneficiary: Actor | undefined;
  readonly officer: ActorId | undefined;
  readonly today: Day | undefined;
  readonly thresholds: Thresholds;
  /** The beneficiary's own, by label; one `undefined` if it has none; empty without a beneficiary. */
  readonly themes: readonly (ThemeId | undefined)[];
  readonly perimeter: Perimeter | null;
  readonly groupPairs: readonly GroupPair[];
  /** All but the beneficiary, by name. */
  readonly witnesses: readonly Witness[];
  readonly start: RelayStart;
  /** Actors who were not, or only partly, asked about their ties, by name. */
  readonly unsure: ReadonlySet<ActorId>;
  /** Ties from the beneficiary; `null` when no chain leads there. */
  readonly distance: (actor: ActorId) => number | null;
  readonly chain: (actor: ActorId) => readonly ActorId[] | null;
  /** Key of a finding that depends on the point of view: marked when that is not the map's beneficiary. */
  readonly keyFromHere: (rule: RuleName, subject: readonly string[]) => FindingKey;
}

/** A rule: what it finds on the map, in its stable order. */
export type FindingRule = (context: FindingContext) => readonly Finding[];

/**
 * Works the context out. Time O(n + m), more when the graph is not given. What depends on part of the map only is
 * remembered for that part: an edit that leaves it alone does not pay for it.
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

/** By vertex: after an edit that describes actors, those before it with these in their places. */
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

/** Who works for whom, and what they are called, matters to structures alone. */
function perimeterFrom({ actors, ties }: MapDocument, beneficiary: Actor, level: PerimeterLevel): Perimeter | null {
  return level === 'structure'
    ? quickPerimeter(beneficiary, level, tiesByKind(ties).worksFor, actors)
    : quickPerimeter(beneficiary, level);
}

/** The perimeter, comparing each text once: most actors share theirs with others, and several rules ask. */
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
