import { useEffect } from 'react';
import { isByCloseTies, selectChain } from '../../store/selectors/selectChain';
import { selectShownChanges } from '../../store/selectors/selectComparison';
import { selectConfidentialPairs } from '../../store/selectors/selectConfidentialPairs';
import { selectSelectedFinding, selectTelling } from '../../store/selectors/selectFindings';
import { selectGraph } from '../../store/selectors/selectGraph';
import styles from '../map/Map.module.css';
import { seatNewsSaid, seatsInBrief } from '../map/seatWords';
import { later } from '../parts/later';
import { noChainSaid } from '../parts/noChainSaid';
import { unbroken } from '../parts/unbroken';
import { useApp, useMessages } from '../useApp';
import { whenQuiet } from '../whenQuiet';

/** Letters from which a sentence is written smaller, so that it stays on two lines. */
const LONG = 110;

const ChangesBand = later(async () => (await import('../compare/ChangesBand')).ChangesBand);

/**
 * What is selected, in one large sentence that can be read from the back of the room. Shows the map in brief when nothing is, so that the
 * band never comes and goes.
 */
export function SentenceBand() {
  useEffect(() => whenQuiet(() => void ChangesBand.prepare()), []);
  const messages = useMessages();
  const telling = useApp(selectTelling);
  const chain = useApp(selectChain);
  const nowhere = useApp(noChainSaid);
  const byCloseTies = useApp(isByCloseTies);
  const finding = useApp(selectSelectedFinding);
  const linking = useApp((state) => state.linking);
  const firstName = useApp((state) =>
    state.linking.first === null ? undefined : state.document.actors.get(state.linking.first)?.name,
  );
  const actors = useApp((state) => selectGraph(state).order);
  const ties = useApp((state) => selectGraph(state).size);
  const confidential = useApp(selectConfidentialPairs);
  const seats = useApp(seatsInBrief);
  const news = useApp(seatNewsSaid);
  const selected = useApp((state) => state.selection.kind !== 'nothing');
  const brief = messages.desk.map.inBrief(actors, ties, seats, confidential);
  const isCompared = useApp((state) => selectShownChanges(state) !== undefined) && !selected;
  const told = linking.on
    ? firstName === undefined
      ? messages.desk.map.linkHint
      : messages.desk.map.linkSecond(firstName)
    : chain
      ? messages.findings.chain(chain, telling.document, byCloseTies)
      : (nowhere ?? (finding ? messages.findings.finding(finding, telling) : news));
  return (
    <div className={styles.bandBox}>
      {/* The brief stays outside the live region: it would be read aloud at each edit, which the announcer already does. */}
      <div role="status" aria-live="polite">
        {told !== null ? (
          <Sentence text={told} alone={told === news} />
        ) : (
          isCompared && <ChangesBand.Shown Sentence={Sentence} />
        )}
      </div>
      {told === null && !isCompared && <Sentence text={brief} />}
    </div>
  );
}

/** `alone`: the sentence appears nowhere else. */
function Sentence({ text, alone = false }: { readonly text: string; readonly alone?: boolean }) {
  return (
    <p className={styles.band} data-long={text.length > LONG || undefined} data-alone={alone || undefined}>
      {unbroken(text)}
    </p>
  );
}
