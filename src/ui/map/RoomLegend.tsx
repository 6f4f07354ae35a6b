import type { Theme } from '../../picture/marks/theme';
import type { LegendEntry } from '../../picture/paper/legendEntry';
import { SampleSign } from './SampleSign';

interface Props {
  readonly entries: readonly LegendEntry[];
  readonly theme: Theme;
  readonly label: string;
  /** Class of the container: the entries are its `li`, the parts of each `li > span`. */
  readonly className: string | undefined;
}

/** The kinds of mark on the picture, six at most; related marks share an entry. */
export function RoomLegend({ entries, theme, label, className }: Props) {
  return (
    <ul className={className} aria-label={label}>
      {entries.map(({ parts }) => (
        <li key={parts.map(({ sample, text }) => `${sample} ${text}`).join(' ')}>
          {parts.map((part) => (
            <span key={`${part.sample} ${part.text}`}>
              <SampleSign part={part} theme={theme} />
              {part.text}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
