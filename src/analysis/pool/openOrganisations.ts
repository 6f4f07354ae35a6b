import { type Actor, countsAsPerson } from '../../domain/actor';
import { byCodeUnits } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { wholePersonNames } from '../../domain/masking/hiddenNames';
import { nameReplacer } from '../../domain/masking/nameReplacer';
import { type LabelKind, sharing } from '../../domain/masking/sharedNames';
import { withoutContacts } from '../../domain/words/contactData';
import { typeOfName } from '../../domain/words/typeOfName';

interface OpenOrganisation extends Pick<Actor, 'id' | 'name' | 'type' | 'publics' | 'territory' | 'family'> {
  readonly roles: readonly [];
  readonly themes: readonly string[];
  readonly agreesToAll: false;
  readonly isPublic: true;
}

const SOMEBODY = '?';

/**
 * Public facts of an organisation (name, themes, publics, family, area), which need no consent; nothing else leaves the map. Fails
 * closed: `null` for people and possible people, for organisations with a refused or pending consent, and where the name contains a
 * word of a person's name on the map. Other texts with such a word, or with contact details, are left out.
 */
export function openOrganisations(document: MapDocument): (actor: Actor) => OpenOrganisation | null {
  const people = [...document.actors.values()].filter(({ type }) => countsAsPerson(type));
  const isShared = sharing(document, 'persons');
  // An actor of unknown type may be a person, so its whole name counts as one.
  const named = wholePersonNames(
    people.map((actor) => ({ ...actor, type: 'person' as const })),
    () => SOMEBODY,
  );
  const withoutPeople = nameReplacer(named, SOMEBODY);
  const isOpen = (kind: LabelKind, text: string) =>
    !isShared(kind, text) && withoutPeople(text) === text && withoutContacts(text) === text;
  return ({ id, name, type, consent, themes, publics, territory, family }) => {
    if (countsAsPerson(type) || consent === 'refused' || consent === 'toBeAsked') return null;
    if (name.trim() === '' || typeOfName(name) === 'person' || !isOpen('organisation', name)) return null;
    const labels = themes.flatMap((theme) => document.themes.get(theme)?.label ?? []);
    return {
      id,
      name,
      type,
      roles: [],
      themes: labels.filter((label) => isOpen('theme', label)).sort(byCodeUnits),
      publics: publics.filter((text) => isOpen('place', text)),
      ...(territory !== undefined && isOpen('place', territory) ? { territory } : {}),
      ...(family !== undefined && isOpen('kind', family) ? { family } : {}),
      agreesToAll: false,
      isPublic: true,
    };
  };
}
