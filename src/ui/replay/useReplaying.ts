import { useEffect } from 'react';
import { knownDays } from '../../domain/replay/knownDays';
import { daysToChoose, stopsBetween } from '../../domain/replay/replayDays';
import { MOST_REPLAYED } from '../../export/replay/replayPicture';
import type { AppStore } from '../../store/appStore';
import { replayShown } from '../../store/replaySlice';

/** Milliseconds of the whole, and of one stop: long enough to read its sentence. */
const WHOLE = 20_000;
const SHORTEST = 1300;
const LONGEST = 3000;

/** Begins a replay from the earliest to the latest day that the map knows, where it can be, and ends it with its window. */
export function useReplaying(desk: AppStore): void {
  useEffect(() => {
    begin(desk);
    return () => desk.getState().replayLeft();
  }, [desk]);
}

function begin(desk: AppStore): void {
  const { document, past, today, replayBegun } = desk.getState();
  if (document.actors.size > MOST_REPLAYED) return;
  const days = knownDays(document, past, today);
  const choices = daysToChoose(days);
  const [from, to] = [choices[0], choices.at(-1)];
  if (from === undefined || to === undefined || from === to) return;
  replayBegun({ days, choices, stops: stopsBetween(choices, from, to) });
}

/** While it plays, one stop after the other. */
export function usePlaying(desk: AppStore, at: number, of: number, playing: boolean): void {
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(
      () => desk.getState().replayMoved(at + 1),
      Math.min(LONGEST, Math.max(SHORTEST, WHOLE / of)),
    );
    return () => clearTimeout(timer);
  }, [desk, at, of, playing]);
}

/** Goes so many stops on, or back; a person who does so reads at their own pace. False while nothing is replayed. */
export function stepReplay(desk: AppStore, by: number): boolean {
  const state = desk.getState();
  const shown = replayShown(state);
  if (!shown) return false;
  state.replayPlayed(false);
  state.replayMoved(shown.at + by);
  return true;
}

/** Plays, or stops playing. */
export function togglePlaying(desk: AppStore): void {
  const state = desk.getState();
  const shown = replayShown(state);
  if (shown) state.replayPlayed(!shown.playing);
}
