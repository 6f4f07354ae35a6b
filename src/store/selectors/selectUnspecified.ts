import type { ActorId } from '../../domain/brand';
import type { AppState } from '../appStore';
import { remembered } from './remembered';

/** Actors of whom it is still to be said what they are, the one that was added last first: whoever typed it knows. */
export const selectUnspecified = remembered(
  (state: AppState) => [state.document.actors],
  (state): readonly ActorId[] =>
    [...state.document.actors.values()].flatMap(({ id, type }) => (type === 'unknown' ? [id] : [])).reverse(),
);
