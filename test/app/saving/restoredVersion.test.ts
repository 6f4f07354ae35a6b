import { expect, it } from 'vitest';
import { restoredVersion } from '../../../src/app/saving/restoredVersion';
import { Browser, settled } from '../../platform/aWorld';
import { type Fault, FaultyStore } from '../../platform/faultyStore';
import { aMap, aWindow, idOf } from './aWindow';

/** A map of two names with a version of it from when it had one, on a disk that can be made to fail. */
async function withVersions() {
  const browser = new Browser();
  const disk = new FaultyStore(browser.disk);
  const window = aWindow(browser, { on: false }, disk);
  const mapId = idOf(await window.saving.createMap(aMap('Carte')));
  window.add('Une');
  await settled();
  browser.now += 6 * 60_000;
  window.add('Deux');
  await settled();
  const versions = await window.saving.listVersions();
  return { ...window, browser, disk, mapId, oldest: versions.at(-1)?.id ?? '' };
}

it('goes back to a version; where the map is as it was then, that is done too', async () => {
  const { saving, names, oldest } = await withVersions();
  expect(await restoredVersion(saving, oldest)).toBe('done');
  expect(names()).toEqual(['Une']);
  expect(await restoredVersion(saving, oldest)).toBe('done');
  expect(names()).toEqual(['Une']);
});

it.each<Fault>(['quota', 'before', 'closed'])(
  'is refused, and changes nothing, where the disk is: %s',
  async (fault) => {
    const { saving, names, disk, oldest } = await withVersions();
    disk.faultAt = () => fault;
    expect(await restoredVersion(saving, oldest)).toBe('refused');
    expect(names()).toEqual(['Une', 'Deux']);
  },
);

it('is refused where the disk cannot even be read', async () => {
  const { saving, names, disk, oldest } = await withVersions();
  disk.get = () => Promise.reject(new DOMException('', 'UnknownError'));
  expect(await restoredVersion(saving, oldest)).toBe('refused');
  expect(names()).toEqual(['Une', 'Deux']);
});

it('is refused while another window has the map', async () => {
  const { browser, mapId, oldest } = await withVersions();
  const other = aWindow(browser);
  await other.saving.openMap(mapId);
  expect(other.state().readOnly).toBe(true);
  expect(await restoredVersion(other.saving, oldest)).toBe('refused');
  expect(other.names()).toEqual(['Une', 'Deux']);
});

it('says of a version that is gone that it cannot be read', async () => {
  const { saving, names } = await withVersions();
  expect(await restoredVersion(saving, 'gone')).toBe('unreadable');
  expect(names()).toEqual(['Une', 'Deux']);
});

it('hides no other fault', async () => {
  const { saving, disk, oldest } = await withVersions();
  disk.get = () => Promise.reject(new TypeError('a bug'));
  await expect(restoredVersion(saving, oldest)).rejects.toThrow('a bug');
});
