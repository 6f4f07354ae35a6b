import type { Page } from 'playwright-core';
import { untilStill } from '../onPicture';

export const stops = (page: Page) => page.getByRole('listbox', { name: /^(Acteurs et manques|Actors and gaps)/ });

/** What a screen reader says of where the keyboard is in the picture: asked in one go, for the next picture has other options. */
export function current(page: Page): Promise<string> {
  return stops(page).evaluate((list) => {
    const id = list.getAttribute('aria-activedescendant');
    const option = id === null ? null : document.getElementById(id);
    if (!option) throw new Error(`the keyboard is nowhere in the picture: ${id}`);
    return option.textContent ?? '';
  });
}

/** Where the stop that the keyboard is on is on the page: its option lies over its mark. */
export async function placeOfCurrent(page: Page): Promise<{ x: number; y: number }> {
  await page.locator('[role=option][data-here]').waitFor();
  await untilStill(page);
  const { x, y, width, height } = (await page.locator('[role=option][data-here]').boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}
