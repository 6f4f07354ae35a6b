import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Box } from '../../src/picture/box';
import { estimatedWidth } from '../../src/picture/labelText';
import { PICTURE_NAMES } from '../../src/picture/pictureName';
import { sceneOf } from '../../src/picture/sceneOf';
import { labelShapes } from '../../src/picture/sceneShapes';
import { FONT_FAMILY, type TextShape } from '../../src/picture/shape';
import { sampleMap } from '../helpers/sampleMap';
import { pictureOfMap } from '../picture/pictureOfMap';
import { launchBrowser } from './browser';

/** That of the picture, and two that are common where it is not there; of one that is missing, whatever stands for it. */
const FAMILIES = [FONT_FAMILY, "'DejaVu Sans', sans-serif", "'Liberation Sans', Arial, sans-serif"];
/** Letters are drawn with soft edges, and placed to parts of a pixel. */
const SOFT = 1;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

describe.each(FAMILIES)('texts in %s', (family) => {
  it.each(PICTURE_NAMES)(
    'are painted inside the boxes of their labels, measured by this browser (%s)',
    async (picture) => {
      const make = pictureOfMap(sampleMap('fr'));
      const viewport = { width: 1220, height: 800 };
      const asked = new Set<string>();
      sceneOf(
        make(picture, viewport, {
          measure: (text, size, weight) => (asked.add(`${weight} ${text}`), estimatedWidth(text, size, weight)),
        }),
      );
      const widths = await widthsOf([...asked], family);
      const measure = (text: string, size: number, weight: number) => {
        const width = widths.get(`${weight} ${text}`);
        if (width === undefined) throw new Error(`not measured: ${text}`);
        return (width * size) / 100;
      };
      const { labels, theme } = sceneOf(make(picture, viewport, { measure }));
      expect(labels.length).toBeGreaterThan(40);
      const painted = await inkOf(
        labels.map((label) => labelShapes(label, theme).filter((shape) => shape.kind === 'text')),
        family,
      );
      const outside = labels.filter(({ box }, i) => !holds(box, painted[i]));
      expect(outside.map(({ lines }) => lines.join(' / '))).toEqual([]);
    },
  );

  it('are no wider than they are taken to be where there is no page to measure in', async () => {
    const { labels } = sceneOf(pictureOfMap(sampleMap('fr'))('circles', { width: 1220, height: 800 }));
    const lines = labels.flatMap(({ lines: own, weight }) => own.map((text) => ({ text, weight })));
    const widths = await widthsOf(
      lines.map(({ text, weight }) => `${weight} ${text}`),
      family,
    );
    const wider = lines.filter(
      ({ text, weight }) => (widths.get(`${weight} ${text}`) ?? 0) > estimatedWidth(text, 100, weight),
    );
    expect(
      wider.map(
        ({ text, weight }) => `${text}: ${widths.get(`${weight} ${text}`)} > ${estimatedWidth(text, 100, weight)}`,
      ),
    ).toEqual([]);
  });
});

/** Widths at 100 pixels of texts that are written after their weight. */
async function widthsOf(texts: readonly string[], family: string): Promise<ReadonlyMap<string, number>> {
  const widths = await page.evaluate(
    ([all, font]) => {
      const context = document.createElement('canvas').getContext('2d');
      return all.map((one) => {
        if (!context) return 0;
        const [weight, ...rest] = one.split(' ');
        context.font = `${weight} 100px ${font}`;
        return context.measureText(rest.join(' ')).width;
      });
    },
    [texts, family] as const,
  );
  return new Map(texts.map((text, i) => [text, widths[i] ?? 0]));
}

/** Where each text leaves ink, as the canvas paints it; `null` where it leaves none. */
function inkOf(texts: readonly (readonly TextShape[])[], family: string): Promise<(Box | null)[]> {
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
    [texts, family] as const,
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
