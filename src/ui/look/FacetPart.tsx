import { useState } from 'react';
import type { Choice } from '../../analysis/narrowed';
import type { NarrowedBy } from '../../analysis/narrowedBy';
import { useApp, useAppStore, useMessages } from '../useApp';
import { choiceWords } from './choiceWords';
import { toggledValue } from './conditionsOf';
import { type FacetRow, facetRows } from './facetRows';
import styles from './Look.module.css';

const SHOWN = 8;
const MORE = 40;

/** All choices of one kind, folded unless one is chosen or the search finds one. */
export function FacetPart({
  by,
  choices,
  typed,
  startsOpen,
}: {
  readonly by: NarrowedBy;
  readonly choices: readonly Choice[];
  readonly typed: string;
  readonly startsOpen: boolean;
}) {
  const messages = useMessages();
  const { look } = messages;
  const store = useAppStore();
  const narrowing = useApp((state) => state.narrowing);
  const [asked, setAsked] = useState(SHOWN);
  const [folded, setFolded] = useState<boolean | null>(null);
  const state = store.getState();
  const rows = facetRows(by, choices, narrowing, (value) => choiceWords(by, value, state, messages), typed);
  if (rows.length === 0) return null;
  const chosen = rows.filter((row) => row.chosen).length;
  const rest = rows.length - asked;
  return (
    <details
      className={styles.facet}
      open={typed !== '' || !(folded ?? !(startsOpen || chosen > 0))}
      onToggle={(event) => typed === '' && setFolded(!event.currentTarget.open)}
    >
      <summary>
        {look.headings[by]}
        <span className={styles.chosen}>{chosen > 0 ? `${chosen} / ${rows.length}` : rows.length}</span>
      </summary>
      <div role="group" aria-label={look.headings[by]} className={styles.choices}>
        {rows.slice(0, asked).map((row) => (
          <ChoiceBox
            key={row.value}
            row={row}
            onToggle={() => store.getState().narrowed(toggledValue(store.getState().narrowing, by, row.value))}
          />
        ))}
        {(rest > 0 || asked > SHOWN) && (
          <button type="button" className={styles.more} onClick={() => setAsked(rest > 0 ? asked + MORE : SHOWN)}>
            {rest > 0 ? look.more(rest) : look.less}
          </button>
        )}
      </div>
    </details>
  );
}

function ChoiceBox({ row, onToggle }: { readonly row: FacetRow; readonly onToggle: () => void }) {
  const { look } = useMessages();
  const { text, count, chosen } = row;
  const none = count === 0 && !chosen;
  return (
    <label className={styles.choice} data-none={none || undefined}>
      <input
        type="checkbox"
        checked={chosen}
        disabled={none}
        aria-label={look.choiceSpoken(text, count)}
        onChange={onToggle}
      />
      <span aria-hidden="true">{look.choice(text, count)}</span>
    </label>
  );
}
