import type { ActorId } from '../../domain/brand';
import type { Meeting } from '../../domain/meeting';
import actionStyles from '../actions/Actions.module.css';
import introductions from '../introductions/Introductions.module.css';
import { ActorButton } from '../parts/ActorButton';
import { Disclosure } from '../parts/Disclosure';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp } from '../useApp';
import styles from './Meetings.module.css';
import { useAcquaintances } from './useMeeting';
import { useNames } from './useNames';

export function WhoKnowsWhom({ meeting }: { readonly meeting: Meeting }) {
  const words = useLaterMessages().meetings.known;
  const { known, met, pairs, knownPairs, strangers } = useAcquaintances(meeting.id, meeting.participants);
  const namesOf = useNames();
  const today = useApp((state) => state.today);
  // Guests of a past meeting have all met there: the summary then counts recorded ties only.
  const isOver = meeting.date !== undefined && meeting.date < today;
  const summary = isOver ? words.summaryAfter : words.summary;
  return (
    <section className={styles.part} aria-labelledby="known-title">
      <h3 id="known-title">{words.title}</h3>
      <p role="status">{summary(meeting.participants.length, pairs, knownPairs)}</p>
      {!isOver && strangers.length > 0 && strangers.length < meeting.participants.length && (
        <p className={actionStyles.unexplained}>{words.strangers(namesOf(strangers))}</p>
      )}
      {meeting.participants.length > 1 && (
        <Disclosure title={words.each}>
          <ul className={styles.lines}>
            {meeting.participants.map((id) => (
              <li key={id}>
                <ActorButton className={introductions.name} id={id} /> {sentence(known.get(id), met.get(id))}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );

  function sentence(knows: ReadonlySet<ActorId> = new Set(), crossed: ReadonlySet<ActorId> = new Set()): string {
    const nobody = isOver ? words.noTieNoted : words.knowsNobody;
    const first = knows.size === 0 ? nobody : words.knows(namesOf(knows));
    return `${first}${crossed.size === 0 ? '' : `\u00A0; ${words.metBefore(namesOf(crossed))}`}.`;
  }
}
