import type { CanvasHandle, CanvasHandlers } from '../../canvas/canvasHandle';
import { mountCanvas } from '../../canvas/mountCanvas';
import { scenePoint } from '../../picture/frame';
import type { Scene } from '../../picture/scene';
import type { WindowChannel } from '../../platform/windowChannel';
import type { RoomWords } from '../../ui/room/roomWords';
import type { FollowerSaid, RoomSaid } from './roomSaid';

/** Milliseconds between signals to the leading desk, and of silence after which it counts as gone. */
const SIGN = 4000;
const SILENCE = 17_000;

export type Lead = 'waiting' | 'there' | 'gone';

interface Heard {
  readonly onLead: (lead: Lead) => void;
  readonly onWords: (words: RoomWords | null) => void;
  readonly onScene: (scene: Scene | null) => void;
}

/** Draws in `container` what is sent on the channel, and reports this window's presence and size. */
export function followLead(
  container: HTMLElement,
  channel: WindowChannel<RoomSaid>,
  { onLead, onWords, onScene }: Heard,
): () => void {
  let isNew = true;
  let heardAt = performance.now();
  const say = (said: FollowerSaid) => channel.say(said);
  const sayHere = () => say({ kind: 'here', size: canvas.size(), anew: isNew });
  const canvas: CanvasHandle = mountCanvas(container, { ...gesturesTo(say), resized: sayHere });
  canvas.setEditable(false);
  const draw = drawingOn(canvas, onScene);
  const ended = () => {
    isNew = true;
    onWords(null);
    onScene(null);
    onLead('gone');
  };

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
      case 'bye':
        return ended();
      case 'close':
        ended();
        return window.close();
      default:
        return draw(said);
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

/** Applies messages about the picture to the canvas; other messages draw nothing. */
function drawingOn(canvas: CanvasHandle, onScene: Heard['onScene']): (said: RoomSaid) => void {
  let scene: Scene | null = null;
  return (said) => {
    switch (said.kind) {
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
      default:
        return;
    }
  };
}

function gesturesTo(say: (said: FollowerSaid) => void): Omit<CanvasHandlers, 'resized'> {
  return {
    actorTapped: (actor) => say({ kind: 'actorTapped', actor }),
    ghostTapped: ([gap]) => gap !== undefined && say({ kind: 'ghostTapped', gap }),
    bundleTapped: (bundle) => say({ kind: 'bundleTapped', bundle }),
    backgroundTapped: () => say({ kind: 'asked', command: 'clear' }),
    tieTapped: ignore,
    noteTapped: ignore,
    noteMoved: ignore,
    noteAimed: ignore,
    backgroundDoubleTapped: ignore,
    actorDragged: ignore,
    tieDrawn: ignore,
    tieDrawnToNobody: ignore,
    actorHovered: ignore,
    menuAsked: ignore,
  };
}

function ignore(): void {}
