import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMapDrafts } from '../../src/app/mapDrafts';
import { dropDrafts, dropStrayDrafts, readDrafts } from '../../src/platform/drafts';

/** A small storage as a browser has it; `refusing`: its disk is full. */
function aStorage() {
  const texts = new Map<string, string>();
  const storage = {
    refusing: false,
    get length() {
      return texts.size;
    },
    key: (index: number) => [...texts.keys()][index] ?? null,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (storage.refusing) throw new DOMException('', 'QuotaExceededError');
      texts.set(key, text);
    },
    removeItem: (key: string) => void texts.delete(key),
  };
  return storage;
}

let storage: ReturnType<typeof aStorage>;
let mapId: string | null;
const spent: string[] = [];
const drafts = () =>
  createMapDrafts(
    () => mapId,
    (place) => void spent.push(place),
    () => 5,
  );

beforeEach(() => {
  mapId = 'one';
  storage = aStorage();
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

describe('half-typed texts of the open map', () => {
  it('are kept on the device under their map, and read again by another window', () => {
    drafts().keep('line', 'Zoé Quart');
    expect(drafts().read('line')).toBe('Zoé Quart');
    expect(drafts().places()).toEqual(['line']);
    mapId = 'two';
    expect(drafts().read('line')).toBeUndefined();
    mapId = null;
    expect(drafts().places()).toEqual([]);
  });

  it('last as long as the window where the browser refuses to keep them', () => {
    storage.refusing = true;
    const held = drafts();
    held.keep('tie 1 Depuis', 'hier');
    expect([held.read('tie 1 Depuis'), held.places(), readDrafts('one')]).toEqual(['hier', ['tie 1 Depuis'], {}]);
    mapId = 'two';
    expect(held.read('tie 1 Depuis')).toBeUndefined();
  });

  it('are told when one is gone, not at every key', () => {
    const held = drafts();
    const heard = vi.fn();
    const stop = held.watch(heard);
    held.keep('line', 'Zo');
    held.keep('line', 'Zoé');
    held.keep('other', null);
    expect(heard).toHaveBeenCalledTimes(0);
    held.keep('line', null);
    expect(heard).toHaveBeenCalledTimes(1);
    expect([held.places(), storage.length]).toEqual([[], 0]);
    stop();
    held.tell();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('say when they were typed, and which are spent', () => {
    spent.length = 0;
    const held = drafts();
    held.keep('line', 'Zoé');
    held.keep('line', null);
    held.keep('line', null);
    held.keep('line', 'Léa');
    expect(spent).toEqual(['line']);
    expect(dropDrafts('one', { place: 'line', at: 4 })).toBe(false);
    expect(dropDrafts('one', { place: 'other', at: 5 })).toBe(false);
    expect(readDrafts('one')).toEqual({ line: 'Léa' });
    expect(dropDrafts('one', { place: 'line', at: 5 })).toBe(true);
    expect([readDrafts('one'), storage.length]).toEqual([{}, 0]);
  });

  it('of an older build are read, and older than anything', () => {
    storage.setItem('maillon.drafts.one', '{"line":"Zoé"}');
    expect(readDrafts('one')).toEqual({ line: 'Zoé' });
    expect(dropDrafts('one', { place: '', at: 1 })).toBe(true);
  });

  it('are gone from the window too once they were erased', () => {
    const held = drafts();
    const heard = vi.fn(() => held.read('line'));
    held.keep('line', 'Zoé Quart');
    held.watch(heard);
    dropDrafts('one');
    held.forget();
    expect(heard).toHaveReturnedWith(undefined);
    expect(held.places()).toEqual([]);
  });
});

describe('half-typed texts of maps that are not there', () => {
  it('are dropped, and nothing else is', () => {
    for (const id of ['one', 'two', 'three']) storage.setItem(`maillon.drafts.${id}`, '{"line":"Zoé"}');
    storage.setItem('maillon.view', '{}');
    dropStrayDrafts(new Set(['two']));
    expect(Array.from({ length: storage.length }, (_, index) => storage.key(index))).toEqual([
      'maillon.drafts.two',
      'maillon.view',
    ]);
  });
});
