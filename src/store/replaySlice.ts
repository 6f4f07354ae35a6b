import type { StateCreator } from 'zustand/vanilla';
import type { Day } from '../domain/brand';
import type { KnownDays } from '../domain/replay/knownDays';

/** State of a replay. It holds days and ids but no name, so the room can receive it as it is. */
export interface Replaying {
  readonly days: KnownDays;
  /** All days that can be chosen, earliest first. */
  readonly choices: readonly Day[];
  /** Days at which the replay stops, from the first chosen to the last. */
  readonly stops: readonly Day[];
  readonly at: number;
  readonly playing: boolean;
}

/** Of this window only: never saved, never undone. Shown only while the replay dialog is open. */
export interface ReplaySlice {
  readonly replay: Replaying | null;

  readonly replayBegun: (replay: Pick<Replaying, 'days' | 'choices' | 'stops'>) => void;
  /** Goes to another stop, clamped to the first and last. */
  readonly replayMoved: (at: number) => void;
  /** Restarts from the first stop when the replay is at its end. */
  readonly replayPlayed: (playing: boolean) => void;
  readonly replayLeft: () => void;
}

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

/** Returns the replay on screen; `null` when another dialog is open, or none. */
export function replayShown({ dialog, replay }: { readonly dialog: string | null; readonly replay: Replaying | null }) {
  return dialog === 'replay' ? replay : null;
}
