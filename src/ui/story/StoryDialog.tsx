import { useState } from 'react';
import { isTold } from '../../analysis/story/storyOf';
import type { StepId } from '../../domain/brand';
import { STORY_EDITOR } from '../../i18n/story/storyEditor';
import { storyText } from '../../i18n/story/storyText';
import { selectLook } from '../../store/selectors/selectLook';
import { selectSessionSteps, selectStoryTelling } from '../../store/selectors/selectStory';
import { Button } from '../parts/Button';
import { CopyText } from '../parts/CopyText';
import { DialogFrame } from '../parts/DialogFrame';
import dialogs from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore } from '../useApp';
import { NetworkPart } from './NetworkPart';
import { StepList } from './StepList';
import { useProject } from './useProject';
import { useStoryEdits } from './useStoryEdits';

export function StoryDialog() {
  const words = STORY_EDITOR[useApp((state) => state.language)];
  const { story } = useLaterMessages();
  const store = useAppStore();
  const steps = useApp(selectSessionSteps);
  const telling = useApp(selectStoryTelling);
  const isOwn = useApp((state) => state.document.story.size > 0);
  const readOnly = useApp((state) => state.readOnly);
  const edits = useStoryEdits();
  const project = useProject();
  const [open, setOpen] = useState<StepId | null>(null);
  const told = steps.filter(isTold);
  const add = () => {
    const step = { kind: 'own', look: selectLook(store.getState()) } as const;
    const title = story.title({ step: { ...step, id: '' as StepId, rank: 0 } });
    setOpen(edits.add(step, title));
  };
  return (
    <DialogFrame title={words.title} wide>
      <p className={dialogs.soft}>{isOwn ? words.ownLead : words.lead}</p>
      <div className={dialogs.row}>
        {told.length > 0 && (
          <Button look="primary" onClick={() => project('session', null)}>
            {words.project}
          </Button>
        )}
        <CopyText words={words} text={() => storyText(told, telling, story)} />
        {isOwn && !readOnly && <Button onClick={edits.giveBack}>{words.giveBack}</Button>}
        <span className={dialogs.soft} role="status">
          {words.shown(told.length, steps.length)}
        </span>
      </div>
      <StepList steps={steps} telling={telling} open={open} onOpen={setOpen} />
      {!readOnly && (
        <div className={dialogs.row}>
          <Button onClick={add}>{words.add}</Button>
          <span className={dialogs.soft}>{words.addHint}</span>
        </div>
      )}
      <NetworkPart />
    </DialogFrame>
  );
}
