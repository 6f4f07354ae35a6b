import { openTwins, type Twins } from '../../analysis/join/openTwins';
import type { AppState } from '../appStore';
import { remembered } from './remembered';

/** Actors that may be the same. About 10 ms at 2,000 actors: for an open window, never for each edit. */
export const selectTwins = remembered(
  (state: AppState) => [state.document.actors, state.document.rulings, state.today],
  (state): Twins => openTwins(state.document, state.today),
);
