import type { Finding } from '../../analysis/findings/finding';
import type { Telling } from '../../analysis/reportWords';
import type { ChangedDistance, WhatIf } from '../../analysis/whatIf/whatIf';
import type { ActorId } from '../../domain/brand';
import { ActorButton } from '../parts/ActorButton';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useMessages } from '../useApp';
import styles from './Trial.module.css';

/** Lines shown of each kind; the rest is only counted. */
const SAID = 8;

/** What would change, most important first: people lost or reached, questions, distances. */
export function Outcome({ outcome }: { readonly outcome: WhatIf }) {
  const messages = useLaterMessages().trial;
  const { after, before, pieces, cutOff, reached, distances } = outcome;
  const from = after.from ?? before.from;
  const fromName = from === undefined ? undefined : before.document.actors.get(from)?.name;
  const apart = messages.pieces(pieces.before, pieces.after);
  return (
    <>
      {apart !== null && <p>{apart}</p>}
      <Names title={messages.cutOff(after.from === undefined ? undefined : fromName)} actors={cutOff} lost />
      {fromName !== undefined && <Names title={messages.reached(fromName)} actors={reached} />}
      <Questions title={messages.closed} findings={outcome.closed} telling={before} />
      <Questions title={messages.opened} findings={outcome.opened} telling={after} lost />
      <Distances title={messages.nearer} distances={distances.filter((one) => one.after < one.before)} />
      <Distances title={messages.farther} distances={distances.filter((one) => one.after > one.before)} />
    </>
  );
}

function Names({
  title,
  actors,
  lost = false,
}: {
  readonly title: string;
  readonly actors: readonly ActorId[];
  readonly lost?: boolean;
}) {
  if (actors.length === 0) return null;
  return (
    <div className={styles.part} data-lost={lost || undefined}>
      <h3>{title}</h3>
      <p className={styles.names}>
        {actors.map((actor) => (
          <ActorButton className={styles.name} key={actor} id={actor} />
        ))}
      </p>
    </div>
  );
}

function Questions({
  title,
  findings,
  telling,
  lost = false,
}: {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly telling: Telling;
  readonly lost?: boolean;
}) {
  const messages = useMessages();
  if (findings.length === 0) return null;
  return (
    <div className={styles.part} data-lost={lost || undefined}>
      <h3>{title}</h3>
      <ul className={styles.sentences}>
        {findings.slice(0, SAID).map((finding) => (
          <li key={finding.key}>{messages.findings.finding(finding, telling)}</li>
        ))}
        <Rest count={findings.length - SAID} />
      </ul>
    </div>
  );
}

function Distances({ title, distances }: { readonly title: string; readonly distances: readonly ChangedDistance[] }) {
  const messages = useLaterMessages().trial;
  if (distances.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3>{title}</h3>
      <ul className={styles.sentences}>
        {distances.slice(0, SAID).map(({ actor, before, after }) => (
          <li key={actor}>
            <ActorButton className={styles.name} id={actor} /> {messages.distance(before, after)}
          </li>
        ))}
        <Rest count={distances.length - SAID} />
      </ul>
    </div>
  );
}

function Rest({ count }: { readonly count: number }) {
  const messages = useLaterMessages().trial;
  return count > 0 ? <li className={styles.soft}>{messages.more(count)}</li> : null;
}
