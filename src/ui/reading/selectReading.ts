import { MESSAGES } from '../../i18n/language';
import type { AppState } from '../../store/appStore';
import { remembered } from '../../store/selectors/remembered';
import { selectChain } from '../../store/selectors/selectChain';
import { drawnFrom, sectorsFor } from '../map/sceneFor';
import { type ReadingPart, readingOf } from './readingOf';

/** The map in sentences. Its inputs are those of the picture, so that it always matches what is drawn. */
export const selectReading = remembered(
  (state: AppState) => [...drawnFrom(state), state.grouping, selectChain(state), state.byCloseTies],
  (state: AppState): readonly ReadingPart[] => {
    const messages = MESSAGES[state.language];
    return readingOf(state, sectorsFor(state, messages), messages);
  },
);
