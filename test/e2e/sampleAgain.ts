import type { Page } from 'playwright-core';
import { backToDesk } from './backToDesk';
import { until } from './browser';
import { fromMenu } from './fromMenu';
import { picture } from './onPicture';

/** Opens the sample as it is given, wherever a test left the page; maps that were changed are among "My maps". */
export async function sampleAgain(page: Page): Promise<void> {
  for (const other of page.context().pages()) if (other !== page) await other.close();
  await page.getByRole('region', { name: /^(La salle|The room)$/ }).waitFor({ state: 'detached' });
  await backToDesk(page);
  if (await page.locator('#table [role=grid]').first().isVisible())
    await fromMenu(page, 'look', /^(Ouvrir ou fermer le tableau|Open or close the table)/);
  await fromMenu(page, 'map', /^(Mes cartes|My maps)$/);
  const window = page.getByRole('dialog');
  await window.getByRole('button', { name: /^(Revoir l’exemple|Back to the sample)$/ }).click();
  await window.waitFor({ state: 'detached' });
  await until(
    async () => /48\s(acteurs|actors)/.test((await picture(page).getAttribute('aria-label')) ?? ''),
    'the sample is drawn',
  );
  // What was done to the map before cannot be undone here: it is another one.
  await page
    .getByRole('button', { name: /^(Annuler|Undo)\s?: / })
    .first()
    .waitFor({ state: 'detached' });
  await page.locator('#gaps h2').first().waitFor({ state: 'attached' });
  const circles = page.getByRole('button', { name: /^(Cercles|Circles)$/ }).first();
  if ((await circles.getAttribute('aria-pressed')) !== 'true') await circles.click();
}
