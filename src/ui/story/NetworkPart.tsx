import { isTold } from '../../analysis/story/storyOf';
import { STORY_EDITOR } from '../../i18n/story/storyEditor';
import { selectNetworkSteps, selectStoryTelling } from '../../store/selectors/selectStory';
import { Button } from '../parts/Button';
import dialogs from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp } from '../useApp';
import styles from './Story.module.css';
import { useProject } from './useProject';

/** What a network is good for, in four steps: about this map if possible, else about the sample. */
export function NetworkPart() {
  const words = STORY_EDITOR[useApp((state) => state.language)];
  const { story } = useLaterMessages();
  const { openSample } = useServices().maps;
  const steps = useApp(selectNetworkSteps);
  const telling = useApp(selectStoryTelling);
  const project = useProject();
  const told = steps.filter(isTold);
  return (
    <section className={dialogs.stack} aria-labelledby="story-network">
      <h3 id="story-network">{story.network}</h3>
      {told.length === 0 ? (
        <>
          <p className={dialogs.soft}>{words.networkNone}</p>
          <div>
            <Button onClick={openSample}>{words.seeSample}</Button>
          </div>
        </>
      ) : (
        <>
          <p className={dialogs.soft}>{words.networkLead}</p>
          <ol className={styles.four}>
            {told.map((step) => (
              <li key={step.id}>
                <strong>{story.title(step)}</strong>
                <span>{story.sentences(step, telling).join(' ')}</span>
              </li>
            ))}
          </ol>
          <div>
            <Button onClick={() => project('network', null)}>{words.projectNetwork}</Button>
          </div>
        </>
      )}
    </section>
  );
}
