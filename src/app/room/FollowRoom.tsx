import { useEffect, useMemo, useRef, useState } from 'react';
import type { CanvasHandle, CanvasHandlers } from '../../canvas/canvasHandle';
import { mountCanvas } from '../../canvas/mountCanvas';
import { MESSAGES } from '../../i18n/language';
import { scenePoint } from '../../picture/frame';
import type { Scene } from '../../picture/scene';
import type { WindowChannel } from '../../platform/windowChannel';
import { toggleFullScreen } from '../../ui/room/fullScreen';
import styles from '../../ui/room/Room.module.css';
import { type RoomDrawn, RoomScreen } from '../../ui/room/RoomScreen';
import { commandOfKey } from '../../ui/room/roomCommands';
import type { RoomWords } from '../../ui/room/roomWords';
import { useBarShown } from '../../ui/room/useBarShown';
import type { FollowerSaid, RoomSaid } from './roomSaid';

/** Milliseconds between two signs of life, and without an answer after which nobody leads any more. */
const SIGN = 4000;
const SILENCE = 17_000;

type Lead = 'waiting' | 'there' | 'gone';

/** The window of a room: it draws what it is sent, and asks nothing but of whoever leads. */
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
      onScene: (scene) =>
        setDrawn(scene && { legend: scene.legend, theme: scene.theme, description: scene.description }),
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

/** Full screen can only be asked for in the window itself: a button that is there while the pointer moves. */
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

interface Heard {
  readonly onLead: (lead: Lead) => void;
  readonly onWords: (words: RoomWords | null) => void;
  readonly onScene: (scene: Scene | null) => void;
}

/** Draws what is said on the channel in `container`, and says that this window is there, and how large. */
function followLead(
  container: HTMLElement,
  channel: WindowChannel<RoomSaid>,
  { onLead, onWords, onScene }: Heard,
): () => void {
  let scene: Scene | null = null;
  let isNew = true;
  let heardAt = performance.now();
  const say = (said: FollowerSaid) => channel.say(said);
  const sayHere = () => say({ kind: 'here', size: canvas.size(), anew: isNew });
  const canvas: CanvasHandle = mountCanvas(container, { ...gesturesTo(say), resized: sayHere });
  canvas.setEditable(false);

  channel.onSaid((said) => {
    heardAt = performance.now();
    switch (said.kind) {
      case 'claim':
      case 'areYouThere':
        return sayHere();
      case 'there':
        isNew = false;
        return onLead('there');
      case 'words':
        return onWords(said.words);
      case 'scene':
        scene = said.scene;
        canvas.draw(said.scene, said);
        canvas.setEditable(false);
        return onScene(said.scene);
      case 'fit':
        return canvas.fit();
      case 'zoomed':
        return canvas.zoomBy(said.factor);
      case 'brought':
        return canvas.panTo(said.actors);
      case 'framed':
        return scene
          ? canvas.look({ zoom: said.view.zoom, middle: scenePoint(scene.frame, said.view.middle) })
          : undefined;
      case 'bye':
        isNew = true;
        onWords(null);
        onScene(null);
        return onLead('gone');
      case 'close':
        onWords(null);
        onScene(null);
        onLead('gone');
        return window.close();
      case 'taken':
      case 'here':
      case 'left':
      case 'asked':
      case 'actorTapped':
      case 'ghostTapped':
      case 'bundleTapped':
        return;
    }
  });
  const timer = setInterval(() => {
    if (performance.now() - heardAt > SILENCE) {
      isNew = true;
      onWords(null);
      onLead('gone');
    }
    sayHere();
  }, SIGN);
  const left = () => say({ kind: 'left' });
  addEventListener('pagehide', left);
  sayHere();
  return () => {
    clearInterval(timer);
    removeEventListener('pagehide', left);
    canvas.destroy();
  };
}

function gesturesTo(say: (said: FollowerSaid) => void): Omit<CanvasHandlers, 'resized'> {
  return {
    actorTapped: (actor) => say({ kind: 'actorTapped', actor }),
    ghostTapped: ([gap]) => gap !== undefined && say({ kind: 'ghostTapped', gap }),
    bundleTapped: (bundle) => say({ kind: 'bundleTapped', bundle }),
    backgroundTapped: () => say({ kind: 'asked', command: 'clear' }),
    tieTapped: ignore,
    backgroundDoubleTapped: ignore,
    actorDragged: ignore,
    tieDrawn: ignore,
    actorHovered: ignore,
    menuAsked: ignore,
  };
}

function ignore(): void {}

/** The clicker may well send its keys here: they go to whoever leads. */
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
