import { MonitorUp, Presentation } from 'lucide-react';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import { enterFullScreen } from './fullScreen';

/** Two ways to a room: this window on the whole screen, or a window of its own that follows this one. */
export function ProjectButtons({ wordClass }: { readonly wordClass: string | undefined }) {
  const messages = useMessages().room;
  const { room } = useServices();
  const project = useApp((state) => state.projectionStarted);
  const follows = useApp((state) => state.roomFollows);
  return (
    <>
      <button
        type="button"
        className={controls.button}
        title={messages.projectHint}
        onClick={() => {
          project();
          enterFullScreen();
        }}
      >
        <Presentation size={18} /> <span className={wordClass}>{messages.project}</span>
      </button>
      <button
        type="button"
        className={`${controls.button} ${controls.icon}`}
        aria-label={messages.openWindow}
        title={messages.openWindowHint}
        aria-pressed={follows}
        onClick={follows ? room.close : room.open}
      >
        <MonitorUp size={20} />
      </button>
    </>
  );
}
