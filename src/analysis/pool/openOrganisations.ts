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
  /** Labels. */
  readonly themes: readonly string[];
  readonly agreesToAll: false;
  readonly isPublic: true;
}

const SOMEBODY = '?';

/**
 * What is public of an organisation: its name, themes, publics, family and area. Nobody has to agree to that, and nothing else
 * of it leaves. Fails closed: `null` for people and whoever may be one, for whom a consent is to be asked or was refused, and
 * where the name has a word of somebody of the map; any other text with such a word, or with a way to reach somebody, stays.
 */
export function openOrganisations(document: MapDocument): (actor: Actor) => OpenOrganisation | null {
  const people = [...document.actors.values()].filter(({ type }) => countsAsPerson(type));
  const isShared = sharing(document, 'persons');
  // A doubtful actor may be a person: their whole name counts as one.
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
