import { describe, expect, it } from 'vitest';
import { remindOfFile } from '../../../src/app/saving/remindOfFile';
import { newActor } from '../../../src/domain/actor';
import type { ActorId, Day } from '../../../src/domain/brand';
import { addActor } from '../../../src/domain/commands';
import { startHistory } from '../../../src/domain/history/history';
import { emptyDocument } from '../../../src/domain/mapDocument';
import { createAppStore } from '../../../src/store/appStore';

const MINUTE = 60_000;

function aDesk(sample = false) {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-01-15' as Day });
  const saved = new Map<string, number>();
  const clock = { now: 0, beats: new Set<() => void>() };
  const ownFiles = {
    get: (mapId: string) => {
      const savedAt = saved.get(mapId);
      return savedAt === undefined ? null : { file: null, savedAt };
    },
  };
  remindOfFile(store, ownFiles, {
    now: () => clock.now,
    every: (_milliseconds, run) => {
      clock.beats.add(run);
      return () => clock.beats.delete(run);
    },
  });
  const open = (mapId: string) => {
    const { info, ...document } = emptyDocument('Carte');
    store
      .getState()
      .openDocument(mapId, startHistory({ ...document, info: { ...info, ...(sample ? { sample } : {}) } }));
  };
  open('one');
  let names = 0;
  return {
    state: store.getState,
    open,
    edit: () => store.getState().execute(addActor, { actor: newActor(`a${(names += 1)}` as ActorId, `A${names}`) }),
    save: () => {
      saved.set(store.getState().mapId ?? '', clock.now);
      store.getState().fileAged(0);
    },
    pass: (minutes: number) => {
      for (let i = 0; i < minutes; i += 1) {
        clock.now += MINUTE;
        for (const beat of clock.beats) beat();
      }
    },
  };
}

describe('the reminder of the file', () => {
  it('comes after half an hour of edits, and again after as long', () => {
    const { edit, pass, state } = aDesk();
    pass(60);
    expect(state().fileReminder).toBe(false);
    edit();
    pass(29);
    expect(state().fileReminder).toBe(false);
    pass(1);
    expect([state().fileReminder, state().fileAge]).toEqual([true, null]);
    state().fileReminded(false);
    pass(29);
    expect(state().fileReminder).toBe(false);
    pass(1);
    expect(state().fileReminder).toBe(true);
  });

  it('goes when the file is saved, and counts from the next edit', () => {
    const { edit, pass, save, state } = aDesk();
    edit();
    pass(40);
    save();
    expect([state().fileReminder, state().fileAge]).toEqual([false, 0]);
    pass(45);
    expect([state().fileReminder, state().fileAge]).toEqual([false, 45]);
    edit();
    pass(30);
    expect(state().fileReminder).toBe(true);
  });

  it('is of the map that is open, and never of the sample', () => {
    const { edit, pass, open, save, state } = aDesk();
    save();
    edit();
    pass(31);
    expect([state().fileReminder, state().fileAge]).toEqual([true, 31]);
    open('two');
    expect([state().fileReminder, state().fileAge]).toEqual([false, null]);
    open('one');
    expect(state().fileAge).toBe(31);
    const sample = aDesk(true);
    sample.edit();
    sample.pass(90);
    expect(sample.state().fileReminder).toBe(false);
  });
});
