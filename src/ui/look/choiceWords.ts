import type { NarrowedBy } from '../../analysis/narrowedBy';
import type { ActorType } from '../../domain/actor';
import type { ActorId, ThemeId } from '../../domain/brand';
import type { RoleName } from '../../domain/role';
import type { Messages } from '../../i18n/messages';
import { wordFor } from '../../i18n/vocabulary/wordFor';
import type { AppState } from '../../store/appStore';
import { selectGroupNames } from '../../store/selectors/selectPartition';

/** Words a value of the map for the screen: "élu·e", "Mobilité", "Autour de Léa". */
export function choiceWords(by: NarrowedBy, value: string, state: AppState, messages: Messages): string {
  const { document } = state;
  const { vocabulary, findings } = messages;
  switch (by) {
    case 'themes':
      return document.themes.get(value as ThemeId)?.label ?? value;
    case 'networks':
      return document.actors.get(value as ActorId)?.name ?? value;
    case 'roles':
      return vocabulary.roles[value as RoleName].one;
    case 'types':
      return vocabulary.actorTypes[value as ActorType].one;
    case 'profiles':
      return Object.hasOwn(vocabulary.profiles, value)
        ? vocabulary.profiles[value as keyof typeof vocabulary.profiles].one
        : value;
    case 'families':
      return wordFor(vocabulary.families, value);
    case 'territories':
      return value;
    case 'groups': {
      const name = selectGroupNames(state).get(value);
      return name ? findings.groupName(name, document) : groupByItself(value, state);
    }
  }
}

/** A group without visible members has no computed name: it gets the name of its first member. */
function groupByItself(value: string, { document }: AppState): string {
  const group = [...document.groups.values()].find(({ id }) => id === value);
  const [first] = group?.members ?? [];
  return group?.name ?? (first && document.actors.get(first)?.name) ?? value;
}
