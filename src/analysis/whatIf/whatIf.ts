import type { ActorId } from '../../domain/brand';
import { afterSteps } from '../../domain/commands/keepTrial';
import type { MapDocument } from '../../domain/mapDocument';
import type { TrialStep } from '../../domain/trialStep';
import { type ActorGraph, actorGraphOf } from '../actorGraph';
import { cutOffByFragilePoint } from '../findings/cutOffByFragilePoint';
import type { Finding } from '../findings/finding';
import type { FindingOptions } from '../findings/findingContext';
import { type Findings, findingsOf } from '../findings/findings';
import { isRuledOut } from '../findings/isRuledOut';
import { namesOfGroupsIn } from '../groupNames/namesOfGroupsIn';
import { distancesByActor } from '../measures/distancesByActor';
import { fragile } from '../measures/fragile';
import { pieces } from '../measures/pieces';
import type { Partition } from '../partitions/partition';
import { partitionBy } from '../partitions/partitionBy';
import type { Telling } from '../reportWords';
import { idsOf, rowsOf, vertexIndex } from '../rowsOf';

/** Options as for `findingsOf`. `groups`: those shown, by default the map's own. */
export type WhatIfOptions = Omit<FindingOptions, 'partition' | 'graph'> & {
  readonly groups?: MapDocument['groups'] | undefined;
  /** Results for the unchanged map with the same options, so that they are not computed again. */
  readonly known?:
    | {
        readonly graph: ActorGraph;
        readonly findings: Findings;
        readonly groupNames: Telling['groupNames'];
      }
    | undefined;
};

export interface ChangedDistance {
  readonly actor: ActorId;
  readonly before: number;
  readonly after: number;
}

/** What would change if the steps of a trial were kept. Lists of actors are by name. */
export interface WhatIf {
  /** `before` words the closed findings, `after` the opened ones. Groups are named when a finding is about groups. */
  readonly before: Telling;
  readonly after: Telling;
  /**
   * Findings that would be answered. Those only about actors that leave are not listed: they lose their object without an answer.
   */
  readonly closed: readonly Finding[];
  readonly opened: readonly Finding[];
  readonly distances: readonly ChangedDistance[];
  readonly pieces: { readonly before: number; readonly after: number };
  /** Actors that no chain from the point of view would reach any more; without one, actors cut off from most others. */
  readonly cutOff: readonly ActorId[];
  /** Actors known before and reached only now. */
  readonly reached: readonly ActorId[];
  readonly fragile: { readonly new: readonly ActorId[]; readonly gone: readonly ActorId[] };
}

/** Compares the map with its state after the steps. Time: all findings twice, or once when `known` is given. */
export function whatIf(
  document: MapDocument,
  { known, ...options }: WhatIfOptions,
  steps: readonly TrialStep[],
): WhatIf {
  const { visibility } = options;
  const { groups = document.groups } = options;
  const graph = known?.graph ?? actorGraphOf(document, visibility);
  const before = lookedAt(document, graph, { ...options, groups }, known?.findings);
  // Uses the same commands as keeping the trial does.
  const tried = afterSteps(document, steps);
  const after = lookedAt(tried, actorGraphOf(tried, visibility), { ...options, groups });
  const isGone = (id: ActorId) => !tried.actors.has(id);
  const keysAfter = new Set(after.open.map(({ key }) => key));
  const keysBefore = new Set(before.open.map(({ key }) => key));
  const gone = before.open.filter(({ key }) => !keysAfter.has(key));
  const opened = after.open.filter(({ key }) => !keysBefore.has(key));
  const isWithoutObject = ({ actors }: Finding) => actors.length > 0 && actors.every(isGone);
  const closed = gone.filter((finding) => !isWithoutObject(finding));
  const [was, willBe] = [distancesByActor(before.graph, before.from), distancesByActor(after.graph, after.from)];
  const stay = idsOf(after.graph).filter((id) => document.actors.has(id));
  const departed = idsOf(before.graph).filter(isGone);
  return {
    before: known ? { ...tellingOf(before, []), groupNames: known.groupNames } : tellingOf(before, closed),
    after: tellingOf(after, opened),
    closed,
    opened,
    distances: stay.flatMap((actor) => {
      const [earlier, later] = [was?.get(actor), willBe?.get(actor)];
      if (earlier === undefined || later === undefined || earlier === later) return [];
      return [{ actor, before: earlier, after: later }];
    }),
    pieces: { before: before.pieces, after: after.pieces },
    cutOff: was && willBe ? stay.filter((id) => was.has(id) && !willBe.has(id)) : cutOffWithout(before.graph, departed),
    reached: was && willBe ? stay.filter((id) => !was.has(id) && willBe.has(id)) : [],
    fragile: {
      new: [...after.fragile].filter((id) => !before.fragile.has(id)),
      gone: [...before.fragile].filter((id) => !after.fragile.has(id) && !isGone(id)),
    },
  };
}

interface LookedAt {
  readonly document: MapDocument;
  readonly graph: ActorGraph;
  readonly partition: Partition;
  readonly from: ActorId | undefined;
  readonly perimeter: Findings['perimeter'];
  readonly open: readonly Finding[];
  readonly pieces: number;
  readonly fragile: ReadonlySet<ActorId>;
}

function lookedAt(
  document: MapDocument,
  graph: ActorGraph,
  { groups, ...options }: Omit<WhatIfOptions, 'known' | 'groups'> & { readonly groups: MapDocument['groups'] },
  known?: Findings,
): LookedAt {
  const { visibility, today } = options;
  const partition = partitionBy(document, graph, visibility, 'groups', groups.values());
  const from = [options.from].find((id) => id !== undefined && vertexIndex(idsOf(graph)).has(id));
  const { findings, perimeter } = known ?? findingsOf(document, { ...options, from, partition, graph });
  const fragileAt = fragile(graph);
  return {
    document,
    graph,
    partition,
    from,
    perimeter,
    open: findings.filter((finding) => !isRuledOut(finding, document, today)),
    pieces: pieces(graph).count,
    fragile: new Set(idsOf(graph).filter((_, vertex) => fragileAt[vertex] === 1)),
  };
}

function tellingOf({ document, graph, partition, from, perimeter }: LookedAt, told: readonly Finding[]): Telling {
  return { document, from, perimeter, groupNames: namesOfGroupsIn(told, document, graph, partition) };
}

/** Actors cut off from most others when these leave, one at a time. */
function cutOffWithout(graph: ActorGraph, departed: readonly ActorId[]): ActorId[] {
  const index = vertexIndex(idsOf(graph));
  const cutOff = cutOffByFragilePoint(rowsOf(graph));
  const lost = new Set(departed.flatMap((id) => cutOff.get(index.get(id) ?? -1) ?? []));
  return idsOf(graph).filter((id, vertex) => lost.has(vertex) && !departed.includes(id));
}
