import { useCallback, useEffect, useRef, useState } from 'react';
import type { IntroductionToTry } from '../../analysis/introductions/introductionsToTry';
import type { IntroductionFilter } from '../../store/introductionsSlice';
import { selectIntroductions } from '../../store/selectors/selectIntroductions';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore } from '../useApp';
import { IntroductionFilters } from './IntroductionFilters';
import { IntroductionLine } from './IntroductionLine';
import styles from './Introductions.module.css';
import { RefusedIntroductions } from './RefusedIntroductions';

/** Lines shown at first, the most important ones. A single further line is shown too: a button would take as much room. */
const FIRST = 5;

interface Props {
  readonly list: 'open' | 'tighten';
  readonly onFollowUp: () => void;
}

export function ToTryPart(props: Props) {
  const [filter, setFilter] = useState<IntroductionFilter>({});
  const store = useAppStore();
  useEffect(() => store.getState().introductionsLookedFor(filter), [store, filter]);
  useEffect(() => () => store.getState().introductionsLookedFor(null), [store]);
  return (
    <>
      <IntroductionFilters filter={filter} onChange={setFilter} />
      <Found {...props} />
      <RefusedIntroductions />
    </>
  );
}

function Found({ list, onFollowUp }: Props) {
  const { toTry: words } = useLaterMessages();
  const lines = useApp((state) => selectIntroductions(state)?.[list]);
  const failed = useApp((state) => state.introductionsFault);
  if (failed) return <p role="alert">{words.searchFailed}</p>;
  if (!lines) return <p role="status">{words.searching}</p>;
  return <Lines list={list} lines={lines} onFollowUp={onFollowUp} />;
}

function Lines({ list, lines, onFollowUp }: Props & { readonly lines: readonly IntroductionToTry[] }) {
  const { toTry: words } = useLaterMessages();
  const [isWhole, setWhole] = useState(false);
  const shown = useRef<HTMLUListElement>(null);
  const focusList = useCallback(() => shown.current?.focus(), []);
  // The pressed button disappears: the focus goes to the first new line.
  useEffect(() => {
    if (isWhole) shown.current?.children[FIRST]?.querySelector('button')?.focus();
  }, [isWhole]);
  const count = isWhole || lines.length <= FIRST + 1 ? lines.length : FIRST;
  const rest = lines.length - count;
  if (lines.length === 0) return <p>{words.noneToTry}</p>;
  return (
    <>
      <p role="status" className={styles.soft}>
        {words.shown(count, lines.length)}
      </p>
      <ul ref={shown} className={styles.lines} tabIndex={-1} aria-label={words.parts[list]}>
        {lines.slice(0, count).map((line) => (
          <IntroductionLine key={keyOf(line)} line={line} onFollowUp={onFollowUp} onLeft={focusList} />
        ))}
      </ul>
      {rest > 0 && (
        <div className={styles.actions}>
          <Button onClick={() => setWhole(true)}>{words.more(rest)}</Button>
        </div>
      )}
      {lines.length >= 200 && <p className={styles.soft}>{words.onlyFirst(lines.length)}</p>}
    </>
  );
}

function keyOf({ a, b }: IntroductionToTry): string {
  return `${a} ${b}`;
}
