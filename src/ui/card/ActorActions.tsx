import { Eye, PinOff, Route } from 'lucide-react';
import { countsAsPerson } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { chooseBeneficiary, chooseOfficer } from '../../domain/commands';
import { beneficiaryOf, officerOf } from '../../domain/mapDocument';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { OnlyAround } from '../look/OnlyAround';
import { turnPin } from '../map/turnPin';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Card.module.css';

/** What can be asked about an actor: to look from it, how to reach it, to make it the beneficiary or oneself. */
export function ActorActions({ id }: { readonly id: ActorId }) {
  const words = useMessages().card.actor;
  const { person } = useLaterMessages();
  const store = useAppStore();
  const isPerson = useApp(({ document }) => countsAsPerson(document.actors.get(id)?.type));
  const seenFrom = useApp((state) => state.from === id);
  const isStart = useApp((state) => selectPointOfView(state) === id);
  const hasStart = useApp((state) => selectPointOfView(state) !== undefined);
  const chainShown = useApp((state) => state.chainTo === id);
  return (
    <div className={styles.actions}>
      {hasStart && !isStart && (
        <button
          type="button"
          className={controls.button}
          aria-pressed={chainShown}
          onClick={() => store.getState().chainAsked(chainShown ? null : id)}
        >
          <Route size={16} aria-hidden="true" />
          {chainShown ? words.hideIntroduction : words.whoCanIntroduce}
        </button>
      )}
      {(seenFrom || !isStart) && (
        <button
          type="button"
          className={controls.button}
          aria-pressed={seenFrom}
          onClick={() => store.getState().pointOfViewChosen(seenFrom ? null : id)}
        >
          <Eye size={16} aria-hidden="true" />
          {seenFrom ? words.stopSeeingFrom : words.seeFrom}
        </button>
      )}
      <OnlyAround id={id} />
      <FixedPlace id={id} />
      {isPerson && (
        <button
          type="button"
          className={`${controls.button} ${controls.quiet}`}
          onClick={() => store.getState().dialogOpened('person')}
        >
          {person.open}
        </button>
      )}
      <div className={styles.becoming}>
        <MakeIt id={id} as="beneficiary" label={words.makeBeneficiary} />
        <MakeIt id={id} as="officer" label={words.makeOfficer} />
      </div>
    </div>
  );
}

/** Its place was fixed by hand: said, and freed by one press. */
function FixedPlace({ id }: { readonly id: ActorId }) {
  const { access } = useMessages();
  const store = useAppStore();
  const { picture } = useServices();
  const readOnly = useApp((state) => state.readOnly);
  const pinned = useApp((state) => state.document.placements.get(id)?.pinned ?? false);
  if (!pinned || readOnly) return null;
  const free = () => turnPin(store, picture.current, id, store.getState().document.actors.get(id)?.name ?? '');
  return (
    <button type="button" className={controls.button} onClick={free}>
      <PinOff size={16} aria-hidden="true" />
      {access.menu.unpin}
    </button>
  );
}

/** Makes the actor the beneficiary, or the officer, of this map; it then holds the role too. */
function MakeIt({
  id,
  as: role,
  label,
}: {
  readonly id: ActorId;
  readonly as: 'beneficiary' | 'officer';
  readonly label: string;
}) {
  const store = useAppStore();
  const readOnly = useApp((state) => state.readOnly);
  const isIt = useApp(({ document }) => (role === 'beneficiary' ? beneficiaryOf : officerOf)(document) === id);
  const isPerson = useApp(({ document }) => countsAsPerson(document.actors.get(id)?.type));
  const isOther = useApp(({ document }) => (role === 'beneficiary' ? officerOf : beneficiaryOf)(document) === id);
  if (readOnly || isIt || isOther || (role === 'officer' && !isPerson)) return null;
  const make = () => {
    const { document, execute } = store.getState();
    execute(role === 'beneficiary' ? chooseBeneficiary : chooseOfficer, { id }, document.actors.get(id)?.name);
  };
  return (
    <button type="button" className={`${controls.button} ${controls.quiet}`} onClick={make}>
      {label}
    </button>
  );
}
