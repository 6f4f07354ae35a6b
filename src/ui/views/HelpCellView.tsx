import { useState } from 'react';
import type { Help, HelpCell } from '../../analysis/tables/themeRoles';
import type { ActorId, FindingKey } from '../../domain/brand';
import type { Theme } from '../../domain/themes/theme';
import { selectDistances } from '../../store/selectors/selectTables';
import { ActorMark } from '../parts/ActorMark';
import { useFocusKept } from '../parts/useFocusKept';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp } from '../useApp';
import { EmptyHelp } from './EmptyHelp';
import styles from './Views.module.css';

const FEW = 5;

export function HelpCellView({
  cell,
  help,
  theme,
}: {
  readonly cell: HelpCell;
  readonly help: Help;
  readonly theme: Theme;
}) {
  const { themeTable: words } = useLaterMessages().viewTables;
  const [whole, setWhole] = useState(false);
  const shown = whole ? cell.actors : cell.actors.slice(0, FEW);
  const rest = cell.actors.length - FEW;
  // The field disappears with its first entry; the focus must not be lost with it.
  const kept = useFocusKept<HTMLDivElement>();
  return (
    <div {...kept}>
      <ul className={styles.helpers}>
        {shown.map((id) => (
          <Helper key={id} id={id} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className={styles.more} aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? words.fewer : words.others(rest)}
        </button>
      )}
      {cell.gap ? (
        <OpenQuestion gap={cell.gap} question={words.question[help](theme.label)} />
      ) : (
        cell.actors.length === 0 && <EmptyHelp help={help} theme={theme} />
      )}
    </div>
  );
}

function Helper({ id }: { readonly id: ActorId }) {
  const { themeTable: words } = useLaterMessages().viewTables;
  const actor = useApp((state) => state.document.actors.get(id));
  const distance = useApp((state) => selectDistances(state).get(id));
  const selected = useApp(({ selection }) => selection.kind === 'actor' && selection.id === id);
  const choose = useApp((state) => state.actorChosen);
  if (!actor) return null;
  return (
    <li>
      <button type="button" className={styles.helper} aria-pressed={selected} onClick={() => choose(id)}>
        <ActorMark type={actor.type} size={14} />
        <span>
          {actor.name}
          <small>{words.distance(distance)}</small>
        </span>
      </button>
    </li>
  );
}

/** The same gap as in the panel: selecting it here selects it there. */
function OpenQuestion({ gap, question }: { readonly gap: FindingKey; readonly question: string }) {
  const selected = useApp(({ selection }) => selection.kind === 'finding' && selection.key === gap);
  const choose = useApp((state) => state.findingChosen);
  return (
    <button type="button" className={styles.question} aria-pressed={selected} onClick={() => choose(gap)}>
      {question}
    </button>
  );
}
