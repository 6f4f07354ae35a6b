import type { ManyChange, SeveralMessages } from './messages';

const actors = (count: number) => (count === 1 ? '1 actor' : `${count} actors`);
const text = (value: string) => `“${value}”`;

function changeEn({ field, value, changed, replaced, already }: ManyChange): string {
  if (changed === 0) return 'Nothing will change: all of them are so already.';
  const rest = already === 0 ? '' : ` ${already === 1 ? 'One is so already' : `${already} are so already`}.`;
  const losing =
    replaced === 0
      ? ''
      : ` ${replaced === 1 ? 'One other text will be replaced' : `${replaced} other texts will be replaced`}.`;
  switch (field) {
    case 'addTheme':
      return `The theme ${text(value)} will be given to ${actors(changed)}.${rest}`;
    case 'removeTheme':
      return `The theme ${text(value)} will be taken from ${actors(changed)}.`;
    case 'giveRole':
      return `The role ${text(value)} will be given to ${actors(changed)}.${rest}`;
    case 'withdrawRole':
      return `The role ${text(value)} will be taken from ${actors(changed)}.`;
    default:
      return value === ''
        ? `${fieldsEn[field]}: will be emptied for ${actors(changed)}.`
        : `${fieldsEn[field]}: ${text(value)} will be noted for ${actors(changed)}.${rest}${losing}`;
  }
}

const fieldsEn: SeveralMessages['fields'] = {
  addTheme: 'Give a theme',
  removeTheme: 'Take a theme away',
  giveRole: 'Give a role',
  withdrawRole: 'Take a role away',
  territory: 'Area',
  group: 'Group',
  kind: 'Kind',
  family: 'Family',
  situation: 'Cooperation',
  asked: 'Asked',
  consent: 'Consent',
};

export const severalEn: SeveralMessages = {
  title: (count) => `${actors(count)} chosen`,
  hint: 'Shift + click or Shift + Enter on the map, Shift + arrows in the table: to add or leave out some.',
  chosen: 'Actors chosen',
  whatToChange: 'What to change for all?',
  fields: fieldsEn,
  value: 'Value',
  empty: 'empty it',
  change: changeEn,
  apply: 'Change for all',
  done: (count) => `${actors(count)} changed. Ctrl+Z undoes it.`,
  meeting: 'Prepare a meeting with them',
  meetingTitle: 'New meeting',
  remove: (count) => `Remove these ${actors(count)}`,
  removeQuestion: (count, ties) =>
    ties === 0
      ? `Remove ${actors(count)} from the map?`
      : `Remove ${actors(count)} from the map, and ${ties === 1 ? 'their tie' : `their ${ties} ties`}?`,
  forget: 'Choose none',
  said: (count) => `${actors(count)} chosen`,
};
