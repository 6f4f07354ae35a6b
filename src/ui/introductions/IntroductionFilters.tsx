import type { ActorId, ThemeId } from '../../domain/brand';
import { byFolded } from '../../domain/folding';
import type { IntroductionFilter } from '../../store/introductionsSlice';
import { Choice } from '../fields/Choice';
import { Suggest } from '../fields/Suggest';
import { useActorSearch } from '../fields/useActorSearch';
import { Button } from '../parts/Button';
import { useNameOf } from '../parts/useNameOf';
import { useApp, useMessages } from '../useApp';
import styles from './Introductions.module.css';

interface Props {
  readonly filter: IntroductionFilter;
  readonly onChange: (filter: IntroductionFilter) => void;
}

export function IntroductionFilters({ filter, onChange }: Props) {
  const { filters: words } = useMessages().introductions;
  const find = useActorSearch();
  const name = useNameOf(filter.around);
  return (
    <div className={styles.filters}>
      <ThemeFilter theme={filter.theme} onChoose={(theme) => onChange({ ...filter, theme })} />
      <Suggest
        label={words.around}
        placeholder={words.aroundHint}
        noMatch={words.noMatch}
        find={find}
        {...(name === undefined ? {} : { picked: name })}
        onPick={(id) => onChange({ ...filter, around: id as ActorId })}
      />
      {filter.around !== undefined && (
        <Button onClick={() => onChange({ ...filter, around: undefined })}>{words.everybody}</Button>
      )}
    </div>
  );
}

interface ThemeFilterProps {
  readonly theme: ThemeId | undefined;
  readonly onChoose: (theme: ThemeId | undefined) => void;
}

export function ThemeFilter({ theme, onChoose }: ThemeFilterProps) {
  const { filters: words } = useMessages().introductions;
  const themes = useApp((state) => state.document.themes);
  const sorted = [...themes.values()].sort((a, b) => byFolded(a.label, b.label));
  if (sorted.length === 0) return null;
  return (
    <span className={styles.filter}>
      <Choice
        label={words.theme}
        value={theme}
        options={sorted.map((one) => [one.id, one.label] as const)}
        empty={words.anyTheme}
        onChange={onChoose}
      />
    </span>
  );
}
