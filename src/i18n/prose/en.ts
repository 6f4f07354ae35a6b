import type { PassageKind, PassageSign } from '../../domain/passages/passage';
import { plural } from '../desk/englishCount';
import type { ProseMessages } from './fr';

const KINDS: Readonly<Record<PassageKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  unknown: 'actor to be specified',
  theme: 'theme',
};

const SIGNS: Readonly<Record<PassageSign, string>> = {
  onMap: 'This name is on the open map.',
  civility: 'A title (Mr, Mrs, Dr…) comes before this name.',
  givenName: 'A known first name, then a last name.',
  capitals: 'A last name in capitals, then a known first name.',
  address: 'An e-mail address comes after this name.',
  list: 'This name is in a list of names.',
  besidePerson: 'This name stands next to a person’s, in a list.',
  organisationWord: 'A word says that it is an organisation.',
  acronym: 'A known acronym.',
  themeLine: 'The line says “themes”.',
};

export const proseEn: ProseMessages = {
  title: (file) => `Who is named in “${file}”?`,
  intro: 'What is underlined goes on the map. The rest of the text does not.',
  addresses: 'E-mail addresses right after a name stay private.',
  how: 'Choose a name, or any other word, to correct it.',
  keys: 'With the keyboard: ← → from word to word, ↑ ↓ from name to name, Enter to correct.',
  text: (file) => `Text of “${file}”`,
  legend: 'Legend',
  kindNames: KINDS,
  passage: (words, kind) => `${words}, ${KINDS[kind]}`,
  nobody: 'No name was recognised in this text. Choose a word to say whom it names.',
  nothingYet: 'Nothing yet: no name is underlined.',
  choiceOf: (words) => `What “${words}” names`,
  signs: SIGNS,
  times: (count) => `Written ${count.toLocaleString('en')} times: this choice holds for all of them.`,
  kinds: {
    person: 'A person',
    organisation: 'An organisation',
    unknown: 'An actor to be specified',
    theme: 'A theme',
    none: 'Nothing: plain text',
  },
  add: (word, side) => (side === 'before' ? `Add “${word}” before` : `Add “${word}” after`),
  remove: (word) => `Take out “${word}”`,
  backToText: 'Back to the text',
  meeting: (title, day, people) =>
    `Also record the meeting “${title}”${day === undefined ? '' : `, ${day}`}, with ${plural(people, 'person present', 'people present')}`,
  startAnew: 'Go back to the suggestion',
  asTable: 'This is not a text: read it as a table',
  tab: (count) => plural(count, 'name underlined', 'names underlined'),
};
