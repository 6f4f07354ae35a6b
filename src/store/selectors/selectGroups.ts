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
 * The map's own groups, or, when ties or the officer are hidden, those worked out for what is left (the map's own until
 * they are there). Narrowing the map only leaves members out: whoever is still shown keeps their group.
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

/** Groups of what is shown; none where there is no real division (`shownGroups`). */
export const selectGroups = remembered(
  (state: AppState) => [selectKnownGroups(state), selectUnnarrowedGraph(state)],
  (state): Groups => {
    const groups = selectKnownGroups(state);
    return shownGroups(selectUnnarrowedGraph(state), groups.values()).length > 0 ? groups : NO_GROUPS;
  },
);

/** The map's own groups, joined by whoever came since it was narrowed: they are in none yet. */
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
