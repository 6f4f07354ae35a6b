import { describe, expect, it, vi } from 'vitest';
import * as commands from '../../../src/domain/commands';
import { canonical, randomEdit, richDocument, seeded } from '../../helpers/randomEdits';
import { Browser, settled } from '../../platform/aWorld';
import { type Fault, FaultyStore } from '../../platform/faultyStore';
import { aWindow, idOf, reborn } from './aWindow';

type State = ReturnType<typeof aWindow>['state'];

/** Random edits of a map until every command of the registry has changed it once; `before`: asked of each that would. */
async function giveEach(state: State, before: (give: (to: State) => boolean, name: string) => Promise<void> | void) {
  const random = seeded(17);
  const left = new Set<string>(Object.keys(commands));
  for (let tries = 0; left.size > 0; tries += 1) {
    if (tries > 5000) throw new Error(`Never changed anything: ${[...left].join(', ')}`);
    const { what, change } = randomEdit(state(), random);
    if (!change) continue;
    const give = (to: State) => to().execute(what.command, what.args, what.name);
    if (left.delete(what.name)) await before(give, what.name);
    expect(give(state), what.name).toBe(true);
  }
}

async function withFaults(fault: Fault) {
  const browser = new Browser();
  const full = { on: false };
  const disk = new FaultyStore(browser.disk);
  disk.faultAt = () => (full.on ? fault : null);
  disk.reopen = async () => {
    if (full.on) throw new DOMException('', 'UnknownError');
    await FaultyStore.prototype.reopen.call(disk);
  };
  const window = aWindow(browser, { on: false }, disk);
  await window.saving.createMap(richDocument());
  await settled();
  full.on = true;
  return { ...window, browser, full };
}

describe('a command that the disk does not take', () => {
  it.each([
    ['quota', 'quota'],
    ['closed', 'lost'],
    ['before', 'other'],
  ] as const)('is taken by the map, said not to be saved, and saved by itself: %s', async (fault, problem) => {
    const { state, saving, browser, full } = await withFaults(fault);
    const given: string[] = [];
    await giveEach(state, (_give, name) => void given.push(name));
    expect(given.sort()).toEqual(Object.keys(commands).sort());
    await settled();
    expect(state()).toMatchObject({ saving: 'failing', problem, readOnly: false });
    expect([state().pending > 0, saving.isUnsafe()]).toEqual([true, true]);
    full.on = false;
    for (let second = 0; second < 15; second += 1) await browser.pass(1000);
    // So much at once does not fit beside the second copy: the map is saved once a copy has it.
    await vi.waitFor(() => expect(state()).toMatchObject({ saving: 'saved', problem: null, pending: 0 }));
    const after = aWindow(reborn(browser));
    await after.saving.start();
    expect(canonical(after.state().document)).toBe(canonical(state().document));
  });
});

describe('a command that the map does not take', () => {
  it('changes nothing and says so to whoever gave it: another window has the map', async () => {
    const browser = new Browser();
    const first = aWindow(browser);
    const mapId = idOf(await first.saving.createMap(richDocument()));
    const { saving, state } = aWindow(browser);
    await saving.openMap(mapId);
    await giveEach(first.state, async (give, name) => {
      await settled();
      const { document } = state();
      expect([give(state), state().document === document], name).toEqual([false, true]);
    });
    expect(state()).toMatchObject({ saving: 'readOnly', readOnly: true });
  });
});
