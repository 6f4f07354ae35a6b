import { type TieCounts, tieCounts } from '../../analysis/tieCounts';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectShownTables } from './selectShownTables';
import { selectVisibility } from './selectVisibility';

export const selectTieCounts = remembered(
  (state: AppState) => [selectShownTables(state), selectVisibility(state)],
  (state): TieCounts => tieCounts(selectShownTables(state).ties.values(), selectVisibility(state)),
);
