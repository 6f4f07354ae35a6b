import type { Telling } from '../../analysis/reportWords';
import { plural } from '../desk/englishCount';
import { saidShort, withNames } from '../fewWords';
import { nameOf, namesOf } from '../findings/named';
import { atMost } from '../shortened';
import { vocabularyEn } from '../vocabulary/en';
import type { ActorSaid, RoomMessages } from './fr';
import { pseudonymsEn } from './pseudonymsEn';

const NAMED = 4;

export const roomEn: RoomMessages = {
  project: 'Present',
  projectHint: 'Show the map to the room, full screen, with nothing private (F11)',
  refused:
    'The browser does not allow the window for the room. Allow pop-ups for this page, then try again; otherwise project from this window (F11).',

  defaultQuestion: (from) => (from === undefined ? 'Who is missing on this map?' : `Who is missing around ${from}?`),
  hiddenConfidential: (count) => plural(count, 'confidential tie is not shown', 'confidential ties are not shown'),
  unnamed: (count) => plural(count, 'actor shown without a name', 'actors shown without a name'),
  namesMasked: { persons: 'People’s names hidden', everybody: 'Names hidden' },
  legend: 'Legend',
  picture: 'Map of the network',
  tooLarge: (actors, most) =>
    `${actors} actors: too many for a table that a room can read. Filter the map to show ${most} at most, or go back to the map (V).`,
  place: (step, of) => `${step} / ${of}`,
  stepSaid: (step, of, title) => `Step ${step} of ${of}. ${title}.`,
  blanked: 'Screen hidden',
  wayBack: 'B or Esc: come back',
  wayBackByTouch: 'Tap to come back',

  actorSaid,

  bar: {
    name: 'Commands for the room',
    before: 'Previous step',
    after: 'Next step',
    add: 'Add',
    ask: 'Answer a few questions',
    blank: 'Hide the screen',
    unblank: 'Show the screen again',
    blankHint: 'Hide the screen (B); B or Esc to come back',
    mask: 'Hide names',
    maskEverybody: 'Hide all names',
    dark: 'Dark background',
    light: 'Light background',
    nearer: 'Larger',
    further: 'Smaller',
    whole: 'Show everything',
    fullScreen: 'Full screen',
    help: 'Keyboard shortcuts',
    leave: 'Stop presenting',
  },

  line: {
    name: 'Add or link actors',
    hint: 'A name, or “Ann knows Luke”, “Ann Reed, mayor of Hillford”',
    goTo: (name) => `Show ${name}`,
    tied: (a, b) => `Show the tie between ${a} and ${b}`,
    readOnly: 'Another window is changing this map: here you can only look.',
  },

  help: {
    title: 'Keyboard shortcuts while presenting',
    keys: [
      ['→ or Page down or Space', 'next step of the story'],
      ['← or Page up', 'previous step'],
      ['Home, End', 'first, last step'],
      ['N', 'add an actor or a tie'],
      ['Q', 'answer a few questions'],
      ['Ctrl+Z', 'undo'],
      ['B or full stop', 'hide the screen'],
      ['M', 'hide people’s names, then everyone’s, then none'],
      ['V', 'the map, who helps on which theme, who works with whom'],
      ['D', 'dark or light background'],
      ['+ − 0', 'larger, smaller, everything'],
      ['F11', 'full screen'],
      ['Backspace', 'stop pointing'],
      ['Escape', 'close what is open, or else leave full screen and stop presenting'],
      ['P', 'leave full screen and stop presenting'],
    ],
    close: 'Close',
  },

  lead: {
    name: 'The room',
    sees: (what) => `The room sees: ${what}`,
    seesNothing: 'The room sees nothing: the screen is hidden. B to come back.',
    follow: 'Follow my view',
    followHint: 'The room sees the same part of the map as you do',
    close: 'Close the window for the room',
  },

  follower: {
    title: 'Maillon – the room',
    waiting: 'Waiting for the facilitator’s window…',
    gone: 'The facilitator’s window is closed. Nothing is shown.',
    fullScreenHint: 'Full screen',
  },

  shared: {
    hidden: (count) =>
      count === 1
        ? '1\u00A0other name shares a word with a hidden name: it is hidden too.'
        : `${count}\u00A0other names share a word with a hidden name: they are hidden too.`,
    readable: (count) =>
      count === 1
        ? '1\u00A0name stays readable, though it shares a word with a hidden name.'
        : `${count}\u00A0names stay readable, though they share a word with a hidden name.`,
    leave: 'Leave readable',
    hide: 'Hide them too',
    kinds: { organisation: 'organisation', place: 'place', theme: 'theme', kind: 'type' },
    elsewhere: (count) =>
      `${count}\u00A0other ${count === 1 ? 'name is' : 'names are'} hidden too. The list is in “Export”.`,
  },

  masks: {
    pseudonym: ({ base, number }) => `${pseudonymsEn[base]}\u00A0${number}`,
    somebody: 'someone',
    label: {
      place: (number) => `Place\u00A0${number}`,
      theme: (number) => `Theme\u00A0${number}`,
      kind: (number) => `Type\u00A0${number}`,
    },
  },
};

function actorSaid({ telling, actor, contacts }: ActorSaid): string {
  const one = telling.document.actors.get(actor);
  if (!one) return '';
  const role = one.roles.filter(({ until }) => until === undefined).map(({ role }) => vocabularyEn.roles[role].one);
  const about = [...role, one.kind].filter(Boolean).join(', ');
  const said = (about: string) => (short: Telling) => {
    const name = `${nameOf(short.document, actor)}${about === '' ? '' : ` (${about})`}`;
    // A room is never shown that an actor has no contacts.
    if (contacts.length === 0) return `${name}.`;
    const names = namesOf(short.document, contacts);
    return withNames(NAMED, (most) => {
      const some = vocabularyEn.list(atMost(names, most, (count) => plural(count, 'other', 'others')));
      return `${name}: in touch with ${some}.`;
    });
  };
  return saidShort(telling, [said(about), said(role[0] ?? ''), said('')]);
}
