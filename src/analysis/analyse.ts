import type { ActorId, Day } from '../domain/brand';
import { byCodeUnits } from '../domain/folding';
import type { Grouping } from '../domain/looks/grouping';
import type { PerimeterLevel } from '../domain/looks/perimeterLevel';
import { beneficiaryOf, type MapDocument } from '../domain/mapDocument';
import { type ActorGraph, actorGraphOf } from './actorGraph';
import { findingReport } from './findingReport';
import type { Finding, PerimeterCount } from './findings/finding';
import { findingsOf } from './findings/findings';
import { isRuledOut } from './findings/isRuledOut';
import { type GroupName, groupNames } from './groupNames/groupNames';
import {
  type IntroductionsToTry,
  type IntroductionToTry,
  introductionsToTry,
} from './introductions/introductionsToTry';
import { mobilise } from './introductions/mobilise';
import { measure } from './measure';
import type { Measured } from './measured';
import { brokerage } from './measures/brokerage';
import { distancesFrom, UNREACHED } from './measures/distancesFrom';
import { fragile } from './measures/fragile';
import { contacts, singleTies } from './measures/ofTies';
import { pieces } from './measures/pieces';
import { reachWithin2 } from './measures/reachWithin2';
import { classOf } from './partitions/classOf';
import type { Partition } from './partitions/partition';
import { partitionBy } from './partitions/partitionBy';
import type { ActorReport, IntroductionReport, Report } from './report';
import { nameOf, namesOf, sortedPairs } from './reportNames';
import type { ReportWords, Telling } from './reportWords';
import { idsOf, vertexIndex } from './rowsOf';
import { ALL_VISIBLE, type Visibility } from './visibility';

export interface AnalyseOptions {
  /** Point of view; the map's beneficiary by default. */
  readonly from?: ActorId | undefined;
  readonly without?: ReadonlySet<ActorId>;
  /** The map's own level by default. */
  readonly perimeter?: PerimeterLevel | undefined;
  /** Partition for brokerage and for findings between groups; computed groups by default. */
  readonly by?: Grouping;
  /** Leaves `findings`, `introductions` and `mobilise` empty. */
  readonly graphOnly?: boolean;
  /** Decides whether rulings that have an end date still hold. */
  readonly today?: Day;
  readonly seed?: number;
}

/** Returns the report on a map, without the findings that a person ruled out. Time O(n m), for betweenness. */
export function analyse(document: MapDocument, options: AnalyseOptions, words: ReportWords): Report {
  const visibility: Visibility = { ...ALL_VISIBLE, without: options.without ?? ALL_VISIBLE.without };
  const graph = actorGraphOf(document, visibility);
  const from = [options.from ?? beneficiaryOf(document)].find((id) => id !== undefined && graph.hasNode(id));
  const measured = measure(graph, [...document.groups.values()], { version: 0, seed: options.seed ?? 1 });
  const computed = partitionBy(document, graph, visibility, 'groups', measured.groups);
  const by = options.by ?? 'groups';
  const partition = by === 'groups' ? computed : partitionBy(document, graph, visibility, by);
  const { findings, perimeter } = findingsOf(document, {
    visibility,
    from,
    perimeter: options.perimeter,
    partition,
    graph,
    today: options.today,
  });
  const called = groupNames(document, graph, computed);
  const telling: Telling = {
    document,
    from,
    perimeter,
    groupNames: partition === computed ? called : groupNames(document, graph, partition),
  };
  const asked = options.graphOnly ? [] : findings.filter((finding) => !isRuledOut(finding, document, options.today));
  return {
    beneficiary: from === undefined ? null : nameOf(document, from),
    ...graphReport(document, graph, measured, { from, computed, called, partition, words }),
    perimeter: perimeter && countsOf(perimeter),
    findings: asked.map((finding) => findingReport(finding, telling, words)),
    introductions: options.graphOnly
      ? { tighten: [], open: [] }
      : introductionsReport(introductionsToTry(document, graph, computed, { today: options.today }), document, words),
    mobilise: mobiliseReport(asked, telling, words),
  };
}

interface GraphContext {
  readonly from: ActorId | undefined;
  readonly computed: Partition;
  readonly called: ReadonlyMap<string, GroupName>;
  readonly partition: Partition;
  readonly words: ReportWords;
}

type GraphReport = Pick<
  Report,
  'actors' | 'ties' | 'pieces' | 'groups' | 'modularity' | 'fragilePoints' | 'singleTies'
>;

function graphReport(document: MapDocument, graph: ActorGraph, measured: Measured, context: GraphContext): GraphReport {
  const names = idsOf(graph).map((id) => nameOf(document, id));
  const nameAt = (vertex: number) => names[vertex] ?? '';
  const groups = context.computed.groups.map(({ id, members }) => {
    const name = context.called.get(id);
    return {
      name: name ? context.words.groupName(name, document) : id,
      members: namesOf(document, members),
      ids: members,
    };
  });
  const groupOf = new Map(groups.flatMap(({ name, ids }) => ids.map((id) => [id, name] as const)));
  const fragileAt = fragile(graph);
  const { count, pieceOf } = pieces(graph);
  const [counts, reach] = [contacts(graph), reachWithin2(graph)];
  const brokers = brokerage(graph, classOf(graph, context.partition));
  const start = context.from === undefined ? undefined : vertexIndex(idsOf(graph)).get(context.from);
  const distances = start === undefined ? undefined : distancesFrom(graph, [start]);
  const actors = idsOf(graph).map((id, vertex): ActorReport => {
    const constraint = measured.constraint[vertex] ?? Number.NaN;
    const distance = distances?.[vertex] ?? UNREACHED;
    return {
      name: nameAt(vertex),
      contacts: counts[vertex] ?? 0,
      reach2: reach[vertex] ?? 0,
      betweenness: measured.betweenness[vertex] ?? 0,
      effectiveSize: measured.effectiveSize[vertex] ?? 0,
      constraint: Number.isNaN(constraint) ? null : constraint,
      piece: (pieceOf[vertex] ?? 0) + 1,
      group: groupOf.get(id) ?? '',
      fragile: fragileAt[vertex] === 1,
      brokerage: brokers[vertex] ?? { coordinator: 0, consultant: 0, gatekeeper: 0, liaison: 0 },
      distance: distance === UNREACHED ? null : distance,
    };
  });
  return {
    actors,
    ties: graph.size,
    pieces: count,
    groups: groups.map(({ name, members }) => ({ name, members })).sort((a, b) => byCodeUnits(a.name, b.name)),
    modularity: measured.modularity,
    fragilePoints: names.filter((_, vertex) => fragileAt[vertex] === 1),
    singleTies: sortedPairs(singleTies(graph).map(([a, b]) => [nameAt(a), nameAt(b)])),
  };
}

function introductionsReport({ tighten, open }: IntroductionsToTry, document: MapDocument, words: ReportWords) {
  const worded = ({ a, b, via, reasons }: IntroductionToTry): IntroductionReport => ({
    a: nameOf(document, a),
    b: nameOf(document, b),
    via: via.map((id) => nameOf(document, id)),
    reasons: reasons.map((reason) => words.reason(reason, document)),
  });
  return { tighten: tighten.map(worded), open: open.map(worded) };
}

function mobiliseReport(asked: readonly Finding[], telling: Telling, words: ReportWords): Report['mobilise'] {
  const byKey = new Map(asked.map((finding) => [finding.key, finding]));
  return mobilise(telling.document, asked).map(({ actor, opens }) => ({
    name: nameOf(telling.document, actor),
    opens: opens.flatMap((key) => {
      const finding = byKey.get(key);
      return finding ? [words.finding(finding, telling)] : [];
    }),
  }));
}

function countsOf({ level, value, touching, leaving }: PerimeterCount): Report['perimeter'] {
  return { level, value, touching, leaving };
}
