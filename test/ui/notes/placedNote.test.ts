import { expect, it } from 'vitest';
import type { NoteId } from '../../../src/domain/brand';
import { startHistory } from '../../../src/domain/history/history';
import { MESSAGES } from '../../../src/i18n/language';
import { storedPoint } from '../../../src/picture/frame';
import { textWidth } from '../../../src/picture/labels/textWidth';
import { createAppStore } from '../../../src/store/appStore';
import { createPlanner } from '../../../src/ui/map/planner';
import { sceneFor, wholeSectorsFor } from '../../../src/ui/map/sceneFor';
import { placedNote } from '../../../src/ui/notes/putNote';
import { sampleMap } from '../../helpers/sampleMap';

const NOTE = { id: 'n' as NoteId, text: 'Zone blanche' };
const HERE = { x: 300, y: 200 };

function circles() {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as never });
  store.getState().openDocument('map', startHistory(sampleMap('fr')), false);
  const state = store.getState();
  const sectors = wholeSectorsFor(state, MESSAGES.fr);
  const viewport = { width: 1220, height: 820 };
  const plan = createPlanner().plan(state, sectors, viewport);
  return sceneFor(state, { plan, sectors, viewport, measure: textWidth, messages: MESSAGES.fr });
}

it('is kept for the picture that was asked for, though the one before is still shown', () => {
  const scene = circles();
  const note = placedNote(scene, NOTE, {}, false, { here: HERE, pointed: true, asked: 'free' });
  expect(note).toEqual({ ...NOTE, free: storedPoint(scene.frame, HERE) });
});

it('stands beside whom it is about in the picture where they are drawn', () => {
  const scene = circles();
  const actor = scene.actors[0]?.id;
  if (actor === undefined) throw new Error('nobody is drawn');
  const note = placedNote(scene, NOTE, { actor }, true, { here: HERE, pointed: false, asked: 'free' });
  expect(note).toMatchObject({ ...NOTE, actor, circles: expect.anything() as unknown });
  expect(note.free).toBeUndefined();
});
