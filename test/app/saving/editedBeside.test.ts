import { describe, expect, it } from 'vitest';
import { newActor } from '../../../src/domain/actor';
import type { ActorId } from '../../../src/domain/brand';
import { addActor, settleToDo } from '../../../src/domain/commands';
import { memoryCopyStore } from '../../../src/platform/copies/copyStore';
import { Browser, settled } from '../../platform/aWorld';
import { type Fault, FaultyStore } from '../../platform/faultyStore';
import { aMap, aWindow, idOf, reborn } from './aWindow';

type Window = ReturnType<typeof aWindow>;

const addTo = ({ saving }: Window, mapId: string, name: string) =>
  saving.editMap(mapId, ({ execute }) => execute(addActor, { actor: newActor(name as ActorId, name) }, name));
const namesIn = async ({ saving }: Window, mapId: string) =>
  [...((await saving.readMap(mapId))?.actors.values() ?? [])].map(({ name }) => name);

/** Two maps: the other one was left, the open one is open. */
async function twoMaps(browser = new Browser(), disk = new FaultyStore(browser.disk)) {
  const window = aWindow(browser, { on: false }, disk);
  const other = idOf(await window.saving.createMap(aMap('Autre')));
  window.add('Là-bas');
  browser.now += 1000;
  const open = idOf(await window.saving.createMap(aMap('Ouverte')));
  window.add('Ici');
  await settled();
  browser.now += 1000;
  return { browser, disk, window, other, open };
}

describe('a map that is changed while another is open', () => {
  it('has the change as a step, undone once it is opened; what is open stays, and is what the next start opens', async () => {
    const { browser, window, other, open } = await twoMaps();
    expect(await addTo(window, other, 'Depuis ici')).toBe('done');
    expect([window.names(), window.state().mapId, window.saving.isUnsafe()]).toEqual([['Ici'], open, false]);
    expect(window.state()).toMatchObject({ readOnly: false, saving: 'saved' });
    const next = aWindow(reborn(browser));
    expect(idOf(await next.saving.start())).toBe(open);
    await next.saving.openMap(other);
    expect([next.names(), next.state().past.at(-1)?.label]).toEqual([['Là-bas', 'Depuis ici'], 'Depuis ici']);
    expect(next.state().undo()).toBe(true);
    expect(next.names()).toEqual(['Là-bas']);
    expect(next.state().savingNotices).toEqual([]);
  });

  it('is as it was while another window has it, which goes on; and is changed once that one is gone', async () => {
    const { browser, window, other } = await twoMaps();
    const holder = aWindow(browser);
    await holder.saving.openMap(other);
    expect(await addTo(window, other, 'Non')).toBe('held');
    await settled();
    expect([holder.names(), holder.state().readOnly, holder.add('Elle')]).toEqual([['Là-bas'], false, true]);
    expect(await addTo(window, (await holder.saving.createMap(aMap('Troisième')).then(idOf)) ?? '', 'Non')).toBe(
      'held',
    );
    expect(await addTo(window, other, 'Oui')).toBe('done');
    expect(await namesIn(window, other)).toEqual(['Là-bas', 'Elle', 'Oui']);
  });

  it('takes changes one after another, and one that changes nothing', async () => {
    const { window, other } = await twoMaps();
    const both = [addTo(window, other, 'Un'), addTo(window, other, 'Deux')];
    expect(window.saving.isUnsafe()).toBe(true);
    expect(await Promise.all(both)).toEqual(['done', 'done']);
    const nothing = { settled: { how: 'moved', introduction: 'none' as never, due: '2027' as never } } as const;
    expect(await window.saving.editMap(other, ({ execute }) => execute(settleToDo, nothing))).toBe('done');
    expect(await namesIn(window, other)).toEqual(['Là-bas', 'Un', 'Deux']);
    expect(await addTo(window, 'none', 'Non')).toBe('unreadable');
    expect(window.saving.isUnsafe()).toBe(false);
  });

  it('is seen by a window that opened it meanwhile, which then writes', async () => {
    const { browser, window, other } = await twoMaps();
    const late = aWindow(browser);
    const shown: Promise<unknown>[] = [];
    const edited = window.saving.editMap(other, ({ execute }) => {
      shown.push(late.saving.openMap(other));
      return execute(addActor, { actor: newActor('a' as ActorId, 'Depuis ici') });
    });
    expect([await edited, await shown[0]]).toEqual(['done', { done: true, mapId: other }]);
    await settled();
    expect([late.names(), late.add('Elle')]).toEqual([['Là-bas', 'Depuis ici'], true]);
  });

  it.each([true, false])(
    'where the journal takes nothing is in the copy, or as it was (a copy is taken: %s)',
    async (isCopied) => {
      const browser = new Browser();
      const { disk, other, open } = await twoMaps(browser);
      const full = { on: true };
      const copies = { ...memoryCopyStore(browser.files) };
      const failing = async () => Promise.reject(new DOMException('', 'QuotaExceededError'));
      const window = aWindow(browser, { on: false }, disk, (world) => ({
        ...world,
        maps: { ...world.maps, copies: isCopied ? copies : { ...copies, write: failing } },
      }));
      disk.faultAt = () => (full.on ? 'before' : null);
      expect(await addTo(window, other, 'Depuis ici')).toBe(isCopied ? 'done' : 'refused');
      full.on = false;
      const next = aWindow(reborn(browser));
      await next.saving.openMap(other);
      expect(next.names()).toEqual(isCopied ? ['Là-bas', 'Depuis ici'] : ['Là-bas']);
      await next.saving.openMap(open);
      expect(await addTo(next, other, 'Encore')).toBe('done');
    },
  );

  it.each(['before', 'after', 'quota', 'closed', 'dead', 'deadAfter'] as const)(
    'is whole, with the change or without, and has it where that was said, whichever write fails: %s',
    async (fault: Fault) => {
      let failed = 0;
      for (let failing = 1, isReached = true; isReached; failing += 1) {
        const { browser, disk, window, other, open } = await twoMaps();
        const before = disk.calls;
        isReached = false;
        disk.faultAt = (call) => {
          if (call - before !== failing) return null;
          isReached = true;
          failed += 1;
          return fault;
        };
        const edited = addTo(window, other, 'Depuis ici');
        const said = await Promise.race([edited, disk.death.then(() => 'killed')]);
        const next = aWindow(reborn(browser));
        expect(idOf(await next.saving.start()), `${fault} ${failing}`).toBe(open);
        expect(next.names()).toEqual(['Ici']);
        await next.saving.openMap(other);
        const names = said === 'done' ? [['Là-bas', 'Depuis ici']] : [['Là-bas'], ['Là-bas', 'Depuis ici']];
        expect(names, `${fault} ${failing} ${said}`).toContainEqual(next.names());
        expect(next.add('Suite')).toBe(true);
      }
      // The right to write, the note of when it was open, the change.
      expect(failed).toBeGreaterThanOrEqual(3);
    },
  );
});
