import type { RefObject } from 'react';
import type { StartQuestion } from '../../domain/startQuestion';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useMessages } from '../useApp';
import { AnswerExtras } from './AnswerExtras';
import styles from './Ask.module.css';
import { keepFocus } from './AskedBlock';
import { NEW } from './offeredAnswers';
import type { Asking } from './useAsking';

interface Props {
  readonly id: string;
  readonly question: StartQuestion;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly asking: Asking;
}

export function AskField({ id, question, field, asking }: Props) {
  const { start, fields } = useLaterMessages();
  const { text, offers, chosen, extras, write, submit, onKeyDown } = asking;
  const isTheme = question === 'themes';
  const listNames: Partial<Record<StartQuestion, string>> = { themes: fields.offered, beneficiary: start.around };
  return (
    <form
      id={`${id}-form`}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <input
        ref={field}
        type="text"
        role="combobox"
        className={styles.field}
        autoComplete="off"
        autoCapitalize={isTheme ? 'none' : 'words'}
        spellCheck={false}
        enterKeyHint={text.trim() === '' ? 'next' : 'done'}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-why`}
        aria-expanded={offers.length > 0}
        aria-controls={`${id}-offers`}
        aria-autocomplete="list"
        aria-activedescendant={chosen >= 0 ? `${id}-offer-${chosen}` : undefined}
        placeholder={isTheme ? start.aTheme : start.aName}
        value={text}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {/* The name of the chip alone would not tell a screen reader user that Enter now corrects it. */}
      <span role="status" className="visually-hidden">
        {asking.corrected && start.correcting(asking.corrected.text)}
      </span>
      <Offers
        id={id}
        label={listNames[question] ?? start.onTheMap}
        isChosen={question === 'beneficiary' && text === ''}
        asking={asking}
      />
      <AnswerExtras {...extras} />
    </form>
  );
}

interface OffersProps extends Pick<Props, 'id' | 'asking'> {
  readonly label: string;
  /** True when an offer must be picked, and nothing is typed yet. */
  readonly isChosen: boolean;
}

/** Offers in a row, so that nothing opens over the picture or the answers. */
function Offers({ id, label, isChosen, asking: { offers, chosen, pick } }: OffersProps) {
  const { card } = useMessages();
  return (
    <div
      id={`${id}-offers`}
      role="listbox"
      aria-label={label}
      className={styles.offers}
      data-none={offers.length === 0 || undefined}
      data-all={isChosen || undefined}
    >
      {offers.map((offer, at) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- an option of a combobox: the focus and the keys stay in its field
        <div
          key={offer.id}
          id={`${id}-offer-${at}`}
          role="option"
          aria-selected={at === chosen}
          className={styles.offer}
          onPointerDown={keepFocus}
          onClick={() => pick(offer)}
        >
          {offer.id === NEW ? card.addNamed(offer.text) : offer.text}
        </div>
      ))}
    </div>
  );
}
