import type { ActorId } from '../../domain/brand';
import { beneficiaryOf } from '../../domain/mapDocument';
import type { AppState } from '../appStore';

/** The actor from whom the map is seen: the one chosen, else the beneficiary. */
export function selectPointOfView(state: AppState): ActorId | undefined {
  const { from, document } = state;
  return from !== null && document.actors.has(from) ? from : beneficiaryOf(document);
}
