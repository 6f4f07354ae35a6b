import { idsOf } from '../rowsOf';
import type { StorySource } from './storySource';
import { NOTHING_LIT, type StepFacts, silent } from './toldStep';

/** Most groups named in one sentence; five when a single one would be left over. */
const NAMED = 4;

/** The largest groups, how many more there are, and how many actors are in none. Silent for a single group, which says nothing. */
export function groupsFacts({ partition, graph }: StorySource): StepFacts {
  const groups = partition.groups.filter(({ members }) => members.length > 1);
  if (groups.length < 2) return silent('groups', graph.order === 0 ? 'noActor' : 'noGroup');
  const grouped = new Set(groups.flatMap(({ members }) => members));
  const named = groups.length === NAMED + 1 ? NAMED + 1 : NAMED;
  return {
    kind: 'groups',
    groups: groups.slice(0, named).map(({ id, members }) => ({ id, members: members.length })),
    more: Math.max(0, groups.length - named),
    apart: idsOf(graph).filter((id) => !grouped.has(id)).length,
    ...NOTHING_LIT,
  };
}
