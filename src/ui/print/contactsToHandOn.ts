import type { ActorId } from '../../domain/brand';
import { cardHolders, contactCards } from '../../export/contacts/contactCards';
import type { ContactsMessages } from '../../i18n/contacts/fr';
import type { AppState } from '../../store/appStore';
import { type SharedNaming, sharedState } from './sharedState';

export interface ContactsWish extends SharedNaming {
  /** E-mail addresses and telephone numbers: only on demand, and never of an actor under a masked name. */
  readonly withReach: boolean;
}

/** The address book of the map, or of `only` one actor, and its title. */
export function contactsToHandOn(
  state: AppState,
  { withReach, ...naming }: ContactsWish,
  words: Pick<ContactsMessages, 'fileTitle'>,
  only?: ActorId,
): { readonly title: string; readonly text: string } {
  const { document } = sharedState(state, { ...naming, confidential: false });
  const holders = only === undefined ? cardHolders(document) : [document.actors.get(only) ?? []].flat();
  const reach = withReach && naming.masking === 'nobody' ? state.document.privates : undefined;
  return {
    title: only === undefined ? words.fileTitle(document.info.title) : (holders[0]?.name ?? ''),
    text: contactCards(document, holders, reach),
  };
}
