import { describe, expect, it } from 'vitest';
import { knownFile, saveFileInPlace } from '../../src/platform/files';

/** A file on a disk, as the browser hands it out. `onWrite` may spoil or refuse what is written. */
function aFile(text: string, onWrite: (text: string, tries: number) => string = (written) => written) {
  const disk = { text, tries: 0 };
  const handle = {
    name: 'carte.json',
    getFile: async () => Object.assign(new File([disk.text], 'carte.json'), { handle }),
    createWritable: async () => ({
      write: async (content: Blob) => {
        disk.tries += 1;
        disk.text = onWrite(await content.text(), disk.tries);
      },
      close: async () => {},
    }),
  } as unknown as FileSystemFileHandle;
  return { disk, handle };
}

async function opened(handle: FileSystemFileHandle) {
  const file = await handle.getFile();
  return knownFile(Object.assign(file, { handle }), new Uint8Array(await file.arrayBuffer()))!;
}

describe('saving in the same file', () => {
  it('writes, and says so once the file has been read again', async () => {
    const { disk, handle } = aFile('avant');
    const saved = await saveFileInPlace(new Blob(['après']), await opened(handle));
    expect(saved.outcome).toBe('saved');
    expect(disk.text).toBe('après');
    if (saved.outcome !== 'saved') return;
    const again = await saveFileInPlace(new Blob(['encore']), saved.file);
    expect([again.outcome, disk.text]).toEqual(['saved', 'encore']);
  });

  it('writes nothing over what somebody else put there, unless told to', async () => {
    const { disk, handle } = aFile('avant');
    const known = await opened(handle);
    disk.text = 'de quelqu’un d’autre';
    const saved = await saveFileInPlace(new Blob(['après']), known);
    expect(saved).toMatchObject({ outcome: 'conflict', name: 'carte.json' });
    expect(disk.text).toBe('de quelqu’un d’autre');
    expect((await saveFileInPlace(new Blob(['après']), known, true)).outcome).toBe('saved');
  });

  it('tries again when the disk does not hold what was written, and then gives up aloud', async () => {
    const once = aFile('avant', (text, tries) => (tries === 1 ? '' : text));
    expect((await saveFileInPlace(new Blob(['après']), await opened(once.handle))).outcome).toBe('saved');
    const never = aFile('avant', () => '');
    const failed = await saveFileInPlace(new Blob(['après']), await opened(never.handle));
    expect(failed).toEqual({ outcome: 'failed', name: 'carte.json', reason: 'differs' });
    expect(never.disk.tries).toBe(3);
  });

  it('names the file that can no longer be written', async () => {
    const { handle } = aFile('avant', () => {
      throw new DOMException('', 'NotFoundError');
    });
    const failed = await saveFileInPlace(new Blob(['après']), await opened(handle));
    expect(failed).toEqual({ outcome: 'failed', name: 'carte.json', reason: 'refused' });
  });
});
