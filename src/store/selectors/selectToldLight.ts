import type { Focus } from '../../picture/focus';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectToldStep } from './selectStory';

/** What the step that is told lights on the picture; `undefined` when none is told, or it points at nothing in particular. */
export const selectToldLight = remembered(
  (state: AppState) => [selectToldStep(state)],
  (state): Focus['highlighted'] => {
    const facts = selectToldStep(state)?.facts;
    if (!facts || facts.lit.length === 0) return undefined;
    return { actors: new Set(facts.lit), ties: facts.litTies };
  },
);
