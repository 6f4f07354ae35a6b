import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CACHE } from '../../../src/cli/setup/project.mjs';
import { inTurn, SOAK } from '../../runs';
import { servedApp } from '../servedApp';
import { CELL, type Cells, type Difference, differencesOf } from './cells';
import { type Eye, openEye } from './eye';
import { greyPng } from './greyPng';
import { inkFaults, pageFaults } from './pageFaults';
import { coveredNames, hideable } from './takeAway';
import { coveredTexts } from './uncovered';
import { openView, VIEWS, VISITS } from './visits';

const REFERENCES = join(import.meta.dirname, 'references');
/** What was seen, to be looked at beside its reference. */
const SEEN = join(CACHE, 'seen');
/** Days are written on the page. */
const TODAY = '2026-11-24T10:00:00';
/** `npm run references`: what is seen is what is to be seen from now on. */
const isWritten = process.env.MAILLON_REFERENCES === 'write';

const app = servedApp({
  reducedMotion: 'reduce',
  before: async (context) => {
    await context.clock.setFixedTime(TODAY);
    await context.addInitScript(hideable);
  },
});

// Those of visits that are no more go.
if (isWritten) rmSync(REFERENCES, { recursive: true, force: true });
mkdirSync(isWritten ? REFERENCES : SEEN, { recursive: true });

/**
 * Every view at a desk and on a telephone, the two ends; on the screens between them and beyond by turns, the room among those of a
 * room's. In the soak every view everywhere.
 */
const TURNS: Readonly<Record<string, 0 | 1>> = { 'room-en': 1, 'tablet-fr-dark': 0 };
const isLookedAt = (visit: string, view: number) => isWritten || SOAK || (TURNS[visit] ?? view % 2) === view % 2;

describe.each(isWritten ? VISITS : inTurn(VISITS, 0))('$name', ({ name, language, colourScheme, viewport }) => {
  it('has nothing covered, cut, empty or black, and looks as it did when somebody last looked', async () => {
    const eye = await openEye(app.browser());
    const { page, faults } = await app.openDrawn({ viewport, view: { language, colourScheme } });
    const wrong: string[] = [];
    for (const [place, view] of VIEWS.entries()) {
      await openView(page, view);
      if (!isLookedAt(name, place)) continue;
      const seen = await eye.see(page, CELL);
      const found = [
        ...(await coveredTexts(page, 'body')).map((text) => `covered: ${text}`),
        ...(view.isPicture ? await coveredNames(page) : []).map((name) => `covered on the picture: ${name}`),
        ...(await pageFaults(page)),
        ...(await inkFaults(page, seen, CELL)),
        ...(await comparison(eye, `${view.name}-${name}.png`, seen)),
      ];
      wrong.push(...found.map((one) => `${view.name}: ${one}`));
    }
    expect(wrong).toEqual([]);
    expect(await faults()).toEqual([]);
  });
});

describe('the visits', () => {
  it('show every size, language and background, each with each of the others', () => {
    const parts = VISITS.map(
      ({ viewport, language, colourScheme }) => [viewport.width, language, colourScheme] as const,
    );
    const [sizes, languages, backgrounds] = [0, 1, 2].map((part) => new Set(parts.map((one) => one[part])).size);
    const pairs = (a: 0 | 1, b: 1 | 2) => new Set(parts.map((one) => `${one[a]} ${one[b]}`)).size;
    expect([sizes, languages, backgrounds]).toEqual([4, 2, 2]);
    expect([pairs(0, 1), pairs(0, 2), pairs(1, 2)]).toEqual([8, 8, 4]);
  });
});

async function comparison(eye: Eye, file: string, seen: Cells): Promise<string[]> {
  const reference = join(REFERENCES, file);
  writeFileSync(join(isWritten ? REFERENCES : SEEN, file), greyPng(seen));
  if (isWritten) return [];
  if (!existsSync(reference)) return ['no reference: `npm run references`, then look at it'];
  const differences = differencesOf(await eye.read(readFileSync(reference), 1), seen);
  if (differences.length === 0) return [];
  return [`${placesOf(differences)}; now ${join(SEEN, file)}`];
}

/** The largest first, in pixels of the page. */
function placesOf(differences: readonly Difference[]): string {
  const largest = differences.toSorted((a, b) => b.count - a.count).slice(0, 3);
  const places = largest.map(({ left, top, right, bottom }) =>
    [left, top, right, bottom].map((edge) => edge * CELL).join(' '),
  );
  return `${differences.length} differences, the largest at ${places.join(', ')}`;
}
