import { useMemo, useState } from 'react';
import type { Finding } from '../../analysis/findings/finding';
import { fitsSeat, type OfferedHere, offeredHere } from '../../analysis/pool/offeredHere';
import type { ActorId } from '../../domain/brand';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp, useAppStore } from '../useApp';
import { bringPerson, mayShowOthers, offeringMap } from './bringPerson';
import styles from './Offered.module.css';
import { useOtherMaps } from './useOtherMaps';

interface Props {
  readonly seat: Finding;
  readonly onSeated?: (id: ActorId) => void;
}

/** People of other maps on this device who could fill a seat, with their map and who could introduce them. Empty when there are none. */
export function OfferedPart(props: Props) {
  return useApp(mayShowOthers) ? <OfferedList {...props} /> : null;
}

/** Few, so that the seat stays visible below its window. */
const FIRST = 2;

function OfferedList({ seat, onSeated }: Props) {
  const { offered: words } = useLaterMessages();
  const document = useApp((state) => state.document);
  const { taken: maps } = useOtherMaps(offeringMap);
  const fitting = useMemo(() => offeredHere(document, maps).filter(fitsSeat(document, seat)), [document, maps, seat]);
  const [all, setAll] = useState(false);
  const [gone, setGone] = useState<string | null>(null);
  const bring = useBringing(seat, setGone, onSeated);
  if (fitting.length === 0 && gone === null) return null;
  const shown = all ? fitting : fitting.slice(0, FIRST);
  return (
    <section className={styles.offered} aria-label={words.title}>
      <h3>{words.title}</h3>
      <p role="status" hidden={gone === null}>
        {gone !== null && words.gone(gone)}
      </p>
      <ul>
        {shown.map((one) => (
          <li key={`${one.map.id} ${one.id}`}>
            <span>
              {one.name}
              <small>{words.from(one.map.title, one.introducer)}</small>
            </span>
            <Button aria-label={words.addOne(one.name)} onClick={() => void bring(one)}>
              {words.add}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length < fitting.length && (
        <Button onClick={() => setAll(true)}>{words.more(fitting.length - shown.length)}</Button>
      )}
    </section>
  );
}

/** Adds a person in one undo step. `onGone`: called when the person is no longer offered. */
function useBringing(seat: Finding, onGone: (name: string) => void, onSeated: Props['onSeated']) {
  const store = useAppStore();
  const services = useServices();
  return async (one: OfferedHere) => {
    const added = await bringPerson(store, services, one, seat);
    if (added === null) return onGone(one.name);
    store.getState().actorSeated(added);
    onSeated?.(added);
  };
}
