import { shownGroups } from '../../analysis/groups/shownGroups';
import type { GroupId } from '../../domain/brand';
import type { KeptGroup } from '../../domain/keptGroup';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectMeasures } from './selectMeasures';
import { selectToggled, selectUnnarrowedGraph } from './selectUnnarrowed';
import { selectVisibility } from './selectVisibility';

type Groups = ReadonlyMap<GroupId, KeptGroup>;

/**
 * The map's own groups, or, when ties or the officer are hidden, groups computed for the rest (the map's own until those are
 * ready). Narrowing only removes members: visible actors keep their group.
 */
export const selectKnownGroups = remembered(
  (state: AppState) => [
    state.document.groups,
    selectMeasures(state),
    selectVisibility(state),
    state.formality,
    state.withoutOfficer,
  ],
  (state): Groups => {
    const { document } = state;
    const measures = selectMeasures(state);
    const visibility = selectVisibility(state);
    if (!measures || measures.whole) return document.groups;
    const found = new Map(measures.measured.groups.map((group) => [group.id, group]));
    if (visibility !== selectToggled(state)) return withNewcomers(document.groups, found);
    const { without, formality, confidential } = visibility;
    return without.size === 0 && formality === 'both' && confidential ? document.groups : found;
  },
);

const NO_GROUPS: Groups = new Map();

/** Groups of the visible actors; none when there is no real division (`shownGroups`). */
export const selectGroups = remembered(
  (state: AppState) => [selectKnownGroups(state), selectUnnarrowedGraph(state)],
  (state): Groups => {
    const groups = selectKnownGroups(state);
    return shownGroups(selectUnnarrowedGraph(state), groups.values()).length > 0 ? groups : NO_GROUPS;
  },
);

/** Adds actors who came since the map was narrowed to its own groups: they are in none yet. */
function withNewcomers(own: Groups, found: Groups): Groups {
  const known = new Set([...own.values()].flatMap(({ members }) => members));
  const joined = new Map(own);
  for (const group of found.values()) {
    const came = group.members.filter((member) => !known.has(member));
    if (came.length === 0) continue;
    const joins = own.get(group.id);
    joined.set(group.id, joins ? { ...joins, members: [...joins.members, ...came] } : { ...group, members: came });
  }
  return joined.size === own.size && [...joined.values()].every((group) => own.get(group.id) === group) ? own : joined;
}
