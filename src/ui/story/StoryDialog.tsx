import { useState } from 'react';
import { isTold } from '../../analysis/story/storyOf';
import type { StepId } from '../../domain/brand';
import { STORY_EDITOR } from '../../i18n/story/storyEditor';
import { storyText } from '../../i18n/story/storyText';
import { selectLook } from '../../store/selectors/selectLook';
import { selectSessionSteps, selectStoryTelling } from '../../store/selectors/selectStory';
import { DialogFrame } from '../dialogs/DialogFrame';
import dialogs from '../dialogs/Dialogs.module.css';
import { CopyText } from '../parts/CopyText';
import { useLaterMessages } from '../parts/useLaterMessages';
import controls from '../styles/controls.module.css';
import { useApp, useAppStore } from '../useApp';
import { NetworkPart } from './NetworkPart';
import { StepList } from './StepList';
import { useProject } from './useProject';
import { useStoryEdits } from './useStoryEdits';

/** What is told in front of a room, step by step: read, put in order, written, added to, given back to the map. */
export function StoryDialog() {
  const words = STORY_EDITOR[useApp((state) => state.language)];
  const { story } = useLaterMessages();
  const store = useAppStore();
  const steps = useApp(selectSessionSteps);
  const telling = useApp(selectStoryTelling);
  const isOwn = useApp((state) => state.document.story.size > 0);
  const readOnly = useApp((state) => state.readOnly);
  const close = useApp((state) => state.dialogOpened);
  const edits = useStoryEdits();
  const project = useProject();
  const [open, setOpen] = useState<StepId | null>(null);
  const told = steps.filter(isTold);
  const add = () => {
    const step = { kind: 'own', look: selectLook(store.getState()) } as const;
    const title = story.title({ step: { ...step, id: '' as StepId, rank: 0 } }, telling);
    setOpen(edits.add(step, title));
  };
  return (
    <DialogFrame title={words.title} onClose={() => close(null)} wide>
      <p className={dialogs.soft}>{isOwn ? words.ownLead : words.lead}</p>
      <div className={dialogs.row}>
        {told.length > 0 && (
          <button
            type="button"
            className={`${controls.button} ${controls.primary}`}
            onClick={() => project('session', null)}
          >
            {words.project}
          </button>
        )}
        <CopyText words={words} text={() => storyText(told, telling, story)} />
        {isOwn && !readOnly && (
          <button type="button" className={controls.button} onClick={edits.giveBack}>
            {words.giveBack}
          </button>
        )}
        <span className={dialogs.soft} role="status">
          {words.shown(told.length, steps.length)}
        </span>
      </div>
      <StepList steps={steps} telling={telling} open={open} onOpen={setOpen} />
      {!readOnly && (
        <div className={dialogs.row}>
          <button type="button" className={controls.button} onClick={add}>
            {words.add}
          </button>
          <span className={dialogs.soft}>{words.addHint}</span>
        </div>
      )}
      <NetworkPart />
    </DialogFrame>
  );
}
