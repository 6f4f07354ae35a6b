import { useEffect, useMemo, useState } from 'react';
import type { OfferedHere } from '../../analysis/pool/offeredHere';
import type { useOtherEnd } from '../entry/useOtherEnd';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import type { QuickGroup } from './quickAnswer';
import type { QuickSearch } from './quickSearch';

const NONE: readonly QuickGroup[] = [];

interface LineState {
  readonly active: number;
  readonly other: ReturnType<typeof useOtherEnd>[0];
  readonly inside: boolean;
  readonly entered: boolean;
}

export function useQuickAnswers(
  search: QuickSearch | null,
  text: string,
  { active, other, inside, entered }: LineState,
) {
  const messages = useMessages();
  const store = useAppStore();
  const [ready, setReady] = useState(0);
  const offered = useOffered(search, inside && text.trim() !== '');
  const actorTable = useApp((state) => state.document.actors);
  const ties = useApp((state) => state.document.ties);
  // The tables are inputs, so that answers follow the map while people type.
  const groups = useMemo(
    () =>
      search && inside && actorTable && ties && ready >= 0 && text.trim() !== ''
        ? search.answers(store.getState(), messages, text, { other, offered })
        : NONE,
    [store, messages, search, inside, text, other, offered, actorTable, ties, ready],
  );
  const answers = groups.flatMap((group) => group.answers);
  const chosen = Math.min(active, answers.length - 1);
  const reading = search && answers[chosen] ? search.reading(store.getState(), messages, answers[chosen]) : '';

  // Prepared before anybody types, since it takes a moment on a large map.
  useEffect(() => {
    if (!search || !entered || !actorTable || !ties) return undefined;
    const timer = setTimeout(() => {
      search.makeReady(store.getState(), messages);
      setReady((before) => before + 1);
    });
    return () => clearTimeout(timer);
  }, [store, messages, search, entered, actorTable, ties]);
  return { groups, answers, chosen, reading };
}

const NOBODY: readonly OfferedHere[] = [];

/** People offered by other maps, read anew each time a search begins, and dropped once it ends. */
function useOffered(search: QuickSearch | null, looking: boolean): readonly OfferedHere[] {
  const store = useAppStore();
  const services = useServices();
  const mapId = useApp((state) => state.mapId);
  const [offered, setOffered] = useState(NOBODY);
  useEffect(() => {
    if (!search || !looking || mapId === null) return undefined;
    let left = false;
    void search.offered(services, store).then((read) => {
      if (!left) setOffered(read);
    });
    return () => {
      left = true;
      setOffered(NOBODY);
    };
  }, [search, looking, mapId, services, store]);
  return offered;
}
