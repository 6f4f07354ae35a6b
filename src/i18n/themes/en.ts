import type { ThemeMessages } from './fr';

const and = new Intl.ListFormat('en', { type: 'conjunction' });
const counted = (count: number, one: string, many: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

export const themesEn: ThemeMessages = {
  open: 'Edit themes',
  title: 'Themes of the map',
  hint: 'Add a theme before anybody has it: the map will ask who could speak about it. Rename a theme everywhere at once, merge two that mean the same, or remove one that nobody uses.',
  none: 'No theme yet.',
  newThemes: 'New themes, separated by commas',
  add: 'Add',
  name: (label) => `Name of the theme ${label}`,
  uses: ({ actors, actions, testimonies, offers, resources }) => {
    const parts = [
      ...counted(actors, 'actor', 'actors'),
      ...counted(actions, 'action', 'actions'),
      ...counted(testimonies, 'testimony', 'testimonies'),
      ...counted(offers, 'offer or request', 'offers or requests'),
      ...counted(resources, 'tool or example', 'tools or examples'),
    ];
    return parts.length === 0 ? 'not used' : and.format(parts);
  },
  taken: (label) => `There is already a theme called “${label}”.`,
  makeOne: (kept, gone) => `Merge “${gone}” into “${kept}”`,
  keepBoth: 'Keep both',
  mergeInto: 'Merge with…',
  mergeLabel: (label) => `Merge ${label} with another theme`,
  remove: (label) => `Remove the theme ${label}`,
  removeQuestion: (label, uses) =>
    uses === 0
      ? `Remove the theme “${label}”?`
      : `Remove the theme “${label}” from ${uses === 1 ? 'the card that has it' : `${uses} cards`}?`,
};
