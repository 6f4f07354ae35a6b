import { actorGraphOf } from '../../src/analysis/actorGraph';
import { analyse } from '../../src/analysis/analyse';
import { chainFinder } from '../../src/analysis/chains/chainFinder';
import { changedActors } from '../../src/analysis/groups/changedActors';
import { findGroups } from '../../src/analysis/groups/findGroups';
import { measure } from '../../src/analysis/measure';
import { betweenness } from '../../src/analysis/measures/betweenness/betweenness';
import { brokerage } from '../../src/analysis/measures/brokerage';
import { constraint } from '../../src/analysis/measures/constraint';
import { effectiveSize } from '../../src/analysis/measures/effectiveSize';
import { fragile } from '../../src/analysis/measures/fragile';
import { singleTies } from '../../src/analysis/measures/ofTies';
import { pieces } from '../../src/analysis/measures/pieces';
import { reachWithin2 } from '../../src/analysis/measures/reachWithin2';
import { classOf } from '../../src/analysis/partitions/classOf';
import { partitionBy } from '../../src/analysis/partitions/partitionBy';
import { ALL_VISIBLE } from '../../src/analysis/visibility';
import type { TieId } from '../../src/domain/brand';
import { addTie } from '../../src/domain/commands/ties';
import { newTie } from '../../src/domain/tie';
import { MESSAGES } from '../../src/i18n/language';
import type { Goal, Line } from './line';
import { actorId, madeMap } from './madeMap';
import { mediansOf } from './timed';

const SECTION = 'analyse';
/** Milliseconds of processor for all that a worker does after an edit, by actors. */
const GOALS: Readonly<Record<number, number>> = { 300: 50, 2000: 1000 };

/** All that is measured after an edit, on one processor, and where it goes. */
export function analyseLines(sizes: readonly number[]): Line[] {
  return sizes.flatMap((size) => {
    const document = madeMap(size);
    const graph = actorGraphOf(document, ALL_VISIBLE);
    const kept = [...document.groups.values()];
    const edited = actorGraphOf(addTie(document, newTie('new' as TieId, actorId(3), actorId(size - 3))), ALL_VISIBLE);
    const touched = changedActors(graph, edited);
    const partition = partitionBy(document, graph, ALL_VISIBLE, 'groups', kept);
    const shown = `${size} / ${graph.size}`;
    const runs = size > 5000 ? 1 : size > 1000 ? 3 : 5;
    let from = 0;
    const note = runs === 1 ? 'one run' : `median of ${runs}`;
    const line = (what: string, call: () => unknown, goal?: Goal): Line => ({
      section: SECTION,
      what,
      size: shown,
      ours: mediansOf([call], runs, size > 5000 ? 0 : size > 1000 ? 3 : 30)[0] ?? Number.NaN,
      unit: 'ms',
      ...(goal ? { goal } : {}),
      note,
    });
    const most = GOALS[size];
    const goal = most === undefined ? undefined : { atMost: most };
    return [
      line('measure, after an edit', () => measure(edited, kept, { version: 1, seed: 1, touched }), goal),
      line('measure, of a map opened with its groups', () => measure(graph, kept, { version: 1, seed: 1 }), goal),
      line('measure, groups from scratch', () => measure(graph, [], { version: 1, seed: 1 }), goal),
      ...(size > 5000
        ? []
        : [line('analyse: the whole report', () => analyse(document, { seed: 1 }, MESSAGES.fr.findings), goal)]),
      line('  graph from the document', () => actorGraphOf(document, ALL_VISIBLE)),
      // From another actor each time: what was found from one is remembered with the graph.
      line('  chains from one actor to all', () => {
        from = (from + 1) % size;
        return chainFinder(graph, actorId(from), undefined).distance(actorId(0));
      }),
      line('  groups, after an edit', () => findGroups(edited, kept, { seed: 1, touched })),
      line('  groups, of a map opened with them', () => findGroups(graph, kept, { seed: 1 })),
      line('  groups, from scratch', () => findGroups(graph, [], { seed: 1 })),
      line('  betweenness', () => betweenness(graph)),
      line('  constraint and effective size', () => [constraint(graph), effectiveSize(graph)]),
      line('  go-between roles', () => brokerage(graph, classOf(graph, partition))),
      line('  pieces', () => pieces(graph)),
      line('  fragile points and single ties', () => [fragile(graph), singleTies(graph)]),
      line('  reach within two', () => reachWithin2(graph)),
    ];
  });
}
