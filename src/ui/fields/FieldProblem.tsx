import styles from './fields.module.css';

interface Props {
  readonly id: string;
  readonly text: string;
  /** False in a cell, where another line would move what is being clicked: it is only read aloud. */
  readonly isSeen: boolean;
}

export function FieldProblem({ id, text, isSeen }: Props) {
  return (
    <p id={id} role={isSeen ? 'alert' : undefined} className={isSeen ? styles.problem : 'visually-hidden'}>
      {text}
    </p>
  );
}
