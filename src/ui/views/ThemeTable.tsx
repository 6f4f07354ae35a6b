import { HELPS } from '../../analysis/tables/themeRoles';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { selectThemeRoles } from '../../store/selectors/selectTables';
import { Button } from '../parts/Button';
import { useFocusKept } from '../parts/useFocusKept';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useNameOf } from '../parts/useNameOf';
import { NewThemes } from '../themes/NewThemes';
import { useApp } from '../useApp';
import { HelpCellView } from './HelpCellView';
import styles from './Views.module.css';

/** Names shown of actors who are on a theme but do not help yet. */
const MOST_OTHERS = 3;

/** Themes by roles: witnesses, partners and relays. An empty cell shows a question that opens its gap. */
export function ThemeTable() {
  const { themeTable: words } = useLaterMessages().viewTables;
  const { themes: edit } = useLaterMessages();
  const openDialog = useApp((state) => state.dialogOpened);
  const rows = useApp(selectThemeRoles);
  const themes = useApp((state) => state.document.themes);
  const actors = useApp((state) => state.document.actors);
  const name = useNameOf(useApp(selectPointOfView));
  // The field for the first theme disappears with its first entry; the focus must not be lost with it.
  const kept = useFocusKept<HTMLElement>();
  return (
    <section className={styles.view} aria-label={words.title(name)} {...kept}>
      <header className={styles.head}>
        <h2>{words.title(name)}</h2>
        {rows.length > 0 && <p>{words.intro}</p>}
        <Button onClick={() => openDialog('themes')}>{edit.open}</Button>
      </header>
      {rows.length === 0 ? (
        <div className={styles.nothing}>
          <p>{words.firstThemes}</p>
          <NewThemes />
        </div>
      ) : (
        // The keyboard must be able to scroll a long table.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={styles.scroller} tabIndex={0} role="group" aria-label={words.title(name)}>
          <table className={styles.themes}>
            <thead>
              <tr>
                <th scope="col">{words.theme}</th>
                {HELPS.map((help) => (
                  <th key={help} scope="col">
                    {words.helps[help]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ theme: id, own, cells, others }) => {
                const theme = themes.get(id);
                return (
                  theme && (
                    <tr key={id}>
                      <th scope="row">
                        {theme.label}
                        {own && name !== undefined && <span className={styles.own}>{words.ownTheme(name)}</span>}
                        {others.length > 0 && (
                          <span className={styles.own}>
                            {words.onTheme(
                              others.slice(0, MOST_OTHERS).map((one) => actors.get(one)?.name ?? ''),
                              Math.max(0, others.length - MOST_OTHERS),
                              HELPS.some((help) => cells[help].actors.length > 0),
                            )}
                          </span>
                        )}
                      </th>
                      {HELPS.map((help) => (
                        <td key={help}>
                          <HelpCellView cell={cells[help]} help={help} theme={theme} />
                        </td>
                      ))}
                    </tr>
                  )
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
