import { holdsRole } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { byCodeUnits, byFolded } from '../../domain/folding';
import { beneficiaryOf } from '../../domain/mapDocument';
import type { AppState } from '../appStore';
import { remembered } from './remembered';

/** Possible subjects of the map: its beneficiary first, then the other actors who hold the role now, sorted by name. */
export const selectBeneficiaries = remembered(
  (state: AppState) => [state.document.actors, state.document.info],
  (state): readonly ActorId[] => {
    const chosen = beneficiaryOf(state.document);
    const others = [...state.document.actors.values()].filter(
      (actor) => actor.id !== chosen && holdsRole(actor, 'beneficiary'),
    );
    others.sort((a, b) => byFolded(a.name, b.name) || byCodeUnits(a.id, b.id));
    return [...(chosen === undefined ? [] : [chosen]), ...others.map(({ id }) => id)];
  },
);
