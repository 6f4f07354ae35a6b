import { useId, useRef, useState } from 'react';
import type { ActorId, OfferId } from '../../domain/brand';
import { isOpen } from '../../domain/offer';
import { ActorSuggest } from '../actions/ActorSuggest';
import { Chips } from '../fields/Chips';
import { useAdder } from '../fields/useAdder';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useMessages } from '../useApp';
import styles from './Told.module.css';
import { useTelling } from './useTelling';

interface ToldPartProps {
  readonly id: OfferId;
  /** Actors who could answer, likeliest first. */
  readonly able: readonly ActorId[];
}

/** Actors offered at once; others are found by name. */
const MOST_ABLE = 6;
/** Actors with their own "answered" button. */
const MOST_ANSWERING = 3;

export function ToldPart({ id, able }: ToldPartProps) {
  const { told: words } = useLaterMessages();
  const { vocabulary } = useMessages();
  const offer = useApp((state) => state.document.offers.get(id));
  const actors = useApp((state) => state.document.actors);
  const readOnly = useApp((state) => state.readOnly);
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const list = useId();
  const { tell, forget, answered } = useTelling(id);
  if (!offer) return null;
  const { told = [], answeredBy } = offer;
  if (told.length === 0 && answeredBy === undefined && readOnly) return null;
  const nameOf = (actor: ActorId) => actors.get(actor)?.name ?? '';
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const answering = [
    ...new Set([...(answeredBy === undefined ? [] : [answeredBy]), ...told.map(({ actor }) => actor).toReversed()]),
  ].slice(0, MOST_ANSWERING);
  return (
    <div className={styles.told}>
      {told.length > 0 && (
        <div className={styles.line}>
          <span>{words.told}</span>
          <Chips
            label={words.told}
            chips={told.map(({ actor, on }) => ({
              id: actor,
              text: on === undefined ? nameOf(actor) : `${nameOf(actor)} (${vocabulary.day(on)})`,
            }))}
            onRemove={(gone) => forget(gone as ActorId)}
          />
        </div>
      )}
      <div className={styles.actions}>
        {!readOnly && (isOpen(offer) || open) && (
          <Button ref={opener} aria-expanded={open} aria-controls={list} onClick={() => setOpen(!open)}>
            {open ? words.hide : words.tell}
          </Button>
        )}
        {answering.map((actor) => (
          <Button
            key={actor}
            aria-pressed={answeredBy === actor}
            disabled={readOnly}
            onClick={() => answered(answeredBy === actor ? undefined : actor)}
          >
            {words.answered(nameOf(actor))}
          </Button>
        ))}
      </div>
      {open && !readOnly && (
        <ToldChoices
          id={list}
          about={id}
          able={able.filter((one) => one !== offer.holder).slice(0, MOST_ABLE)}
          except={[offer.holder]}
          onTell={(actor, alsoNew) => {
            tell(actor, alsoNew);
            close();
          }}
        />
      )}
    </div>
  );
}

interface ToldChoicesProps {
  readonly id: string;
  readonly about: OfferId;
  readonly able: readonly ActorId[];
  readonly except: readonly ActorId[];
  readonly onTell: ReturnType<typeof useTelling>['tell'];
}

function ToldChoices({ id, about, able, except, onTell }: ToldChoicesProps) {
  const { told: words } = useLaterMessages();
  const actors = useApp((state) => state.document.actors);
  const adder = useAdder(`${words.other} ${about}`);
  return (
    <div id={id} role="group" aria-label={words.whom} className={styles.choices}>
      <p aria-hidden="true">{words.whom}</p>
      <div className={styles.actions}>
        {able.map((actor) => (
          <Button key={actor} onClick={() => onTell(actor)}>
            {actors.get(actor)?.name ?? ''}
          </Button>
        ))}
      </div>
      <ActorSuggest
        label={words.other}
        labelShown
        except={except}
        {...adder.field}
        onPick={(actor) => onTell(actor)}
        onCreate={(actor) => onTell(actor.id, { actors: [actor] })}
      />
    </div>
  );
}
