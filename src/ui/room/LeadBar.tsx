import { Crosshair, EyeOff, MonitorOff, Moon, SkipBack, SkipForward, Sun, X } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { roomOf } from '../../store/roomStore';
import { selectHiddenConfidential } from '../../store/selectors/selectHiddenConfidential';
import { useTypingGuard } from '../fields/useTypingGuard';
import { SharedNamesChoice } from '../masking/SharedNamesChoice';
import { Button } from '../parts/Button';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { StoreProvider, useApp, useAppStore, useMessages } from '../useApp';
import styles from './LeadBar.module.css';
import { type RoomCommand, runRoomCommand } from './roomCommands';
import { selectRoomWords } from './roomWords';

export function LeadBar() {
  const desk = useAppStore();
  const { close, world } = useServices().room;
  const room = roomOf(desk, world);
  const messages = useMessages().room;
  const blank = useApp((state) => state.blank);
  const dark = useApp((state) => state.roomDark);
  const followed = useApp((state) => state.framingFollowed);
  const follow = useApp((state) => state.framingToggled);
  const hidden = useApp(selectHiddenConfidential);
  const run = (command: RoomCommand) => runRoomCommand(command, desk, room, null);
  useClicker(run);
  return (
    <section className={styles.lead} aria-label={messages.lead.name}>
      <h2>{messages.lead.name}</h2>
      <Tool label={messages.bar.before} icon={<SkipBack size={18} />} onPress={() => run('before')} />
      <Tool label={messages.bar.after} icon={<SkipForward size={18} />} onPress={() => run('next')} />
      {blank ? (
        <p className={styles.sees} data-blank role="status">
          {messages.lead.seesNothing}
        </p>
      ) : (
        <StoreProvider store={room}>
          <Seen />
        </StoreProvider>
      )}
      {hidden > 0 && <p className={styles.hidden}>{messages.hiddenConfidential(hidden)}</p>}
      <Tool
        label={blank ? messages.bar.unblank : messages.bar.blank}
        icon={<MonitorOff size={18} />}
        pressed={blank}
        onPress={() => run('blank')}
      />
      <MaskingTools onMask={() => run('mask')} />
      <Tool
        label={dark ? messages.bar.light : messages.bar.dark}
        icon={dark ? <Sun size={18} /> : <Moon size={18} />}
        onPress={() => run('dark')}
      />
      <Button aria-pressed={followed} title={messages.lead.followHint} onClick={follow}>
        <Crosshair size={18} /> {messages.lead.follow}
      </Button>
      <Tool label={messages.lead.close} icon={<X size={18} />} onPress={close} />
    </section>
  );
}

function MaskingTools({ onMask }: { readonly onMask: () => void }) {
  const messages = useMessages().room.bar;
  const masking = useApp((state) => state.masking);
  const choose = useApp((state) => state.maskingChosen);
  return (
    <>
      <Tool label={messages.mask} icon={<EyeOff size={18} />} pressed={masking !== 'nobody'} onPress={onMask} />
      {masking !== 'nobody' && (
        <Button
          aria-pressed={masking === 'everybody'}
          onClick={() => choose(masking === 'everybody' ? 'persons' : 'everybody')}
        >
          {messages.maskEverybody}
        </Button>
      )}
      <SharedNamesChoice masking={masking} folded />
    </>
  );
}

/** In the room's words, masked names included. */
function Seen() {
  const messages = useMessages().room;
  const { step, band } = useApp(selectRoomWords);
  const what = step ? `${messages.place(step.number, step.of)} ${step.title}. ${band}` : band;
  return (
    <p className={styles.sees} title={what} role="status">
      {messages.lead.sees(what)}
    </p>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly pressed?: boolean;
  readonly onPress: () => void;
}

function Tool({ label, icon, pressed, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className={`${controls.button} ${controls.icon}`}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {icon}
    </button>
  );
}

/** Listens to the keys that clickers send, except while a text field, a list or a table has the focus. */
function useClicker(run: (command: RoomCommand) => void): void {
  const isStillTyping = useTypingGuard();
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (isStillTyping(event) || (event.target !== document.body && isKept(event.target))) return;
      const command = CLICKER.get(event.key);
      if (!command) return;
      event.preventDefault();
      run(command);
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  });
}

function isKept(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], [role="grid"], [role="dialog"], [role="listbox"]') !==
      null
  );
}

const CLICKER: ReadonlyMap<string, RoomCommand> = new Map([
  ['PageDown', 'next'],
  ['PageUp', 'before'],
  ['.', 'blank'],
  ['b', 'blank'],
]);
