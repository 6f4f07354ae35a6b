import { describe, expect, it } from 'vitest';
import { watchOwnFile } from '../../../src/app/saving/watchOwnFile';
import type { Day } from '../../../src/domain/brand';
import { startHistory } from '../../../src/domain/history/history';
import { emptyDocument } from '../../../src/domain/mapDocument';
import { checksum } from '../../../src/platform/checksum';
import type { KnownFile } from '../../../src/platform/files';
import { createAppStore } from '../../../src/store/appStore';

const sumOf = (text: string) => checksum(new TextEncoder().encode(text));

/** A desk whose map is in a file; `back` is somebody who comes back to the page, once the file was looked at. */
function aDesk(text: string) {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-01-15' as Day });
  const disk = { text, lastModified: 1, reads: 0, refuses: false };
  const handle = {
    name: 'Vallée.maillon.json',
    getFile: async () => {
      if (disk.refuses) throw new DOMException('asked first', 'NotAllowedError');
      const { text: held, lastModified } = disk;
      return {
        lastModified,
        arrayBuffer: async () => {
          disk.reads += 1;
          return new TextEncoder().encode(held).buffer;
        },
      };
    },
  } as unknown as FileSystemFileHandle;
  const known = new Map<string, KnownFile>([['one', { handle, checksum: sumOf(text) }]]);
  const looks: (() => void)[] = [];
  const ownFiles = {
    get: (mapId: string) => {
      const file = known.get(mapId);
      return file ? { file, savedAt: 0 } : null;
    },
  };
  watchOwnFile(store, ownFiles, (look) => {
    looks.push(look);
    return () => undefined;
  });
  store.getState().openDocument('one', startHistory(emptyDocument('Carte')));
  return {
    state: store.getState,
    disk,
    open: (mapId: string) => store.getState().openDocument(mapId, startHistory(emptyDocument('Autre'))),
    /** We saved it ourselves. */
    save: (written: string) => {
      Object.assign(disk, { text: written, lastModified: disk.lastModified + 1 });
      known.set('one', { handle, checksum: sumOf(written) });
    },
    write: (written: string) => Object.assign(disk, { text: written, lastModified: disk.lastModified + 1 }),
    back: async () => {
      for (const look of looks) look();
      // This file is read in promises alone, which are all kept by then.
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

const CHANGED = { mapId: 'one', name: 'Vallée.maillon.json' };

describe('the file of the open map', () => {
  it('that somebody changed is said when one comes back, once for each change, and the map stays as it is', async () => {
    const desk = aDesk('{"a":1}');
    const { document } = desk.state();
    await desk.back();
    expect(desk.state().changedFile).toBeNull();
    desk.write('{"a":2}');
    await desk.back();
    expect(desk.state().changedFile).toEqual(CHANGED);
    desk.state().ownFileChanged(null);
    await desk.back();
    expect(desk.state().changedFile).toBeNull();
    desk.write('{"a":3}');
    await desk.back();
    expect(desk.state().changedFile).toEqual(CHANGED);
    expect(desk.state().document).toBe(document);
  });

  it('is read again only when its date has moved', async () => {
    const desk = aDesk('{"a":1}');
    await desk.back();
    await desk.back();
    expect(desk.disk.reads).toBe(1);
  });

  it('that we saved ourselves, that has the same text or that may not be read is no news', async () => {
    const desk = aDesk('{"a":1}');
    desk.save('{"a":2}');
    await desk.back();
    desk.write('{"a":2}');
    await desk.back();
    desk.write('{"a":3}');
    desk.disk.refuses = true;
    await desk.back();
    expect(desk.state().changedFile).toBeNull();
  });

  it('of another map is not looked at', async () => {
    const desk = aDesk('{"a":1}');
    desk.write('{"a":2}');
    desk.open('two');
    await desk.back();
    expect(desk.state().changedFile).toBeNull();
    expect(desk.disk.reads).toBe(0);
  });
});
