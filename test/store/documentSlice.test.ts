import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { newActor } from '../../src/domain/actor';
import type { ActorId } from '../../src/domain/brand';
import { addActor, describeActor, keepPlacements, removeActor } from '../../src/domain/commands';
import { startHistory } from '../../src/domain/history/history';
import { replay } from '../../src/domain/history/recorded';
import { createDocumentSlice, type DocumentSlice, type Done } from '../../src/store/documentSlice';
import { canonical, richDocument } from '../helpers/randomEdits';

const START = startHistory(richDocument());
const LEA = 'lea' as ActorId;

function aStore() {
  const store = createStore<DocumentSlice>()(createDocumentSlice);
  const done: Done[] = [];
  store.getState().onChange((one) => done.push(one));
  store.getState().openDocument('map1', START);
  return { store, done, state: store.getState };
}

describe('the document of a window', () => {
  it('tells who listens of every change, as it can be done again elsewhere', () => {
    const { done, state } = aStore();
    state().execute(addActor, { actor: newActor('eau' as ActorId, 'Eau vive') }, 'Eau vive');
    state().execute(describeActor, { id: LEA, patch: { mission: 'M' } }, 'lea');
    state().execute(describeActor, { id: LEA, patch: { mission: 'Mi' } }, 'lea');
    state().execute(keepPlacements, { placements: [{ id: LEA, free: { x: 1, y: 2 } }] });
    state().undo();
    state().undo();
    state().redo();
    expect(done.map(({ recorded: { kind, command } }) => `${kind} ${command}`)).toEqual([
      'do addActor',
      'do describeActor',
      'do describeActor',
      'do keepPlacements',
      'undo describeActor',
      'undo addActor',
      'redo addActor',
    ]);
    expect(done.map(({ mapId, documentVersion }) => [mapId, documentVersion])).toEqual(
      done.map((_one, index) => ['map1', index + 2]),
    );
    const again = done.reduce((history, { recorded }) => replay(history, recorded), START);
    expect(canonical(again.document)).toBe(canonical(state().document));
    expect([again.past, again.future]).toEqual([state().past, state().future]);
  });

  it('goes to a step in one change, told and shown once', () => {
    const { store, done, state } = aStore();
    for (const name of ['A', 'B', 'C', 'D'])
      state().execute(addActor, { actor: newActor(name as ActorId, name) }, name);
    const full = canonical(state().document);
    let shown = 0;
    store.subscribe(() => {
      shown += 1;
    });
    expect(state().wentToStep(1)).toBe(true);
    expect([shown, state().past.length, state().future.length]).toEqual([1, 1, 3]);
    expect(done.at(-1)?.recorded).toMatchObject({ kind: 'undo', steps: 3 });
    expect(state().wentToStep(1)).toBe(false);
    expect(state().wentToStep(99)).toBe(true);
    expect(canonical(state().document)).toBe(full);
    const again = done.reduce((history, { recorded }) => replay(history, recorded), START);
    expect([again.past, again.future]).toEqual([state().past, state().future]);
    state().readOnlySet(true);
    expect(state().wentToStep(0)).toBe(false);
  });

  it('tells before it shows, so that the change is on its way to the disk when it appears', () => {
    const { store, state } = aStore();
    const order: string[] = [];
    store.subscribe(() => order.push('shown'));
    state().onChange(() => order.push('told'));
    state().execute(removeActor, { id: LEA });
    expect(order).toEqual(['told', 'shown']);
  });

  it('lets no listener change the map while it is told of a change', () => {
    const { state } = aStore();
    state().onChange(() => state().undo());
    expect(() => state().execute(removeActor, { id: LEA })).toThrow('may not change the map');
  });

  it('says nothing, and changes nothing, when there is nothing to do or to undo', () => {
    const { done, state } = aStore();
    const before = state();
    expect(state().execute(removeActor, { id: 'nobody' as ActorId })).toBe(false);
    expect(state().undo()).toBe(false);
    expect(state().redo()).toBe(false);
    expect(state()).toBe(before);
    expect(done).toEqual([]);
  });

  it('refuses commands, undo and redo while it is read only', () => {
    const { done, state } = aStore();
    state().execute(removeActor, { id: LEA });
    state().readOnlySet(true);
    expect(state().execute(addActor, { actor: newActor('x' as ActorId, 'X') })).toBe(false);
    expect([state().undo(), state().redo()]).toEqual([false, false]);
    expect(done.length).toBe(1);
    state().readOnlySet(false);
    expect(state().undo()).toBe(true);
  });

  it('is read only until a map is open', () => {
    const store = createStore<DocumentSlice>()(createDocumentSlice);
    expect(store.getState().execute(addActor, { actor: newActor('x' as ActorId, 'X') })).toBe(false);
  });

  it('clears redo after another edit', () => {
    const { state } = aStore();
    state().execute(removeActor, { id: LEA });
    state().undo();
    state().execute(describeActor, { id: LEA, patch: { mission: 'M' } });
    expect([state().future, state().redo()]).toEqual([[], false]);
  });

  it('shows another map with its own undo stack, and stops telling who no longer listens', () => {
    const { state } = aStore();
    let told = 0;
    const stop = state().onChange(() => {
      told += 1;
    });
    state().execute(removeActor, { id: LEA });
    state().openDocument('map2', START);
    expect([state().mapId, state().undo(), state().documentVersion]).toEqual(['map2', false, 3]);
    stop();
    state().execute(removeActor, { id: LEA });
    expect(told).toBe(1);
  });
});
