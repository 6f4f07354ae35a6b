import { useMessages } from '../useApp';
import styles from './Quick.module.css';
import type { QuickAnswer, QuickGroup } from './quickAnswer';

interface QuickListProps {
  readonly id: string;
  readonly groups: readonly QuickGroup[];
  readonly chosen: number;
  readonly reading: string;
  readonly onPick: (answer: QuickAnswer) => void;
}

export function QuickList({ id, groups, chosen, reading, onPick }: QuickListProps) {
  const messages = useMessages();
  const answers = groups.flatMap((group) => group.answers);
  const option = (answer: QuickAnswer) => {
    const index = answers.indexOf(answer);
    return (
      // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- an option of a combobox: the focus and the keys stay in its field
      <li
        key={answer.id}
        id={`${id}-${index}`}
        role="option"
        aria-selected={index === chosen}
        ref={index === chosen ? scrolledTo : undefined}
        className={styles.option}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => onPick(answer)}
      >
        <span>{answer.text}</span>
        <AnswerHint answer={answer} />
      </li>
    );
  };
  return (
    <div className={styles.options}>
      {reading !== '' && (
        <p id={`${id}-reading`} className={styles.reading}>
          {reading}
        </p>
      )}
      <div id={id} role="listbox" className={styles.answers} aria-label={messages.desk.header.quickLine}>
        {groups.map(({ name, answers: own }) => (
          <ul key={name} role="group" aria-labelledby={`${id}-${name}`}>
            <li id={`${id}-${name}`} role="presentation" className={styles.optionGroup}>
              {messages.look.search.groups[name]}
            </li>
            {own.map(option)}
          </ul>
        ))}
      </div>
    </div>
  );
}

function AnswerHint({ answer: { hint = '', keys } }: { readonly answer: QuickAnswer }) {
  if (hint === '' && keys === undefined) return null;
  return (
    <small>
      {hint}
      {keys !== undefined && <span data-for-keys>{hint === '' ? keys : ` · ${keys}`}</span>}
    </small>
  );
}

function scrolledTo(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
