import { isTold } from '../../analysis/story/storyOf';
import { STORY_EDITOR } from '../../i18n/story/storyEditor';
import { selectNetworkSteps, selectStoryTelling } from '../../store/selectors/selectStory';
import dialogs from '../dialogs/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp } from '../useApp';
import styles from './Story.module.css';
import { useProject } from './useProject';

/** What a network is good for, in four steps: told of this map if it can be, else on the sample. */
export function NetworkPart() {
  const words = STORY_EDITOR[useApp((state) => state.language)];
  const { story } = useLaterMessages();
  const { openSample } = useServices();
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
            <button type="button" className={controls.button} onClick={openSample}>
              {words.seeSample}
            </button>
          </div>
        </>
      ) : (
        <>
          <p className={dialogs.soft}>{words.networkLead}</p>
          <ol className={styles.four}>
            {told.map((step) => (
              <li key={step.id}>
                <strong>{story.title(step, telling)}</strong>
                <span>{story.sentences(step, telling).join(' ')}</span>
              </li>
            ))}
          </ol>
          <div>
            <button type="button" className={controls.button} onClick={() => project('network', null)}>
              {words.projectNetwork}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
