import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fr } from '../../src/i18n/fr';
import { until } from '../e2e/browser';
import type { Engine, Folders } from './engine';
import { handOn } from './hand';
import { isKeptOffline, untilKept } from './kept';
import { type Stage, stageFor } from './stage';
import { walkExports } from './walkExports';
import { walkKills } from './walkKills';

const ANSWERS = [
  ['Sur quels thèmes souhaite coopérer Léa Morel', ['mobilité']],
  ['Avec qui agit déjà Léa Morel', ['CUMA du Val', 'Mairie de Saint-Just', 'Jean Petit']],
  ['Qui pourrait témoigner', ['Anne Roux', 'Paul Garnier']],
  ['Avec qui pourrait agir Léa Morel', ['Lycée agricole des Monts', 'Rose Petit']],
  ['Qui pourrait faire connaître', ['Radio Vallée', 'Marie Dupuis']],
] as const;
const WHOLE = { actors: 11, ties: 10 };

/** One day with the app, the same in each engine: whatever differs is an engine's limit, and is said in its file. */
export function walk(make: (folders: Folders) => Engine): void {
  const stage = stageFor(make);
  describe('a day with the app', () => {
    walkStart(stage);
    walkEdits(stage);
    walkReload(stage);
    walkViews(stage);
    walkRoom(stage);
    walkExports(stage);
    walkCopies(stage);
    walkFiles(stage);
    walkOffline(stage);
    walkKills(stage);
  });
}

function walkStart({ hand, url }: Stage): void {
  it('starts on the sample, drawn, with its questions', async () => {
    const { pane, sees, until } = hand();
    // A first visit speaks the browser's language, which not every engine can be told: this one is French.
    await pane.goto(`${url()}nothing-here`);
    await pane.evaluate(() => localStorage.setItem('maillon.view', JSON.stringify({ language: 'fr' })));
    await pane.goto(url());
    await sees('[role=img]', '^Carte du réseau');
    await sees('#gaps h2');
    await until(isPainted, 'the picture is painted');
  });
}

export function walkEdits({ hand }: Stage): void {
  it('asks the first questions of an empty map', async () => {
    const { click, enter, counts, sees, seesNoMore, pane, until } = hand();
    await click('button', '^Commencer ma carte$');
    await until(() => document.activeElement?.matches('#ask [role=combobox]') === true, 'the first question is asked');
    await enter('Léa Morel');
    await counts({ actors: 1 });
    for (const [question, answers] of ANSWERS) {
      await sees('h2', `^${question}`);
      for (const answer of answers) await enter(answer);
      await pane.press('Enter');
    }
    await seesNoMore('#ask');
    await counts({ actors: 10, ties: 9 });
  });

  it('adds somebody by one line, ties them by another, takes that back and does it again', async () => {
    const { pane, enter, sees, counts } = hand();
    const byLine = async (text: string, option: string) => {
      await pane.press('Control+k');
      await pane.type(text);
      await sees('[role=option]', option);
      await enter('');
    };
    await byLine('Foyer rural', '^Ajouter « Foyer rural »');
    await counts({ actors: 11, ties: 9 });
    await byLine('Foyer rural – Radio Vallée', 'Foyer rural.*Radio Vallée');
    await counts(WHOLE);
    await pane.press('Control+z');
    await counts({ actors: 11, ties: 9 });
    await pane.press('Control+y');
    await counts(WHOLE);
  });
}

function walkReload({ hand }: Stage): void {
  it('has all of it after a reload', async () => {
    const { pane, counts, sees } = hand();
    await untilKept(hand());
    await pane.reload();
    await counts(WHOLE);
    await sees('header [role=status][data-state=saved]', fr.desk.saving.saved);
  });
}

function walkCopies({ hand, engine }: Stage): void {
  it('keeps a second copy of the map where there are private files, and works where there are none', async () => {
    await untilKept(hand());
    if (engine().secondCopies) {
      await until(() => hand().pane.evaluate(isCopied, 'Foyer rural'), 'a second copy holds what was typed last');
    } else expect(await hand().pane.evaluate(() => 'storage' in navigator)).toBe(false);
  });
}

export function walkViews({ hand }: Stage): void {
  it('shows every view', async () => {
    const { pane, click, sees, seesNoMore, until } = hand();
    for (const picture of [fr.desk.map.free, fr.desk.map.circles]) {
      await click('main button', `^${picture}$`);
      await sees('main button[aria-pressed=true]', `^${picture}$`);
      await until(isPainted, `${picture} is painted`);
    }
    await click('main button', `^${fr.views.roles}$`);
    await sees('main table', 'mobilité');
    await click('main button', `^${fr.views.matrix}$`);
    await sees('main [role=grid] [role=rowheader]', 'CUMA du Val');
    await click('main button', `^${fr.desk.map.circles}$`);
    await sees('[role=img]', '^Carte du réseau');
    await pane.press('t');
    await sees('#table [role=grid]');
    await pane.press('t');
    await seesNoMore('#table [role=grid]');
  });
}

export function walkRoom({ hand, engine }: Stage): void {
  it('shows itself to a room', async () => {
    const { pane, sees, seesNoMore, until } = hand();
    await pane.press('p');
    await sees('main h1', '^Qui manque autour de Léa Morel');
    await until(isPainted, 'the room sees the picture');
    await pane.press('ArrowRight');
    await sees('main', '1 / \\d');
    await pane.press('Escape');
    await seesNoMore('main h1', '^Qui manque');
    await sees('#gaps h2');
  });

  it('opens a second window for the room, which follows and ends with it', async () => {
    const { fromMenu, click } = hand();
    await fromMenu('share', `^${fr.look.search.commands.roomWindow}`);
    const pane = await until(async () => (await engine().panes())[1], 'a second window');
    const room = handOn(pane);
    await room.sees('h1', '^Qui manque autour de Léa Morel');
    await room.until(isPainted, 'the picture is painted in the second window');
    await click('button', `^${fr.room.bar.blank}`);
    await room.seesNoMore('h1');
    await click('button', `^${fr.room.bar.unblank}`);
    await room.sees('h1', '^Qui manque');
    await click('button', `^${fr.room.lead.close}`);
    await until(async () => (await engine().panes()).length === 1, 'the second window is closed');
  });
}

export function walkFiles({ hand, folders }: Stage): void {
  it('opens a file that is dropped, and one that is chosen', async () => {
    const { pane, counts, click, until } = hand();
    await pane.evaluate(drop, 'Liens.csv', 'From;To;Nature\nLéa Morel;CUMA;coopération\nCUMA;Mairie;coopération\n');
    // Over a map of one's own a table is asked where it goes, dropped or chosen.
    const openApart = async () => {
      await until(isAskedApart, 'it is asked whether it opens apart');
      await click('button', '^Ouvrir à part$');
    };
    await openApart();
    await counts({ actors: 3, ties: 2 });
    await pane.press('Control+o');
    await until(() => document.querySelector('input[type=file]') !== null, 'a file is asked for');
    await pane.giveFiles('input[type=file]', [join(folders().profile, 'kept.xlsx')]);
    await openApart();
    await counts(WHOLE);
    await click('main button', `^${fr.desk.map.circles}$`);
    await until(isPainted, 'what was opened is painted');
  });
}

function walkOffline(stage: Stage): void {
  it('works with nobody at its address', async () => {
    const { pane, sees, counts } = stage.hand();
    await until(() => pane.evaluate(isKeptOffline), 'the app is kept for offline use');
    await untilKept(stage.hand());
    await stage.cut();
    try {
      await pane.reload();
      await counts(WHOLE);
      await sees('#gaps h2');
    } finally {
      await stage.mend();
    }
  });
}

/** Whether it is asked, over a map of one's own, where a table goes; nothing is in the way of the answer. */
function isAskedApart(): boolean {
  return [...document.querySelectorAll('button')].some((one) => one.innerText === 'Ouvrir à part' && !one.disabled);
}

/** Whether something is drawn: several colours on one canvas of the picture. */
export function isPainted(): boolean {
  return [...document.querySelectorAll('canvas')].some((canvas) => {
    if (canvas.width === 0 || canvas.height === 0) return false;
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    const colours = new Set(new Uint32Array(pixels?.buffer ?? new ArrayBuffer(0)));
    return colours.size > 10;
  });
}

async function isCopied(text: string): Promise<boolean> {
  try {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('copies');
    for await (const handle of folder.values()) {
      if (handle instanceof FileSystemFileHandle && (await (await handle.getFile()).text()).includes(text)) return true;
    }
  } catch (error) {
    // Before the first copy there is no folder, and one that is being written cannot be read.
    if (!(error instanceof DOMException)) throw error;
  }
  return false;
}

/** What the browser does with a file let go over the page. */
function drop(name: string, content: string): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([content], name));
  const target = document.querySelector('main');
  for (const type of ['dragover', 'drop']) {
    target?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }
}
