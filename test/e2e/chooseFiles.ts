import type { FileChooser, Page } from 'playwright-core';

type Files = Parameters<FileChooser['setFiles']>[0];

/** Chooses files in the window that Ctrl+O, or something else that is pressed, opens. */
export async function chooseFiles(
  page: Page,
  files: Files,
  press: () => Promise<unknown> = () => page.keyboard.press('Control+o'),
): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()]);
  await chooser.setFiles(files);
}
