import { withFirmEnds } from './lineEnds';
import type { MeasureText } from './textWidth';

/** Wraps a text at spaces to `width` CSS pixels; a wider word gets a line of its own. */
export function wrapped(text: string, width: number, size: number, weight: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  const fits = (line: string) => measure(line, size, weight) <= width;
  for (const word of text.split(/[ \n]+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return withFirmEnds(lines, fits);
}
