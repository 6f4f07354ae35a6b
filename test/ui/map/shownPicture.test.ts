import { expect, it, vi } from 'vitest';
import type { CanvasHandle } from '../../../src/canvas/canvasHandle';
import { newActor } from '../../../src/domain/actor';
import type { ActorId } from '../../../src/domain/brand';
import { startHistory } from '../../../src/domain/history';
import { emptyDocument } from '../../../src/domain/mapDocument';
import type { Scene } from '../../../src/picture/scene';
import { createAppStore } from '../../../src/store/appStore';
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
  const canvas = { setEditable: vi.fn(), setLocked: vi.fn(), draw: vi.fn(), fit: vi.fn(), panTo };
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
