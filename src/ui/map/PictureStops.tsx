import {
  type RefObject,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { CanvasHandlers } from '../../canvas/canvasHandle';
import type { MenuTarget } from '../../canvas/menuTarget';
import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import { nextStop } from '../../picture/nextStop';
import { stopStarting } from '../../picture/stopStarting';
import { type Stop, stopsOf } from '../../picture/stops';
import { useApp, useAppStore, useMessages } from '../useApp';
import type { Picture } from './attachPicture';
import styles from './Map.module.css';
import type { SceneFeed } from './sceneFeed';
import { menuTargetOf, stopActions } from './stopActions';
import { stopName } from './stopFacts';
import { useStopKeys } from './useStopKeys';

/** How many stops before and after the one the keyboard is on are in the page. */
const AROUND = 5;

/** How the pointer tells the keyboard where it was. */
export interface StopsHandle {
  /** The keyboard goes on from here, without a ring until it moves. */
  readonly restAt: (id: string) => void;
  /** Back to the picture, from a menu. */
  readonly comeBack: () => void;
}

interface Props {
  readonly handle: RefObject<StopsHandle | null>;
  readonly picture: RefObject<Picture | null>;
  /** What is drawn; stops are of it. */
  readonly scenes: SceneFeed;
  readonly handlers: Pick<CanvasHandlers, 'tieDrawn'>;
  readonly onMenu: (target: MenuTarget, at: Point) => void;
}

/**
 * The picture for the keyboard and for screen readers: one tab stop, a list box whose options are the marks.
 *
 * Why a list box over the canvas and not `role="application"`: screen readers pass all keys to a list box by themselves
 * (NVDA and JAWS go into focus mode, VoiceOver and TalkBack know it), say "12 of 47", and read an option whenever
 * `aria-activedescendant` changes, while an application says nothing of what is in it to whoever does not go in. Focus
 * stays on the list, so that options can come and go with the picture without anybody losing their place; only some
 * around the current one are in the page, with `aria-posinset` and `aria-setsize` for the rest.
 */
export function PictureStops({ handle, picture, scenes, handlers, onMenu }: Props) {
  const scene = useSyncExternalStore(scenes.subscribe, scenes.current);
  const store = useAppStore();
  const messages = useMessages();
  const list = useRef<HTMLDivElement>(null);
  const ids = useId();
  const [currentId, setCurrentId] = useState<string | null>(null);
  /** `resting`: here by the pointer, nothing is ringed. */
  const [presence, setPresence] = useState<'away' | 'resting' | 'here'>('away');
  const nextPresence = useRef<'resting' | 'here'>('here');
  const stops = useMemo(() => (presence === 'here' && scene ? stopsOf(scene) : []), [presence, scene]);
  const index = Math.max(
    0,
    stops.findIndex((stop) => stop.id === currentId),
  );
  const current = stops[index] ?? null;

  const ringed = presence === 'here' ? (current?.id ?? null) : null;
  useEffect(() => {
    // The option lies over its mark: magnifiers and the frames of screen readers go there.
    const put = ({ x, y }: Point): void => {
      const option = list.current?.querySelector<HTMLElement>('[data-here]');
      option?.style.setProperty('translate', `${x}px ${y}px`);
    };
    picture.current?.canvas.focusMark(ringed, put);
  }, [picture, ringed]);

  const go = (stop: Stop | null | undefined): void => {
    if (!stop) return;
    setCurrentId(stop.id);
    setPresence('here');
  };
  const isChosen = useApp(({ selection }) =>
    selection.kind === 'actor' ? selection.id : selection.kind === 'finding' ? selection.key : null,
  );
  /** Stops are worked out once the keyboard is here: the pointer alone does not need them. */
  const stopsNow = (): readonly Stop[] => (stops.length === 0 && scene ? stopsOf(scene) : stops);
  const here = (known: readonly Stop[]): Stop | null => known.find((stop) => stop.id === currentId) ?? known[0] ?? null;
  const actions = stopActions(store, handlers.tieDrawn);
  const choose = (): void => {
    const next = current && actions.choose(current, scene);
    if (next) setCurrentId(next);
  };
  const onKeyDown = useStopKeys(
    {
      move: (move) => {
        const known = stopsNow();
        const from = here(known);
        go(from && nextStop(known, from, move));
      },
      typed: (text) => go(stopStarting(stops, current, text)),
      choose,
      join: () => {
        if (current?.kind === 'actor') store.getState().actorJoined(current.id as ActorId);
      },
      toggle: () => (current?.id === isChosen ? store.getState().selectionCleared() : choose()),
      tie: () => current && actions.tieFrom(current),
      remove: () => {
        if (current && actions.remove(current)) go(stops[index + 1] ?? stops[index - 1]);
      },
      menu: () => {
        const stop = here(stopsNow());
        const at = stop && picture.current?.canvas.placeInView(stop.id);
        if (stop && at) onMenu(menuTargetOf(stop), at);
      },
    },
    () => presence === 'resting',
  );
  useImperativeHandle(handle, () => ({
    restAt: (id) => {
      setCurrentId(id);
      setPresence('resting');
      nextPresence.current = 'resting';
      list.current?.focus({ preventScroll: true });
      // It may have been there already.
      nextPresence.current = 'here';
    },
    comeBack: () => list.current?.focus({ preventScroll: true }),
  }));
  const shown = stops.slice(Math.max(0, index - AROUND), index + AROUND + 1);
  const state = store.getState();
  const optionId = (stop: Stop): string => `${ids}${stops.indexOf(stop)}`;

  return (
    <>
      <div
        ref={list}
        id="picture"
        role="listbox"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list box is one tab stop
        tabIndex={0}
        className={styles.stops}
        aria-label={messages.access.stops(scene?.actors.length ?? 0, scene?.ghosts.length ?? 0)}
        aria-describedby={`${ids}keys`}
        aria-activedescendant={current && presence === 'here' ? optionId(current) : undefined}
        onKeyDown={onKeyDown}
        onFocus={() => {
          if (nextPresence.current === 'here') {
            if (isChosen !== null && scene) setCurrentId(isChosen);
            setPresence('here');
          }
          nextPresence.current = 'here';
        }}
        onBlur={() => setPresence('away')}
      >
        {shown.map((stop) => (
          <div
            key={stop.id}
            id={optionId(stop)}
            role="option"
            className={stop.id === ringed ? styles.stopHere : 'visually-hidden'}
            data-here={stop.id === ringed || undefined}
            aria-selected={stop.id === isChosen}
            aria-setsize={stops.length}
            aria-posinset={stops.indexOf(stop) + 1}
          >
            {stopName(state, stop, messages)}
          </div>
        ))}
      </div>
      <span id={`${ids}keys`} hidden>
        {messages.access.keys}
      </span>
    </>
  );
}
