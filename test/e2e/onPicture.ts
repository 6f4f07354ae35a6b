import type { Locator, Page } from 'playwright-core';
import { until } from './browser';

export interface Counts {
  readonly actors: number;
  /** Pairs of actors with a tie. */
  readonly ties: number;
}

/** The picture, in either language. */
export function picture(page: Page): Locator {
  return page.getByRole('img', { name: /^(Carte du réseau|Network map)/ });
}

/** Actors and ties as the description of the picture says them; -1 where it says none. */
export async function countsOf(page: Page): Promise<Counts> {
  const label = (await picture(page).count()) === 1 ? await picture(page).getAttribute('aria-label') : null;
  const [actors = -1, ties = -1] = [
    ...(label ?? '').matchAll(/(\d[\d\s,]*?)\s+(?:acteurs?|actors?|liens?|ties?)\b/g),
  ].map(([, count]) => Number(count?.replaceAll(/[\s,]/g, '')));
  return { actors, ties };
}

export async function untilCounts(page: Page, wanted: Partial<Counts>): Promise<void> {
  let now: Counts | undefined;
  await until(
    async () => {
      now = await countsOf(page);
      return now.actors === (wanted.actors ?? now.actors) && now.ties === (wanted.ties ?? now.ties) && now.actors >= 0;
    },
    () => `${JSON.stringify(wanted)} on the picture; there are ${JSON.stringify(now)}`,
  );
}

/** Until the page and the stop of the picture that the keyboard is on have been at the same place for some frames. */
export async function untilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const place = () => {
      const { x, y } = document.querySelector('[role=option][data-here]')?.getBoundingClientRect() ?? { x: 0, y: 0 };
      return `${x} ${y} ${window.scrollY}`;
    };
    let before = '';
    for (let still = 0; still < 8; ) {
      await new Promise(requestAnimationFrame);
      const now = place();
      still = now === before ? still + 1 : 0;
      before = now;
    }
  });
}
