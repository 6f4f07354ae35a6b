import { Cable, Lock, LockOpen, Maximize2, UserMinus, Wand2, ZoomIn, ZoomOut } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { Grouping } from '../../domain/grouping';
import { beneficiaryOf, officerOf } from '../../domain/mapDocument';
import type { ViewSlice } from '../../store/viewSlice';
import { FilterButton } from '../look/FilterButton';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Map.module.css';
import { NetworkChoice } from './NetworkChoice';
import { PictureSwitch } from './PictureSwitch';

/** Two pictures and two tables, what part of the map, what sectors stand for, which ties, networks, without me. */
export function MapToolbar() {
  return (
    <div className={styles.toolbar}>
      <PictureSwitch />
      <FilterButton />
      <Choices />
      <NetworkChoice />
      <WithoutMe />
    </div>
  );
}

function Choices() {
  const messages = useMessages().desk.map;
  const store = useAppStore();
  const grouping = useApp((state) => state.grouping);
  const formality = useApp((state) => state.formality);
  const { groupingChosen, formalityChosen } = store.getState();
  return (
    <>
      <Choice<Grouping>
        label={messages.groupedBy}
        value={grouping}
        options={messages.groupings}
        onChoose={groupingChosen}
      />
      <Choice<ViewSlice['formality']>
        label={messages.formality}
        value={formality}
        options={messages.formalities}
        onChoose={formalityChosen}
      />
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <span className={styles.choice}>
      <label htmlFor={id} className={controls.label}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value as Value)}>
        {(Object.entries(options) as [Value, string][]).map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}

function WithoutMe() {
  const messages = useMessages().desk.map;
  const officer = useApp((state) => {
    const id = officerOf(state.document);
    return id === undefined ? undefined : state.document.actors.get(id)?.name;
  });
  const without = useApp((state) => state.withoutOfficer);
  const toggle = useApp((state) => state.officerToggled);
  if (officer === undefined) return null;
  return (
    <button
      type="button"
      className={controls.button}
      aria-pressed={without}
      title={messages.withoutMeHint(officer)}
      onClick={toggle}
    >
      <UserMinus size={18} /> {messages.withoutMe}
    </button>
  );
}

/** From whom one looks, when it is not the beneficiary, and the way back. */
export function PointOfView() {
  const { introductions, desk } = useMessages();
  const messages = desk.map;
  const hasBeneficiary = useApp((state) => beneficiaryOf(state.document) !== undefined);
  const name = useApp((state) => (state.from === null ? undefined : state.document.actors.get(state.from)?.name));
  const choose = useApp((state) => state.pointOfViewChosen);
  if (name === undefined) return null;
  return (
    <span className={styles.from}>
      {messages.seenFrom(name)}
      <button type="button" className={controls.button} onClick={() => choose(null)}>
        {hasBeneficiary ? messages.backToBeneficiary : introductions.pointOfView.backToChoice}
      </button>
    </span>
  );
}

/** Two taps make a tie while it is pressed. */
export function LinkButton() {
  const messages = useMessages().desk.map;
  const on = useApp((state) => state.linking.on);
  const readOnly = useApp((state) => state.readOnly);
  const toggle = useApp((state) => state.linkingToggled);
  return (
    <button
      type="button"
      className={controls.button}
      aria-pressed={on}
      disabled={readOnly}
      title={messages.linkHint}
      onClick={toggle}
    >
      <Cable size={18} /> <span className={styles.stripWord}>{messages.link}</span>
    </button>
  );
}

/** Nobody is moved by accident while it is pressed: it says so, and one press lets go. */
export function LockButton() {
  const messages = useMessages().desk.map;
  const locked = useApp((state) => state.locked);
  const readOnly = useApp((state) => state.readOnly);
  const toggle = useApp((state) => state.lockToggled);
  if (readOnly) return null;
  return (
    <button
      type="button"
      className={locked ? controls.button : `${controls.button} ${controls.icon}`}
      aria-pressed={locked}
      aria-label={messages.lock}
      title={messages.lockHint}
      onClick={toggle}
    >
      {locked ? <Lock size={18} /> : <LockOpen size={18} />}
      {locked && messages.locked}
    </button>
  );
}

/** Nearer, further, tidied, all of it. */
export function ZoomButtons() {
  const messages = useMessages().desk.map;
  const { picture } = useServices();
  const locked = useApp((state) => state.locked);
  const button = (label: string, icon: ReactNode, run: () => void, disabled = false) => (
    <button
      type="button"
      className={`${controls.button} ${controls.icon}`}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={run}
    >
      {icon}
    </button>
  );
  return (
    <div role="group" className={styles.pair}>
      {button(messages.zoomOut, <ZoomOut size={18} />, () => picture.current?.zoomBy(0.8))}
      {button(messages.zoomIn, <ZoomIn size={18} />, () => picture.current?.zoomBy(1.25))}
      {button(messages.arrange, <Wand2 size={18} />, () => picture.current?.arrange(), locked)}
      {button(messages.fit, <Maximize2 size={18} />, () => picture.current?.fit())}
    </div>
  );
}
