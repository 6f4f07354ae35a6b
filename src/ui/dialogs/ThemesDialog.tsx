import type { Finding, Found, Heading } from '../../analysis/findings/finding';
import type { ActorId, ThemeId } from '../../domain/brand';
import { byCodeUnits, fold } from '../../domain/folding';
import type { AppState } from '../../store/appStore';
import { remembered } from '../../store/selectors/remembered';
import { selectFindings, selectOpenFindings } from '../../store/selectors/selectFindings';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { useApp, useAppStore, useMessages } from '../useApp';
import { DialogFrame } from './DialogFrame';
import styles from './Dialogs.module.css';

const COLUMNS = ['witnesses', 'partners', 'makingKnown'] as const satisfies readonly Heading[];

interface Row {
  readonly theme: ThemeId;
  readonly label: string;
}

/** Themes of whoever one looks from, else of the whole map, by label. */
const selectThemeRows = remembered(
  (state: AppState) => [state.document.themes, state.document.actors, selectPointOfView(state)],
  (state): readonly Row[] => {
    const from = selectPointOfView(state);
    const own = (from === undefined ? undefined : state.document.actors.get(from)?.themes) ?? [];
    const themes = own.length > 0 ? own : [...state.document.themes.keys()];
    return themes
      .map((theme) => ({ theme, label: state.document.themes.get(theme)?.label ?? '' }))
      .sort((a, b) => byCodeUnits(fold(a.label), fold(b.label)));
  },
);

/** Theme × role: who is within reach for each, and an empty cell as a question. A second door to the gaps. */
export function ThemesDialog() {
  const messages = useMessages().dialogs.themes;
  const rows = useApp(selectThemeRows);
  const close = useApp((state) => state.dialogOpened);
  const titles = { witnesses: messages.witnesses, partners: messages.partners, makingKnown: messages.relays };
  return (
    <DialogFrame title={messages.title} onClose={() => close(null)} wide>
      <p className={styles.soft}>{messages.hint}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{messages.theme}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {titles[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ theme, label }) => (
            <tr key={theme}>
              <th scope="row">{label}</th>
              {COLUMNS.map((column) => (
                <ThemeCell key={column} theme={theme} heading={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </DialogFrame>
  );
}

function ThemeCell({ theme, heading }: { readonly theme: ThemeId; readonly heading: (typeof COLUMNS)[number] }) {
  const messages = useMessages().dialogs.themes;
  const { found } = useApp(selectFindings);
  const open = useApp(selectOpenFindings);
  const store = useAppStore();
  const actors = useApp((state) => state.document.actors);
  // A relay is one whatever the theme: it counts for its own.
  const themesOf = (one: Found) => (heading === 'makingKnown' ? (actors.get(one.actor)?.themes ?? []) : one.themes);
  const people = found.filter((one) => one.heading === heading && themesOf(one).includes(theme));
  const gap = gapOf(open, theme, heading);
  const go = (run: () => void) => {
    run();
    store.getState().dialogOpened(null);
  };
  return (
    <td>
      {people.map((one) => (
        <ActorName key={one.actor} found={one} onGo={(id) => go(() => store.getState().actorChosen(id))} />
      ))}
      {people.length === 0 && gap && (
        <button
          type="button"
          className={styles.missing}
          onClick={() => go(() => store.getState().findingChosen(gap.key))}
        >
          {messages.nobody}
        </button>
      )}
    </td>
  );
}

function ActorName({ found, onGo }: { readonly found: Found; readonly onGo: (id: ActorId) => void }) {
  const name = useApp((state) => state.document.actors.get(found.actor)?.name ?? '');
  return (
    <button type="button" className={styles.nameButton} onClick={() => onGo(found.actor)}>
      {name}
    </button>
  );
}

const RULE_OF = { witnesses: 'noWitness', partners: 'noPartner', makingKnown: 'noRelay' } as const;

function gapOf(findings: readonly Finding[], theme: ThemeId, heading: (typeof COLUMNS)[number]): Finding | undefined {
  return findings.find((one) => one.rule === RULE_OF[heading] && (one.theme === theme || heading === 'makingKnown'));
}
