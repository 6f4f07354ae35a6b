import type { ActorId, OfferId } from '../../domain/brand';
import { recordOffer } from '../../domain/commands';
import type { AlsoNew } from '../../domain/commands/alsoNew';
import { isStateOver, type Offer, withTold } from '../../domain/offer';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useAppStore } from '../useApp';

/** Records that an offer or a request was made known to an actor today, and who answered it. Each is one undo step. */
export function useTelling(id: OfferId) {
  const { told: words } = useLaterMessages();
  const store = useAppStore();
  const { today } = useServices();
  const change = (edit: (offer: Offer) => Offer, alsoNew?: AlsoNew) => {
    const { document, execute } = store.getState();
    const offer = document.offers.get(id);
    if (!offer) return;
    const label = document.actors.get(offer.holder)?.name;
    execute(recordOffer, { offer: edit(offer), ...(alsoNew && { alsoNew }) }, label);
  };
  return {
    tell: (actor: ActorId, alsoNew?: AlsoNew) =>
      change((offer) => withTold(offer, [...(offer.told ?? []), { actor, on: today() }]), alsoNew),
    forget: (actor: ActorId) =>
      change((offer) =>
        withTold(
          offer,
          (offer.told ?? []).filter((one) => one.actor !== actor),
        ),
      ),
    /** Also sets the state, so that the offer stays answered if the actor leaves the map. `undefined`: clears the answer. */
    answered: (actor: ActorId | undefined) =>
      change(({ answeredBy: _by, answeredOn: _on, state, ...offer }) => {
        const isOurs = state === words.state;
        if (actor === undefined) return { ...offer, ...(state === undefined || isOurs ? {} : { state }) };
        return {
          ...offer,
          state: isStateOver(state) ? (state ?? words.state) : words.state,
          answeredBy: actor,
          answeredOn: today(),
        };
      }),
  };
}
