import { X } from 'lucide-react';
import { selectOutlinedNetworks } from '../../store/selectors/selectNetworks';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Map.module.css';

/** Menu settings that are on and change what is seen or what a press does, one word each; a press turns one off. */
export function ActiveLooks() {
  const { desk, look } = useMessages();
  const { map } = desk;
  const grouping = useApp((state) => state.grouping);
  const formality = useApp((state) => state.formality);
  const outlined = useApp((state) => selectOutlinedNetworks(state).length);
  const withoutOfficer = useApp((state) => state.withoutOfficer);
  const agedTies = useApp((state) => state.agedTies);
  const notesHidden = useApp((state) => state.notesHidden && state.document.pictureNotes.size > 0);
  const locked = useApp((state) => state.locked);
  const linking = useApp((state) => state.linking.on);
  const store = useAppStore();
  const { groupingChosen, formalityChosen, outlinedChosen, officerToggled, agingToggled, lockToggled, linkingToggled } =
    store.getState();
  const chips: (readonly [text: string, takeOff: () => void])[] = [];
  if (grouping !== 'groups')
    chips.push([`${map.groupedBy} ${map.groupings[grouping]}`, () => groupingChosen('groups')]);
  if (formality !== 'both') chips.push([map.formalities[formality], () => formalityChosen('both')]);
  if (outlined > 0) chips.push([`${map.networks.short} (${outlined})`, () => outlinedChosen([])]);
  if (withoutOfficer) chips.push([map.withoutMe, officerToggled]);
  if (agedTies) chips.push([look.search.commands.agedTies, agingToggled]);
  if (notesHidden) chips.push([look.notesHidden, store.getState().notesToggled]);
  if (locked) chips.push([map.locked, lockToggled]);
  if (linking) chips.push([map.link, linkingToggled]);
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips}>
      {chips.map(([text, takeOff]) => (
        <li key={text}>
          <button type="button" aria-label={look.takeOff(text)} title={look.takeOff(text)} onClick={takeOff}>
            {text} <X size={14} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
