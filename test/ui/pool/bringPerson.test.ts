import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/brand';
import { startHistory } from '../../../src/domain/history/history';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { MESSAGES } from '../../../src/i18n/language';
import { createAppStore } from '../../../src/store/appStore';
import { roomStore } from '../../../src/store/roomStore';
import type { KeptMap } from '../../../src/ui/mapServices';
import { bringPerson, mayShowOthers, readOffered } from '../../../src/ui/pool/bringPerson';
import { quickAnswers } from '../../../src/ui/quick/quickAnswers';
import { QUICK_SEARCH } from '../../../src/ui/quick/quickSearch';
import type { Services } from '../../../src/ui/services';
import { aMap } from '../../helpers/documents';

const ana = { name: 'Ana Roux', roles: ['formerBeneficiary'], themes: ['eau'], consent: 'given' } as const;

function aDesk(others: Record<string, MapDocument>) {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as Day });
  store.getState().openDocument('hers', startHistory(aMap({ lea: { themes: ['eau'] } })), false);
  let next = 0;
  const kept = (id: string): KeptMap => ({
    id,
    title: id,
    actors: 1,
    updated: new Date(0),
    deleted: id.startsWith('bin'),
  });
  const maps = {
    listMaps: async () => ['hers', ...Object.keys(others)].map(kept),
    readMap: async (id: string) => others[id] ?? null,
  };
  const services = { maps, newId: () => `new ${next++}` } as unknown as Services;
  const names = async () => (await readOffered(services, store)).map(({ name }) => name);
  return { store, services, names };
}

describe('those of the other maps', () => {
  it('are read from the maps that are kept and readable, never from the bin nor from a sample', async () => {
    const sample = aMap({ bob: { ...ana, name: 'Bob' } });
    const { names } = aDesk({
      val: aMap({ ana }),
      bin: aMap({ cy: { ...ana, name: 'Cy' } }),
      example: { ...sample, info: { ...sample.info, sample: true } },
    });
    expect(await names()).toEqual(['Ana Roux']);
  });

  it('are hidden in front of a room, on the sample and where nothing can be added', async () => {
    const { store, names } = aDesk({ val: aMap({ ana }) });
    const room = roomStore(store, {
      wordsOf: (language) => MESSAGES[language].room.masks,
      keptPseudonyms: () => new Map(),
      keepPseudonyms: () => undefined,
    });
    expect(mayShowOthers(store.getState())).toBe(true);
    expect(mayShowOthers(room.getState())).toBe(false);
    store.getState().projectionStarted();
    expect(await names()).toEqual([]);
    store.getState().projectionEnded();
    expect(await names()).toEqual(['Ana Roux']);
    store.setState({ readOnly: true });
    expect(await names()).toEqual([]);
    store.setState({ readOnly: false });
    const { document } = store.getState();
    store
      .getState()
      .openDocument('sample', startHistory({ ...document, info: { ...document.info, sample: true } }), false);
    expect(await names()).toEqual([]);
  });

  it('are asked for once more when they are added: a consent withdrawn meanwhile holds', async () => {
    const others: Record<string, MapDocument> = { val: aMap({ ana }) };
    const { store, services } = aDesk(others);
    const [one] = await readOffered(services, store);
    others['val'] = aMap({ ana: { ...ana, consent: 'refused' } });
    expect(await bringPerson(store, services, one!)).toBeNull();
    expect(store.getState().document.actors.size).toBe(1);
    others['val'] = aMap({ ana });
    expect(await bringPerson(store, services, one!)).not.toBeNull();
    expect(store.getState().document.actors.size).toBe(2);
    expect(store.getState().past.length).toBe(1);
  });

  it('answer in the line of the header after all that is on this map', async () => {
    const { store, services } = aDesk({ val: aMap({ ana: { ...ana, territory: 'Plaine' } }) });
    const offered = await readOffered(services, store);
    const groups = (typed: string) =>
      quickAnswers(store.getState(), MESSAGES.fr, typed, { offered }).map(({ name }) => name);
    for (const typed of ['ana roux', 'eau', 'plaine']) expect(groups(typed).at(-1)).toBe('offered');
    expect(groups('lea')).not.toContain('offered');
    // Enter adds what was typed, as ever.
    expect(groups('ana roux')[0]).toBe('add');
  });

  it('are organisations too, in front of no room, in no search, and added as they are now', async () => {
    const cuma = { name: 'CUMA du Val', type: 'structure', publics: ['jeunes'] } as const;
    const others: Record<string, MapDocument> = { val: aMap({ cuma }) };
    const { store, services, names } = aDesk(others);
    expect(await names()).toEqual(['CUMA du Val']);
    expect(await QUICK_SEARCH.offered(services, store)).toEqual([]);
    const [one] = await readOffered(services, store);
    store.getState().projectionStarted();
    expect(await names()).toEqual([]);
    expect(await bringPerson(store, services, one!)).toBeNull();
    store.getState().projectionEnded();
    // It turns out to be somebody.
    others['val'] = aMap({ cuma: { ...cuma, type: 'person' } });
    expect(await bringPerson(store, services, one!)).toBeNull();
    others['val'] = aMap({ cuma });
    expect(await bringPerson(store, services, one!)).not.toBeNull();
    expect(store.getState().past.length).toBe(1);
  });
});
