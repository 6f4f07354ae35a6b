import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createImporter } from '../../src/app/importFiles';
import type { Saving } from '../../src/app/saving/saving';
import type { Threads } from '../../src/app/threads';
import type { ActorId, Day } from '../../src/domain/brand';
import { removeActor } from '../../src/domain/commands';
import { startHistory } from '../../src/domain/history/history';
import type { MapDocument } from '../../src/domain/mapDocument';
import { writeNative } from '../../src/formats/native/write';
import { createAppStore } from '../../src/store/appStore';
import { filesApi } from '../../src/workers/filesApi';
import { aMap } from '../helpers/documents';

const TABLE = 'Structure;Nom;Prénom\nCUMA du Val;Petit;Jean\nMairie de Roches;Roux;Anne\n';

/** A desk whose maps are kept in a list, and read by the real reader, without its thread. */
function desk() {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-12-02' as Day });
  const api = filesApi();
  const serving = { onProgress: () => {} };
  const files = {
    consider: (_: unknown, ...args: Parameters<typeof api.consider> extends [unknown, ...infer Rest] ? Rest : never) =>
      api.consider(serving, ...args),
    accept: (_: unknown, ...args: Parameters<typeof api.accept> extends [unknown, ...infer Rest] ? Rest : never) =>
      api.accept(serving, ...args),
  };
  const kept: string[] = [];
  /** Of those kept beside the open one, which were opened since. */
  const opened = new Set<string>();
  const saving = {
    createMap: (document: MapDocument) => {
      const mapId = `map ${kept.length + 1}`;
      kept.push(mapId);
      store.getState().openDocument(mapId, startHistory(document));
      return Promise.resolve({ done: true, mapId });
    },
    keepMap: () => {
      const mapId = `map ${kept.length + 1}`;
      kept.push(mapId);
      return Promise.resolve(mapId);
    },
    listMaps: () => Promise.resolve(kept.map((id) => ({ id, ...(opened.has(id) ? { openedAt: 1 } : {}) }))),
    deleteMap: (mapId: string) => {
      kept[kept.indexOf(mapId)] = 'in the bin';
      return Promise.resolve(true);
    },
  };
  const storage = { getItem: () => null, setItem: () => true, removeItem: () => {} };
  const importer = createImporter(
    store,
    { files } as unknown as Threads,
    saving as unknown as Saving,
    storage,
    () => {},
  );
  const idle = () => vi.waitFor(() => expect(store.getState().importing.step).toBe('idle'));
  return { store, importer, kept, opened, idle };
}

describe('a reading that is looked at again', () => {
  let at: ReturnType<typeof desk>;
  beforeEach(async () => {
    at = desk();
    at.importer.openFiles([new File([TABLE], 'annuaire.csv')]);
    await vi.waitFor(() => expect(at.kept).toEqual(['map 1']));
    await at.idle();
  });

  async function readAgain() {
    at.importer.review();
    await vi.waitFor(() => expect(at.store.getState().importing.step).toBe('asking'));
    at.importer.accept();
    await vi.waitFor(() => expect(at.kept).toHaveLength(2));
    await at.idle();
  }

  it('takes the place of the first, to which nothing was done', async () => {
    await readAgain();
    await vi.waitFor(() => expect(at.kept).toEqual(['in the bin', 'map 2']));
    expect(at.store.getState().mapId).toBe('map 2');
  });

  it('is a map beside the first when something was done there', async () => {
    const [id = '' as ActorId] = at.store.getState().document.actors.keys();
    at.store.getState().execute(removeActor, { id });
    await readAgain();
    expect(at.kept).toEqual(['map 1', 'map 2']);
  });

  it('leaves the first where it is when another file is opened after the second look was given up', async () => {
    at.importer.review();
    await vi.waitFor(() => expect(at.store.getState().importing.step).toBe('asking'));
    at.importer.cancel();
    at.importer.openText(TABLE.replaceAll('Jean', 'Paul'));
    await vi.waitFor(() => expect(at.store.getState().importing.step).toBe('asking'));
    at.importer.accept();
    await vi.waitFor(() => expect(at.kept).toHaveLength(2));
    await at.idle();
    expect(at.kept).toEqual(['map 1', 'map 2']);
  });

  it('takes the place of the maps beside it too, but of one that was opened since', async () => {
    const files = desk();
    const map = (title: string) =>
      new File([writeNative(aMap({ lea: {} }, ['lea-ana'], { info: { title } }))], `${title}.maillon.json`);
    files.importer.openFiles([map('Nord'), map('Sud'), map('Est')]);
    await vi.waitFor(() => expect(files.kept).toEqual(['map 1', 'map 2', 'map 3']));
    await files.idle();
    files.opened.add('map 1');
    files.importer.review();
    await vi.waitFor(() =>
      expect(files.kept).toEqual(['map 1', 'in the bin', 'in the bin', 'map 4', 'map 5', 'map 6']),
    );
  });
});
