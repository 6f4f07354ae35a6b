import { readFiles } from '../../src/formats/readFiles';
import { aReadContext } from '../helpers/readContext';
import type { Line } from './line';
import { plantedGroups } from './madeGraphs';
import { medianOf } from './timed';

/** A file of ties, semicolons and French headings, as spreadsheets save it. */
export async function readingLines(rows: readonly number[]): Promise<Line[]> {
  const lines: Line[] = [];
  for (const count of rows) {
    const bytes = new TextEncoder().encode(fileOf(count));
    const times: number[] = [];
    let actors = 0;
    for (let run = 0; run < 6; run++) {
      const before = process.cpuUsage();
      const read = await readFiles([{ name: 'liens.csv', bytes }], aReadContext());
      const { user, system } = process.cpuUsage(before);
      if (run > 0) times.push((user + system) / 1000);
      actors = 'document' in read ? read.document.actors.size : 0;
    }
    lines.push({
      section: 'reading',
      what: `CSV of ties, ${(bytes.length / 1000).toFixed(0)} kB, ${actors} actors`,
      size: `${count} rows`,
      ours: medianOf(times),
      unit: 'ms',
      note: 'median of 5',
    });
  }
  return lines;
}

function fileOf(rows: number): string {
  const actors = Math.ceil(rows / 3);
  const name = (number: number) => `Acteur nº ${number} de la vallée`;
  const lines = plantedGroups(actors, 5)
    .slice(0, rows)
    .map(
      ([a, b], row) => `${name(a)};${name(b)};${row % 2 ? 'échangent' : 'agissent ensemble'};avéré;${(row % 4) + 1}`,
    );
  return `De;À;Nature;Certitude;Niveau\r\n${lines.join('\r\n')}\r\n`;
}
