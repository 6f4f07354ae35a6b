import { Presentation } from 'lucide-react';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import { enterFullScreen } from './fullScreen';

/** This window on the whole screen, for a room. */
export function ProjectButton() {
  const messages = useMessages().room;
  const project = useApp((state) => state.projectionStarted);
  return (
    <button
      type="button"
      className={`${controls.button} ${controls.primary}`}
      title={messages.projectHint}
      onClick={() => {
        project();
        enterFullScreen();
      }}
    >
      <Presentation size={18} aria-hidden="true" /> {messages.project}
    </button>
  );
}
