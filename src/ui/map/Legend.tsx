import type { Theme } from '../../picture/marks/theme';
import type { LegendEntry } from '../../picture/paper/legendEntry';
import { sampleShapes } from '../../picture/paper/legendShapes';
import { useIsCompact } from '../parts/useIsCompact';
import { useMessages } from '../useApp';
import styles from './Map.module.css';
import { ShapeView } from './ShapeView';

interface LegendProps {
  readonly entries: readonly LegendEntry[];
  readonly theme: Theme;
}

/** The kinds of mark that are on the map, drawn as they are there; folded where the picture needs the room. */
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
            <svg width="28" height="22" viewBox="-14 -11 28 22" aria-hidden="true" focusable="false">
              {sampleShapes(part, { x: 0, y: 0 }, theme).map((shape, index) => (
                // Shapes of a sample have no identity but their order.
                // oxlint-disable-next-line react/no-array-index-key
                <ShapeView key={index} shape={shape} />
              ))}
            </svg>
            {part.text}
          </li>
        )),
      )}
    </ul>
  );
}
