import type { Page } from 'playwright-core';
import { until } from './browser';

const OPEN = 'main h1, [role=dialog], #card[data-shown], #quick-line:focus, #filter-panel, :popover-open';

/** Leaves whatever is open, by Escape: for tests that share a visit. */
export async function backToDesk(page: Page): Promise<void> {
  const open = page.locator(OPEN).filter({ visible: true });
  await until(async () => {
    if ((await open.count()) === 0) return true;
    await page.keyboard.press('Escape');
    return false;
  }, 'the desk is as it was');
}
