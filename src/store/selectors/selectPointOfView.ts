import type { ActorId } from '../../domain/brand';
import { beneficiaryOf } from '../../domain/mapDocument';
import type { AppState } from '../appStore';

/** From whom the map is looked at: the actor chosen, else the beneficiary. */
export function selectPointOfView(state: AppState): ActorId | undefined {
  const { from, document } = state;
  return from !== null && document.actors.has(from) ? from : beneficiaryOf(document);
}
