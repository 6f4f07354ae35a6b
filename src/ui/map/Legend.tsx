import type { Theme } from '../../picture/marks/theme';
import type { LegendEntry } from '../../picture/paper/legendEntry';
import { useIsCompact } from '../parts/useIsCompact';
import { useMessages } from '../useApp';
import styles from './Map.module.css';
import { SampleSign } from './SampleSign';

interface LegendProps {
  readonly entries: readonly LegendEntry[];
  readonly theme: Theme;
}

/** The kinds of mark on the map, folded where the picture needs the space. */
export function Legend(props: LegendProps) {
  const messages = useMessages().desk.map;
  if (!useIsCompact()) return <Signs {...props} />;
  return (
    <details className={styles.foldedLegend}>
      <summary>{messages.legend}</summary>
      <Signs {...props} />
    </details>
  );
}

function Signs({ entries, theme }: LegendProps) {
  const messages = useMessages().desk.map;
  return (
    <ul className={styles.legend} aria-label={messages.legend}>
      {entries.flatMap(({ parts }) =>
        parts.map((part) => (
          <li key={`${part.sample} ${part.text}`}>
            <SampleSign part={part} theme={theme} />
            {part.text}
          </li>
        )),
      )}
    </ul>
  );
}
