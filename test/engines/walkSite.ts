import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/cli/setup/project.mjs';
import { until } from '../e2e/browser';
import type { Engine, Folders } from './engine';
import { isKeptOffline, untilKept } from './kept';
import { stageFor } from './stage';

/** English last: what the browser kept of the French page must not decide for it. */
const VISITS = [
  { home: '', tryIt: 'Essayer', start: 'Commencer ma carte', page: 'Ce que disent les signes' },
  { home: 'en/index.html', tryIt: 'Try it', start: 'Start my own map', page: 'What the signs mean' },
];

/** Made by `npm run site`, of the build at hand. */
function siteIn(folder: string): string {
  const out = join(folder, 'site');
  const made = spawnSync(process.execPath, [join(PROJECT, 'src/cli/site/site.mjs'), '--out', out], {
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(made.stdout + made.stderr);
  return out;
}

/** The site under a sub-path, as most hosts of pages give one: its home page, the app from there, a page of the guide. */
export function walkSite(make: (folders: Folders) => Engine): void {
  const { hand, url, cut, mend } = stageFor(make, { rootIn: siteIn, base: '/outils/maillon/' });
  describe.each(VISITS)('a visit of the site: $tryIt', ({ home, tryIt, start, page }) => {
    it('opens the guide, and shows its pictures', async () => {
      const { pane, click, sees, until } = hand();
      await pane.goto(url() + home);
      await sees('h1', '^Maillon$');
      await click('main a', '^Guide$');
      await click('main a', `^${page}$`);
      await sees('h1', `^${page}$`);
      await until(() => {
        const shown = document.querySelector('img');
        shown?.scrollIntoView();
        return shown !== null && shown.complete && shown.naturalWidth > 0;
      }, 'the first picture is shown');
    });

    it('opens the app on the sample, in the language of the page', async () => {
      const { pane, click, sees } = hand();
      await pane.goto(url() + home);
      await click('main a', `^${tryIt}$`);
      await sees('button', `^${start}$`);
    });
  });
  it('has a first actor after a click, a name and Enter from there', async () => {
    const { click, sees, enter, until } = hand();
    await click('button', '^Start my own map$');
    await until(() => document.activeElement?.matches('#ask [role=combobox]') === true, 'the first question is asked');
    await enter('Ann Reed');
    await sees('[role=img]', '^Network map.*\\b1 actor\\b');
  });
  it('goes on with nobody at its address, the name still there', async () => {
    const { pane, sees } = hand();
    await until(() => pane.evaluate(isKeptOffline), 'the app is kept for offline use');
    await untilKept(hand());
    await cut();
    try {
      await pane.reload();
      await sees('[role=img]', '^Network map.*\\b1 actor\\b');
    } finally {
      await mend();
    }
  });
  it('leaves the pages beside the app to the network', async () => {
    const { pane, sees } = hand();
    await pane.goto(url());
    await sees('h1', '^Maillon$');
    expect(await pane.evaluate(() => navigator.serviceWorker.controller === null)).toBe(true);
  });
}
