import { afterEach, describe, expect, it, vi } from 'vitest';
import { openOwnFiles } from '../../src/platform/ownFiles';
import { safeStorage } from '../../src/platform/safeStorage';
import { windowChannel } from '../../src/platform/windowChannel';
import { within } from '../../src/platform/within';

const refusal = (): never => {
  throw new Error('NS_ERROR_FILE_CORRUPTED');
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a small storage', () => {
  it.each([
    ['that is absent', () => undefined],
    ['that is null, as a setting of Firefox has it', () => null],
    ['that throws when it is looked at', refusal],
    ['that throws at each call', () => ({ getItem: refusal, setItem: refusal, removeItem: refusal, key: refusal })],
  ])('%s holds nothing and keeps nothing', (_, storage) => {
    const safe = safeStorage(storage);
    safe.setItem('key', 'text');
    safe.removeItem('key');
    expect([safe.getItem('key'), safe.key(0), safe.length]).toEqual([null, null, 0]);
  });
});

describe('a channel between windows', () => {
  it.each([
    ['that is absent', undefined],
    ['that is refused', refusal],
  ])('%s is silent', (_, channel) => {
    vi.stubGlobal('BroadcastChannel', channel);
    const silent = windowChannel<string>('map');
    silent.onSaid(() => {});
    silent.say('written');
    silent.close();
  });

  it('that can no longer be spoken to does not make the write that it would tell of fail', () => {
    const closed = windowChannel<string>('map');
    closed.close();
    expect(() => closed.say('written')).not.toThrow();
  });

  it('still tells of what cannot be sent at all: that is a bug', () => {
    const channel = windowChannel<unknown>('map');
    expect(() => channel.say(() => {})).toThrow();
    channel.close();
  });
});

describe('the files of the person’s own', () => {
  it.each([
    ['is absent', undefined],
    ['throws', { open: refusal }],
  ])('are known as long as the window where the database %s', async (_, database) => {
    vi.stubGlobal('indexedDB', database);
    const files = await openOwnFiles();
    files.remember('map', { file: null, savedAt: 1 });
    expect(files.get('map')).toEqual({ file: null, savedAt: 1 });
    files.keepOnly([]);
    expect(files.get('map')).toBeNull();
  });
});

describe('the files of the person’s own, of several maps', () => {
  async function known() {
    vi.stubGlobal('indexedDB', undefined);
    const files = await openOwnFiles();
    for (const [index, map] of ['a', 'b', 'c'].entries()) files.remember(map, { file: null, savedAt: 10 + index });
    return { ...files, left: () => ['a', 'b', 'c'].filter((map) => files.get(map) !== null) };
  }

  it('those of the maps that are named stay, and no other', async () => {
    const { keepOnly, left } = await known();
    keepOnly(['c', 'a', 'never seen']);
    expect(left()).toEqual(['a', 'c']);
    keepOnly(['c']);
    expect(left()).toEqual(['c']);
  });

  it('one that was written before somebody was erased from its map bears old names, and goes', async () => {
    const { keepThoseOf, left } = await known();
    keepThoseOf([{ id: 'a', erasedAt: 10 }, { id: 'b', erasedAt: 10 }, { id: 'c' }]);
    expect(left()).toEqual(['b', 'c']);
    keepThoseOf([{ id: 'b', erasedAt: 10 }]);
    expect(left()).toEqual(['b']);
  });
});

describe('what is waited for', () => {
  it('gives what it gives, in time', async () => {
    expect(await within(1000, async () => 1)).toBe(1);
    await expect(within(1000, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(within(1000, refusal)).rejects.toThrow('NS_ERROR');
  });

  it('is given up when it never answers', async () => {
    vi.useFakeTimers();
    const waiting = expect(within(1000, () => new Promise(() => {}))).rejects.toThrow('no answer');
    await vi.advanceTimersByTimeAsync(1000);
    await waiting;
  });
});
