import type { ActorId } from '../../domain/brand';
import type { AppState } from '../appStore';
import { remembered } from './remembered';

/** Actors whose type is unknown, last added first: the user who has just typed a name knows what it is. */
export const selectUnspecified = remembered(
  (state: AppState) => [state.document.actors],
  (state): readonly ActorId[] =>
    [...state.document.actors.values()].flatMap(({ id, type }) => (type === 'unknown' ? [id] : [])).reverse(),
);
