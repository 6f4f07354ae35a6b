import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/picture/labels/textWidth';
import { THEMES } from '../../src/picture/marks/theme';
import type { LegendEntry } from '../../src/picture/paper/legendEntry';
import { legendColumn } from '../../src/picture/paper/legendShapes';

const LONG = 'Autour de La lutte contre l’artificialisation des sols et pour la sobriété foncière';
const ORIGIN = { x: 0, y: 0 };

function columnOf(...texts: string[]) {
  const entries: LegendEntry[] = texts.map((text) => ({ parts: [{ sample: 'group', text }] }));
  const column = legendColumn(entries, ORIGIN, THEMES.print, textWidth);
  const lines = column.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
  return { ...column, lines };
}

describe('a legend beside a picture', () => {
  it('writes a long name whole, on lines that leave the picture its width', () => {
    const { lines, width } = columnOf(LONG);
    expect(lines.map(({ text }) => text).join(' ')).toBe(LONG);
    expect(lines.length).toBeGreaterThan(1);
    expect(width).toBeLessThan(columnOf('x'.repeat(LONG.length)).width / 2);
  });

  it('begins the next one under it', () => {
    const { lines, height } = columnOf(LONG, 'structure');
    const bases = lines.map(({ at }) => at.y);
    for (const [i, base] of bases.slice(1).entries()) expect(base - bases[i]!).toBeGreaterThanOrEqual(13);
    expect(height).toBeGreaterThan(bases.at(-1)!);
  });
});
