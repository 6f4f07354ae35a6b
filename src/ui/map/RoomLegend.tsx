import type { Theme } from '../../picture/marks/theme';
import type { LegendEntry } from '../../picture/paper/legendEntry';
import { SampleSign } from './SampleSign';

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
              <SampleSign part={part} theme={theme} />
              {part.text}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
