import { describe, expect, it } from 'vitest';
import type { JournalStore } from '../../../src/platform/journal/journalStore';
import { Browser, settled } from '../../platform/aWorld';
import { FaultyStore } from '../../platform/faultyStore';
import { aMap, aWindow, idOf } from './aWindow';

function slowed({ disk }: Browser): JournalStore {
  const slow = new FaultyStore(disk);
  const write = slow.write.bind(slow);
  slow.write = async (...what) => {
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    return write(...what);
  };
  return slow;
}

describe('two windows on one map', () => {
  async function two() {
    const browser = new Browser();
    const writer = aWindow(browser);
    const mapId = idOf(await writer.saving.createMap(aMap('Carte')));
    const viewer = aWindow(browser);
    await viewer.saving.openMap(mapId);
    return { browser, writer, viewer, mapId };
  }

  it('write in one only; the other follows', async () => {
    const { writer, viewer } = await two();
    expect([viewer.state().readOnly, viewer.state().saving, viewer.add('Non')]).toEqual([true, 'readOnly', false]);
    writer.add('Une');
    writer.add('Deux');
    writer.state().undo();
    await settled();
    expect(viewer.names()).toEqual(['Une']);
    expect(viewer.state().future.length).toBe(1);
  });

  it('change places when asked, without losing a command', async () => {
    const { writer, viewer } = await two();
    writer.add('Une');
    expect(await viewer.saving.takeOver()).toBe(true);
    await settled();
    expect([writer.state().readOnly, viewer.state().readOnly]).toEqual([true, false]);
    viewer.add('Deux');
    await settled();
    expect([viewer.names(), writer.names()]).toEqual([
      ['Une', 'Deux'],
      ['Une', 'Deux'],
    ]);
    expect(writer.add('Non')).toBe(false);
  });

  it('give the map to the one that asked, not to one that has looked for longer', async () => {
    const browser = new Browser();
    const writer = aWindow(browser);
    const mapId = idOf(await writer.saving.createMap(aMap('Carte')));
    // Slow to begin: what it claims, it claims after the other began to write.
    const viewer = aWindow(browser, undefined, slowed(browser));
    await viewer.saving.openMap(mapId);
    const late = aWindow(browser);
    await late.saving.openMap(mapId);
    writer.add('Une');
    expect(await late.saving.takeOver()).toBe(true);
    await settled();
    expect([writer, viewer, late].map(({ state }) => state().saving)).toEqual(['readOnly', 'readOnly', 'saved']);
    late.add('Deux');
    await browser.pass(10_000);
    expect([writer, viewer, late].map(({ names }) => names())).toEqual(
      Array.from({ length: 3 }, () => ['Une', 'Deux']),
    );
    expect([writer, viewer, late].map(({ state }) => state().readOnly)).toEqual([true, true, false]);
  });

  it('let the one that looks write once the other has closed', async () => {
    const { writer, viewer } = await two();
    writer.add('Une');
    await writer.saving.createMap(aMap('Autre'));
    await settled();
    expect([viewer.names(), viewer.add('Deux'), viewer.state().saving]).toEqual([['Une'], true, 'saving']);
  });

  it('take the map from a window that sleeps, which can then write nothing', async () => {
    const { browser, writer, viewer } = await two();
    writer.add('Une');
    await settled();
    writer.asleep.on = true;
    const taken = viewer.saving.takeOver();
    await browser.pass(100);
    expect(viewer.state().readOnly).toBe(true);
    await browser.pass(5000);
    expect(await taken).toBe(true);
    viewer.add('Deux');
    await settled();
    expect(viewer.names()).toEqual(['Une', 'Deux']);
    expect([writer.state().readOnly, writer.add('Perdu')]).toEqual([true, false]);
  });

  it('refuse what a window writes that does not know yet that it lost the map, and keep it as another map', async () => {
    const browser = new Browser();
    const deaf = new Browser();
    Object.assign(deaf, { disk: browser.disk, files: browser.files, small: browser.small });
    const stale = aWindow(browser);
    const mapId = idOf(await stale.saving.createMap(aMap('Carte')));
    const other = aWindow(deaf);
    await other.saving.openMap(mapId);
    other.add('Deux');
    await settled();
    stale.add('Une');
    await settled();
    expect(stale.names()).toEqual(['Deux']);
    // It let go, and nobody of its own browser has the map: it has it again, as it is now.
    expect([stale.state().readOnly, stale.add('Trois')]).toEqual([false, true]);
    const maps = await other.saving.listMaps();
    expect(maps.map(({ title }) => title).sort()).toEqual(['Carte', 'Carte (2)']);
  });

  it('hand over nothing that no disk took', async () => {
    const browser = new Browser();
    const disk = new FaultyStore(browser.disk);
    const writer = aWindow(browser, undefined, disk);
    const mapId = idOf(await writer.saving.createMap(aMap('Carte')));
    const viewer = aWindow(browser);
    await viewer.saving.openMap(mapId);
    disk.faultAt = () => 'before';
    browser.files.set = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    writer.add('Une');
    const taken = viewer.saving.takeOver();
    await browser.pass(100);
    expect([writer.state().readOnly, writer.add('Deux'), viewer.state().readOnly]).toEqual([false, true, true]);
    disk.faultAt = () => null;
    await browser.pass(1000);
    await browser.pass(5000);
    expect(await taken).toBe(true);
    expect([viewer.names(), viewer.add('Trois')]).toEqual([['Une', 'Deux'], true]);
  });

  it('write nothing from the moment on that the map is taken, however slow the disk', async () => {
    const browser = new Browser();
    const disk = new FaultyStore(browser.disk);
    const asleep = { on: false };
    const writer = aWindow(browser, asleep, disk);
    const mapId = idOf(await writer.saving.createMap(aMap('Carte')));
    const viewer = aWindow(browser);
    await viewer.saving.openMap(mapId);
    disk.range = () => new Promise(() => {});
    asleep.on = true;
    const taken = viewer.saving.takeOver();
    await browser.pass(5000);
    expect(await taken).toBe(true);
    expect([writer.state().readOnly, writer.add('Perdu')]).toEqual([true, false]);
  });
});
