import { Eye, PinOff, Radius } from 'lucide-react';
import { countsAsPerson } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { chooseBeneficiary, chooseOfficer } from '../../domain/commands';
import { beneficiaryOf, officerOf } from '../../domain/mapDocument';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { turnPin } from '../map/turnPin';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Card.module.css';
import { hasContacts } from './hasContacts';
import { WayTo } from './WayTo';

export function ActorActions({ id }: { readonly id: ActorId }) {
  const words = useMessages().card.actor;
  const { person } = useLaterMessages();
  const store = useAppStore();
  const isPerson = useApp(({ document }) => countsAsPerson(document.actors.get(id)?.type));
  const seenFrom = useApp((state) => state.from === id);
  const isStart = useApp((state) => selectPointOfView(state) === id);
  return (
    <div className={styles.actions}>
      <WayTo id={id} />
      {(seenFrom || !isStart) && (
        <Button aria-pressed={seenFrom} onClick={() => store.getState().pointOfViewChosen(seenFrom ? null : id)}>
          <Eye size={16} aria-hidden="true" />
          {seenFrom ? words.stopSeeingFrom : words.seeFrom}
        </Button>
      )}
      <OnlyAround id={id} />
      <FixedPlace id={id} />
      {isPerson && (
        <Button look="quiet" onClick={() => store.getState().dialogOpened('person')}>
          {person.open}
        </Button>
      )}
      <div className={styles.becoming}>
        <MakeIt id={id} as="beneficiary" label={words.makeBeneficiary} />
        <MakeIt id={id} as="officer" label={words.makeOfficer} />
      </div>
    </div>
  );
}

function FixedPlace({ id }: { readonly id: ActorId }) {
  const { access } = useMessages();
  const store = useAppStore();
  const { picture } = useServices();
  const readOnly = useApp((state) => state.readOnly);
  const pinned = useApp((state) => state.document.placements.get(id)?.pinned ?? false);
  if (!pinned || readOnly) return null;
  const free = () => turnPin(store, picture.current, id, store.getState().document.actors.get(id)?.name ?? '');
  return (
    <Button onClick={free}>
      <PinOff size={16} aria-hidden="true" />
      {access.menu.unpin}
    </Button>
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
    <Button look="quiet" onClick={make}>
      {label}
    </Button>
  );
}

/**
 * Narrows the map to the actor's contacts, or to two steps around it; pressed again, shows everybody. Absent for actors without contacts.
 */
function OnlyAround({ id }: { readonly id: ActorId }) {
  const { look } = useMessages();
  const store = useAppStore();
  const around = useApp(({ narrowing }) => (narrowing.around?.actor === id ? narrowing.around.steps : null));
  const isTied = useApp((state) => hasContacts(state, id));
  if (!isTied && around === null) return null;
  return ([1, 2] as const).map((steps) => (
    <Button
      key={steps}
      aria-pressed={around === steps}
      onClick={() => store.getState().narrowed({ around: around === steps ? undefined : { actor: id, steps } })}
    >
      <Radius size={16} aria-hidden="true" /> {look.onlyAround[steps]}
    </Button>
  ));
}
