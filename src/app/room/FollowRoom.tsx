import { useEffect, useMemo, useRef, useState } from 'react';
import { MESSAGES } from '../../i18n/language';
import type { WindowChannel } from '../../platform/windowChannel';
import { toggleFullScreen } from '../../ui/parts/fullScreen';
import styles from '../../ui/room/Room.module.css';
import { drawnOf, type RoomDrawn, RoomScreen } from '../../ui/room/RoomScreen';
import { commandOfKey } from '../../ui/room/roomCommands';
import type { RoomWords } from '../../ui/room/roomWords';
import { useBarShown } from '../../ui/room/useBarShown';
import { followLead, type Lead } from './followLead';
import type { FollowerSaid, RoomSaid } from './roomSaid';

/** The window of a room: it draws what it is sent and takes requests to nobody but the leading desk. */
export function FollowRoom({ channel }: { readonly channel: WindowChannel<RoomSaid> }) {
  const container = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState<RoomWords | null>(null);
  const [drawn, setDrawn] = useState<RoomDrawn | null>(null);
  const [lead, setLead] = useState<Lead>('waiting');
  const [last, setLast] = useState<Pick<RoomWords, 'language' | 'dark'>>({ language: startingLanguage(), dark: false });
  const say = useMemo(() => (said: FollowerSaid) => channel.say(said), [channel]);

  useEffect(() => {
    if (!container.current) return;
    return followLead(container.current, channel, {
      onLead: setLead,
      onWords: (next) => {
        setWords(next);
        if (next) setLast({ language: next.language, dark: next.dark });
      },
      onScene: (scene) => setDrawn(scene && drawnOf(scene)),
    });
  }, [channel]);
  useFollowerKeys(say);
  const { follower, blanked } = MESSAGES[last.language].room;
  useEffect(() => {
    document.documentElement.lang = last.language;
    document.title = follower.title;
  }, [last.language, follower]);

  const shown = lead === 'there' ? words : null;
  const said = { waiting: follower.waiting, gone: follower.gone, there: '' }[lead];
  return (
    <RoomScreen words={shown} drawn={drawn} dark={last.dark} canvas={container}>
      {!shown && (
        <p className={styles.blank} role="status" aria-label={said === '' ? blanked : undefined}>
          {said}
        </p>
      )}
      <FullScreenButton label={follower.fullScreenHint} />
    </RoomScreen>
  );
}

/** Full screen can only be requested in the window itself, so a button shows while the pointer moves. */
function FullScreenButton({ label }: { readonly label: string }) {
  const { shown, onFocus, onBlur } = useBarShown();
  return (
    <button
      type="button"
      className={styles.corner}
      data-hidden={!shown || undefined}
      onFocus={onFocus}
      onBlur={onBlur}
      onClick={toggleFullScreen}
    >
      {label} (F11)
    </button>
  );
}

/** A presenter remote may send its keys to this window: they are forwarded to the leading desk. */
function useFollowerKeys(say: (said: FollowerSaid) => void): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.altKey || event.isComposing) return;
      if (event.target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter')) return;
      if (event.key === 'F11') toggleFullScreen();
      else {
        const command = event.key === 'Escape' ? 'clear' : commandOfKey(event);
        if (!command) return;
        say({ kind: 'asked', command });
      }
      event.preventDefault();
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [say]);
}

function startingLanguage(): 'fr' | 'en' {
  return document.documentElement.lang === 'en' ? 'en' : 'fr';
}
