import { plural } from '../desk/englishCount';
import type { AccessMessages } from './fr';

const ties = (count: number) => (count === 0 ? 'no tie' : plural(count, 'tie', 'ties'));

export const accessEn: AccessMessages = {
  skipToPicture: 'Go to the map',
  stops: (actors, gaps) =>
    `Actors and gaps on the map: ${plural(actors, 'actor', 'actors')}, ${plural(gaps, 'gap', 'gaps')}`,
  keys: 'Arrows: from one actor to another. First letters: go to a name. Enter: open the card, then go to it. Space: select or not. L: link, then Enter on the second one. Delete: remove. Shift+F10: all actions. Escape: go back.',
  actor: ({ name, type, roles, where, group, ties: count, marks }) =>
    [name, type, ...roles, where, group, ties(count), ...marks].filter(Boolean).join(', '),
  note: (text) => `Note: ${text}`,
  ghost: (question, isUnderWay = false) => `Missing: ${question}${isUnderWay ? ' Something is under way.' : ''}`,
  centre: 'in the centre',
  unreached: 'no known route',

  menu: {
    about: (name) => `Actions for ${name}`,
    ground: 'Actions on the map',
    gap: 'Actions on this gap',
    openCard: 'Open the card',
    tie: 'Link to…',
    showChain: 'Who could introduce us?',
    seeFrom: 'See from here',
    tryWithout: 'Try without',
    chooseToo: 'Select as well',
    pin: 'Pin here',
    unpin: 'Unpin',
    unpinAll: (count) => (count === 1 ? 'Unpin the pinned actor' : `Unpin the ${count} pinned actors`),
    remove: 'Remove from the map',
    openBundle: 'See these actors one by one',
    fold: (group) => `Fold “${group}”`,
    openTie: 'Open the tie',
    removeTie: 'Remove the tie',
    showQuestion: 'See the question',
    addHere: 'Add an actor here',
    fit: 'Show everything',
    arrange: 'Tidy the map',
  },

  said: {
    actorChosen: (name, count) => `Card open: ${name}, ${ties(count)}.`,
    tieChosen: (sentence) => `Card open: ${sentence}.`,
    severalChosen: (count) => `${count} actors selected`,
    nothingChosen: 'Nothing is selected any more.',
    actorsAdded: (count, name) =>
      count === 1 && name !== '' ? `Actor added: ${name}.` : `${plural(count, 'actor added', 'actors added')}.`,
    actorsRemoved: (count, name) =>
      count === 1 && name !== ''
        ? `Actor removed: ${name}. “Undo” puts it back.`
        : `${plural(count, 'actor removed', 'actors removed')}.`,
    themeAdded: (label) => `Theme added: ${label}.`,
    tiesAdded: (count) => `${plural(count, 'tie added', 'ties added')}.`,
    tiesRemoved: (count) => `${plural(count, 'tie removed', 'ties removed')}.`,
    done: (step) => `Done: ${step}.`,
    undone: (step) => `Undone: ${step}.`,
    redone: (step) => `Redone: ${step}.`,
    gapsClosed: ([first, ...others]) =>
      others.length === 0 ? `One gap fewer: ${first ?? ''}` : `${others.length + 1} gaps fewer.`,
    gapsOpened: ([first, ...others]) =>
      others.length === 0 ? `A new gap: ${first ?? ''}` : `${others.length + 1} new gaps.`,
    mapOpened: (title, actors) => `Map open: ${title}, ${plural(actors, 'actor', 'actors')}.`,
  },

  reading: {
    title: 'The map in sentences',
    print: 'Print',
    lead: (actors, count, seats) =>
      `${plural(actors, 'actor', 'actors')}, ${ties(count)}${seats === null ? '' : `. ${seats}`}.`,
    atCentre: 'In the centre',
    centred: ({ name, type, roles, ties: count }) => `${[name, type, ...roles, ties(count)].join(', ')}.`,
    nobodyAtCentre: 'Nobody is in the centre: no beneficiary has been chosen.',
    around: 'Around, from the nearest to the furthest',
    bySector: 'Actors, group by group',
    members: (sector, count, names) =>
      `${sector === '' ? '' : `${sector}, `}${plural(count, 'actor', 'actors')}: ${names}.`,
    andOthers: (count) => plural(count, 'other', 'others'),
    linking: 'Who links',
    brokers: (names) => `Link groups: ${names}.`,
    between: (names) => `Between two groups: ${names}.`,
    fragile: (names) => `Weak points, with no back-up: ${names}.`,
    notAsked: (names) => `Not yet asked about all their ties: ${names}.`,
    nobodyLinks: 'Nobody stands out for now.',
    missing: 'What is missing',
    nothingMissing: 'No open question.',
    chain: 'The route shown',
    trial: 'Being tried out, not on the map yet',
    ties: 'Ties, actor by actor',
    tiesOf: (name, others) => `${name}: ${others}.`,
    tiesInTable: 'This is a large map: all its ties are in the table, under Ties.',
    moreInPanel: (count) => `${plural(count, 'more question is', 'more questions are')} in the panel.`,
  },
};
