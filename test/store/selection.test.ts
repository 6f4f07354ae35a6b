import { describe, expect, it } from 'vitest';
import { newActor } from '../../src/domain/actor';
import type { Day, TieId } from '../../src/domain/brand';
import { addActor, connectActors, removeActor, removeActors } from '../../src/domain/commands';
import { startHistory } from '../../src/domain/history/history';
import { newTie } from '../../src/domain/tie';
import { type AppState, createAppStore } from '../../src/store/appStore';
import { aMap } from '../helpers/documents';
import { idOf } from '../helpers/graphs';

function aDesk() {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as Day });
  store.getState().openDocument('map', startHistory(aMap({ lea: {}, ana: {}, bo: {} }, ['lea-ana'])), false);
  const seen: AppState[] = [];
  store.subscribe((state) => seen.push(state));
  const isEverLost = () =>
    seen.some(({ selection, document }) => selection.kind === 'actor' && !document.actors.has(selection.id));
  return { store, selection: () => store.getState().selection, isEverLost };
}

describe('what is selected', () => {
  it('goes with the actor whom an undo takes away, in the same state', () => {
    const { store, selection, isEverLost } = aDesk();
    store.getState().execute(addActor, { actor: newActor(idOf('cy'), 'Cy') });
    store.getState().actorAdded(idOf('cy'));
    store.getState().undo();
    expect(selection()).toEqual({ kind: 'nothing' });
    expect(isEverLost()).toBe(false);
  });

  it('goes with the tie of somebody who is taken away', () => {
    const { store, selection } = aDesk();
    const tie = newTie('t' as TieId, idOf('ana'), idOf('bo'));
    store.getState().execute(connectActors, { tie });
    store.getState().tieChosen(tie.id);
    store.getState().execute(removeActor, { id: idOf('bo') });
    expect(selection()).toEqual({ kind: 'nothing' });
  });

  it('of several keeps those who are there, one alone as usual', () => {
    const { store, selection } = aDesk();
    store.getState().actorsChosen(['lea', 'ana', 'bo'].map(idOf));
    store.getState().execute(removeActor, { id: idOf('bo') });
    expect(selection()).toEqual({ kind: 'several', ids: ['lea', 'ana'].map(idOf) });
    store.getState().execute(removeActors, { ids: [idOf('ana')] });
    expect(selection()).toEqual({ kind: 'actor', id: idOf('lea') });
  });

  it('takes in whoever is chosen too, and lets go of them alone when they are chosen so once more', () => {
    const { store, selection } = aDesk();
    for (const name of ['lea', 'ana', 'bo']) store.getState().actorJoined(idOf(name));
    expect(selection()).toEqual({ kind: 'several', ids: ['lea', 'ana', 'bo'].map(idOf) });
    store.getState().actorJoined(idOf('ana'));
    expect(selection()).toEqual({ kind: 'several', ids: ['lea', 'bo'].map(idOf) });
    store.getState().actorJoined(idOf('lea'));
    expect(selection()).toEqual({ kind: 'actor', id: idOf('bo') });
  });

  it('stays where something else is done', () => {
    const { store, selection } = aDesk();
    store.getState().actorChosen(idOf('lea'));
    const before = selection();
    store.getState().execute(removeActor, { id: idOf('bo') });
    expect(selection()).toBe(before);
  });
});
