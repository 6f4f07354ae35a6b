import type { Goal, Judged } from './line';

const HEADINGS = ['what', 'size', 'ours', 'other', 'ratio', 'goal', 'ok?', 'note'];
/** Columns of figures: set to the right. */
const FIGURES = new Set([1, 2, 3, 4]);

/** Lines as aligned text, a heading for each section. */
export function tableOf(lines: readonly Judged[]): string {
  const rows = lines.map(cellsOf);
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const text = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        FIGURES.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return lines
    .flatMap(({ section }, index) => {
      const begins = section !== lines[index - 1]?.section;
      return [...(begins ? ['', section.toUpperCase(), text(HEADINGS)] : []), text(rows[index] ?? [])];
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
