import {
  CircleHelp,
  Expand,
  EyeOff,
  Grid3x3,
  History,
  Maximize2,
  MessageCircleQuestionMark,
  MonitorOff,
  Moon,
  Plus,
  SkipBack,
  SkipForward,
  Sun,
  Table2,
  UserMinus,
  Waypoints,
  X,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { officerOf } from '../../domain/mapDocument';
import { selectNetworkSteps } from '../../store/selectors/selectStory';
import { countHidden } from '../masking/selectSharedNames';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp, useMessages } from '../useApp';
import styles from './Room.module.css';
import type { RoomCommand } from './roomCommands';
import { useBarShown } from './useBarShown';

interface Props {
  readonly run: (command: RoomCommand) => void;
  readonly onAdd: () => void;
  readonly onAsk: () => void;
  readonly onHelp: () => void;
  readonly onReplay: () => void;
  readonly onFullScreen: () => void;
  readonly onLeave: () => void;
}

export function RoomBar({ run, onAdd, onAsk, onHelp, onReplay, onFullScreen, onLeave }: Props) {
  const messages = useMessages().room.bar;
  const { shown, onFocus, onBlur } = useBarShown();
  const dark = useApp((state) => state.roomDark);
  const readOnly = useApp((state) => state.readOnly);
  return (
    // The handlers only track whether focus is inside; every control is a button of its own.
    <div
      role="toolbar"
      aria-label={messages.name}
      className={styles.bar}
      data-hidden={!shown || undefined}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <Tool label={messages.before} icon={<SkipBack size={22} />} onPress={() => run('before')} />
      <Tool label={messages.after} icon={<SkipForward size={22} />} onPress={() => run('next')} />
      <OtherStory onPress={() => run('story')} />
      <Replay onPress={onReplay} />
      <hr />
      <Tool label={messages.add} icon={<Plus size={22} />} onPress={onAdd} disabled={readOnly} />
      <Tool label={messages.ask} icon={<MessageCircleQuestionMark size={22} />} onPress={onAsk} disabled={readOnly} />
      <Tool
        label={messages.blank}
        hint={messages.blankHint}
        icon={<MonitorOff size={22} />}
        onPress={() => run('blank')}
      />
      <MaskingTools onMask={() => run('mask')} />
      <Tool
        label={dark ? messages.light : messages.dark}
        icon={dark ? <Sun size={22} /> : <Moon size={22} />}
        onPress={() => run('dark')}
      />
      <hr />
      <Views />
      <WithoutOfficer />
      <hr />
      <Tool label={messages.further} icon={<ZoomOut size={22} />} onPress={() => run('further')} />
      <Tool label={messages.nearer} icon={<ZoomIn size={22} />} onPress={() => run('nearer')} />
      <Tool label={messages.whole} icon={<Maximize2 size={22} />} onPress={() => run('whole')} />
      <hr />
      <Tool label={messages.fullScreen} icon={<Expand size={22} />} onPress={onFullScreen} />
      <Tool label={messages.help} icon={<CircleHelp size={22} />} onPress={onHelp} />
      <Tool label={messages.leave} icon={<X size={22} />} onPress={onLeave} />
    </div>
  );
}

function MaskingTools({ onMask }: { readonly onMask: () => void }) {
  const messages = useMessages().room.bar;
  const masking = useApp((state) => state.masking);
  const choose = useApp((state) => state.maskingChosen);
  return (
    <>
      <Tool label={messages.mask} icon={<EyeOff size={22} />} pressed={masking !== 'nobody'} onPress={onMask} />
      {masking !== 'nobody' && (
        <button
          type="button"
          aria-pressed={masking === 'everybody'}
          onClick={() => choose(masking === 'everybody' ? 'persons' : 'everybody')}
        >
          {messages.maskEverybody}
        </button>
      )}
      <OthersMasked />
    </>
  );
}

/** How many other names are hidden with those of people. Only the desk lists them, since the room reads this bar. */
function OthersMasked() {
  const { desk } = useServices().room;
  const { shared } = useMessages().room;
  const count = useStore(desk, countHidden);
  return count === 0 ? null : <p>{shared.elsewhere(count)}</p>;
}

function Views() {
  const { views } = useMessages();
  const reading = useApp((state) => state.reading);
  const choose = useApp((state) => state.readingChosen);
  const view = (name: 'roles' | 'matrix', icon: ReactNode) => (
    <Tool
      label={views[name]}
      icon={icon}
      pressed={reading === name}
      onPress={() => choose(reading === name ? 'picture' : name)}
    />
  );
  return (
    <>
      {view('roles', <Table2 size={22} />)}
      {view('matrix', <Grid3x3 size={22} />)}
    </>
  );
}

function WithoutOfficer() {
  const { withoutMe } = useMessages().desk.map;
  const isOffered = useApp((state) => officerOf(state.document) !== undefined);
  const isOn = useApp((state) => state.withoutOfficer);
  const toggle = useApp((state) => state.officerToggled);
  return isOffered && <Tool label={withoutMe} icon={<UserMinus size={22} />} pressed={isOn} onPress={toggle} />;
}

function OtherStory({ onPress }: { readonly onPress: () => void }) {
  const { network } = useLaterMessages().story;
  const isTold = useApp((state) => state.story === 'network');
  const canBe = useApp((state) => selectNetworkSteps(state).some(({ facts }) => facts.kind !== 'silent'));
  if (!canBe) return null;
  return <Tool label={network} icon={<Waypoints size={22} />} pressed={isTold} onPress={onPress} />;
}

function Replay({ onPress }: { readonly onPress: () => void }) {
  return <Tool label={useLaterMessages().replay.title} icon={<History size={22} />} onPress={onPress} />;
}

interface ToolProps {
  readonly label: string;
  readonly hint?: string;
  readonly icon: ReactNode;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

function Tool({ label, hint = label, icon, pressed, disabled, onPress }: ToolProps) {
  return (
    <button type="button" aria-label={label} title={hint} aria-pressed={pressed} disabled={disabled} onClick={onPress}>
      {icon}
    </button>
  );
}
