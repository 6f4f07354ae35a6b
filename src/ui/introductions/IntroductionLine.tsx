import { memo, useState } from 'react';
import type { Reason } from '../../analysis/findings/finding';
import { introductionKey } from '../../analysis/introductions/introductionKey';
import type { IntroductionToTry } from '../../analysis/introductions/introductionsToTry';
import type { IntroductionId, TieId } from '../../domain/brand';
import { connectActors } from '../../domain/commands';
import { stageOf } from '../../domain/introductionStage';
import type { MapDocument } from '../../domain/mapDocument';
import { DRAWN_NATURE, newTie } from '../../domain/tie';
import { RuleOutForm } from '../panel/RuleOutForm';
import { ActorButton } from '../parts/ActorButton';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useNameOf } from '../parts/useNameOf';
import { useServices } from '../services';
import { useTry } from '../trial/useTry';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Introductions.module.css';
import { statusWords } from './statusWords';
import { useNoteIntroduction } from './useNoteIntroduction';

interface Props {
  readonly line: IntroductionToTry;
  readonly onFollowUp: () => void;
  /** Called when the pressed button has disappeared, so that the list takes the focus back. */
  readonly onLeft: () => void;
}

export const IntroductionLine = memo(function IntroductionLine({ line, onFollowUp, onLeft }: Props) {
  const { toTry: words } = useLaterMessages();
  const { findings } = useMessages();
  const document = useApp((state) => state.document);
  const [a = '', b = ''] = [useNameOf(line.a), useNameOf(line.b)];
  const [refusing, setRefusing] = useState(false);
  const via = line.via.map((id) => document.actors.get(id)?.name ?? '?');
  return (
    <li className={styles.line}>
      <p className={styles.sentence}>
        <ActorButton className={styles.name} id={line.a} /> {words.and}{' '}
        <ActorButton className={styles.name} id={line.b} /> {words.inCommon(via)}
      </p>
      {line.reasons.length > 0 && <p className={styles.soft}>{findings.reasons(line.reasons, document).join(' · ')}</p>}
      {line.recorded !== undefined && <RecordedNote id={line.recorded} onFollowUp={onFollowUp} />}
      {refusing ? (
        <RuleOutForm
          ruled={introductionKey(line.a, line.b)}
          title={words.refuseTitle(a, b)}
          onDone={() => {
            setRefusing(false);
            onLeft();
          }}
        />
      ) : (
        <Actions line={line} names={[a, b]} onRefuse={() => setRefusing(true)} onLeft={onLeft} />
      )}
    </li>
  );
});

interface ActionsProps {
  readonly line: IntroductionToTry;
  readonly names: readonly [string, string];
  readonly onRefuse: () => void;
  readonly onLeft: () => void;
}

function Actions({ line, names: [a, b], onRefuse, onLeft }: ActionsProps) {
  const { toTry: words } = useLaterMessages();
  const store = useAppStore();
  const { newId } = useServices();
  const attempt = useTry();
  const note = useNoteIntroduction();
  const readOnly = useApp((state) => state.readOnly);
  const about = `${a} – ${b}`;
  const tie = () => {
    const one = { ...newTie(newId() as TieId, line.a, line.b), nature: DRAWN_NATURE };
    store.getState().execute(connectActors, { tie: one }, about);
    onLeft();
  };
  const record = () => {
    const subject = subjectOf(line.reasons, store.getState().document);
    note({ id: line.a, name: a }, { id: line.b, name: b }, { subject, via: line.via });
    onLeft();
  };
  // Closes the dialog: the effect is shown beside the picture.
  const tryIt = () => {
    attempt.tie(line.a, line.b);
    store.getState().dialogOpened(null);
  };
  const action = (label: string, wholly: string, run: () => void) => (
    <Button aria-label={wholly} title={wholly} disabled={readOnly} onClick={run}>
      {label}
    </Button>
  );
  return (
    <div className={styles.actions}>
      {line.recorded === undefined && action(words.record, words.recordThem(a, b), record)}
      {action(words.try, words.tryThem(a, b), tryIt)}
      {action(words.tie, words.tieThem(a, b), tie)}
      {action(words.refuse, words.refuseThem(a, b), onRefuse)}
    </div>
  );
}

/** Subject of the introduction: the first theme or network that the two share. */
function subjectOf(reasons: readonly Reason[], document: MapDocument): string | undefined {
  for (const reason of reasons) {
    if ('theme' in reason) return document.themes.get(reason.theme)?.label;
    if (reason.code === 'sharesNetwork') return document.actors.get(reason.network)?.name;
  }
  return undefined;
}

function RecordedNote({ id, onFollowUp }: { readonly id: IntroductionId; readonly onFollowUp: () => void }) {
  const { vocabulary } = useMessages();
  const { toTry: words, followUp } = useLaterMessages();
  const { stages } = followUp;
  const introduction = useApp((state) => state.document.introductions.get(id));
  if (!introduction) return null;
  const { status, due } = introduction;
  const said = statusWords(status, stages) ?? stages[stageOf(introduction)];
  return (
    <p className={styles.recorded}>
      {words.recorded(said, due && vocabulary.day(due))} <Button onClick={onFollowUp}>{words.seeFollowUp}</Button>
    </p>
  );
}
