import { useState } from 'react';
import { closenessOfMap } from '../../analysis/measures/closeness';
import type { ActorId } from '../../domain/brand';
import { selectAcrossNetworks } from '../../store/selectors/selectAcrossNetworks';
import { selectBetweenGroups } from '../../store/selectors/selectDoubtful';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectBrokers, selectFragile } from '../../store/selectors/selectMarks';
import { selectGroupNames, selectGroupPartition } from '../../store/selectors/selectPartition';
import { GuideLink } from '../guide/GuideLink';
import { ActorButton } from '../parts/ActorButton';
import { GroupSwatch } from '../parts/GroupSwatch';
import { useLaterMessages } from '../parts/useLaterMessages';
import controls from '../styles/controls.module.css';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Overview.module.css';

/** Groups, and names of a list, shown at first: a large map has thousands. */
const SHOWN = 40;
const MORE = 200;

export function Overview() {
  const messages = useMessages().desk.overview;
  const actors = useApp((state) => selectGraph(state).order);
  const ties = useApp((state) => selectGraph(state).size);
  const groups = useApp(
    (state) => selectGroupPartition(state).groups.filter((group) => group.members.length > 1).length,
  );
  const closeness = useApp((state) => messages.closeness(closenessOfMap(selectGraph(state))));
  return (
    <div className={styles.overview}>
      <h2>{messages.title}</h2>
      <p>{messages.counts(actors, ties, groups)}</p>
      {closeness !== '' && <p>{closeness}</p>}
      <GroupList />
      <AcrossNetworks />
      <ActorList title={messages.brokers} hint={messages.brokersHint} select={selectBrokers} />
      <ActorList title={messages.betweenGroups} hint={messages.betweenGroupsHint} select={selectBetweenGroups} />
      <ActorList title={messages.fragile} hint={messages.fragileHint} select={selectFragile} />
      <GuideLink page="answers" section="links" />
      <p className={styles.tip}>{messages.tip}</p>
    </div>
  );
}

function GroupList() {
  const messages = useMessages();
  const partition = useApp(selectGroupPartition);
  const names = useApp(selectGroupNames);
  const document = useApp((state) => state.document);
  const colourOf = (id: string) => [...document.groups.values()].find((group) => group.id === id)?.colour ?? -1;
  const groups = partition.groups.filter((group) => group.members.length > 1);
  const { shown, button } = useMore(groups);
  // The picture may be grouped by something else than these groups.
  const isDrawn = useApp((state) => state.grouping === 'groups');
  const folded = useApp((state) => state.folded);
  const store = useAppStore();
  if (groups.length === 0) return null;
  const fold = (id: string) => {
    const { bundleToggled, groupsFolded } = store.getState();
    if (folded.has(id)) bundleToggled(id);
    else groupsFolded([...folded, id]);
  };
  return (
    <section>
      <h3>{messages.dialogs.mapInfo.groupsTitle}</h3>
      <ul className={styles.groups}>
        {shown.map((group) => {
          const named = names.get(group.id);
          const name = named ? messages.findings.groupName(named, document) : '';
          const folding = folded.has(group.id) ? messages.desk.overview.unfold : messages.desk.overview.fold;
          return (
            <li key={group.id}>
              <GroupSwatch colour={colourOf(group.id)} />
              {name}
              <small>{messages.dialogs.maps.actorCount(group.members.length)}</small>
              {isDrawn && (
                <button
                  type="button"
                  className={controls.quiet}
                  aria-label={`${folding} ${name}`.trim()}
                  onClick={() => fold(group.id)}
                >
                  {folding}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {button}
    </section>
  );
}

/** Says where declared networks and detected groups differ; empty when they do not, or when there are too few. */
function AcrossNetworks() {
  const { findings } = useMessages();
  const { mapInfo: words } = useLaterMessages();
  const facts = useApp(selectAcrossNetworks);
  const names = useApp(selectGroupNames);
  const document = useApp((state) => state.document);
  if (facts.length === 0) return null;
  const groupName = (id: string) => {
    const name = names.get(id);
    return name ? findings.groupName(name, document) : '?';
  };
  const actorName = (id: ActorId) => document.actors.get(id)?.name ?? '?';
  return (
    <section>
      <h3>{words.acrossTitle}</h3>
      <p className={styles.hint}>{words.acrossHint}</p>
      {facts.map((fact) => (
        <p key={fact.kind === 'split' ? fact.network : fact.group} className={styles.across}>
          {fact.kind === 'split'
            ? words.across.split(
                actorName(fact.network),
                fact.among.map(({ group, members }) => [groupName(group), members]),
              )
            : words.across.mixed(groupName(fact.group), fact.networks.map(actorName))}
        </p>
      ))}
    </section>
  );
}

interface ActorListProps {
  readonly title: string;
  readonly hint: string;
  readonly select: typeof selectBrokers;
}

function ActorList({ title, hint, select }: ActorListProps) {
  const ids = useApp(select);
  const { shown, button } = useMore([...ids]);
  if (ids.size === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <p className={styles.hint}>{hint}</p>
      <ul className={styles.names}>
        {shown.map((id) => (
          <li key={id}>
            <ActorButton id={id} />
          </li>
        ))}
      </ul>
      {button}
    </section>
  );
}

/** Shows the first items of a list and a button for more. The button stays at the end of the list, so that the focus is kept. */
function useMore<One>(all: readonly One[]) {
  const { more, less } = useMessages().desk.panel;
  const [most, setMost] = useState(SHOWN);
  const rest = all.length - most;
  const button =
    all.length > SHOWN ? (
      <button type="button" className={styles.more} onClick={() => setMost(rest > 0 ? most + MORE : SHOWN)}>
        {rest > 0 ? more(rest) : less}
      </button>
    ) : null;
  return { shown: all.slice(0, most), button };
}
