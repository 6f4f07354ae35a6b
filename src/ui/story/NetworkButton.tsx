import { Waypoints } from 'lucide-react';
import { isTold } from '../../analysis/story/storyOf';
import { selectNetworkSteps } from '../../store/selectors/selectStory';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp } from '../useApp';
import { useProject } from './useProject';

/** Presents the story on what a network is good for, if the map has enough for it; else opens the dialog that offers the sample. */
export function NetworkButton() {
  const { network } = useLaterMessages().story;
  const canBeTold = useApp((state) => selectNetworkSteps(state).some(isTold));
  const open = useApp((state) => state.dialogOpened);
  const project = useProject();
  return (
    <div>
      <Button onClick={() => (canBeTold ? project('network', null) : open('story'))}>
        <Waypoints size={18} aria-hidden="true" /> {network}
      </Button>
    </div>
  );
}
