import type { HelpMessages } from './fr';

export const helpEn: HelpMessages = {
  title: 'Help',
  keys: [
    ['Ctrl+K', 'find an actor, theme, view, question or command; add; link two names'],
    ['double click', 'add an actor at that spot'],
    ['right click, long press', 'what you can do with an actor, a tie or that spot'],
    ['Tab, then arrows', 'in the picture: from one actor to another; first letters go to a name'],
    ['Enter, L, Shift+F10', 'in the picture: its card, link it, all its actions'],
    ['R', 'link two actors by tapping them'],
    ['Ctrl+Z / Ctrl+Shift+Z', 'undo / redo'],
    ['Delete', 'remove what is selected'],
    ['Ctrl+O / Ctrl+S', 'open / save to a file'],
    ['Ctrl+V', 'paste a table or a list of names'],
    ['C', 'go from Circles to Map'],
    ['F', 'filter the map, save a view or go to one'],
    ['T', 'show or hide the table'],
    ['P, F11', 'present to a room; F11: full screen'],
    ['+ − 0', 'zoom in, zoom out, show everything'],
    ['Escape', 'cancel what you are doing'],
  ],
  line: {
    title: 'Add in one line',
    hint: 'In the field at the top (Ctrl+K) or in front of a room (N). Only a name is needed. What will be added is read back under the field before you press Enter.',
    examples: [
      ['Léa Morel, elected, witness', 'a name, then what she is and her roles, separated by commas'],
      ['Léa Morel @Haut-Vallon', 'her area, after @'],
      ['Léa Morel #mobility #water', 'her themes, each after #'],
      ['Léa Morel – CUMA du Val', 'a tie between two names: a dash between two spaces'],
      ['Léa Morel – works for – CUMA du Val', 'what the tie is; or at the end, in brackets'],
      ['Léa Morel – CUMA du Val ?', 'a tie to be verified'],
      ['Léa Morel + Marc Vidal – CUMA du Val', 'several names, each linked to the next'],
      ['"Living well – Val", association', 'a name with a dash or a comma in it, in quotes'],
    ],
    keys: [
      ['Tab', 'complete a name, a role, an area, a theme'],
      ['↑', 'in the empty field: bring back the last line'],
    ],
  },
  marks: 'Marks',
  data: 'Your data',
  dataText:
    'Everything stays on this device: no account, no server, nothing sent anywhere. Data is not encrypted: anyone who opens this session can read it.',
  version: (version) => `Maillon, version ${version}. Free software (MIT licence).`,
  headings: 'Headings recognised in your spreadsheets',
  headingsHint: 'Capitals, accents and spaces do not matter. Other columns are kept with the actor or the tie.',
};
