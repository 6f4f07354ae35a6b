import type { StateCreator } from 'zustand/vanilla';
import type { FindingKey } from '../domain/brand';
import type { Masking } from '../domain/masking/masking';
import type { LookSlice } from './lookSlice';
import { NO_STORY, type StorySlice } from './storySlice';
import type { ViewSlice } from './viewSlice';

/** What of the window the room takes over and gives back. */
type Looking = ViewSlice & LookSlice & StorySlice;

/** How the desk looked before the room did, to be as it was afterwards. */
export type LookBefore = Pick<
  Looking,
  | 'picture'
  | 'reading'
  | 'grouping'
  | 'from'
  | 'withoutOfficer'
  | 'agedTies'
  | 'formality'
  | 'difficulty'
  | 'narrowing'
  | 'outlined'
  | 'selection'
  | 'chainTo'
  | 'byCloseTies'
  | 'folded'
  | 'notesHidden'
  | 'story'
  | 'toldStep'
>;

export interface ReadableNames {
  readonly mapId: string | null;
  readonly keys: ReadonlySet<string>;
}

/** What is shown to a room: in this window, or in another one that follows it. Never saved, never undone. */
export interface RoomSlice {
  /** For whom this state is made. Always the desk's here; see `roomStore`, and `ui/print` for what is printed. */
  readonly audience: 'desk' | 'room' | 'paper';
  /** Of the room’s state, which knows no steps: seats that were filled when the day began. At the desk see `selectFilledBefore`. */
  readonly filledBefore: ReadonlySet<string> | null;
  /** The whole window is for the room: no panel, no card, no bar. */
  readonly projecting: boolean;
  /** A window of its own shows the room what this one looks at. */
  readonly roomFollows: boolean;
  /** The browser would not open that window. */
  readonly roomRefused: boolean;
  readonly masking: Masking;
  /** Names of one map that share a word with somebody hidden and were left readable, by `labelKey`. Of any other map: none. */
  readonly readable: ReadableNames;
  /** The key on the map itself of a finding of this state: of a masked map, keys that hold a text are masked too. */
  readonly realKey: (key: FindingKey) => FindingKey;
  /** Nothing is shown to the room for a while. */
  readonly blank: boolean;
  readonly roomDark: boolean;
  /** The window of the room is where this one is on the map, not on all of it. */
  readonly framingFollowed: boolean;
  readonly lookBefore: LookBefore | null;

  readonly projectionStarted: () => void;
  /** The desk is as it was before. */
  readonly projectionEnded: () => void;
  readonly roomCame: () => void;
  readonly roomLeft: () => void;
  readonly roomRefusedSet: (refused: boolean) => void;
  readonly maskingChosen: (masking: Masking) => void;
  readonly readableSet: (readable: ReadableNames) => void;
  readonly blankSet: (blank: boolean) => void;
  readonly roomDarkToggled: () => void;
  readonly framingToggled: () => void;
}

export const createRoomSlice: StateCreator<RoomSlice & Looking, [], [], RoomSlice> = (set, get) => ({
  audience: 'desk',
  filledBefore: null,
  projecting: false,
  roomFollows: false,
  roomRefused: false,
  masking: 'nobody',
  readable: { mapId: null, keys: new Set() },
  realKey: (key) => key,
  blank: false,
  roomDark: false,
  framingFollowed: false,
  lookBefore: null,

  projectionStarted: () => {
    if (get().projecting) return;
    const state = get();
    set({
      projecting: true,
      blank: false,
      roomDark: state.roomDark || state.colourScheme === 'dark',
      lookBefore: lookOf(state),
      dialog: null,
      linking: { on: false, first: null },
    });
  },
  projectionEnded: () => {
    const { projecting, lookBefore } = get();
    if (projecting) set({ projecting: false, blank: false, lookBefore: null, ...lookBefore });
  },
  roomCame: () => set({ roomFollows: true, roomRefused: false }),
  // What was told to a room is no longer.
  roomLeft: () => set({ roomFollows: false, blank: false, framingFollowed: false, ...NO_STORY }),
  roomRefusedSet: (roomRefused) => set({ roomRefused }),
  maskingChosen: (masking) => set({ masking }),
  readableSet: (readable) => set({ readable }),
  blankSet: (blank) => set({ blank }),
  roomDarkToggled: () => set(({ roomDark }) => ({ roomDark: !roomDark })),
  framingToggled: () => set(({ framingFollowed }) => ({ framingFollowed: !framingFollowed })),
});

function lookOf(state: Looking): LookBefore {
  const { picture, reading, grouping, from, withoutOfficer, agedTies, formality, difficulty } = state;
  const { narrowing, outlined, folded, notesHidden } = state;
  const { selection, chainTo, byCloseTies, story, toldStep } = state;
  const looked = { picture, reading, grouping, from, withoutOfficer, agedTies, formality, difficulty };
  return { ...looked, narrowing, outlined, folded, notesHidden, selection, chainTo, byCloseTies, story, toldStep };
}
