import { type Actor, newActor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { type GuestSet, guestSets } from '../../domain/guestSets';
import { type Meeting, withParticipants } from '../../domain/meeting';
import { wordFor } from '../../i18n/vocabulary/wordFor';
import { matching } from '../fields/matching';
import { Suggest, type Suggestion } from '../fields/Suggest';
import { useActorSearch } from '../fields/useActorSearch';
import { useAdder } from '../fields/useAdder';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import { useMeetingEdit } from './useMeeting';

const OFFERED = 6;

/** One field that invites an actor, everybody of a network, theme or territory, or somebody new. */
export function InviteField({ meeting }: { readonly meeting: Meeting }) {
  const { meetings: words } = useLaterMessages();
  const { card, vocabulary } = useMessages();
  const store = useAppStore();
  const { newId } = useServices();
  const here = new Set(meeting.participants);
  const findActors = useActorSearch(['territory'], (id) => !here.has(id));
  const edit = useMeetingEdit(meeting.id);
  const readOnly = useApp((state) => state.readOnly);
  const { field, open } = useAdder('guest');

  const sets = (): GuestSet[] =>
    guestSets(store.getState().document).filter(({ members }) => members.some((id) => !here.has(id)));
  const nameOf = ({ kind, name }: GuestSet) => {
    const roles = Object.fromEntries(Object.entries(vocabulary.roles).map(([role, { many }]) => [role, many]));
    return words.guestSet(kind, kind === 'role' ? wordFor(roles, name) : name);
  };
  const find = (typed: string): Suggestion[] => {
    return [
      ...(typed === '' ? [] : findActors(typed).slice(0, OFFERED)),
      ...matching(sets(), nameOf, typed, OFFERED).map((set) => ({
        id: set.id,
        text: nameOf(set),
        hint: words.guests(set.members.length),
      })),
    ];
  };
  const invite = (ids: readonly ActorId[], newGuest?: Actor) =>
    edit((one) => withParticipants(one, [...one.participants, ...ids]), newGuest);
  const pick = (id: string) => invite(sets().find((set) => set.id === id)?.members ?? [id as ActorId]);
  const create = (name: string) => {
    const actor = newActor(newId() as ActorId, name, 'person');
    invite([actor.id], actor);
  };
  if (readOnly && !open) return null;
  return (
    <Suggest
      label={words.invite}
      labelHidden
      {...field}
      unpicked={card.notAdded}
      placeholder={words.inviteHint}
      find={find}
      onPick={pick}
      createLabel={words.createGuest}
      onCreate={create}
    />
  );
}
