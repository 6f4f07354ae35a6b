import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds serious or critical, one line each, on the page or `within` a part of it; empty for a sound one. */
export async function seriousFaults(page: Page, within?: string): Promise<readonly string[]> {
  // Of one page without frames, whose violations alone are told, by rules that read no style sheet as a file: less time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'], preload: false });
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.slice(0, 160)}`),
    );
}
