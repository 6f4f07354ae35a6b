import { describe, expect, it } from 'vitest';
import { Browser, settled } from '../../platform/aWorld';
import { FaultyStore } from '../../platform/faultyStore';
import { aMap, aWindow, idOf, reborn } from './aWindow';

const draftsOf = (browser: Browser, mapId: string) => browser.small.get(`maillon.drafts.${mapId}`) ?? '';

/** A map with a half-typed line, in a browser that then forgets whatever is done to its small storage. */
async function typed() {
  const browser = new Browser();
  const disk = new FaultyStore(browser.disk);
  const window = aWindow(browser, { on: false }, disk);
  const mapId = idOf(await window.saving.createMap(aMap('Carte')));
  await settled();
  const draft = (text: string) => ({ text, at: browser.now });
  browser.small.set(`maillon.drafts.${mapId}`, JSON.stringify({ line: draft('Léa'), list: draft('Ana') }));
  const small = new Map(browser.small);
  browser.now += 10;
  const restarted = async () => {
    const next = Object.assign(reborn(browser), { small: new Map(small) });
    const back = aWindow(next);
    await back.saving.start();
    await settled();
    return { next, back, drafts: draftsOf(next, mapId) };
  };
  return { browser, disk, window, mapId, restarted };
}

describe('a line that was taken', () => {
  it.each(['dead', 'deadAfter'] as const)(
    'is a draft or on the map, never both, whenever the browser is killed: %s',
    async (how) => {
      const seen = new Set<string>();
      for (let k = 1; ; k += 1) {
        const { disk, window, restarted } = await typed();
        disk.calls = 0;
        disk.faultAt = (call) => (call === k ? how : null);
        window.saving.draftSpent('line');
        window.add('Léa');
        await settled();
        const { back, drafts } = await restarted();
        const at = `killed at write ${k}`;
        expect([drafts.includes('Léa'), back.names().includes('Léa')].filter(Boolean).length, at).toBe(1);
        expect(drafts, at).toContain('Ana');
        seen.add(drafts.includes('Léa') ? 'draft' : 'map');
        if (!disk.dead) break;
      }
      expect([...seen].sort()).toEqual(['draft', 'map']);
    },
  );

  it('is gone too where its field is emptied after the command', async () => {
    const { window, restarted } = await typed();
    window.add('Léa');
    window.saving.draftSpent('line');
    await settled();
    const { back, drafts } = await restarted();
    expect([drafts.includes('Léa'), back.names()]).toEqual([false, ['Léa']]);
  });

  it('leaves the next one that is half typed in its place alone', async () => {
    const { browser, window, mapId, restarted } = await typed();
    window.saving.draftSpent('line');
    window.add('Léa');
    await settled();
    browser.now += 10;
    const { next, drafts } = await restarted();
    expect(drafts).not.toContain('Léa');
    next.small.set(`maillon.drafts.${mapId}`, JSON.stringify({ line: { text: 'Zoé', at: browser.now } }));
    const again = aWindow(reborn(next));
    await again.saving.start();
    expect(draftsOf(next, mapId)).toContain('Zoé');
  });

  it('is noted no longer than a browser may take to write its small storage', async () => {
    const { browser, window, restarted } = await typed();
    window.saving.draftSpent('line');
    window.add('Léa');
    await settled();
    const noted = () => browser.disk.range('spentTexts', [''], ['\uffff']);
    expect((await noted()).length).toBe(1);
    const { next } = await restarted();
    next.now += 3_600_001;
    await aWindow(reborn(next)).saving.start();
    expect(await noted()).toEqual([]);
  });
});
