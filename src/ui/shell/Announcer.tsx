import { useEffect, useState } from 'react';
import { useAppStore } from '../useApp';
import { watchForWords } from './watchForWords';

/** Changes within this many milliseconds are said together: a tie that is made is also selected. */
const TOGETHER = 120;
/** Milliseconds until the text leaves the page, so that a screen reader does not come across it later. */
const STAYS = 6000;

/** Announces to screen readers what changed away from the keyboard focus. One polite live region for everything. */
export function Announcer() {
  const store = useAppStore();
  const [said, setSaid] = useState('');
  useEffect(() => {
    let waiting: string[] = [];
    let timer = 0;
    const clear = () => setSaid('');
    const speak = () => {
      setSaid(waiting.join(' '));
      waiting = [];
      timer = window.setTimeout(clear, STAYS);
    };
    const stop = watchForWords(store, (sentences) => {
      waiting.push(...sentences);
      window.clearTimeout(timer);
      timer = window.setTimeout(speak, TOGETHER);
    });
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, [store]);
  return (
    <div className="visually-hidden" role="log" aria-live="polite" aria-atomic="true" data-announcer>
      {said}
    </div>
  );
}
