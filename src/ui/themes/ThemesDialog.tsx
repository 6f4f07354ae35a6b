import { useMemo } from 'react';
import { byFolded } from '../../domain/folding';
import { themeUses } from '../../domain/themes/themeUses';
import { DialogFrame } from '../parts/DialogFrame';
import dialogs from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp } from '../useApp';
import { NewThemes } from './NewThemes';
import { ThemeLine } from './ThemeLine';

export function ThemesDialog() {
  const { themes: words } = useLaterMessages();
  const document = useApp((state) => state.document);
  const uses = useMemo(() => themeUses(document), [document]);
  const themes = useMemo(
    () => [...document.themes.values()].sort((a, b) => byFolded(a.label, b.label)),
    [document.themes],
  );
  return (
    <DialogFrame title={words.title} wide>
      <p className={dialogs.soft}>{words.hint}</p>
      <NewThemes />
      {themes.length === 0 && <p>{words.none}</p>}
      <ul className={dialogs.list}>
        {themes.map((theme) => {
          const used = uses.get(theme.id);
          return used && <ThemeLine key={theme.id} theme={theme} uses={used} />;
        })}
      </ul>
    </DialogFrame>
  );
}
