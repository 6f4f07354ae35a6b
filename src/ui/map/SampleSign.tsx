import type { Theme } from '../../picture/marks/theme';
import type { LegendPart } from '../../picture/paper/legendEntry';
import { sampleShapes } from '../../picture/paper/legendShapes';
import { Shapes } from './ShapeView';

export function SampleSign({ part, theme }: { readonly part: LegendPart; readonly theme: Theme }) {
  return (
    <svg width="28" height="22" viewBox="-14 -11 28 22" aria-hidden="true" focusable="false">
      <Shapes shapes={sampleShapes(part, { x: 0, y: 0 }, theme)} />
    </svg>
  );
}
