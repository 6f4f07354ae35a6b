import type { MeasureText } from '../../picture/labelText';
import { FONT_FAMILY } from '../../picture/shape';

const KEPT = 4000;

/** Measures as the canvas draws. Widths are remembered: a map has the same few names at each drawing. */
export function createMeasureText(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (widths.size > KEPT) widths.clear();
    if (!context) return text.length * size * 0.6;
    context.font = `${weight} ${size}px ${FONT_FAMILY}`;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
}
