import { useState } from 'react';
import type { IntroductionPart } from '../../i18n/introductions/toTryFr';
import { selectFollowedIntroductions } from '../../store/selectors/selectIntroductions';
import { selectGroupPartition } from '../../store/selectors/selectPartition';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { GuideLink } from '../guide/GuideLink';
import { DialogFrame } from '../parts/DialogFrame';
import { TabList } from '../parts/TabList';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useNameOf } from '../parts/useNameOf';
import { useApp } from '../useApp';
import { FollowUpPart } from './FollowUpPart';
import styles from './Introductions.module.css';
import { MobilisePart } from './MobilisePart';
import { PoolPart } from './PoolPart';
import { ToTryPart } from './ToTryPart';

export function IntroductionsDialog() {
  const { toTry: words } = useLaterMessages();
  const [part, setPart] = useState<IntroductionPart>('open');
  const from = useNameOf(useApp(selectPointOfView));
  const groupsShown = useApp((state) => selectGroupPartition(state).groups.length > 0);
  const toDo = useApp((state) => selectFollowedIntroductions(state).filter(({ stage }) => stage === 'toDo').length);
  const tabs = (['open', 'tighten', 'mobilise', 'followUp', 'pool'] as const).map(
    (one) => [one, one === 'followUp' && toDo > 0 ? `${words.parts[one]} (${toDo})` : words.parts[one]] as const,
  );
  return (
    <DialogFrame title={words.title} wide>
      <TabList label={words.title} tabs={tabs} chosen={part} onChoose={setPart}>
        <p className={styles.soft}>{words.hints[part](from, groupsShown)}</p>
        {(part === 'open' || part === 'tighten') && <GuideLink page="answers" section="introductions" />}
        {(part === 'open' || part === 'tighten') && (
          <ToTryPart key={part} list={part} onFollowUp={() => setPart('followUp')} />
        )}
        {part === 'mobilise' && <MobilisePart />}
        {part === 'followUp' && <FollowUpPart />}
        {part === 'pool' && <PoolPart />}
      </TabList>
    </DialogFrame>
  );
}
