import type { Theme } from '../../picture/marks/theme';
import type { LegendEntry } from '../../picture/paper/legendEntry';
import { sampleShapes } from '../../picture/paper/legendShapes';
import { ShapeView } from './ShapeView';

interface Props {
  readonly entries: readonly LegendEntry[];
  readonly theme: Theme;
  readonly label: string;
  /** Of whatever it is shown in: the entries are its `li`, the parts of each `li > span`. */
  readonly className: string | undefined;
}

/** The kinds of mark that are on the picture, six at most; what goes together stands together. */
export function RoomLegend({ entries, theme, label, className }: Props) {
  return (
    <ul className={className} aria-label={label}>
      {entries.map(({ parts }) => (
        <li key={parts.map(({ sample, text }) => `${sample} ${text}`).join(' ')}>
          {parts.map((part) => (
            <span key={`${part.sample} ${part.text}`}>
              <svg width="28" height="22" viewBox="-14 -11 28 22" aria-hidden="true" focusable="false">
                {sampleShapes(part, { x: 0, y: 0 }, theme).map((shape, index) => (
                  // Shapes of a sample have no identity but their order.
                  // oxlint-disable-next-line react/no-array-index-key
                  <ShapeView key={index} shape={shape} />
                ))}
              </svg>
              {part.text}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
