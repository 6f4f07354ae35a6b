import type { Question } from '../../../formats/readResult';
import dialogs from '../../parts/Dialogs.module.css';
import { useLaterMessages } from '../../parts/useLaterMessages';

interface Props {
  readonly question: Exclude<Question, { readonly kind: 'columns' }>;
  readonly value: boolean;
  readonly onAnswer: (value: boolean) => void;
}

export function QuestionField({ question, value, onAnswer }: Props) {
  const { files, mapping } = useLaterMessages();
  const option = (answer: boolean, label: string) => (
    <label className={dialogs.row}>
      <input type="radio" name={question.id} checked={value === answer} onChange={() => onAnswer(answer)} />
      {label}
    </label>
  );
  return (
    <fieldset className={dialogs.stack}>
      <legend>{files.question(question)}</legend>
      <div className={dialogs.row}>
        {option(true, mapping.yes)}
        {option(false, mapping.no)}
      </div>
    </fieldset>
  );
}
