import { Check } from 'lucide-react';
import type { QuickCommand } from '../../../i18n/look/fr';
import { isOffered, isOn, runCommand } from '../../quick/quickCommands';
import { useServices } from '../../services';
import { useApp, useAppStore, useMessages } from '../../useApp';
import styles from './Menus.module.css';

const KEYS: Readonly<Partial<Record<QuickCommand, string>>> = {
  open: 'Ctrl+O',
  save: 'Ctrl+S',
  link: 'R',
  table: 'T',
  filter: 'F',
  project: 'P',
  zoomIn: '+',
  zoomOut: '−',
  fit: '0',
  help: '?',
};

/** Commands pressed several times in a row: their menu stays open. */
const REPEATED: ReadonlySet<QuickCommand> = new Set(['zoomIn', 'zoomOut']);

interface CommandItemsProps {
  readonly commands: readonly QuickCommand[];
  /** True inside a menu, where they are menu items; among fields they are buttons. */
  readonly inMenu: boolean;
}

/** Commands of a menu, with the names and conditions they have in Ctrl+K. */
export function CommandItems({ commands, inMenu }: CommandItemsProps) {
  return commands.map((command) => <CommandItem key={command} command={command} inMenu={inMenu} />);
}

interface CommandItemProps {
  readonly command: QuickCommand;
  readonly inMenu: boolean;
}

function CommandItem({ command, inMenu }: CommandItemProps) {
  const label = useMessages().look.search.commands[command];
  const store = useAppStore();
  const services = useServices();
  const offered = useApp((state) => isOffered(state, command));
  const on = useApp((state) => isOn(state, command));
  if (!offered) return null;
  const state = inMenu
    ? { role: on === undefined ? 'menuitem' : 'menuitemcheckbox', 'aria-checked': on, tabIndex: -1 }
    : { 'aria-pressed': on };
  return (
    <button
      type="button"
      {...state}
      data-closes={REPEATED.has(command) ? undefined : true}
      className={styles.item}
      aria-keyshortcuts={KEYS[command]?.replace('Ctrl', 'Control')}
      onClick={() => runCommand(store, services, command)}
    >
      <span className={styles.sign}>{on === true && <Check size={16} aria-hidden="true" />}</span>
      <span className={styles.words}>
        {label}
        {command === 'save' && <FileAge />}
      </span>
      {KEYS[command] !== undefined && (
        <kbd aria-hidden="true" data-for-keys>
          {KEYS[command]}
        </kbd>
      )}
    </button>
  );
}

function FileAge() {
  const { file } = useMessages().saving;
  const age = useApp((state) => state.fileAge);
  return <small>{age === null ? file.none : file.age(age)}</small>;
}
