import { expect, it } from 'vitest';
import { fr } from '../../src/i18n/fr';
import { tableFr } from '../../src/i18n/table/fr';
import { seeded } from '../e2e/saving/desk';
import { SOAK } from '../runs';
import type { Hand } from './hand';
import type { Stage } from './stage';

/** How often the browser is killed; `npm run soak` does it a hundred times. */
const KILLS = SOAK ? 100 : 2;

/** What is there after a kill: whatever was shown as saved. */
export function walkKills(stage: Stage): void {
  it(
    `has every name that was shown as saved, after ${KILLS} kills`,
    async () => {
      const seed = 20_261_128;
      const random = seeded(seed);
      const { actors: before } = await stage.hand().countsNow();
      let [acknowledged, entered, unsaved] = [0, 0, 0];
      for (let kill = 1; kill <= KILLS; kill += 1) {
        const at = `seed ${seed}, kill ${kill}`;
        await fieldForNames(stage.hand());
        await stage.hand().pane.evaluate(watch);
        const end = Date.now() + 200 + random() * 1_500;
        while (Date.now() < end || entered === 0) {
          entered += 1;
          await stage.hand().pane.type(`N${entered}`);
          await stage.hand().pane.press('Enter');
        }
        // Any moment will do for the others; once, something was said to be saved before.
        if (kill === KILLS && acknowledged === 0) await stage.hand().until(saidToBeSaved, 'a name is said to be saved');
        const told = await stage.hand().pane.evaluate(toldNow);
        await stage.killed();
        acknowledged = Math.max(acknowledged, told.acknowledged);
        await stage.hand().sees('[role=img]', '^Carte du réseau');
        const found = (await stage.hand().countsNow()).actors - before;
        expect(found, `${at}: acknowledged ${acknowledged}, entered ${entered}`).toBeGreaterThanOrEqual(acknowledged);
        expect(found, at).toBeLessThanOrEqual(entered);
        unsaved += entered - found;
        entered = found;
      }
      process.stdout.write(
        `${stage.engine().name}: ${KILLS} kills, ${entered} names, 0 acknowledged lost, ${unsaved} others\n`,
      );
      expect(acknowledged).toBeGreaterThan(0);
    },
    KILLS * 60_000,
  );
}

/** The field of the table that adds one actor after the other, empty, with the focus. */
async function fieldForNames({ pane, sees, click, fromMenu }: Hand): Promise<void> {
  if (!(await pane.evaluate(() => document.querySelector('#table [role=grid]') !== null))) {
    await fromMenu('look', `^${fr.look.search.commands.table}`);
    await sees('#table [role=grid]');
  }
  await click(`#table input[placeholder="${tableFr.newActorHint}"]`);
  // What was half typed when the page went is there again.
  await pane.press('Control+a');
  await pane.press('Backspace');
}

interface Watched {
  told?: { taken: number; acknowledged: number };
}

/** Notes which names the page took, and up to which one it said that all is saved. */
function watch(): void {
  const page = globalThis as Watched;
  if (page.told) return;
  const told = { taken: 0, acknowledged: 0 };
  page.told = told;
  // In the capture phase: counted before the app hears of it, so that nothing is ever taken for saved too early.
  addEventListener(
    'submit',
    (event) => {
      const field = (event.target as HTMLFormElement).querySelector('input');
      told.taken = Math.max(told.taken, Number(/^N(\d+)$/.exec(field?.value ?? '')?.[1] ?? 0));
    },
    { capture: true },
  );
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      if (target instanceof Element && target.getAttribute('data-state') === 'saved') told.acknowledged = told.taken;
    }
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-state'] });
}

function saidToBeSaved(): boolean {
  return ((globalThis as Watched).told?.acknowledged ?? 0) > 0;
}

function toldNow(): { taken: number; acknowledged: number } {
  return (globalThis as Watched).told ?? { taken: 0, acknowledged: 0 };
}
