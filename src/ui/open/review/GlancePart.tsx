import type { Consideration } from '../../../formats/considered';
import type { Glance, GlancedActor } from '../../../formats/glance';
import dialogs from '../../parts/Dialogs.module.css';
import { useLaterMessages } from '../../parts/useLaterMessages';
import { useMessages } from '../../useApp';
import { MessageList } from '../MessageList';
import styles from './Review.module.css';

interface Props {
  readonly seen: Consideration;
  readonly pending: boolean;
}

/** What will be on the map and which problems its lines have, from the same reading that opens it. */
export function GlancePart({ seen: { glance, problems, messages, tables, texts }, pending }: Props) {
  const { mapping, prose } = useLaterMessages();
  return (
    <section className={styles.glance} aria-label={mapping.result} data-pending={pending || undefined}>
      <h3>{mapping.result}</h3>
      {problems.length > 0 && (
        <div role="alert" className={dialogs.stack}>
          <strong>{glance ? mapping.leftOut : mapping.nothingLoads}</strong>
          <MessageList list={problems} />
        </div>
      )}
      {glance && <FirstRecords glance={glance} />}
      {!glance && texts.length > 0 && <p>{prose.nothingYet}</p>}
      {glance && tables.length > 0 && messages.length === 0 && problems.length === 0 && (
        <p className={dialogs.soft}>{mapping.noRemark}</p>
      )}
      {messages.length > 0 && (
        <>
          <h4>{mapping.remarks(messages.length)}</h4>
          <MessageList list={messages} />
        </>
      )}
    </section>
  );
}

function FirstRecords({ glance }: { readonly glance: Glance }) {
  const { mapping } = useLaterMessages();
  const { vocabulary } = useMessages();
  const besides = mapping.besides(glance);
  return (
    <>
      {besides !== '' && <p>{besides}</p>}
      {glance.firstActors.length > 0 && (
        <>
          <h4>{mapping.firstActors}</h4>
          <ul className={styles.records}>
            {glance.firstActors.map((actor, i) => (
              // Two actors may have the same name, and the order is that of the file.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={i}>
                <ActorLine actor={actor} />
              </li>
            ))}
          </ul>
        </>
      )}
      {glance.firstTies.length > 0 && (
        <>
          <h4>{mapping.firstTies}</h4>
          <ul className={styles.records}>
            {glance.firstTies.map(({ a, b, ...tie }, i) => (
              // oxlint-disable-next-line react/no-array-index-key
              <li key={i}>{vocabulary.tieSentence(tie, a, b)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function ActorLine({ actor }: { readonly actor: GlancedActor }) {
  const { vocabulary } = useMessages();
  const { mapping } = useLaterMessages();
  const roles = actor.roles.map(({ role, since, until }) =>
    vocabulary.heldRole(vocabulary.roles[role].one, since, until),
  );
  const said = [
    vocabulary.actorTypes[actor.type].one,
    ...roles,
    ...(actor.themes.length === 0 ? [] : [mapping.themes(actor.themes)]),
    ...(actor.territory === undefined ? [] : [actor.territory]),
  ];
  return (
    <>
      <strong>{actor.name}</strong> <span className={dialogs.soft}>{said.join(' · ')}</span>
    </>
  );
}
