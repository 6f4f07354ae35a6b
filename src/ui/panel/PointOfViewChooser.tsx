import { useEffect, useId, useState } from 'react';
import type { ActorId } from '../../domain/brand';
import { chooseBeneficiary } from '../../domain/commands';
import { beneficiaryOf } from '../../domain/mapDocument';
import { selectBeneficiaries } from '../../store/selectors/selectBeneficiaries';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { Button } from '../parts/Button';
import { later } from '../parts/later';
import { useNameOf } from '../parts/useNameOf';
import { useApp, useAppStore, useMessages } from '../useApp';
import { whenQuiet } from '../whenQuiet';
import { lookFrom } from './lookFrom';
import styles from './Panel.module.css';

const OTHER = '';
const { Shown: AnyActor, prepare } = later(async () => (await import('./AnyActor')).AnyActor);

/** Chooses the point of view: the beneficiaries of the map first, or any other actor. Changes nothing in the map. */
export function PointOfViewChooser() {
  const { pointOfView: words } = useMessages().introductions;
  const id = useId();
  const store = useAppStore();
  const from = useApp(selectPointOfView);
  const beneficiaries = useApp(selectBeneficiaries);
  const actors = useApp((state) => state.document.actors);
  const [asking, setAsking] = useState(false);
  useEffect(() => whenQuiet(() => void prepare()), []);
  if (from === undefined) return null;
  const options = beneficiaries.includes(from) ? beneficiaries : [...beneficiaries, from];
  const choose = (chosen: string) => {
    setAsking(chosen === OTHER);
    const actor = options.find((one) => one === chosen);
    if (actor !== undefined) lookFrom(store, actor);
  };
  return (
    <div className={styles.around}>
      <label htmlFor={id}>{words.around}</label>
      <select id={id} value={asking ? OTHER : from} onChange={(event) => choose(event.target.value)}>
        {options.map((one) => (
          <option key={one} value={one}>
            {actors.get(one)?.name}
          </option>
        ))}
        <option value={OTHER}>{words.other}</option>
      </select>
      {asking && <AnyActor onDone={() => setAsking(false)} />}
      <KeepForMap from={from} />
    </div>
  );
}

/** Offers the beneficiaries to choose from when several hold the role and nobody said whom the map is about. */
export function ChoiceOfBeneficiary() {
  const { pointOfView: words } = useMessages().introductions;
  const store = useAppStore();
  const beneficiaries = useApp(selectBeneficiaries);
  const actors = useApp((state) => state.document.actors);
  return (
    <div className={styles.advice}>
      <p>{words.severalHold}</p>
      <ul className={styles.choices}>
        {beneficiaries.map((one) => (
          <li key={one}>
            <Button onClick={() => lookFrom(store, one)}>{actors.get(one)?.name}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Makes one of several beneficiaries the one that the file opens on. */
function KeepForMap({ from }: { readonly from: ActorId }) {
  const { pointOfView: words } = useMessages().introductions;
  const store = useAppStore();
  const name = useNameOf(from) ?? '';
  const readOnly = useApp((state) => state.readOnly);
  const offered = useApp(
    (state) => beneficiaryOf(state.document) !== from && selectBeneficiaries(state).includes(from),
  );
  if (!offered || readOnly) return null;
  const keep = () => {
    store.getState().execute(chooseBeneficiary, { id: from }, name);
    store.getState().pointOfViewChosen(null);
  };
  return (
    <Button className={styles.keep} onClick={keep}>
      {words.keepForMap}
    </Button>
  );
}
