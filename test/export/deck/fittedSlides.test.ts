import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittedSlides, TEXT_ROOM } from '../../../src/export/deck/fittedSlides';
import type { Slide, SlideLine } from '../../../src/export/deck/slide';
import { textWidth } from '../../../src/picture/labels/textWidth';
import { wrapped } from '../../../src/picture/labels/wrapped';

const part = (title: string, at: number, of: number) => `${title} ${at}/${of}`;
const slide = (kind: Slide['kind'], lines: readonly SlideLine[]): Slide => ({ kind, title: 'T', lines, notes: ['N'] });
const fitted = (...slides: Slide[]) => fittedSlides(slides, { measure: textWidth, part });

describe('lines of slides', () => {
  it('are as large as there is room for', () => {
    const [short] = fitted(slide('beside', [{ text: 'Un mot.' }]));
    const [long] = fitted(slide('beside', [{ text: 'Une phrase qui dit tout. '.repeat(24) }]));
    expect(short?.size).toBe(26);
    expect(long?.size).toBeLessThan(26);
  });

  it('go on on a slide of their own rather than be cut: none is lost, all have room, no heading is left alone', () => {
    const line = fc.record(
      {
        text: fc.lorem({ maxCount: 30 }),
        look: fc.constantFrom<'heading' | 'soft'>('heading', 'soft'),
      },
      { requiredKeys: ['text'] },
    );
    const kind = fc.constantFrom<Slide['kind']>('opening', 'words', 'beside', 'wide');
    fc.assert(
      fc.property(kind, fc.array(line, { maxLength: 60 }), (of, lines) => {
        const slides = fitted(slide(of, lines));
        // A heading is said again above lines that go on.
        const once = new Set(slides.flatMap((one) => one.lines));
        expect([...once]).toEqual(lines);
        expect(slides.flatMap((one, i) => one.lines.slice(i === 0 ? 0 : 1)).every((one) => once.delete(one))).toBe(
          true,
        );
        expect(slides.map((one) => one.notes.length)).toEqual(slides.map((_, i) => (i === 0 ? 1 : 0)));
        for (const [i, { kind: as, lines: on, size }] of slides.entries()) {
          const { width, height } = TEXT_ROOM[as];
          const rows = on.flatMap(({ text }) => wrapped(text, width - size, size, 400, textWidth)).length;
          if (on.length > 1) expect(rows * size).toBeLessThan(height);
          const isAllHeadings = on.every(({ look }) => look === 'heading');
          if (i < slides.length - 1 && !isAllHeadings) expect(on.at(-1)?.look).not.toBe('heading');
        }
      }),
    );
  });

  it('go on under their heading, and what counts the rest stays with them', () => {
    const question = (at: number): SlideLine => ({ text: `Question ${at}, dite en quelques mots ?` });
    const rest: SlideLine = { text: 'Et 8 autres questions.', look: 'soft' };
    const heading: SlideLine = { text: 'Faire connaître', look: 'heading' };
    for (const count of [12, 13, 14, 15, 16]) {
      const lines = [heading, ...Array.from({ length: count }, (_, at) => question(at)), rest];
      const [, second] = fitted(slide('words', lines));
      if (!second) continue;
      expect(second.lines[0]).toEqual(heading);
      expect(second.lines[1]).not.toEqual(rest);
    }
    expect(fitted(slide('words', [heading, ...Array.from({ length: 16 }, (_, at) => question(at)), rest])).length).toBe(
      2,
    );
  });
});
