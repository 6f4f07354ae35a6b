import { useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { ActorId, OfferId } from '../../domain/brand';
import { recordOffer } from '../../domain/commands';
import type { Offer } from '../../domain/offer';
import { AddButton } from '../parts/AddButton';
import { useFocusKept } from '../parts/useFocusKept';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp, useAppStore } from '../useApp';
import styles from './Card.module.css';
import { OfferPart } from './OfferPart';

export function ActorOffers({ id }: { readonly id: ActorId }) {
  const { offers: words } = useLaterMessages().cooperation;
  const { newId } = useServices();
  const store = useAppStore();
  const readOnly = useApp((state) => state.readOnly);
  const ids = useApp(
    useShallow(({ document }) => [...document.offers.values()].filter((one) => one.holder === id).map((one) => one.id)),
  );
  const [added, setAdded] = useState<OfferId | null>(null);
  const kept = useFocusKept<HTMLElement>();
  if (ids.length === 0 && readOnly) return null;
  const add = (side: Offer['side']) => {
    const { document, execute } = store.getState();
    const offer: Offer = { id: newId() as OfferId, holder: id, side, themes: [] };
    execute(recordOffer, { offer }, document.actors.get(id)?.name);
    setAdded(offer.id);
  };
  return (
    <section className={styles.part} {...kept}>
      <div className={styles.partHead}>
        <h3 className={styles.partTitle}>{words.title}</h3>
      </div>
      {ids.map((one) => (
        <OfferPart key={one} id={one} startsOpen={one === added} />
      ))}
      {!readOnly && (
        <div className={styles.adders}>
          <AddButton text={words.add.offer} onPress={() => add('offer')} />
          <AddButton text={words.add.request} onPress={() => add('request')} />
        </div>
      )}
    </section>
  );
}
