import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { IntroductionToTry } from '../../analysis/introductions/introductionsToTry';
import { type IntroductionFilter, introductionsSelector } from '../../store/selectors/selectIntroductions';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import { IntroductionFilters } from './IntroductionFilters';
import { IntroductionLine } from './IntroductionLine';
import styles from './Introductions.module.css';
import { RefusedIntroductions } from './RefusedIntroductions';

const AT_A_TIME = 20;
/** Beyond that many actors the window is shown before the list is worked out. */
const AT_ONCE = 2000;

interface Props {
  readonly list: 'open' | 'tighten';
  readonly onFollowUp: () => void;
}

/** Introductions to try, twenty at a time, by theme and person; those that were refused, below. */
export function ToTryPart({ list, onFollowUp }: Props) {
  const [filter, setFilter] = useState<IntroductionFilter>({});
  const isSmall = useApp((state) => state.document.actors.size <= AT_ONCE);
  const asked = useMemo(() => ({ filter }), [filter]);
  const shown = useDeferredValue(asked, isSmall ? asked : null);
  return (
    <>
      <IntroductionFilters filter={filter} onChange={setFilter} />
      {shown === null ? <Searching /> : <Lines filter={shown.filter} list={list} onFollowUp={onFollowUp} />}
      <RefusedIntroductions />
    </>
  );
}

function Searching() {
  const { searching } = useMessages().introductions;
  return <p role="status">{searching}</p>;
}

function Lines({ filter, list, onFollowUp }: Props & { readonly filter: IntroductionFilter }) {
  const { introductions: words } = useMessages();
  const select = useMemo(() => introductionsSelector(filter), [filter]);
  const lines = useApp((state) => select(state)[list]);
  const [count, setCount] = useState(AT_A_TIME);
  const shown = useRef<HTMLUListElement>(null);
  const focusList = useCallback(() => shown.current?.focus(), []);
  const rest = lines.length - count;
  if (lines.length === 0) return <p>{words.noneToTry}</p>;
  return (
    <>
      <ul ref={shown} className={styles.lines} tabIndex={-1} aria-label={words.parts[list]}>
        {lines.slice(0, count).map((line) => (
          <IntroductionLine key={keyOf(line)} line={line} onFollowUp={onFollowUp} onLeft={focusList} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className={controls.button} onClick={() => setCount(count + AT_A_TIME)}>
          {words.more(Math.min(rest, AT_A_TIME))}
        </button>
      )}
      {rest <= 0 && lines.length >= 200 && <p className={styles.soft}>{words.onlyFirst(lines.length)}</p>}
    </>
  );
}

function keyOf({ a, b }: IntroductionToTry): string {
  return `${a} ${b}`;
}
