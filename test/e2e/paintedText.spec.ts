import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EMBEDDED_FONT } from '../../src/export/embeddedFont';
import type { Box } from '../../src/picture/geometry/box';
import { textWidth } from '../../src/picture/labels/textWidth';
import { FONT_FAMILY, type TextShape } from '../../src/picture/marks/shape';
import { PICTURE_NAMES } from '../../src/picture/pictureName';
import { sceneOf } from '../../src/picture/sceneOf';
import { labelShapes } from '../../src/picture/sceneShapes';
import { sampleMap } from '../helpers/sampleMap';
import { pictureOfMap } from '../picture/pictureOfMap';
import { launchBrowser } from './browser';

/** Letters are drawn with soft edges, and placed to parts of a pixel. */
const SOFT = 1;
const NAMES = [
  'Léa Morel',
  'AVENIR TAVAUX & Yvonne Ta',
  'Association « Vivre à l’œuvre »',
  'Office fédéral fi fl ffi',
  'Škoda Łukasiewicz-Ångström',
  'Ștefan Țîrlea, Ýmir Őrsi',
  '25 % des élu·e·s (2026) : 1–3',
  'Un témoin sur les circuits courts\u00a0?',
  'Zoe\u0301 Fe\u0301vrier',
];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.setContent(`<style>${EMBEDDED_FONT}</style>`);
  const faces = await page.evaluate(async (family) => {
    const loaded = await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 16px ${family}`)));
    return loaded.map((each) => each.length);
  }, FONT_FAMILY);
  expect(faces).toEqual([1, 1]);
});
afterAll(() => browser.close());

it.each([10, 13, 14.5, 24])('names are as wide as the table of the font says (%s px)', async (size) => {
  const map = sampleMap('fr');
  const names = [...NAMES, ...[...map.actors.values()].map(({ name }) => name)];
  const texts = names.flatMap((text) => [400, 600, 700].map((weight) => ({ text, weight })));
  const widths = await widthsOf(texts, size);
  const off = texts.filter(({ text, weight }, i) => {
    const width = textWidth(text, size, weight);
    return Math.abs((widths[i] ?? 0) - width) > width / 100;
  });
  expect(off).toEqual([]);
});

it.each(PICTURE_NAMES)('texts are painted inside the boxes of their labels (%s)', async (picture) => {
  const { labels, theme } = sceneOf(pictureOfMap(sampleMap('fr'))(picture, { width: 1220, height: 800 }));
  expect(labels.length).toBeGreaterThan(40);
  const painted = await inkOf(
    labels.map((label) => labelShapes(label, theme).filter((shape) => shape.kind === 'text')),
  );
  const outside = labels.filter(({ box }, i) => !holds(box, painted[i]));
  expect(outside.map(({ lines }) => lines.join(' / '))).toEqual([]);
});

/** As the picture draws them: see canvas/paintShapes. */
function widthsOf(texts: readonly { text: string; weight: number }[], size: number): Promise<number[]> {
  return page.evaluate(
    ([all, pixels, font]) => {
      const context = document.createElement('canvas').getContext('2d');
      return all.map(({ text, weight }) => {
        if (!context) return 0;
        context.font = `${weight} ${pixels}px ${font}`;
        context.fontKerning = 'none';
        context.textRendering = 'geometricPrecision';
        return context.measureText(text).width;
      });
    },
    [texts, size, FONT_FAMILY] as const,
  );
}

/** Where each text leaves ink, as the canvas paints it; `null` where it leaves none. */
function inkOf(texts: readonly (readonly TextShape[])[]): Promise<(Box | null)[]> {
  return page.evaluate(
    ([all, font]) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [700, 300];
      const context = canvas.getContext('2d', { willReadFrequently: true });
      return all.map((shapes) => {
        const [first] = shapes;
        if (!context || !first) return null;
        const [x, y] = [first.at.x - 350, first.at.y - 100];
        context.clearRect(0, 0, 700, 300);
        for (const { text, at, size, weight, align } of shapes) {
          context.font = `${weight} ${size}px ${font}`;
          context.fontKerning = 'none';
          context.textRendering = 'geometricPrecision';
          context.textAlign = align === 'centre' ? 'center' : align;
          context.fillText(text, at.x - x, at.y - y);
        }
        const { data } = context.getImageData(0, 0, 700, 300);
        let ink = null;
        for (let i = 0; i < 700 * 300; i++) {
          if ((data[4 * i + 3] ?? 0) < 90) continue;
          const [column, row] = [x + (i % 700), y + Math.floor(i / 700)];
          const known: Box = ink ?? { left: column, right: column, top: row, bottom: row };
          ink = {
            left: Math.min(known.left, column),
            right: Math.max(known.right, column + 1),
            top: Math.min(known.top, row),
            bottom: Math.max(known.bottom, row + 1),
          };
        }
        return ink;
      });
    },
    [texts, FONT_FAMILY] as const,
  );
}

function holds(box: Box, ink: Box | null | undefined): boolean {
  if (!ink) return false;
  return (
    ink.left >= box.left - SOFT &&
    ink.right <= box.right + SOFT &&
    ink.top >= box.top - SOFT &&
    ink.bottom <= box.bottom + SOFT
  );
}
