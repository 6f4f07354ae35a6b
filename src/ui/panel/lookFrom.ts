import type { ActorId } from '../../domain/brand';
import { beneficiaryOf } from '../../domain/mapDocument';
import type { AppStore } from '../../store/appStore';

/** Looking from whom the map is about is no special view: there is nothing to come back from. */
export function lookFrom(store: AppStore, actor: ActorId): void {
  const { document, pointOfViewChosen } = store.getState();
  pointOfViewChosen(actor === beneficiaryOf(document) ? null : actor);
}
