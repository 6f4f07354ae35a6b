import type { ViewMessages } from './messages';

export const viewsEn: ViewMessages = {
  roles: 'Themes',
  matrix: 'Who works with whom',
  rolesHint: 'For each theme: witnesses, partners, relays',
  matrixHint: 'A table of actors by actors: handy from some twenty on',

  themeTable: {
    title: (name) => (name === undefined ? 'Who helps on which theme?' : `Around ${name}: who helps on which theme?`),
    intro: 'An empty cell is a question to ask. A name opens its card.',
    theme: 'Theme',
    helps: { witnesses: 'Witnesses', partners: 'Partners', relays: 'Relays' },
    ownTheme: (name) => `a theme of ${name}`,
    question: {
      witnesses: (theme) => `Who could testify on “${theme}”?`,
      partners: (theme) => `Who could be a partner on “${theme}”?`,
      relays: (theme) => `Who could make “${theme}” known?`,
    },
    distance: (ties) =>
      ties === undefined
        ? 'no known chain'
        : ties <= 1
          ? 'direct contact'
          : ties === 2
            ? '1 go-between'
            : `${ties - 1} go-betweens`,
    others: (count) => (count === 1 ? '1 more' : `${count} more`),
    fewer: 'Show fewer',
    noTheme: 'No theme is noted yet: they are noted on the card of each actor.',
    open: 'Themes and roles',
  },

  matrixTable: {
    title: (actors) => `Who is tied with whom? ${actors} actors, group by group`,
    intro: 'Each cell says what is known between two actors. A blank cell: no known tie.',
    between: {
      formal: 'formal tie',
      informal: 'informal tie',
      toVerify: 'tie to check',
      absent: 'no tie, it is known',
    },
    notKnown: 'no known tie',
    notAsked: 'not yet asked about their ties',
    cell: (a, b, between) => {
      switch (between) {
        case 'formal':
          return `${a} and ${b}: formal tie`;
        case 'informal':
          return `${a} and ${b}: informal tie`;
        case 'toVerify':
          return `${a} and ${b}: a tie to be verified`;
        case 'absent':
          return `${a} and ${b}: no tie, it is known`;
        case null:
          return `No tie is known between ${a} and ${b}. Is that so?`;
      }
    },
    oneself: (name) => name,
    tie: 'Tie them',
    noTie: 'No tie, it is known',
    seeTie: 'See the tie',
    keys: 'Arrows to move, Enter to open, Home and End for the ends.',
    empty: 'No actor to show.',
  },
};
