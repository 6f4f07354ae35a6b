import type { ActorGraph } from '../../src/analysis/actorGraph';
import { findGroups } from '../../src/analysis/groups/findGroups';
import { louvainGroups } from '../../src/analysis/groups/louvainGroups';
import { modularity } from '../../src/analysis/groups/modularity';
import { idsOf } from '../../src/analysis/rowsOf';
import { seededRandom } from '../../src/analysis/seededRandom';
import { numberedGraph } from '../helpers/graphs';
import type { Line } from './line';
import { plantedGroups, preferentialAttachment } from './madeGraphs';
import { mediansOf } from './timed';

const SECTION = 'groups: ours against Louvain alone (one search, its graph built beforehand)';

export function groupLines(sizes: readonly number[], real: ReadonlyMap<string, ActorGraph>): Line[] {
  const made = sizes.flatMap((size): [string, ActorGraph][] => [
    ['planted groups', numberedGraph(size, plantedGroups(size, size))],
    ['hubs', numberedGraph(size, preferentialAttachment(size, size))],
  ]);
  return [...made, ...real].flatMap(([name, graph]) => linesOf(name, graph));
}

function linesOf(name: string, graph: ActorGraph): Line[] {
  const alone = () => louvainGroups(graph, seededRandom(1));
  const found = findGroups(graph, [], { seed: 1 });
  const touched = idsOf(graph).slice(0, 2);
  const runs = graph.order > 2000 ? 3 : 5;
  const note = `median of ${runs}`;
  const [ours = 0, kept = 0, other = 0] = mediansOf(
    [() => findGroups(graph, [], { seed: 1 }), () => findGroups(graph, found.groups, { seed: 1, touched }), alone],
    runs,
  );
  const shown = { section: SECTION, size: `${graph.order} / ${graph.size}` };
  const reached = modularity(graph, alone());
  return [
    {
      ...shown,
      what: `${name}: modularity`,
      ours: found.modularity,
      other: reached,
      unit: '',
      note: 'higher is better: ratio below 1',
    },
    { ...shown, what: `${name}: from scratch`, ours, other, unit: 'ms', note },
    { ...shown, what: `${name}: after an edit of two actors`, ours: kept, other, unit: 'ms', note },
  ];
}
