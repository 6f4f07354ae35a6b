import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { MenuTarget } from '../../canvas/menuTarget';
import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import type { Theme } from '../../picture/marks/theme';
import type { LegendEntry } from '../../picture/paper/legendEntry';
import type { Scene } from '../../picture/scene';
import type { AppState } from '../../store/appStore';
import { selectAsked } from '../../store/selectors/selectAsked';
import { selectHiddenConfidential } from '../../store/selectors/selectHiddenConfidential';
import { attachPicture, type Picture } from '../map/attachPicture';
import { BundlesNote, type Together } from '../map/BundlesNote';
import { HiddenNote } from '../map/HiddenNote';
import { Legend } from '../map/Legend';
import styles from '../map/Map.module.css';
import { MapToolbar, PointOfView } from '../map/MapToolbar';
import { OtherRingNote, type OtherRings } from '../map/OtherRingNote';
import type { StopsHandle } from '../map/PictureStops';
import { ProgressNote } from '../map/ProgressNote';
import { createSceneFeed, type SceneFeed } from '../map/sceneFeed';
import { isCompact } from '../parts/useIsCompact';
import { QUICK_LINE_ID } from '../quick/QuickLine';
import { Newcomers } from '../seats/Newcomers';
import { type PictureHandle, type Services, useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import { LaterMenu, LaterNewActor, LaterNote, LaterSeat, LaterStops } from './LaterStops';
import { LaterViews } from './LaterViews';
import { useMapHandlers } from './useMapHandlers';

interface Drawn {
  readonly legend: readonly LegendEntry[];
  readonly theme: Theme;
  readonly description: string;
  readonly ties: FewerTies;
  readonly together: Together;
  readonly offRing: OtherRings;
  readonly map: string | null;
}

interface Menu {
  readonly target: MenuTarget;
  readonly at: Point;
}

/** The picture and its bars. The only component that joins the store and the canvas. */
export function MapView() {
  const services = useServices();
  const messages = useMessages().desk.map;
  const container = useRef<HTMLDivElement>(null);
  const picture = useRef<Picture | null>(null);
  const [newcomer, setNewcomer] = useState<{ readonly at: Point; readonly tiedTo?: ActorId | undefined } | null>(null);
  const onNewActor = useCallback((at: Point, tiedTo?: ActorId) => setNewcomer({ at, tiedTo }), []);
  const isPicture = useApp((state) => state.reading === 'picture');
  const empty = useApp((state) => state.document.actors.size === 0);
  const asked = useApp((state) => selectAsked(state) !== null);
  const overTable = useApp((state) => state.table !== null);

  const scene = useCallback(() => picture.current?.scene() ?? null, []);
  const [scenes] = useState(createSceneFeed);
  const { stops, menu, onPointed, onMenu, closeMenu, leaveSeat, leaveNote } = useKeyboardPlace();
  const handlers = useMapHandlers(scene, onNewActor, onPointed, onMenu);

  const { drawn, layingOut } = useAttached(container, picture, handlers, scenes);

  return (
    <section className={styles.view} data-asked={asked || undefined} data-over-table={overTable || undefined}>
      <MapToolbar asked={asked}>
        <PointOfView />
        <HiddenNote />
        {drawn && <OtherRingNote key={drawn.map} {...drawn.offRing} />}
      </MapToolbar>
      <div className={styles.canvasBox}>
        <div ref={container} className={styles.canvas} role="img" aria-label={drawn?.description || messages.working} />
        {empty && !asked && (
          <div className={styles.empty}>
            <strong>{messages.empty}</strong>
            <span>{messages.emptyHint}</span>
          </div>
        )}
        {isPicture && (
          <>
            <LaterStops handle={stops} picture={picture} scenes={scenes} handlers={handlers} onMenu={onMenu} />
            <ProgressNote layingOut={layingOut} />
          </>
        )}
        <LaterViews />
        {menu && <LaterMenu {...menu} onClose={closeMenu} onNewActor={onNewActor} />}
        {isPicture && <LaterSeat picture={picture} desk={services.room.desk} onDone={leaveSeat} />}
        {isPicture && <LaterNote picture={picture} onDone={leaveNote} />}
        {isPicture && <Newcomers picture={picture} />}
        {newcomer && <LaterNewActor {...newcomer} scene={scene} onLeave={() => setNewcomer(null)} />}
      </div>
      {isPicture && !(empty && asked) && (
        <div className={styles.strip}>
          {drawn && <Legend entries={drawn.legend} theme={drawn.theme} />}
          {drawn && <FewerTiesNote {...drawn.ties} />}
          {drawn && <BundlesNote {...drawn.together} />}
        </div>
      )}
    </section>
  );
}

/** The menu on the picture, and where the focus goes after it or a seat is closed. */
function useKeyboardPlace() {
  const stops = useRef<StopsHandle>(null);
  const [menu, setMenu] = useState<Menu | null>(null);
  const onPointed = useCallback((id: string) => stops.current?.restAt(id), []);
  const onMenu = useCallback((target: MenuTarget, at: Point) => setMenu({ target, at }), []);
  const closeMenu = useCallback((back: boolean) => {
    setMenu(null);
    if (back) stops.current?.comeBack();
  }, []);
  const leaveSeat = useCallback((seated: string | null) => {
    if (seated === null) stops.current?.comeBack();
    else stops.current?.restAt(seated);
  }, []);
  const leaveNote = useCallback(() => stops.current?.comeBack(), []);
  return { stops, menu, onPointed, onMenu, closeMenu, leaveSeat, leaveNote };
}

/** Attaches the picture to its container while this is mounted. Returns what the bars around it need to know of the scene. */
function useAttached(
  container: RefObject<HTMLDivElement | null>,
  pictureRef: RefObject<Picture | null>,
  handlers: ReturnType<typeof useMapHandlers>,
  scenes: SceneFeed,
) {
  const store = useAppStore();
  const services = useServices();
  const linking = useApp((state) => state.linking);
  const locked = useApp((state) => state.locked);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [layingOut, setLayingOut] = useState(false);
  useEffect(() => {
    if (!container.current) return;
    const onScene = (scene: Scene) => {
      scenes.put(scene);
      setDrawn((before) => {
        const { legend, theme, description } = scene;
        const centre = scene.actors.find((mark) => mark.beneficiary)?.name;
        const ties = { drawn: scene.ties.length, all: scene.tieCount, centre };
        const state = store.getState();
        const offRing = offRingIn(scene, state);
        const now = { legend, theme, description, ties, together: togetherIn(scene), offRing, map: state.mapId };
        return before && sameDrawn(before, now) ? before : now;
      });
    };
    const attached = attachPicture(container.current, store, services, handlers, onScene, setLayingOut);
    pictureRef.current = attached;
    offerPicture(services, {
      fit: attached.fit,
      arrange: attached.arrange,
      zoomBy: attached.canvas.zoomBy,
      scene: attached.scene,
      view: attached.canvas.view,
      plan: attached.plan,
    });
    // In one column the card appears when the line loses the focus.
    const onLeft = ({ target }: FocusEvent) => {
      if (isCompact() && (target as Element).id === QUICK_LINE_ID) attached.again();
    };
    document.addEventListener('focusout', onLeft);
    return () => {
      document.removeEventListener('focusout', onLeft);
      offerPicture(services, null);
      pictureRef.current = null;
      attached.detach();
    };
  }, [container, pictureRef, store, services, handlers, scenes]);

  useEffect(() => pictureRef.current?.canvas.setLinking(linking.on, linking.first), [pictureRef, linking]);
  useEffect(() => pictureRef.current?.canvas.setLocked(locked), [pictureRef, locked]);
  return { drawn, layingOut };
}

function togetherIn({ bundles, opened }: Scene): Together {
  return {
    closed: bundles.map(({ key, name }) => ({ key, name })),
    open: opened.map(({ key, name }) => ({ key, name })),
    hidden: bundles.reduce((sum, { members }) => sum + members.length, 0),
  };
}

/** Names of actors drawn on another ring than their own. Actors in a bundle are not listed. */
function offRingIn({ offRing, actors }: Scene, state: AppState): OtherRings {
  const ids = new Set(offRing);
  const names = actors.filter(({ id }) => ids.has(id)).map(({ name }) => name);
  return { names, actors: state.document.actors.size, watched: selectHiddenConfidential(state) > 0 };
}

function offerPicture({ picture }: Services, handle: PictureHandle | null): void {
  picture.current = handle;
}

function sameDrawn({ theme: themeBefore, ...before }: Drawn, { theme, ...now }: Drawn): boolean {
  return themeBefore === theme && JSON.stringify(before) === JSON.stringify(now);
}

interface FewerTies {
  readonly drawn: number;
  readonly all: number;
  readonly centre: string | undefined;
}

/** Tells that not every tie is drawn, since nothing may disappear silently. Below the picture, where it hides no names. */
function FewerTiesNote({ drawn, all, centre }: FewerTies) {
  const messages = useMessages().desk.map;
  if (drawn >= all) return null;
  return (
    <p className={styles.fewer} role="status">
      {messages.fewerTies(drawn, all, centre)}
    </p>
  );
}
