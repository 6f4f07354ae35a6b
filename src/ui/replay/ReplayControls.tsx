import { ChevronLeft, ChevronRight, Pause, Play, SkipBack } from 'lucide-react';
import type { AppStore } from '../../store/appStore';
import { replayShown } from '../../store/replaySlice';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useMessages } from '../useApp';
import { usePrefersStill } from './prefersStill';
import styles from './Replay.module.css';
import { stepReplay, togglePlaying, usePlaying } from './useReplaying';

export function ReplayControls({ desk }: { readonly desk: AppStore }) {
  const { replay: words } = useLaterMessages();
  const { day } = useMessages().vocabulary;
  const replay = useApp(replayShown);
  const isStill = usePrefersStill();
  usePlaying(desk, replay?.at ?? 0, replay?.stops.length ?? 1, replay?.playing ?? false);
  if (!replay) return null;
  const { at, stops, playing } = replay;
  const last = stops.length - 1;
  const shown = stops[at];
  return (
    <div className={styles.controls} role="group" aria-label={words.title}>
      <Button look="icon" aria-label={words.restart} title={words.restart} onClick={() => stepReplay(desk, -Infinity)}>
        <SkipBack size={20} />
      </Button>
      <Button look="icon" aria-label={words.before} title={words.before} onClick={() => stepReplay(desk, -1)}>
        <ChevronLeft size={20} />
      </Button>
      {!isStill && (
        <Button look="primary" className={styles.play} title={words.keys} onClick={() => togglePlaying(desk)}>
          {playing ? <Pause size={18} /> : <Play size={18} />} {playing ? words.pause : words.play}
        </Button>
      )}
      <Button look="icon" aria-label={words.after} title={words.after} onClick={() => stepReplay(desk, 1)}>
        <ChevronRight size={20} />
      </Button>
      <input
        type="range"
        className={styles.slider}
        aria-label={words.slider}
        aria-valuetext={shown && day(shown)}
        min={0}
        max={last}
        value={at}
        onChange={({ target }) => stepReplay(desk, Number(target.value) - at)}
      />
      <output className={styles.count}>
        {at + 1}/{stops.length}
      </output>
    </div>
  );
}
