import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CanvasHandle, SceneView } from '../../../src/canvas/canvasHandle';
import { newActor } from '../../../src/domain/actor';
import type { ActorId, TieId } from '../../../src/domain/brand';
import { startHistory } from '../../../src/domain/history/history';
import { emptyDocument } from '../../../src/domain/mapDocument';
import { newTie } from '../../../src/domain/tie';
import type { Scene } from '../../../src/picture/scene';
import { type AppState, createAppStore } from '../../../src/store/appStore';
import type { Plan } from '../../../src/ui/map/plan';
import { ShownPicture } from '../../../src/ui/map/shownPicture';

it('brings whoever is chosen into view once, and again on another map, which is fitted anew', () => {
  vi.stubGlobal('window', { matchMedia: () => ({ matches: false }) });
  const id = 'a' as ActorId;
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-28' as never });
  const document = { ...emptyDocument('Carte'), actors: new Map([[id, newActor(id, 'Léa')]]) };
  store.getState().openDocument('one', startHistory(document));
  store.setState({ selection: { kind: 'actor', id } });
  const panTo = vi.fn();
  const canvas = {
    setEditable: vi.fn(),
    setLocked: vi.fn(),
    draw: vi.fn(),
    fit: vi.fn(),
    panTo,
    view: () => ({ zoom: 1, middle: { x: 0, y: 0 } }),
  };
  const shown = new ShownPicture(canvas as unknown as CanvasHandle, () => undefined);
  const show = (mapId: string) =>
    shown.show({
      state: { ...store.getState(), mapId },
      plan: { breathed: false, anew: false } as unknown as Plan,
      scene: { viewport: { width: 800, height: 600 }, actors: [] } as unknown as Scene,
      isArranged: false,
    });
  show('one');
  show('one');
  expect(panTo.mock.calls.map(([ids]) => ids as ActorId[])).toEqual([[id]]);
  show('two');
  show('two');
  expect(panTo).toHaveBeenCalledTimes(2);
  vi.unstubAllGlobals();
});

describe('on a small page, where a card lies over the picture', () => {
  const [a, b] = ['a', 'b'] as ActorId[];
  const AT = { zoom: 1, middle: { x: 200, y: 300 } };
  const ASIDE = { zoom: 1, middle: { x: 200, y: 450 } };

  function phone() {
    const focused = { id: '' };
    vi.stubGlobal('window', {
      matchMedia: (query: string) => ({ matches: !query.includes('max-height') }),
      document: { activeElement: focused },
    });
    const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-28' as never });
    const tie = newTie('t' as TieId, a!, b!);
    const document = {
      ...emptyDocument('Carte'),
      actors: new Map([a!, b!].map((id) => [id, newActor(id, id)])),
      ties: new Map([[tie.id, tie]]),
    };
    store.getState().openDocument('one', startHistory(document));
    let view: SceneView = AT;
    const look = vi.fn((next: SceneView) => {
      view = next;
    });
    const panTo = vi.fn((): SceneView | null => {
      const moves = view !== ASIDE;
      view = ASIDE;
      return moves ? ASIDE : null;
    });
    const canvas = {
      setEditable: vi.fn(),
      setLocked: vi.fn(),
      draw: vi.fn(),
      fit: vi.fn(),
      panTo,
      look,
      view: () => view,
    };
    const shown = new ShownPicture(canvas as unknown as CanvasHandle, () => undefined);
    const choose = (selection: AppState['selection'], { height = 600, isArranged = false } = {}) => {
      store.setState({ selection });
      shown.show({
        state: { ...store.getState(), mapId: 'one' },
        plan: { breathed: false, anew: false } as unknown as Plan,
        scene: { viewport: { width: 390, height }, actors: [] } as unknown as Scene,
        isArranged,
      });
    };
    choose({ kind: 'nothing' });
    return { choose, panTo, look, byHand: (next: SceneView) => (view = next), focused, store };
  }

  afterEach(() => void vi.unstubAllGlobals());

  it('both ends of a tie come out from under its card, and the view goes back when it closes', () => {
    const { choose, panTo, look } = phone();
    choose({ kind: 'tie', id: 't' as TieId });
    expect(panTo).toHaveBeenLastCalledWith([a, b], { right: 0, bottom: 300 }, undefined);
    // Another card meanwhile is no other beginning.
    choose({ kind: 'actor', id: b! });
    expect(look).not.toHaveBeenCalled();
    choose({ kind: 'nothing' });
    expect(look.mock.calls).toEqual([[AT, { glides: true }]]);
  });

  it('whoever is chosen comes out from under their card again when the picture is fitted anew', () => {
    const { choose, panTo } = phone();
    const her = { kind: 'actor', id: a! } as const;
    choose(her);
    choose(her);
    expect(panTo).toHaveBeenCalledTimes(1);
    // A notice above the picture went.
    choose(her, { height: 660 });
    expect(panTo).toHaveBeenLastCalledWith([a, b], { right: 0, bottom: 330 }, a);
    choose(her, { height: 660, isArranged: true });
    expect(panTo).toHaveBeenCalledTimes(3);
  });

  it('makes way for no card while names are typed on the line, and does once that is left', () => {
    const { choose, panTo, focused } = phone();
    focused.id = 'quick-line';
    const tie = { kind: 'tie', id: 't' as TieId } as const;
    choose(tie);
    expect(panTo).toHaveBeenLastCalledWith([a, b], { right: 0, bottom: 0 }, undefined);
    focused.id = '';
    choose(tie);
    expect(panTo).toHaveBeenLastCalledWith([a, b], { right: 0, bottom: 300 }, undefined);
  });

  it('makes way for no card while a question is asked: there is none beside it', () => {
    const { choose, panTo, store } = phone();
    store.setState({ asking: 'themes' });
    choose({ kind: 'actor', id: a! });
    expect(panTo).toHaveBeenLastCalledWith([a, b], { right: 0, bottom: 0 }, a);
  });

  it('makes way for no card in a room: there is none, and the picture would leave half of its own screen', () => {
    const { choose, panTo, store } = phone();
    store.setState({ audience: 'room' });
    choose({ kind: 'actor', id: a! });
    expect(panTo).toHaveBeenLastCalledWith([a, b], { right: 0, bottom: 0 }, a);
  });

  it('a view that a hand moved since stays there', () => {
    const { choose, look, byHand } = phone();
    choose({ kind: 'actor', id: a! });
    byHand({ zoom: 2, middle: { x: 10, y: 10 } });
    choose({ kind: 'nothing' });
    expect(look).not.toHaveBeenCalled();
  });
});
