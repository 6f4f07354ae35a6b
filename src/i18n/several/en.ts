import type { ManyChange, SeveralMessages } from './fr';

const actors = (count: number) => (count === 1 ? '1 actor' : `${count} actors`);
const text = (value: string) => `“${value}”`;

function changeEn({ field, value, changed, replaced, already }: ManyChange): string {
  if (changed === 0) return 'Nothing will change: it is already so for all of them.';
  const rest = already === 0 ? '' : ` ${already === 1 ? 'One already has it' : `${already} already have it`}.`;
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
        ? `${fieldsEn[field]}: will be cleared for ${actors(changed)}.`
        : `${fieldsEn[field]}: ${text(value)} will be set for ${actors(changed)}.${rest}${losing}`;
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
  title: (count) => `${actors(count)} selected`,
  hint: 'Shift + click or Shift + Enter on the map, Shift + arrows in the table: to add some or leave some out.',
  chosen: 'Selected actors',
  whatToChange: 'What would you like to change for all of them?',
  fields: fieldsEn,
  value: 'Value',
  empty: 'clear it',
  change: changeEn,
  apply: 'Change them all',
  done: (count) => `${actors(count)} changed. “Undo” takes it back.`,
  meeting: 'Prepare a meeting with them',
  meetingTitle: 'New meeting',
  remove: (count) => `Remove these ${actors(count)}`,
  removeQuestion: (count, ties) =>
    ties === 0
      ? `Remove ${actors(count)} from the map?`
      : `Remove ${actors(count)} from the map, and ${ties === 1 ? 'their tie' : `their ${ties} ties`}?`,
  forget: 'Select none',
  said: (count) => `${actors(count)} selected`,
};
