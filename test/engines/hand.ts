import { until } from '../e2e/browser';
import type { Pane } from './engine';

/** What a person does with a window, and what they wait to see first: in any engine, by what is on the page. */
export interface Hand {
  readonly pane: Pane;
  /** Until something of this selector, and called so, is seen. */
  readonly sees: (selector: string, name?: string) => Promise<void>;
  /** Until nothing of it is. */
  readonly seesNoMore: (selector: string, name?: string) => Promise<void>;
  /** Clicks in its middle, once it is there, still and uncovered. */
  readonly click: (selector: string, name?: string) => Promise<void>;
  /** Opens the menu and chooses what is called so. */
  readonly fromMenu: (menu: 'map' | 'build' | 'look' | 'share', name: string) => Promise<void>;
  /** Types, or leaves what is typed, takes it by Enter, and waits until the field that has the focus is empty again. */
  readonly enter: (text: string) => Promise<void>;
  /** Until the picture says so many actors, and ties. */
  readonly counts: (wanted: Partial<Counts>) => Promise<void>;
  readonly countsNow: () => Promise<Counts>;
  readonly until: (run: () => boolean, what: string) => Promise<void>;
}

export interface Counts {
  readonly actors: number;
  readonly ties: number;
}

export function handOn(pane: Pane): Hand {
  const place = (selector: string, name: string) => pane.evaluate(placeOf, selector, name);
  const hand: Hand = {
    pane,
    sees: async (selector, name = '') =>
      void (await until(
        async () => (await pane.evaluate(isSeen, selector, name)) && true,
        `${selector} ${name} is seen`,
      )),
    seesNoMore: async (selector, name = '') =>
      void (await until(async () => !(await pane.evaluate(isSeen, selector, name)), `${selector} ${name} is gone`)),
    click: async (selector, name = '') => {
      const at = await until(async () => (await place(selector, name)) ?? undefined, `${selector} ${name} to click on`);
      await pane.clickAt(at.x, at.y);
    },
    fromMenu: async (menu, name) => {
      await hand.click(`#menu-${menu}`);
      await hand.click('[popover] button', name);
    },
    enter: async (text) => {
      if (text !== '') await pane.type(text);
      await hand.until(
        () => document.activeElement instanceof HTMLInputElement && document.activeElement.value !== '',
        `${text} is typed`,
      );
      await pane.press('Enter');
      await hand.until(
        () => !(document.activeElement instanceof HTMLInputElement) || document.activeElement.value === '',
        `${text} is taken`,
      );
    },
    countsNow: () => pane.evaluate(countsOf),
    counts: async (wanted) => {
      let now: Counts = { actors: -1, ties: -1 };
      await until(
        async () => {
          now = await pane.evaluate(countsOf);
          return (
            now.actors === (wanted.actors ?? now.actors) && now.ties === (wanted.ties ?? now.ties) && now.actors >= 0
          );
        },
        () => `${JSON.stringify(wanted)} on the picture; there are ${JSON.stringify(now)}`,
      );
    },
    until: async (run, what) => void (await until(() => pane.evaluate(run), what)),
  };
  return hand;
}

/** Actors and ties as the description of the picture says them; -1 where it says none. */
function countsOf(): { actors: number; ties: number } {
  const picture = document.querySelector('[role=img][aria-label^="Carte du réseau"]');
  const found = [...(picture?.getAttribute('aria-label') ?? '').matchAll(/(\d[\d\s]*?)\s+(?:acteurs?|liens?)\b/g)];
  const [actors = -1, ties = -1] = found.map(([, count]) => Number(count?.replaceAll(/\s/g, '')));
  return { actors, ties };
}

function isSeen(selector: string, name: string): boolean {
  return [...document.querySelectorAll<HTMLElement>(selector)].some((one) => {
    const called = (one.getAttribute('aria-label') ?? one.innerText ?? '').replaceAll(/\s+/g, ' ').trim();
    return one.checkVisibility({ visibilityProperty: true }) && new RegExp(name).test(called);
  });
}

/** The middle of the first one that is seen, called so, where it has been for two frames and nothing lies over it. */
async function placeOf(selector: string, name: string): Promise<{ x: number; y: number } | null> {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => {
    const called = (one.getAttribute('aria-label') ?? one.innerText ?? '').replaceAll(/\s+/g, ' ').trim();
    return one.checkVisibility({ visibilityProperty: true }) && new RegExp(name).test(called);
  });
  if (!found) return null;
  found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const middle = () => {
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  };
  const before = middle();
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  const now = middle();
  const under = document.elementFromPoint(now.x, now.y);
  return now.x === before.x && now.y === before.y && under !== null && found.contains(under) ? now : null;
}
