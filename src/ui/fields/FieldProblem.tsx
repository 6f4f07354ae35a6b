import styles from './fields.module.css';

interface Props {
  readonly id: string;
  readonly text: string;
  /** False in a cell, where a line more would move what is being clicked: it is read aloud alone. */
  readonly isSeen: boolean;
}

/** Why a field does not take what was typed. */
export function FieldProblem({ id, text, isSeen }: Props) {
  return (
    <p id={id} role={isSeen ? 'alert' : undefined} className={isSeen ? styles.problem : 'visually-hidden'}>
      {text}
    </p>
  );
}
