import type { FileChooser, Page } from 'playwright-core';
import { until } from './browser';
import { chooseFiles } from './chooseFiles';

/** Opens tables over a map of one's own: it is asked whether they open apart or are added, and one Enter opens them apart. */
export async function openApart(page: Page, files: Parameters<FileChooser['setFiles']>[0]): Promise<void> {
  await chooseFiles(page, files);
  await saidApart(page);
}

/** The same, of what was chosen, dropped or pasted already. */
export async function saidApart(page: Page): Promise<void> {
  const apart = page.getByRole('button', { name: /^(Ouvrir à part|Open separately)$/, disabled: false });
  await apart.waitFor();
  await page.keyboard.press('Enter');
  await apart.waitFor({ state: 'detached' });
}

/** Opens as proposed what was chosen, wherever it is asked about, until it is open: of files of which not all are. */
export async function untilOpened(page: Page, isOpen: () => Promise<boolean>, what: string): Promise<void> {
  const open = page.getByRole('button', { name: /^Ouvrir (la carte|à part)$/, disabled: false });
  await until(async () => {
    if (await isOpen()) return true;
    if ((await open.count()) > 0) await open.click({ timeout: 2_000 }).catch(() => undefined);
    return false;
  }, what);
}
