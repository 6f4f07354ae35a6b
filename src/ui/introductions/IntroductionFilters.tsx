import { useId } from 'react';
import { searchActors } from '../../domain/actorSearch';
import type { ActorId, ThemeId } from '../../domain/brand';
import { byCodeUnits, fold } from '../../domain/folding';
import type { IntroductionFilter } from '../../store/introductionsSlice';
import { Suggest } from '../parts/Suggest';
import controls from '../styles/controls.module.css';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Introductions.module.css';
import { useNameOf } from './useNameOf';

const OFFERED = 8;

interface Props {
  readonly filter: IntroductionFilter;
  readonly onChange: (filter: IntroductionFilter) => void;
}

/** Keeps to one theme, or to one person. */
export function IntroductionFilters({ filter, onChange }: Props) {
  const { filters: words } = useMessages().introductions;
  const name = useNameOf(filter.around);
  const store = useAppStore();
  const find = (typed: string) => {
    const actors = [...store.getState().document.actors.values()];
    const found =
      typed === ''
        ? actors.sort((a, b) => byCodeUnits(fold(a.name), fold(b.name))).slice(0, OFFERED)
        : searchActors(actors, typed, OFFERED);
    return found.map((actor) => ({ id: actor.id, text: actor.name }));
  };
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
        <button type="button" className={controls.button} onClick={() => onChange({ ...filter, around: undefined })}>
          {words.everybody}
        </button>
      )}
    </div>
  );
}

interface ThemeFilterProps {
  readonly theme: ThemeId | undefined;
  readonly onChoose: (theme: ThemeId | undefined) => void;
}

/** One theme of the map, or all. */
export function ThemeFilter({ theme, onChoose }: ThemeFilterProps) {
  const { filters: words } = useMessages().introductions;
  const themes = useApp((state) => state.document.themes);
  const id = useId();
  const sorted = [...themes.values()].sort((a, b) => byCodeUnits(fold(a.label), fold(b.label)));
  if (sorted.length === 0) return null;
  return (
    <span className={styles.filter}>
      <label htmlFor={id} className={controls.label}>
        {words.theme}
      </label>
      <select
        id={id}
        className={controls.field}
        value={theme ?? ''}
        onChange={(event) => onChoose(sorted.find((one) => one.id === event.target.value)?.id)}
      >
        <option value="">{words.anyTheme}</option>
        {sorted.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </select>
    </span>
  );
}
