import type { MapDocument } from '../../domain/mapDocument';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectToggled } from './selectUnnarrowed';
import { selectVisibility } from './selectVisibility';

type ShownTables = Pick<MapDocument, 'actors' | 'ties'>;

/**
 * Actors and ties without those that narrowing leaves out, so that table rows match the picture. What toggles hide stays: the
 * table is where hidden ties are read.
 */
export const selectShownTables = remembered(
  (state: AppState) => [state.document.actors, state.document.ties, selectVisibility(state), selectToggled(state)],
  (state): ShownTables => {
    const { actors, ties } = state.document;
    const { without } = selectVisibility(state);
    const toggled = selectToggled(state).without;
    if (without.size === toggled.size) return { actors, ties };
    const isOut = (id: Parameters<typeof without.has>[0]) => without.has(id) && !toggled.has(id);
    return {
      actors: new Map([...actors].filter(([id]) => !isOut(id))),
      ties: new Map([...ties].filter(([, { a, b }]) => !isOut(a) && !isOut(b))),
    };
  },
);
