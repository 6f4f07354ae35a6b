import { type KeyboardEvent, type ReactNode, useId } from 'react';
import styles from './TabList.module.css';

export interface TabListProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly (readonly [name: Name, words: ReactNode])[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
  /** Tabs below each other, beside their panel. */
  readonly vertical?: boolean;
  /** Shares the line of the tabs; the panel is then as large as its container. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** Parts of a window, one shown at a time (ARIA tabs): arrows, Home and End move between them. */
export function TabList<Name extends string>({
  label,
  tabs,
  chosen,
  onChoose,
  vertical = false,
  beside,
  children,
}: TabListProps<Name>) {
  const id = useId();
  const list = <Tabs id={id} label={label} tabs={tabs} chosen={chosen} onChoose={onChoose} vertical={vertical} />;
  return (
    <>
      {beside ? (
        <div className={styles.head}>
          {list}
          {beside}
        </div>
      ) : (
        list
      )}
      <div
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${chosen}`}
        className={beside ? styles.filling : styles.panel}
      >
        {children}
      </div>
    </>
  );
}

function Tabs<Name extends string>({
  id,
  label,
  tabs,
  chosen,
  onChoose,
  vertical,
}: Omit<TabListProps<Name>, 'beside' | 'children'> & { readonly id: string }) {
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(([name]) => name === chosen);
    const [back, on] = vertical ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
    const next = { [back]: at - 1, [on]: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = next === undefined ? undefined : tabs[(next + tabs.length) % tabs.length];
    if (!tab) return;
    event.preventDefault();
    onChoose(tab[0]);
    document.getElementById(`${id}-${tab[0]}`)?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label={label}
      aria-orientation={vertical ? 'vertical' : 'horizontal'}
      className={vertical ? styles.column : styles.tabs}
    >
      {tabs.map(([name, words]) => (
        <button
          key={name}
          id={`${id}-${name}`}
          type="button"
          role="tab"
          aria-selected={name === chosen}
          aria-controls={`${id}-panel`}
          tabIndex={name === chosen ? 0 : -1}
          className={styles.tab}
          onClick={() => onChoose(name)}
          onKeyDown={onKeyDown}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
