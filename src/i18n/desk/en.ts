import { uncapitalised } from '../capitals';
import { closenessEn } from '../vocabulary/closenessEn';
import { plural } from './englishCount';
import type { DeskMessages } from './fr';

export const deskEn: DeskMessages = {
  documentTitle: (map) => `${map} – Maillon`,
  skipToCard: 'Go to the open card',
  skipToTable: 'Go to the table of actors',
  skipToQuestion: 'Go to the question',
  skipToPanel: 'Go to the gaps',

  header: {
    menus: {
      map: 'This map',
      build: 'Build',
      look: 'Look',
      share: 'Share',
      all: 'Menu',
      tell: 'Tell',
      takeHome: 'Take home',
    },
    add: 'Add somebody',
    quickLine: 'Find or add',
    quickLineHint: 'Find or add a name',
    quickLineShort: 'Ctrl+K',
    alreadyTied: (a, b) => `${a} and ${b} are already linked: open the tie`,
    actors: 'Actors',
  },

  saving: {
    // Also true in a private window, which a page cannot always recognise.
    saved: 'Saved in this browser',
    saving: 'Saving…',
    failing: 'Not saved',
    readOnly: 'Read only',
    memoryOnly: 'Not kept',
    inFile: 'In your file',
    sample: 'Sample',
    memoryOnlyLong: 'This browser keeps nothing of this map: download a copy before you close the window.',
    copiesOnlyLong:
      'This browser keeps only a backup copy of this map, taken now and then: download a copy before you close the window.',
    sent: 'Map you were sent',
    mayForget: 'Kept for now',
    mayForgetLong:
      'This browser may forget everything when you close the window, as in private browsing: download a copy of the map first.',
    readOnlyLong: 'This map is open in another tab: here it can only be looked at.',
    takeOver: 'Take over here',
    retry: 'Try again',
    downloadCopy: 'Download a copy',
    crashed: 'Something went wrong.',
    crashedAdvice: 'Your map is intact. You can download a copy of it, then reload the page.',
    reload: 'Reload the page',
  },

  sample: {
    notice: 'Sample area, entirely made up.',
    startMine: 'Start my own map',
    openFile: 'Open my spreadsheet',
  },

  panel: {
    short: 'Gaps',
    closeCard: 'Close the card',
    title: 'Where are our gaps?',
    titleAround: (name) => `Who is missing around ${name}?`,
    noBeneficiary: 'Choose the person or organisation you are supporting: the questions start from there.',
    whom: 'Who are you supporting?',
    aroundWhom: 'Choose who it is about',
    completeByQuestions: 'Answer a few questions',
    nothingHere: 'Nothing to report here for now.',
    inPieces: (count) => `The map is in ${count} pieces that nothing ties together yet.`,
    ruledOut: (count) => plural(count, 'question ruled out', 'questions ruled out'),
    hideRuledOut: 'Hide the questions ruled out',
    more: (count) => `Show ${plural(count, 'more', 'more')}`,
    less: 'Show less',
    votes: (count) => `– ${plural(count, 'vote', 'votes')}`,
    close: 'Close',
    whichType: {
      question: (name) => `Who or what is “${name}”?`,
      others: (count) => `(${plural(count, 'other', 'others')} to be specified)`,
    },
    cancel: 'Cancel',
  },

  map: {
    picture: 'Drawing',
    circles: 'Circles',
    free: 'Map',
    circlesNeedSomebody: 'Choose a beneficiary first: the circles are drawn around someone.',
    groupedBy: 'Group by',
    groupings: { groups: 'groups of ties', territory: 'area', family: 'family', network: 'network' },
    networks: {
      title: 'Declared networks',
      short: 'Networks',
      hint: 'Draw a line around the members of a network',
      all: 'All',
      largest: (count) => `The ${count} largest`,
      none: 'None',
      members: (count) => plural(count, 'member', 'members'),
      most: (count) => `${count} networks at most at once: with more, they could not be told apart.`,
    },
    formality: 'Ties shown',
    formalities: { both: 'all ties', formal: 'formal ties', informal: 'informal ties' },
    perimeter: 'Perimeter',
    perimeters: { territory: 'area', structure: 'organisation', group: 'group' },
    withoutMe: 'Without me',
    seenFrom: (name) => `Seen from ${name}`,
    backToBeneficiary: 'Back to the beneficiary',
    link: 'Link',
    locked: 'Places locked',
    linkHint: 'Choose one actor, then another.',
    linkSecond: (name) => `${name} and…? Choose the second actor.`,
    addActor: 'Add an actor',
    newActorName: 'Name of the new actor',
    regroup: 'Work out the groups again',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show everything',
    arrange: 'Tidy the map',
    legend: 'Legend',
    label: (actors, ties, gaps) =>
      `Network map: ${plural(actors, 'actor', 'actors')}, ${plural(ties, 'tie', 'ties')}, ${plural(gaps, 'gap', 'gaps')}. Everything is in the table too.`,
    hidden: (parts) => `Hidden: ${parts.join(', ')}`,
    hiddenOfficer: (name) => name,
    hiddenInformal: 'informal ties',
    hiddenFormal: 'formal ties',
    inBrief: (actors, ties, seats, confidential = 0) =>
      `${plural(actors, 'actor', 'actors')}, ${plural(ties, 'tie', 'ties')}${confidential === 0 ? '' : `, ${confidential} of them confidential`}${seats === null ? '' : `\u00A0· ${uncapitalised(seats)}`}`,
    working: 'Working out the groups…',
    layingOut: 'Placing the actors…',
    bundled: (count, marks) =>
      `${plural(count, 'actor', 'actors')} drawn together under ${plural(marks, 'mark', 'marks')}`,
    bundledNone: 'Every actor is drawn',
    bundleList: 'Actors drawn together, to open or to close',
    openAll: 'Open all',
    closeAll: 'Close all',
    otherRing: (names) =>
      names.length > 2
        ? `${names.length} actors changed circles and keep their places on the map.`
        : `${names.join(' and ')} ${names.length === 1 ? 'changed circles and keeps their place' : 'changed circles and keep their places'} on the map.`,
    tidyNow: 'Tidy',
    fewerTies: (drawn, all, centre) =>
      `${drawn.toLocaleString('en')} of ${all.toLocaleString('en')} ties drawn: ${centre === undefined ? 'the closest' : `those nearest to ${centre}`}, and those of the selected actor. The table and the calculations have them all.`,
    progress: (percent) => `Still calculating: ${percent}%`,
    empty: 'The map is empty.',
    emptyHint: 'Add a first name, or open a spreadsheet.',
  },

  overview: {
    title: 'The network in brief',
    counts: (actors, ties, groups) =>
      `${plural(actors, 'actor', 'actors')}, ${plural(ties, 'tie', 'ties')}${groups === 0 ? '' : `, ${plural(groups, 'group', 'groups')}`}.`,
    closeness: closenessEn,
    fold: 'Fold',
    unfold: 'Unfold',
    brokers: 'Connect the groups',
    brokersHint: 'Many routes go through these actors.',
    betweenGroups: 'Between two groups',
    betweenGroupsHint: 'Their ties go to two groups, nearly as much to one as to the other.',
    fragile: 'Weak points: no back-up',
    fragileHint: 'Without them, other actors are cut off from the network.',
    tip: 'Choose an actor, a tie or a question to find out more.',
  },

  update: { ready: 'A new version of Maillon is ready.', apply: 'Update', later: 'Later' },
  savingNotices: {
    restoredFromCopy: ({ title, moment }) =>
      `The map “${title}” was found in its backup copy${moment ? `, as it was on ${moment}` : ''}.`,
    goneFromBrowser: ({ title, actors, moment }) =>
      `The map “${title}” (${plural(actors ?? 0, 'actor', 'actors')}, ${moment}) is no longer in this browser. If you saved it to a file, open that file.`,
    olderThanKnown: ({ title, moment }) =>
      `The map “${title}” was found in an older state than the last one we know of (${moment}). Check your last changes.`,
    JOURNAL_GAP: ({ entry, moment }) =>
      `The record of changes breaks off at step ${entry}: the map is as it was${moment ? ` on ${moment}` : ' just before'}.`,
    JOURNAL_SKIPPED: ({ entry }) => `Step ${entry} could not be read and was skipped.`,
    SNAPSHOT_FALLBACK: ({ moment }) => `The last save cannot be read; the one before (${moment}) was opened.`,
    outdated: ({ title }) =>
      `“${title}” was saved by a newer version of Maillon: nothing was changed. Reload the page to update.`,
    waitsForRoom: ({ title }) =>
      `The map “${title}” is in its backup copy, but there is no room on this device to bring it back: free some room and it will be back.`,
    outOfReach: ({ title }) =>
      `The map “${title}” cannot be read for now: this browser refuses access to what it keeps. It will be back as soon as the browser allows it.`,
    slowHere: () =>
      'This browser does not let Maillon work in the background: on a large map, opening a file or tidying the drawing freezes the screen for a moment.',
    erasureFinished: () => 'An erasure had been interrupted: it is now complete.',
    sentUnreadable: () =>
      'The map in this page was damaged on its way and cannot be read. Ask for it to be sent again, for instance in a .zip archive.',
    erasureUnfinished: () =>
      'An erasure was interrupted and this browser still refuses to complete it: Maillon will do so the next time it opens.',
  },
  close: 'Close',
};
