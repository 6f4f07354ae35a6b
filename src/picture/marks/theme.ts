import { type Colour, mix } from './colour';

export const THEME_NAMES = ['desk', 'dark', 'room', 'roomDark', 'print'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** Colours of a group: marks, name, ground. */
export interface GroupColour {
  /** Contrast at least 3:1 on paper. */
  readonly mark: Colour;
  /** Contrast at least 4.5:1 on paper and on `area`. */
  readonly text: Colour;
  readonly area: Colour;
}

/** Everything that defines the look of the picture. The warm red `absence` is reserved for what is missing. */
export interface Theme {
  readonly name: ThemeName;
  readonly paper: Colour;
  readonly ink: Colour;
  readonly quietInk: Colour;
  readonly tie: Colour;
  readonly ring: Colour;
  readonly absence: Colour;
  readonly absenceText: Colour;
  readonly absenceFill: Colour;
  /** Lower half of a seat with something under way; its sign is legible on both halves. */
  readonly absenceHalf: Colour;
  readonly chain: Colour;
  readonly selection: Colour;
  readonly groups: readonly GroupColour[];
  /** For what belongs to no drawn group. */
  readonly otherGroup: GroupColour;
  /** Marks of a map without drawn groups: a calm colour, as grey would read as "left out". */
  readonly plain: Colour;
  /** Opacity of lines out of focus; marks and names recede by colour, to stay legible (`recededMark`). */
  readonly faded: number;
  /** Factor of text sizes, larger in a room. */
  readonly textScale: number;
}

/** Okabe–Ito palette without vermilion (too close to absence) and black (ink), darkened to 3:1 on paper. */
const ON_LIGHT: readonly (readonly [mark: Colour, text: Colour])[] = [
  ['#0072b2', '#00598c'],
  ['#c27c00', '#7d5000'],
  ['#009e73', '#00664a'],
  ['#a8558f', '#8b3f74'],
  ['#2f8fc9', '#176594'],
  ['#8c8211', '#655d05'],
  ['#5b6b80', '#475567'],
  ['#8a5a3c', '#76482b'],
];
const ON_DARK: readonly (readonly [mark: Colour, text: Colour])[] = [
  ['#3f9fe0', '#7cc0f0'],
  ['#e69f00', '#f2b93d'],
  ['#1fb98b', '#55d3ab'],
  ['#cc79a7', '#e3a0c5'],
  ['#7fd0f5', '#9cdcf8'],
  ['#d9cc3c', '#e6dc6b'],
  ['#94a3b8', '#b4c0d0'],
  ['#c08f6c', '#d8ad8f'],
];

const DESK: Theme = {
  name: 'desk',
  paper: '#fdfcf8',
  ink: '#1b2433',
  quietInk: '#5c6470',
  tie: '#868d97',
  ring: '#c9c3b4',
  absence: '#d1344b',
  absenceText: '#b0203a',
  absenceFill: '#fff6f4',
  absenceHalf: '#f6cbd0',
  chain: '#10182b',
  selection: '#1b2433',
  groups: coloured(ON_LIGHT, '#fdfcf8', 0.1),
  otherGroup: { mark: '#7b7f86', text: '#54585f', area: '#f4f2ec' },
  plain: '#33658f',
  faded: 0.35,
  textScale: 1,
};

const DARK: Theme = {
  name: 'dark',
  paper: '#141a24',
  ink: '#f3f1ea',
  quietInk: '#b3bac5',
  tie: '#7c8798',
  ring: '#465063',
  absence: '#ff7a85',
  absenceText: '#ff9aa2',
  absenceFill: '#2a1b25',
  absenceHalf: '#63333f',
  chain: '#ffffff',
  selection: '#ffffff',
  groups: coloured(ON_DARK, '#141a24', 0.13),
  otherGroup: { mark: '#8f959e', text: '#b9bec6', area: '#1c222c' },
  plain: '#79addb',
  faded: 0.35,
  textScale: 1,
};

/** Factor that makes names readable from the back of a room. */
const ROOM_SCALE = 1.5;

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  desk: DESK,
  dark: DARK,
  room: { ...DESK, name: 'room', textScale: ROOM_SCALE },
  roomDark: { ...DARK, name: 'roomDark', textScale: ROOM_SCALE },
  print: {
    ...DESK,
    name: 'print',
    paper: '#ffffff',
    absenceFill: '#ffffff',
    groups: coloured(ON_LIGHT, '#ffffff', 0.08),
  },
};

/** True for projected themes, whose texts are read from the back. */
export function isRoom({ name }: Theme): boolean {
  return name === 'room' || name === 'roomDark';
}

/** Share of its own colour that a receding mark keeps. */
const OWN_SHARE = 0.3;

/** Greys a receding mark instead of making it transparent: it keeps 3:1 on paper and on the ground of its group. */
export function recededMark(theme: Theme, colour: Colour): Colour {
  return mix(colour, theme.otherGroup.mark, OWN_SHARE);
}

/** Colour of a group by its number; numbers wrap around, negative means no group. */
export function groupColour(theme: Theme, index: number): GroupColour {
  return (index < 0 ? undefined : theme.groups[index % theme.groups.length]) ?? theme.otherGroup;
}

function coloured(pairs: typeof ON_LIGHT, paper: Colour, share: number): GroupColour[] {
  return pairs.map(([mark, text]) => ({ mark, text, area: mix(mark, paper, share) }));
}
