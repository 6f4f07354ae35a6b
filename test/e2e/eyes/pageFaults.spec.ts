import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inTurn } from '../../runs';
import { servedApp } from '../servedApp';
import { CELL } from './cells';
import { openEye } from './eye';
import { inkFaults, pageFaults } from './pageFaults';
import { coveredNames, hideable } from './takeAway';
import { coveredTexts } from './uncovered';
import { visitCalled } from './visits';

const DESK = visitCalled('desk-fr');
const app = servedApp({ reducedMotion: 'reduce', before: (context) => context.addInitScript(hideable) });

async function faultsOf(page: Page): Promise<string[]> {
  const seen = await (await openEye(app.browser())).see(page, CELL);
  return [
    ...(await coveredTexts(page, 'body')).map((text) => `covered: ${text}`),
    ...(await coveredNames(page)).map((name) => `covered on the picture: ${name}`),
    ...(await pageFaults(page)),
    ...(await inkFaults(page, seen, CELL)),
  ];
}

/** What is done to a sound page, and what is then said of it. */
const BROKEN: readonly (readonly [what: string, done: () => void, said: RegExp])[] = [
  [
    'something lies over the panel',
    () => {
      const over = document.body.appendChild(document.createElement('div'));
      Object.assign(over.style, { position: 'fixed', left: '0', top: '200px', width: '200px', height: '200px' });
    },
    /^covered: /,
  ],
  [
    'a note lies over names',
    () => {
      const note = document.querySelector('[role=img]')?.parentElement?.appendChild(document.createElement('p'));
      Object.assign(note?.style ?? {}, { position: 'absolute', inset: '100px', zIndex: '9' });
    },
    /^covered on the picture: text /,
  ],
  [
    'a black block lies over the picture',
    () => {
      const block = document.body.appendChild(document.createElement('canvas'));
      Object.assign(block.style, { position: 'fixed', left: '700px', top: '300px', pointerEvents: 'none' });
      block.getContext('2d')?.fillRect(0, 0, 300, 150);
    },
    /^a block of ink at (?:69|7\d)\d 3\d\d$/,
  ],
  [
    'a sample of the legend is empty',
    () => document.querySelector('[class*=legend] svg')?.replaceChildren(),
    /^a sample that holds nothing: /,
  ],
  [
    'a heading is cut',
    () => {
      const heading = document.querySelector<HTMLElement>('#gaps h3');
      Object.assign(heading?.style ?? {}, {
        flex: 'none',
        width: '40px',
        overflow: 'hidden',
        whiteSpace: 'nowrap',
        display: 'block',
      });
    },
    /^cut across: /,
  ],
  [
    'a button is too narrow for its words',
    () => {
      const button = [...document.querySelectorAll<HTMLElement>('button')].find(
        ({ textContent }) => textContent === ' Carte',
      );
      const any = button ?? document.querySelector<HTMLElement>('#gaps button');
      Object.assign(any?.style ?? {}, { width: '20px', minWidth: '0', whiteSpace: 'nowrap', overflow: 'visible' });
    },
    /^outside its box: /,
  ],
  [
    'a part is wider than the window',
    () => {
      const wide = document.body.appendChild(document.createElement('p'));
      wide.textContent = 'x';
      Object.assign(wide.style, { width: '3000px' });
    },
    /^wider than the window: /,
  ],
];

it.each(inTurn(BROKEN, 0))('%s: it is said', async (_, done, said) => {
  const { page } = await app.openDrawn({ viewport: DESK.viewport ?? null });
  await page.evaluate(done);
  const faults = await faultsOf(page);
  expect(
    faults.some((one) => said.test(one)),
    faults.join('\n') || 'nothing is said',
  ).toBe(true);
});
