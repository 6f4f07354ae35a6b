import type { Page } from 'playwright-core';
import type { Cells } from './cells';

/** What `hideable` keeps on the page. */
interface Kept {
  /** What the last painting wrote, each text by a name of its own. */
  drawn: Set<string>;
  /** Where texts were last written, in the scene and on which canvas, by the same names. */
  written: Map<string, { readonly canvas: HTMLCanvasElement; readonly x: number; readonly y: number }>;
  /** What is left out from the next painting on. */
  taken: string | null;
}

/** What is used here of the graph that Cytoscape keeps on the element it draws in. */
type CyHost = HTMLElement & {
  readonly _cyreg: {
    readonly cy: {
      readonly nodes: (selector: string) => {
        readonly map: <Value>(of: (node: { readonly id: () => string }) => Value) => Value[];
        readonly first: () => { readonly position: (at?: object) => { readonly x: number; readonly y: number } };
      };
      readonly getElementById: (id: string) => {
        readonly style: (name: string, value: string) => void;
        readonly removeStyle: (name: string) => void;
      };
    };
  };
};

/** Runs on a page before the app does: any text that the picture writes can be left out of it. */
export function hideable(): void {
  const kept: Kept = { drawn: new Set(), written: new Map(), taken: null };
  Object.assign(globalThis, { painting: kept });
  const own = CanvasRenderingContext2D.prototype;
  // oxlint-disable-next-line typescript/unbound-method -- each is called on a context of its own
  const { fillText, strokeText } = own;
  const isOfPicture = ({ canvas }: CanvasRenderingContext2D) => canvas.parentElement?.getAttribute('role') === 'img';
  const nameOf = (text: string, x: number, y: number) => `text ${text} ${Math.round(x)} ${Math.round(y)}`;
  own.fillText = function (text, x, y) {
    const name = nameOf(text, x, y);
    if (isOfPicture(this)) {
      kept.drawn.add(name);
      if (name === kept.taken) return;
      const { x: left, y: top } = this.getTransform().transformPoint({ x, y });
      kept.written.set(name, { canvas: this.canvas, x: left, y: top });
    }
    fillText.call(this, text, x, y);
  };
  own.strokeText = function (text, x, y) {
    if (!isOfPicture(this) || nameOf(text, x, y) !== kept.taken) strokeText.call(this, text, x, y);
  };
}

/** Texts of the picture that something else of the page lies over. */
export async function coveredNames(page: Page): Promise<string[]> {
  if (!(await page.locator('[role=img] > canvas').first().isVisible())) return [];
  await pictureWithout(page, null, 4);
  return page.evaluate(() => {
    const { written } = (globalThis as unknown as { painting: Kept }).painting;
    const covered: string[] = [];
    for (const [name, { canvas, x, y }] of written) {
      const { left, top } = canvas.getBoundingClientRect();
      const ratio = window.devicePixelRatio;
      // A little over the line it is written on.
      const there = document.elementFromPoint(left + x / ratio, top + y / ratio - 3);
      const isOver = there !== null && there.closest('[role=img], [role=listbox]') === null && !there.contains(canvas);
      let isStuck = false;
      for (let box = there; box; box = box.parentElement) isStuck ||= getComputedStyle(box).position === 'sticky';
      if (isOver && !isStuck) covered.push(`${name} (${there.outerHTML.slice(0, 80)})`);
    }
    return covered;
  });
}

/** All that is painted now, by the names that `pictureWithout` takes: texts, and marks of actors and seats. */
export async function paintedNow(page: Page): Promise<readonly string[]> {
  await pictureWithout(page, null, 4);
  return page.evaluate(() => {
    const host = [...(document.querySelector('[role=img]')?.children ?? [])].find(({ tagName }) => tagName === 'DIV');
    const marks = (host as CyHost)._cyreg.cy.nodes('.actor, .seat').map((node) => `mark ${node.id()}`);
    return [...(globalThis as unknown as { painting: Kept }).painting.drawn, ...marks];
  });
}

/** The picture painted anew but for one thing, as cells of so many pixels. */
export async function pictureWithout(page: Page, taken: string | null, cell: number): Promise<Cells> {
  const { width, height, bytes } = await page.evaluate(paintedWithout, [taken, cell] as const);
  return { width, height, values: new Uint8Array(Buffer.from(bytes, 'base64')) };
}

/** Run in the page of the app. */
async function paintedWithout([taken, cell]: readonly [string | null, number]) {
  const kept = (globalThis as unknown as { painting: Kept }).painting;
  kept.taken = taken;
  kept.drawn = new Set();
  kept.written = new Map();
  const picture = document.querySelector('[role=img]') as HTMLElement;
  const host = [...picture.children].find(({ tagName }) => tagName === 'DIV') as CyHost;
  const { cy } = host._cyreg;
  const mark = taken?.startsWith('mark ') ? cy.getElementById(taken.slice('mark '.length)) : null;
  mark?.style('visibility', 'hidden');
  const actor = cy.nodes('.actor').first();
  // Where it is already: all is painted anew.
  actor.position({ ...actor.position() });
  // What was left out of the painting before is drawn coarsely until Cytoscape has the time.
  for (let frames = 0; frames < 4; frames++) await new Promise(requestAnimationFrame);
  const box = picture.getBoundingClientRect();
  const all = new OffscreenCanvas(Math.round(box.width), Math.round(box.height));
  const context = all.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.fillStyle = getComputedStyle(picture).backgroundColor;
  context.fillRect(0, 0, all.width, all.height);
  for (const canvas of picture.querySelectorAll('canvas')) context.drawImage(canvas, 0, 0);
  mark?.removeStyle('visibility');
  const { data } = context.getImageData(0, 0, all.width, all.height);
  const [width, height] = [Math.floor(all.width / cell), Math.floor(all.height / cell)];
  let bytes = '';
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let row = y * cell; row < (y + 1) * cell; row++) {
        for (let column = x * cell; column < (x + 1) * cell; column++) {
          const i = 4 * (row * all.width + column);
          sum += 0.299 * (data[i] ?? 0) + 0.587 * (data[i + 1] ?? 0) + 0.114 * (data[i + 2] ?? 0);
        }
      }
      bytes += String.fromCharCode(Math.round(sum / (cell * cell)));
    }
  }
  return { width, height, bytes: btoa(bytes) };
}
