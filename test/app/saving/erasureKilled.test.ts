import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { SavedState } from '../../../src/app/saving/mapSession';
import type { SavingWorld } from '../../../src/app/saving/savingWorld';
import { startSaving } from '../../../src/app/saving/startSaving';
import { newActor } from '../../../src/domain/actor';
import type { ActorId } from '../../../src/domain/brand';
import { addActor, describeActor, writePrivateNotes } from '../../../src/domain/commands';
import { emptyDocument } from '../../../src/domain/mapDocument';
import type { CopyStore } from '../../../src/platform/copies/copyStore';
import type { JournalStore } from '../../../src/platform/journal/journalStore';
import { JOURNAL_TABLES } from '../../../src/platform/journal/stored';
import { createDocumentSlice } from '../../../src/store/documentSlice';
import { createSavingSlice } from '../../../src/store/savingSlice';
import { Browser, settled } from '../../platform/aWorld';
import { reborn } from './aWindow';

const GONE = 'p-1' as ActorId;
const TRACE = /Quartefeuille|Vieuxnom|zq@exemple|0698765432/i;

/** The browser is killed at a call to what it keeps, before it is done or just after: nothing is answered any more. */
class Kill {
  calls = 0;
  at = Number.POSITIVE_INFINITY;
  done = false;
  die: () => void = () => {};
  readonly death = new Promise<void>((resolve) => (this.die = resolve));
  /** The call is done, and nobody hears of it. */
  after = false;

  async call<Result>(doing: () => Promise<Result>): Promise<Result> {
    this.calls += 1;
    if (this.calls < this.at) return doing();
    if (this.calls === this.at && this.after) await doing();
    this.done = true;
    this.die();
    return new Promise(() => {});
  }

  over({ maps, tidy, ...world }: SavingWorld): SavingWorld {
    const { store, copies } = maps;
    const killed: JournalStore = {
      get: (table, key) => this.call(() => store.get(table, key)),
      range: (table, from, to) => this.call(() => store.range(table, from, to)),
      write: (operations, ...conditions) => this.call(() => store.write(operations, ...conditions)),
      writeUrgently: (groups) => {
        if (!this.done) store.writeUrgently(groups);
      },
      reopen: () => store.reopen(),
    };
    const files: CopyStore = {
      names: () => this.call(() => copies.names()),
      read: (name) => this.call(() => copies.read(name)),
      write: (name, text) => this.call(() => copies.write(name, text)),
      remove: (name) => this.call(() => copies.remove(name)),
    };
    return {
      ...world,
      maps: { ...maps, store: killed, copies: files },
      tidy: (isAbout) => this.call(() => tidy(isAbout)),
    };
  }
}

function aWindow(browser: Browser, kill = new Kill()) {
  const store = createStore<SavedState>()((set, get, api) => ({
    ...createDocumentSlice(set, get, api),
    ...createSavingSlice(set, get, api),
  }));
  return { saving: startSaving(store, kill.over(browser.window())), state: store.getState };
}

async function held({ disk, files, small }: Browser): Promise<string> {
  const rows = await Promise.all(JOURNAL_TABLES.map((table) => disk.range(table, [''], ['\uffff'])));
  return JSON.stringify([rows, [...files], [...small]]);
}

/** The person on the open map and on another one, in versions, copies, the registry, drafts and what is known of tables. */
async function planted(kill: Kill) {
  const browser = new Browser();
  const { saving, state } = aWindow(browser, kill);
  await saving.start();
  const fill = async (title: string) => {
    const { mapId } = (await saving.createMap(emptyDocument(title))) as { mapId: string };
    state().execute(addActor, { actor: newActor(GONE, 'Zoé Vieuxnom', 'person') }, 'Zoé Vieuxnom');
    await saving.keepVersion();
    state().execute(describeActor, { id: GONE, patch: { name: 'Zoé Quartefeuille' } }, 'Zoé Quartefeuille');
    state().execute(writePrivateNotes, { id: GONE, patch: { email: 'zq@exemple.fr', phone: '0698765432' } });
    const other = { ...newActor('o' as ActorId, 'Mairie'), mission: 'Suivie par Zoé Quartefeuille' };
    state().execute(addActor, { actor: other }, 'Mairie');
    await settled();
    await saving.keepVersion();
    await browser.pass(40_000);
    browser.small.set(`maillon.drafts.${mapId}`, JSON.stringify({ line: { text: 'Quartefeuil', at: browser.now } }));
    return mapId;
  };
  const other = await fill('Chez Zoé Quartefeuille, avant');
  const open = await fill('Chez Zoé Quartefeuille');
  browser.small.set('maillon.tables', '{"Zoé Quartefeuille":1}');
  browser.small.set('maillon.view', '{}');
  browser.now += 10_000;
  return { browser, saving, other, open };
}

type Planted = Awaited<ReturnType<typeof planted>>;

/** Kills the browser at each call in turn; it forgets what it last did to its small storage. How often it came to it. */
async function killedAtEach(
  after: boolean,
  asked: (planted: Planted) => Promise<unknown>,
  look: (back: ReturnType<typeof aWindow>, browser: Browser, wasNoted: boolean, at: string) => Promise<void>,
): Promise<number> {
  for (let k = 1; ; k += 1) {
    const kill = new Kill();
    const before = await planted(kill);
    const small = new Map(before.browser.small);
    kill.calls = 0;
    kill.at = k;
    kill.after = after;
    await Promise.race([asked(before), kill.death]);
    if (!kill.done) return k - 1;
    const pending = await before.browser.disk.range('erasures', [''], ['\uffff']);
    expect(JSON.stringify(pending), 'what is noted names nobody').not.toMatch(TRACE);
    const next = Object.assign(reborn(before.browser), { small });
    next.now += 1_000;
    const back = aWindow(next);
    await back.saving.start();
    await settled();
    await look(back, next, pending.length > 0, `killed ${after ? 'after' : 'before'} call ${k}`);
  }
}

describe.each([false, true])('an erasure that is cut short (each call done first: %s)', (after) => {
  it('of a person is finished at the next start, whenever the browser is killed', async () => {
    let finished = 0;
    const kills = await killedAtEach(
      after,
      ({ saving, other }) => saving.erasePerson(GONE, { instead: 'une personne', words: true, otherMaps: [other] }),
      async ({ state, saving }, browser, wasNoted, at) => {
        const told = state().savingNotices.map(({ code }) => code);
        const left = await held(browser);
        const people = [...state().document.actors.values()].map(({ name }) => name);
        if (wasNoted) {
          finished += 1;
          expect(told, at).toEqual(['erasureFinished']);
          expect(left, at).not.toMatch(TRACE);
          expect(people, at).toEqual(['Mairie']);
        } else if (TRACE.test(left)) {
          // Not begun: they are where they were, to be asked for again.
          expect(people, at).toContain('Zoé Quartefeuille');
          expect(told, at).toEqual([]);
        }
        expect((await saving.listMaps()).length, at).toBe(2);
        expect(await browser.disk.range('erasures', [''], ['\uffff']), at).toEqual([]);
        expect(browser.small.has('maillon.view'), at).toBe(true);
      },
    );
    expect(finished).toBeGreaterThan(25);
    expect(kills).toBeGreaterThan(finished);
  });

  it.each(['open', 'all'] as const)('of maps is finished at the next start: %s', async (which) => {
    let finished = 0;
    await killedAtEach(
      after,
      ({ saving }) => saving.closeAndErase(which),
      async ({ state, saving }, browser, wasNoted, at) => {
        const left = await held(browser);
        const maps = (await saving.listMaps()).length;
        const told = state().savingNotices.map(({ code }) => code);
        if (wasNoted) {
          finished += 1;
          expect(told, at).toEqual(['erasureFinished']);
          expect(maps, at).toBe(which === 'all' ? 0 : 1);
          if (which === 'all') expect(left, at).not.toMatch(TRACE);
        } else {
          expect([0, 1, 2], at).toContain(maps);
          expect(told, at).toEqual([]);
          if (maps === 0) expect(left, at).not.toMatch(TRACE);
        }
        expect(await browser.disk.range('erasures', [''], ['\uffff']), at).toEqual([]);
      },
    );
    expect(finished).toBeGreaterThan(3);
  });

  it('of a map in the bin does not bring it back from its copy', async () => {
    let finished = 0;
    await killedAtEach(
      after,
      async ({ saving, other }) => {
        await saving.deleteMap(other);
        return saving.eraseMap(other);
      },
      async ({ state, saving }, _browser, wasNoted, at) => {
        const told = state().savingNotices.map(({ code }) => code);
        if (!wasNoted) return expect(told, at).toEqual([]);
        finished += 1;
        expect(told, at).toEqual(['erasureFinished']);
        expect((await saving.listMaps()).length, at).toBe(1);
        return undefined;
      },
    );
    expect(finished).toBeGreaterThan(3);
  });
});

describe('an erasure that a disk still refuses to finish', () => {
  it('is said to be unfinished, and is finished at the start after', async () => {
    const kill = new Kill();
    const { browser, saving, other } = await planted(kill);
    kill.calls = 0;
    kill.at = 2;
    void saving.erasePerson(GONE, { instead: 'une personne', words: true, otherMaps: [other] });
    await kill.death;
    expect((await browser.disk.range('erasures', [''], ['\uffff'])).length).toBe(1);
    const refusing = reborn(browser);
    const write = refusing.disk.write.bind(refusing.disk);
    refusing.disk.write = async (operations, ...conditions) =>
      operations.some((one) => 'remove' in one) ? { done: false, failure: 'quota' } : write(operations, ...conditions);
    const second = aWindow(refusing);
    await second.saving.start();
    await settled();
    expect(second.state().savingNotices).toEqual([{ code: 'erasureUnfinished' }]);
    expect(second.state().document.actors.has(GONE)).toBe(true);
    refusing.disk.write = write;
    const third = aWindow(reborn(refusing));
    await third.saving.start();
    await settled();
    expect(third.state().savingNotices).toEqual([{ code: 'erasureFinished' }]);
    expect(await held(refusing)).not.toMatch(TRACE);
  });
});

describe('an erasure that was done', () => {
  it('stays done when the browser forgets that small storages were emptied', async () => {
    const { browser, saving, other } = await planted(new Kill());
    const small = new Map(browser.small);
    expect(await saving.erasePerson(GONE, { instead: 'une personne', words: true, otherMaps: [other] })).toBe(true);
    await settled();
    const next = Object.assign(reborn(browser), { small });
    const { saving: again, state } = aWindow(next);
    await again.start();
    await settled();
    expect(await held(next)).not.toMatch(TRACE);
    expect(state().savingNotices).toEqual([]);
    // What is typed since is not taken for what was.
    const mapId = state().mapId ?? '';
    next.now += 1_000;
    next.small.set(`maillon.drafts.${mapId}`, JSON.stringify({ line: { text: 'Léa', at: next.now } }));
    await aWindow(reborn(next)).saving.start();
    expect(next.small.get(`maillon.drafts.${mapId}`)).toContain('Léa');
  });
});
