import { type CSSProperties, type RefObject, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { groupColour, type Theme } from '../../picture/marks/theme';
import { MatrixName } from '../views/MatrixName';
import { matrixRoom, type NamesRoom } from '../views/matrixRoom';
import { roomScale } from '../views/matrixScale';
import styles from './RoomTable.module.css';
import type { MatrixShown, RoomTable, ThemesShown } from './roomTable';

interface Props {
  readonly table: RoomTable;
  readonly theme: Theme | undefined;
}

/** A table instead of the picture, large enough for a room; it uses only its props. */
export function RoomTableView({ table, theme }: Props) {
  if (table.kind === 'nothing') return <p className={styles.nothing}>{table.words}</p>;
  return table.kind === 'themes' ? <Themes table={table} /> : <Matrix table={table} theme={theme} />;
}

function Themes({ table: { title, heads, rows } }: { readonly table: ThemesShown }) {
  const id = useId();
  return (
    // The keyboard must be able to scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.box} tabIndex={0} role="group" aria-labelledby={id} data-scrolls>
      <table className={styles.themes} data-many={rows.length > 6 || undefined}>
        <caption id={id}>{title}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ theme, cells }) => (
            <tr key={theme}>
              <th scope="row">{theme}</th>
              {cells.map(({ names, more, question }, index) => (
                <td key={heads[index + 1]}>
                  {names.length > 0 && (
                    <p>
                      {names.join(', ')}
                      {more !== null && <span className={styles.more}>, {more}</span>}
                    </p>
                  )}
                  {question !== null && <p className={styles.question}>{question}</p>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Matrix({ table, theme }: { readonly table: MatrixShown; readonly theme: Theme | undefined }) {
  const { title, names, colours, starts, cells, legend } = table;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const { width, height, text } = useBox(box);
  const hasGroups = colours.length > 0;
  const room = useMemo(
    () => matrixRoom(names, { width, height }, roomScale(text, hasGroups)),
    [names, width, height, text, hasGroups],
  );
  const begins = (at: number) => (at > 0 && starts.includes(at)) || undefined;
  const wordsOf = new Map(legend.map(({ between, words }) => [between, words]));
  const head = (at: number, lines: NamesRoom) => (
    <span>
      {theme && hasGroups && (
        <svg width="12" height="12" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
          <rect width="10" height="10" rx="2" fill={groupColour(theme, colours[at] ?? -1).mark} />
        </svg>
      )}
      <MatrixName name={names[at] ?? ''} names={lines} size={room.size} />
    </span>
  );
  const sizes = {
    '--cell-width': `${room.cell.width}px`,
    '--cell-height': `${room.cell.height}px`,
    '--name': `${room.size}px`,
  } as CSSProperties;
  return (
    <>
      <div className={styles.head}>
        <p id={id}>{title}</p>
        <Legend legend={legend} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must be able to scroll it */}
      <div ref={box} className={styles.box} tabIndex={0} role="group" aria-labelledby={id} data-scrolls>
        <table className={styles.matrix} style={sizes}>
          <thead>
            <tr>
              <td aria-hidden="true" />
              {names.map((name, at) => (
                // Two actors may have the same name.
                // oxlint-disable-next-line react/no-array-index-key
                <th key={`${at} ${name}`} scope="col" title={name}>
                  {head(at, room.over)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.map((row, at) => (
              <tr key={`${at} ${names[at]}`} data-begins={begins(at)}>
                <th scope="row" title={names[at]}>
                  {head(at, room.beside)}
                </th>
                {row.map((between, column) => (
                  <td
                    key={`${column} ${names[column]}`}
                    className={styles.cell}
                    data-between={between ?? undefined}
                    data-self={at === column || undefined}
                    data-begins={begins(column)}
                  >
                    {between !== null && <span className="visually-hidden">{wordsOf.get(between)}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Legend({ legend }: Pick<MatrixShown, 'legend'>) {
  return (
    <ul className={styles.legend}>
      {legend.map(({ between, words }) => (
        <li key={words}>
          <i className={styles.sample} data-between={between ?? undefined} aria-hidden="true" /> {words}
        </li>
      ))}
    </ul>
  );
}

/** Size of a box and of its text in CSS pixels, measured before the first paint. */
function useBox(box: RefObject<HTMLElement | null>) {
  const [known, setKnown] = useState({ width: 1840, height: 800, text: 24 });
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = current;
      setKnown({ width, height, text: Number.parseFloat(getComputedStyle(current).fontSize) });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [box]);
  return known;
}
