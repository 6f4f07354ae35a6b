import { useState } from 'react';
import type { ThemeId } from '../../domain/brand';
import { mergeThemes, removeTheme, renameTheme } from '../../domain/commands';
import { fold } from '../../domain/folding';
import type { Theme } from '../../domain/themes/theme';
import type { ThemeUses } from '../../domain/themes/themeUses';
import { EditableText } from '../fields/EditableText';
import { matching } from '../fields/matching';
import { Suggest } from '../fields/Suggest';
import { Button } from '../parts/Button';
import { ConfirmButton } from '../parts/ConfirmButton';
import dialogs from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore } from '../useApp';
import styles from './Themes.module.css';

const OFFERED = 8;

export function ThemeLine({ theme, uses }: { readonly theme: Theme; readonly uses: ThemeUses }) {
  const { themes: words } = useLaterMessages();
  const store = useAppStore();
  const readOnly = useApp((state) => state.readOnly);
  /** The theme that already has the name typed here. */
  const [twin, setTwin] = useState<ThemeId | null>(null);
  const twinLabel = useApp((state) => (twin === null ? undefined : state.document.themes.get(twin)?.label));
  const { id, label } = theme;
  const others = () => [...store.getState().document.themes.values()].filter((one) => one.id !== id);
  const rename = (typed: string) => {
    if (typed === '') return;
    const same = others().find((one) => fold(one.label) === fold(typed));
    if (same) setTwin(same.id);
    else store.getState().execute(renameTheme, { id, label: typed }, typed);
  };
  const merge = (kept: ThemeId) => store.getState().execute(mergeThemes, { kept, gone: id }, label);
  const all = uses.actors + uses.actions + uses.testimonies + uses.offers;
  return (
    <li>
      <div className={styles.name}>
        <EditableText bare labelHidden label={words.name(label)} value={label} onCommit={rename} />
        <span className={dialogs.soft}>{words.uses(uses)}</span>
      </div>
      {!readOnly && (
        <div className={dialogs.row}>
          <MergeInto label={words.mergeLabel(label)} others={others} onMerge={merge} />
          <ConfirmButton
            iconOnly
            label={words.remove(label)}
            question={words.removeQuestion(label, all)}
            onConfirm={() => store.getState().execute(removeTheme, { id }, label)}
          />
        </div>
      )}
      {twin !== null && twinLabel !== undefined && (
        <div role="alert" className={styles.twin}>
          {words.taken(twinLabel)}
          <Button onClick={() => merge(twin)}>{words.makeOne(twinLabel, label)}</Button>
          <Button onClick={() => setTwin(null)}>{words.keepBoth}</Button>
        </div>
      )}
    </li>
  );
}

interface MergeIntoProps {
  readonly label: string;
  readonly others: () => readonly Theme[];
  readonly onMerge: (kept: ThemeId) => void;
}

function MergeInto({ label, others, onMerge }: MergeIntoProps) {
  const { themes: words } = useLaterMessages();
  const [merging, setMerging] = useState(false);
  if (!merging) {
    return (
      <Button aria-label={label} onClick={() => setMerging(true)}>
        {words.mergeInto}
      </Button>
    );
  }
  return (
    <Suggest
      label={label}
      labelHidden
      startsFocused
      placeholder={words.mergeInto}
      find={(typed) =>
        matching(others(), (one) => one.label, typed, OFFERED).map((one) => ({ id: one.id, text: one.label }))
      }
      onPick={(kept) => onMerge(kept as ThemeId)}
      onDone={() => setMerging(false)}
    />
  );
}
