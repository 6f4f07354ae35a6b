import type { Goal, Judged } from './line';

const HEADINGS = ['what', 'size', 'ours', 'other', 'ratio', 'goal', 'ok?', 'note'];
/** Columns of figures: set to the right. */
const FIGURES = new Set([1, 2, 3, 4]);

/** Of columns, at least: sections are printed one by one, as they are measured, and make one table. */
const WIDTHS = [52, 13, 10, 10, 8, 9, 3, 0];

/** Lines as aligned text, a heading for each section. */
export function tableOf(lines: readonly Judged[]): string {
  const text = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const width = WIDTHS[column] ?? 0;
        return FIGURES.has(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return lines
    .flatMap((line, index) => {
      const begins = line.section !== lines[index - 1]?.section;
      return [...(begins ? ['', line.section.toUpperCase(), text(HEADINGS)] : []), text(cellsOf(line))];
    })
    .join('\n');
}

function cellsOf({ what, size, ours, other, ratio, goal, ok, unit, note }: Judged): string[] {
  return [
    what,
    size,
    figure(ours, unit),
    other === undefined ? '' : figure(other, unit),
    ratio === undefined ? '' : `${ratio.toFixed(2)} ×`,
    goal === undefined ? '' : goalText(goal, unit),
    ok === undefined ? '' : ok ? 'yes' : 'NO',
    note,
  ];
}

function goalText(goal: Goal, unit: string): string {
  return 'atMost' in goal ? `≤ ${goal.atMost} ${unit}`.trimEnd() : `≥ ${goal.atLeastTimes} ×`;
}

function figure(value: number, unit: string): string {
  const digits = unit === '' ? 4 : value < 10 ? 2 : value < 100 ? 1 : 0;
  return `${value.toFixed(digits)} ${unit}`.trimEnd();
}
