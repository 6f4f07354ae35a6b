import type { GroupId } from '../../domain/brand';
import type { KeptGroup } from '../../domain/keptGroup';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectMeasures } from './selectMeasures';
import { selectVisibility } from './selectVisibility';

/**
 * Groups of what is shown: the map's own, or, when something is hidden, those worked out for what is left (the map's
 * own until they are there).
 */
export const selectGroups = remembered(
  (state: AppState) => [
    state.document.groups,
    selectMeasures(state),
    selectVisibility(state),
    state.formality,
    state.withoutOfficer,
  ],
  (state): ReadonlyMap<GroupId, KeptGroup> => {
    const { document } = state;
    const measures = selectMeasures(state);
    const { without, formality } = selectVisibility(state);
    if (!measures || measures.whole || (without.size === 0 && formality === 'both')) return document.groups;
    return new Map(measures.measured.groups.map((group) => [group.id, group]));
  },
);
