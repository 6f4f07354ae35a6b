import type { ActorId } from '../../domain/brand';
import { beneficiaryOf } from '../../domain/mapDocument';
import type { AppStore } from '../../store/appStore';

/** Sets the point of view. The beneficiary of the map is the default one, so that there is nothing to come back from. */
export function lookFrom(store: AppStore, actor: ActorId): void {
  const { document, pointOfViewChosen } = store.getState();
  pointOfViewChosen(actor === beneficiaryOf(document) ? null : actor);
}
