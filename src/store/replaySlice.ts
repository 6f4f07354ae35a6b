import type { StateCreator } from 'zustand/vanilla';
import type { Day } from '../domain/brand';
import type { KnownDays } from '../domain/replay/knownDays';

/** The map as it is replayed. It holds days and ids, no name: the room is given the very same. */
export interface Replaying {
  readonly days: KnownDays;
  /** All days that can be chosen, earliest first. */
  readonly choices: readonly Day[];
  /** The days at which it stops, from the first chosen to the last. */
  readonly stops: readonly Day[];
  /** Which of them is shown, from 0. */
  readonly at: number;
  readonly playing: boolean;
}

/** Of this window only: never saved, never undone. It is looked at while its window is open. */
export interface ReplaySlice {
  readonly replay: Replaying | null;

  readonly replayBegun: (replay: Pick<Replaying, 'days' | 'choices' | 'stops'>) => void;
  /** To another stop, as far as there is one. */
  readonly replayMoved: (at: number) => void;
  /** From the start again where it is at its end. */
  readonly replayPlayed: (playing: boolean) => void;
  readonly replayLeft: () => void;
}

/** When a map is opened. */
export const NO_REPLAY = { replay: null } as const satisfies Partial<ReplaySlice>;

export const createReplaySlice: StateCreator<ReplaySlice> = (set) => ({
  ...NO_REPLAY,
  replayBegun: (begun) => set({ replay: { ...begun, at: 0, playing: false } }),
  replayMoved: (to) =>
    set(({ replay }) => {
      if (!replay) return {};
      const last = replay.stops.length - 1;
      const at = Math.min(last, Math.max(0, to));
      return { replay: { ...replay, at, playing: replay.playing && at < last } };
    }),
  replayPlayed: (playing) =>
    set(({ replay }) => {
      if (!replay) return {};
      const isOver = replay.at >= replay.stops.length - 1;
      return { replay: { ...replay, playing, at: playing && isOver ? 0 : replay.at } };
    }),
  replayLeft: () => set(NO_REPLAY),
});

/** What is replayed now: nothing once another window is open, or none. */
export function replayShown({ dialog, replay }: { readonly dialog: string | null; readonly replay: Replaying | null }) {
  return dialog === 'replay' ? replay : null;
}
