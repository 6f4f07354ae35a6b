import { strToU8 } from 'fflate';
import { readFiles } from '../../src/formats/readFiles';
import { newId } from '../../src/platform/newId';
import { HOSTILE_FILES } from './hostileFiles';
import type { Line } from './line';

const SECTION = 'hostile files, at the limit of size';
/** Milliseconds: until a word is said of what is refused, and until a map is there of what is only large. */
const AT_MOST = { refused: 1_500, read: 10_000 };

/** From bytes to a refusal, the first time: whoever opens such a file has read no other. `word`: of the names of files. */
export async function hostileLines(word = ''): Promise<Line[]> {
  const lines: Line[] = [];
  for (const [name, make] of Object.entries(HOSTILE_FILES)) {
    if (!name.includes(word)) continue;
    const made = make();
    const bytes = typeof made === 'string' ? strToU8(made) : made;
    const before = process.cpuUsage();
    const read = await readFiles([{ name, bytes }], { newId, language: 'fr', answers: new Map() });
    const { user, system } = process.cpuUsage(before);
    const isRead = read.outcome !== 'error';
    lines.push({
      section: SECTION,
      what: name,
      size: `${(bytes.length / 2 ** 20).toFixed(1)} MB`,
      ours: (user + system) / 1000,
      unit: 'ms',
      goal: { atMost: isRead ? AT_MOST.read : AT_MOST.refused },
      note: `${isRead ? `read, ${read.document.actors.size} actors` : 'refused'}: ${read.messages[0]?.code ?? 'nothing said'}`,
    });
  }
  return lines;
}
