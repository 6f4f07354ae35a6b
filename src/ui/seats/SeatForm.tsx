import { X } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../analysis/findings/finding';
import { seatReach } from '../../analysis/seats/knownTo';
import { seatedRecords } from '../../analysis/seats/seatedRecords';
import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { enterActors } from '../../domain/commands';
import { actorNamed, searchActors } from '../../domain/search/actorSearch';
import type { AppStore } from '../../store/appStore';
import { selectFindings } from '../../store/selectors/selectFindings';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { Button } from '../parts/Button';
import { useFocusOnMount } from '../parts/useFocusOnMount';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Seat.module.css';

const OFFERED = 5;
/** Fewer when nothing is typed, so that the seat and its surroundings stay visible. */
const OFFERED_FIRST = 3;
/** A longer chain is shortened instead of naming every actor. */
const LONGEST_WAY = 4;

interface Props {
  readonly seat: Finding;
  readonly question: string;
  readonly desk: AppStore;
  readonly onDone: (seated: ActorId | null) => void;
}

interface Option {
  readonly who: Actor | string;
  readonly text: string;
  readonly hint?: string;
}

interface Seating {
  readonly reach: ReturnType<typeof seatReach>;
  readonly knownTo: ActorId | undefined;
}

/** One field, "Qui ?": Enter seats the chosen or typed actor. Candidates for the seat are offered first, with the chain to them. */
export function SeatForm({ seat, question, desk, onDone }: Props) {
  const words = useMessages().seats;
  const id = useId();
  const [text, setText] = useState('');
  /** `null`: the default choice, which is the typed name. */
  const [active, setActive] = useState<number | null>(null);
  const document = useApp((state) => state.document);
  const graph = useApp(selectGraph);
  const reach = useMemo(() => seatReach({ document, graph }, seat), [document, graph, seat]);
  const from = useApp(selectPointOfView);
  const [knownTo, setKnownTo] = useState(reach.knownTo.find((one) => one === from) ?? reach.knownTo[0]);
  const options = useOptions(seat, text, desk);
  const chosen = active ?? (text.trim() === '' ? -1 : 0);

  const write = (typed: string) => {
    setText(typed);
    setActive(null);
  };
  const take = useSeating({ seat, desk, reach, knownTo, onDone });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(options[chosen]);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.head}>
        <p className={styles.question}>{question}</p>
        <Button look="icon" aria-label={words.close} onClick={() => onDone(null)}>
          <X size={18} />
        </Button>
      </div>
      <div className={styles.row}>
        <WhoField id={id} text={text} options={options} chosen={chosen} onType={write} onMove={setActive} />
        <Button type="submit" look="primary" disabled={chosen < 0}>
          {words.seat}
        </Button>
      </div>
      <OptionList id={id} options={options} chosen={chosen} onTake={take} />
      <SeatFoot seat={seat} reach={reach} knownTo={knownTo} onKnownTo={setKnownTo} />
    </form>
  );
}

interface WhoFieldProps {
  readonly id: string;
  readonly text: string;
  readonly options: readonly Option[];
  readonly chosen: number;
  readonly onType: (text: string) => void;
  readonly onMove: (to: number) => void;
}

function WhoField({ id, text, options, chosen, onType, onMove }: WhoFieldProps) {
  const words = useMessages().seats;
  const field = useRef<HTMLInputElement>(null);
  // The user has just tapped the seat, so typing goes here.
  useFocusOnMount(field, true);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    if (options.length > 0) onMove((Math.max(chosen, step > 0 ? -1 : 0) + step + options.length) % options.length);
  };
  return (
    <input
      ref={field}
      className={controls.field}
      role="combobox"
      aria-label={words.who}
      aria-expanded={options.length > 0}
      aria-controls={`${id}-list`}
      aria-autocomplete="list"
      aria-activedescendant={chosen >= 0 && options[chosen] ? `${id}-${chosen}` : undefined}
      autoComplete="off"
      spellCheck={false}
      placeholder={words.who}
      value={text}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}

/** Seats the choice on the desk's map: in front of a room, the names and the seat shown may be masked. */
function useSeating({ seat, desk, reach, knownTo, onDone }: Pick<Props, 'seat' | 'desk' | 'onDone'> & Seating) {
  const store = useAppStore();
  const { newId } = useServices();
  const { kinds } = useMessages().vocabulary;
  return (option: Option | undefined) => {
    const state = desk.getState();
    // A read-only map refuses the name: it stays in its field.
    if (!option || state.readOnly) return;
    const who = typeof option.who === 'string' ? option.who : state.document.actors.get(option.who.id);
    const shown = store.getState();
    const realKey = shown.realKey(seat.key);
    // A seat that only the room sees as empty may be used as it is when its subject is an id. A masked text must not get into the map.
    const isMasked = shown.audience === 'room' && shown.masking !== 'nobody' && seat.subject && 'text' in seat.subject;
    const real = selectFindings(state).findings.find(({ key }) => key === realKey) ?? (isMasked ? undefined : seat);
    if (who === undefined || real === undefined) return;
    const choice = { seat: real, who, knownTo };
    const { id: seated, ...records } = seatedRecords(state.document, choice, reach, kinds, newId);
    const label = typeof who === 'string' ? who : who.name;
    if (seated === undefined || !desk.getState().execute(enterActors, records, label)) return onDone(null);
    desk.getState().actorSeated(seated);
    onDone(seated);
  };
}

function OptionList({
  id,
  options,
  chosen,
  onTake,
}: {
  readonly id: string;
  readonly options: readonly Option[];
  readonly chosen: number;
  readonly onTake: (option: Option) => void;
}) {
  const words = useMessages().seats;
  return (
    <ul
      id={`${id}-list`}
      role="listbox"
      aria-label={words.who}
      className={styles.options}
      hidden={options.length === 0}
    >
      {options.map((option, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- an option of a combobox: the focus and the keys stay in its field
        <li
          key={typeof option.who === 'string' ? '' : option.who.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(option)}
        >
          {option.text}
          {option.hint !== undefined && <span className={styles.hint}>{option.hint}</span>}
        </li>
      ))}
    </ul>
  );
}

function SeatFoot({
  seat,
  reach,
  knownTo,
  onKnownTo,
}: Seating & { readonly seat: Finding; readonly onKnownTo: (actor: ActorId) => void }) {
  const store = useAppStore();
  const words = useMessages().seats;
  const document = useApp((state) => state.document);
  return (
    <div className={styles.foot}>
      {reach.knownTo.length > 0 && (
        <label className={styles.known}>
          {words.knownTo}
          <select value={knownTo} onChange={(event) => onKnownTo(event.target.value as ActorId)}>
            {reach.knownTo.map((one) => (
              <option key={one} value={one}>
                {document.actors.get(one)?.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" className={styles.link} onClick={() => store.getState().findingChosen(seat.key)}>
        {words.seeQuestion}
      </button>
    </div>
  );
}

/**
 * With nothing typed, offers the candidates for the seat. Else offers first the actor with exactly the typed name, or a new actor, then
 * similar names. Names are shown as masked: a real name behind a pseudonym is recognised only when typed in full.
 */
function useOptions(seat: Finding, text: string, desk: AppStore): readonly Option[] {
  const messages = useMessages();
  const document = useApp((state) => state.document);
  const typed = text.trim();
  return useMemo(() => {
    const ways = new Map(seat.candidates.map(({ actor, chain }) => [actor, chain]));
    const optionOf = (actor: Actor): Option => {
      const chain = ways.get(actor.id);
      if (!chain) return { who: actor, text: actor.name };
      const { findings, vocabulary } = messages;
      if (chain.length <= LONGEST_WAY) return { who: actor, text: actor.name, hint: findings.way(chain, document) };
      const first = document.actors.get(chain[1] ?? actor.id)?.name ?? '';
      return { who: actor, text: actor.name, hint: `${vocabulary.goBetweens(chain.length - 2)} (${first}…)` };
    };
    const isCentre = ({ id }: Actor) => seat.actors.includes(id);
    if (typed === '') {
      return seat.candidates.slice(0, OFFERED_FIRST).flatMap(({ actor }) => {
        const known = document.actors.get(actor);
        return known ? [optionOf(known)] : [];
      });
    }
    const real = actorNamed(desk.getState().document.actors, typed);
    const exact = (real && document.actors.get(real.id)) ?? actorNamed(document.actors, typed);
    const first: Option = exact ? optionOf(exact) : { who: typed, text: messages.seats.add(typed) };
    const like = searchActors(document.actors.values(), typed, OFFERED).filter(
      (one) => one !== exact && !isCentre(one),
    );
    const byFit = [...like].sort((a, b) => Number(ways.has(b.id)) - Number(ways.has(a.id)));
    return [first, ...byFit.map(optionOf)];
  }, [seat, typed, document, desk, messages]);
}
