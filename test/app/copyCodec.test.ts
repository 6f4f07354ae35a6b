import { describe, expect, it } from 'vitest';
import { copyCodec } from '../../src/app/copyCodec';
import { writeNative } from '../../src/formats/native/write';
import { QUICK_TEXT } from '../../src/platform/copies/copyKeeper';
import { nextTask } from '../../src/platform/nextTask';
import { madeMap } from '../bench/madeMap';
import { canonical } from '../helpers/randomEdits';

const LARGE = madeMap(2_000);
const SMALL = madeMap(60);

/** How many tasks were done meanwhile. */
async function tasksDuring(work: Promise<unknown>): Promise<number> {
  const end = work.then(() => true);
  for (let tasks = 0; ; tasks++) {
    if (await Promise.race([end, nextTask().then(() => false)])) return tasks;
  }
}

describe('the codec of second copies', () => {
  it('lets the page answer while a large map is written', async () => {
    const codec = copyCodec();
    await codec.prepare();
    expect(await tasksDuring(codec.write(LARGE))).toBeGreaterThan(8);
  });

  it('writes a small map at once: the page may be being left', async () => {
    const codec = copyCodec();
    await codec.prepare();
    const text = writeNative(SMALL);
    expect(text.length).toBeLessThan(QUICK_TEXT);
    expect(text.length).toBeGreaterThan(QUICK_TEXT / 2);
    let written: readonly string[] | null = null;
    void codec.write(SMALL).then((pieces) => (written = pieces));
    await Promise.resolve();
    expect((written as readonly string[] | null)?.join('')).toBe(text);
  });

  it.each([
    ['small', SMALL],
    ['large', LARGE],
  ])('writes a %s map as its file, and reads it again', async (_, map) => {
    const codec = copyCodec();
    const text = (await codec.write(map))?.join('') ?? '';
    expect(text).toBe(writeNative(map));
    const back = await codec.read(text);
    expect(back && canonical(back)).toBe(canonical(map));
  });
});
