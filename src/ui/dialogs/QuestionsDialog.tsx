import { useState } from 'react';
import { type Answer, CHAPTERS, type Chapter, QUESTIONS } from '../../analysis/answers/answer';
import type { ActorId } from '../../domain/brand';
import { wordAnswer } from '../../i18n/answers/wordAnswer';
import { selectAnswers } from '../../store/selectors/selectAnswers';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { GuideLink } from '../guide/GuideLink';
import { ActorButton } from '../parts/ActorButton';
import { DialogFrame } from '../parts/DialogFrame';
import styles from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { NetworkButton } from '../story/NetworkButton';
import { useApp } from '../useApp';
import questions from './Questions.module.css';

const SHOWN = 8;

/** The questions of the field, each with the map's answer. A name in an answer selects its actor. */
export function QuestionsDialog() {
  const messages = useLaterMessages().answers;
  const answers = useApp(selectAnswers);
  const asked = (chapter: Chapter) => answers.filter(({ question }) => QUESTIONS[chapter].includes(question));
  return (
    <DialogFrame title={messages.title} wide>
      <p className={styles.soft}>{messages.hint}</p>
      <GuideLink page="answers" />
      <NetworkButton />
      {CHAPTERS.map((chapter) => (
        <section key={chapter} className={questions.chapter} aria-labelledby={`chapter-${chapter}`}>
          <h3 id={`chapter-${chapter}`}>{messages.chapters[chapter]}</h3>
          <dl className={questions.list}>
            {asked(chapter).map((answer) => (
              <AnswerItem key={answer.question} answer={answer} />
            ))}
          </dl>
        </section>
      ))}
    </DialogFrame>
  );
}

function AnswerItem({ answer }: { readonly answer: Answer }) {
  const messages = useLaterMessages().answers;
  const document = useApp((state) => state.document);
  const from = useApp((state) => {
    const id = selectPointOfView(state);
    return (id && state.document.actors.get(id)?.name) ?? '';
  });
  return (
    <div className={questions.item}>
      <dt>{messages.questions[answer.question](from)}</dt>
      <dd>
        <p>{wordAnswer(messages.answers, answer, { document, from })}</p>
        {answer.actors.length > 0 && <Names actors={answer.actors} />}
      </dd>
    </div>
  );
}

function Names({ actors }: { readonly actors: readonly ActorId[] }) {
  const messages = useLaterMessages().answers;
  const [all, setAll] = useState(false);
  return (
    <ul className={questions.names}>
      {(all ? actors : actors.slice(0, SHOWN)).map((id) => (
        <li key={id}>
          <ActorButton id={id} className={styles.nameButton} title={messages.seeActor} />
        </li>
      ))}
      {actors.length > SHOWN && (
        <li>
          <button type="button" className={questions.more} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? messages.less : messages.more(actors.length - SHOWN)}
          </button>
        </li>
      )}
    </ul>
  );
}
