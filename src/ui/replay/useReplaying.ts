import { useEffect } from 'react';
import { knownDays } from '../../domain/replay/knownDays';
import { daysToChoose, stopsBetween } from '../../domain/replay/replayDays';
import { MOST_REPLAYED } from '../../export/replay/replayPicture';
import type { AppStore } from '../../store/appStore';
import { replayShown } from '../../store/replaySlice';

/** Milliseconds of the whole replay, and limits for one stop, which must be long enough to read its sentence. */
const WHOLE = 20_000;
const SHORTEST = 1300;
const LONGEST = 3000;

/** Starts a replay from the earliest to the latest known day, unless the map is too large, and ends it when the window closes. */
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

/** Moves by `by` stops and pauses, so that people can read at their own pace. Returns false when nothing is replayed. */
export function stepReplay(desk: AppStore, by: number): boolean {
  const state = desk.getState();
  const shown = replayShown(state);
  if (!shown) return false;
  state.replayPlayed(false);
  state.replayMoved(shown.at + by);
  return true;
}

export function togglePlaying(desk: AppStore): void {
  const state = desk.getState();
  const shown = replayShown(state);
  if (shown) state.replayPlayed(!shown.playing);
}
