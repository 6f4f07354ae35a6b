import type { Page } from 'playwright-core';

/** The menus of the header: of the map, to build, to look, to share. Where there is one column, all are in one. */
export type MenuName = 'map' | 'build' | 'look' | 'share';

/** Opens the menu. */
export async function openMenu(page: Page, menu: MenuName): Promise<void> {
  await page.locator(`#menu-${menu}, #menu-all`).first().click();
}

/** Opens the menu and chooses what is called so, in either language. */
export async function fromMenu(page: Page, menu: MenuName, name: RegExp | string): Promise<void> {
  await openMenu(page, menu);
  await page.locator('[popover]:popover-open button').filter({ hasText: name }).first().click();
}
