import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { SOAK } from '../../runs';
import { backToDesk } from '../backToDesk';
import { until } from '../browser';
import { seriousFaults } from '../seriousFaults';
import { servedApp } from '../servedApp';
import type { View } from './view';
import { VIEWS } from './views';
import { closeWindow, WINDOWS } from './windows';

/** A language, a background and a size. */
interface Way {
  /** By turns, every other view and window comes in this way; in the soak all of them do. */
  readonly turn: 0 | 1;
  readonly language: 'fr' | 'en';
  readonly colourScheme: 'light' | 'dark';
  readonly viewport: { readonly width: number; readonly height: number };
}

/** Has axe look at the views and windows whose turn it is. A way is a file of its own: they take a minute, and files run side by side. */
export function everyView({ turn, language, colourScheme, viewport }: Way): void {
  const isIts = (_: unknown, place: number) => SOAK || place % 2 === turn;
  const app = servedApp({ reducedMotion: 'reduce', viewport, view: { language, colourScheme } });
  describe(`axe, in ${language}, ${colourScheme}, ${viewport.width} px wide`, () => {
    const visit = app.shared();
    afterEach(() => backToDesk(visit().page));

    it.each(VIEWS.filter(({ back }) => !back).filter(isIts))('has nothing serious to say of $name', async (view) => {
      const { page } = view.stays ? await app.openDrawn() : visit();
      await lookAt(page, view);
    });

    it('has nothing serious to say of what leads back to the desk', async () => {
      const { page } = visit();
      for (const view of VIEWS.filter(({ back }) => back).filter(isIts)) {
        if (!view.back) continue;
        await lookAt(page, view);
        await view.back(page);
      }
    });

    // What some windows add to the map stays: the last of this visit.
    it('has nothing serious to say of any window', async () => {
      const { page } = visit();
      for (const { name, open } of WINDOWS.filter(isIts)) {
        await open(page);
        await page.getByRole('dialog').waitFor();
        expect(await seriousFaults(page, '[role=dialog]'), name).toEqual([]);
        await closeWindow(page);
        // The keyboard goes on from where it was: what led to the window, not the top of the page.
        await until(
          () => page.evaluate(() => document.activeElement !== document.body),
          `the focus is somewhere once ${name} is closed`,
          5000,
        );
      }
    });
  });
}

async function lookAt(page: Page, { name, open, shows, within }: View): Promise<void> {
  await open(page);
  // Menus that are closed are in the page too.
  await page.locator(shows).filter({ visible: true }).first().waitFor();
  expect(await seriousFaults(page, within), name).toEqual([]);
}
