import type { Page } from 'playwright-core';

/** Something of the app that people can be looking at, opened on the sample, from the desk. */
export interface View {
  readonly name: string;
  readonly open: (page: Page) => Promise<unknown>;
  /** What is there once it is open, however late it was loaded. */
  readonly shows: string;
  /** What it adds to the desk, which has a line of its own: axe looks at nothing else. */
  readonly within?: string;
  /** Escape leaves something of it behind, on the map or in a field: it has a visit of its own. */
  readonly stays?: true;
  /** Leads back to the desk as it was, where Escape does not. */
  readonly back?: (page: Page) => Promise<unknown>;
}

/** A button by either of its names, whichever the language. */
export const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();

/** In a small window the panel is folded. */
export async function showPanel(page: Page): Promise<void> {
  const fold = page.locator('[aria-controls="gaps"][aria-expanded="false"]');
  if (await fold.isVisible()) await fold.click();
}
