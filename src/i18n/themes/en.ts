import type { ThemeMessages } from './messages';

const and = new Intl.ListFormat('en', { type: 'conjunction' });
const counted = (count: number, one: string, many: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

export const themesEn: ThemeMessages = {
  open: 'Edit themes',
  title: 'Themes of the map',
  hint: 'Add a theme before anybody has it: the map will ask who could testify on it. Rename a theme everywhere at once, make one of two that say the same, take off one that serves nobody.',
  none: 'No theme yet.',
  newThemes: 'New themes, with commas between them',
  add: 'Add',
  name: (label) => `Name of the theme ${label}`,
  uses: ({ actors, actions, testimonies, offers }) => {
    const parts = [
      ...counted(actors, 'actor', 'actors'),
      ...counted(actions, 'action', 'actions'),
      ...counted(testimonies, 'testimony', 'testimonies'),
      ...counted(offers, 'offer or request', 'offers or requests'),
    ];
    return parts.length === 0 ? 'serves nobody' : and.format(parts);
  },
  taken: (label) => `Another theme is called “${label}” already.`,
  makeOne: (kept, gone) => `Make “${gone}” and “${kept}” one`,
  keepBoth: 'Keep both',
  mergeInto: 'Make one with…',
  mergeLabel: (label) => `Make ${label} one with another theme`,
  remove: (label) => `Remove the theme ${label}`,
  removeQuestion: (label, uses) =>
    uses === 0
      ? `Remove the theme “${label}”?`
      : `Remove the theme “${label}” from ${uses === 1 ? 'the card that has it' : `${uses} cards`}?`,
};
