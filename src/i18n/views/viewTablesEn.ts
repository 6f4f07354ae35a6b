import { plural } from '../desk/englishCount';
import type { ViewTableMessages } from './viewTablesFr';

/** Words of the two tables that replace the picture: loaded when one is opened. */
export const viewTablesEn: ViewTableMessages = {
  themeTable: {
    title: (name) => (name === undefined ? 'Who helps on which theme?' : `Around ${name}: who helps on which theme?`),
    intro: 'An empty cell is a question to ask. A name opens its card.',
    theme: 'Theme',
    helps: { witnesses: 'Witnesses', partners: 'Partners', relays: 'Relays' },
    ownTheme: (name) => `a theme of ${name}`,
    onTheme: (names, more, isAlso) =>
      `${isAlso ? 'also ' : ''}on this theme: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    question: {
      witnesses: (theme) => `Who could speak about “${theme}”?`,
      partners: (theme) => `Who could be a partner on “${theme}”?`,
      relays: (theme) => `Who could spread the word about “${theme}”?`,
    },
    distance: (ties) =>
      ties === undefined
        ? 'no known route'
        : ties <= 1
          ? 'direct contact'
          : ties === 2
            ? '1 go-between'
            : `${ties - 1} go-betweens`,
    others: (count) => (count === 1 ? '1 more' : `${count} more`),
    fewer: 'Show fewer',
    noTheme: 'No themes yet: they are added on each actor’s card.',
    firstThemes: 'No themes yet: add some here, or on the card of an actor.',
    open: 'Themes and roles',
  },

  matrixTable: {
    title: (actors, groups) =>
      `Who is linked with whom? ${plural(actors, 'actor', 'actors')}${groups > 1 ? ', group by group' : ''}`,
    intro: 'Each cell says what we know about two actors. A blank cell means no known tie.',
    between: {
      formal: 'formal tie',
      informal: 'informal or known tie',
      toVerify: 'tie to check',
      absent: 'known not to be linked',
    },
    notKnown: 'no known tie',
    notAsked: 'not yet asked about their ties',
    cell: (a, b, between) => {
      switch (between) {
        case 'formal':
          return `${a} and ${b}: formal tie`;
        case 'informal':
          return `${a} and ${b}: informal or known tie`;
        case 'toVerify':
          return `${a} and ${b}: a tie to be verified`;
        case 'absent':
          return `${a} and ${b}: known not to be linked`;
        case null:
          return `No tie is known between ${a} and ${b}. Is that right?`;
      }
    },
    oneself: (name) => name,
    tie: 'Link them',
    noTie: 'Known not to be linked',
    seeTie: 'See the tie',
    keys: 'Arrows to move, Enter to open, Home and End for the ends.',
    empty: 'No actor to show.',
  },
};
