import { type TieCounts, tieCounts } from '../../analysis/tieCounts';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectShownTables } from './selectShownTables';
import { selectVisibility } from './selectVisibility';

/** Of the ties of the table, how many are drawn. */
export const selectTieCounts = remembered(
  (state: AppState) => [selectShownTables(state), selectVisibility(state)],
  (state): TieCounts => tieCounts(selectShownTables(state).ties.values(), selectVisibility(state)),
);
