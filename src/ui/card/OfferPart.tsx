import { memo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { PROFILES } from '../../domain/actor';
import { type AlsoNew, withAlsoNew } from '../../domain/alsoNew';
import type { OfferId } from '../../domain/brand';
import { recordOffer, withdrawOffer } from '../../domain/commands';
import { fold } from '../../domain/folding';
import { isOpen, OFFER_KINDS, type Offer } from '../../domain/offer';
import { type Patch, patched } from '../../domain/tables';
import { wordFor } from '../../i18n/vocabulary/wordFor';
import { EditableActor } from '../actions/EditableActor';
import { ConfirmButton } from '../parts/ConfirmButton';
import { Disclosure } from '../parts/Disclosure';
import { EditableDay } from '../parts/EditableDay';
import { EditableSelect } from '../parts/EditableSelect';
import { EditableText } from '../parts/EditableText';
import fields from '../parts/fields.module.css';
import { DraftsAboutProvider } from '../parts/useDraft';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Card.module.css';
import { ThemePicks } from './ThemePicks';

const SIDES = ['offer', 'request'] as const;

/** One offer or request: a line that says it, and its fields when it is opened. */
export const OfferPart = memo(function OfferPart({
  id,
  startsOpen,
}: {
  readonly id: OfferId;
  readonly startsOpen: boolean;
}) {
  const { card, vocabulary } = useMessages();
  const { offers: words } = useLaterMessages().cooperation;
  const store = useAppStore();
  const readOnly = useApp((state) => state.readOnly);
  const offer = useApp((state) => state.document.offers.get(id));
  const themes = useApp(
    useShallow(({ document }) => (offer?.themes ?? []).map((theme) => document.themes.get(theme)?.label ?? '')),
  );
  if (!offer) return null;
  const edit = (patch: Patch<Offer>, alsoNew?: AlsoNew) => {
    const { document, execute } = store.getState();
    const next = patched(document.offers.get(id) ?? offer, patch);
    const { actors } = withAlsoNew(document, alsoNew);
    execute(recordOffer, { offer: next, ...(alsoNew && { alsoNew }) }, actors.get(next.holder)?.name);
  };
  const withdraw = () => {
    const { document, execute } = store.getState();
    execute(withdrawOffer, { id }, document.actors.get(offer.holder)?.name);
  };
  const kinds = OFFER_KINDS.map((kind) => vocabulary.offerKinds[kind]);
  /** A usual kind that was typed is kept as such, so that it follows the language. */
  const kindOf = (typed: string) => OFFER_KINDS.find((kind) => fold(vocabulary.offerKinds[kind]) === fold(typed));
  const kind = offer.kind === undefined ? '' : wordFor(vocabulary.offerKinds, offer.kind);
  const text = (field: 'profileSought' | 'state' | 'answer', value: string, suggestions: readonly string[]) => (
    <EditableText
      label={words[field]}
      value={value}
      suggestions={suggestions}
      readOnly={readOnly}
      onCommit={(typed) => edit({ [field]: typed || undefined })}
      {...(field === 'answer' && { placeholder: words.answerHint })}
    />
  );
  return (
    <DraftsAboutProvider value={`offer ${id}`}>
      <Disclosure
        title={
          <span className={styles.plain}>
            {words.summary(offer.side, kind || words.anything, vocabulary.list(themes), isOpen(offer))}
          </span>
        }
        startsOpen={startsOpen}
      >
        <EditableSelect
          label={words.side}
          value={offer.side}
          options={SIDES.map((side) => [side, vocabulary.offerSides[side].one] as const)}
          readOnly={readOnly}
          onCommit={(side) => side && edit({ side })}
        />
        <EditableText
          label={words.kind}
          value={kind}
          suggestions={kinds}
          placeholder={words.kindHint}
          readOnly={readOnly}
          startsFocused={startsOpen}
          onCommit={(typed) => edit({ kind: kindOf(typed) ?? (typed || undefined) })}
        />
        <div>
          <span className={fields.label}>{words.themes}</span>
          <ThemePicks
            label={words.themes}
            chosen={offer.themes}
            readOnly={readOnly}
            onCommit={(next, alsoNew) => edit({ themes: next }, alsoNew)}
          />
        </div>
        {text(
          'profileSought',
          offer.profileSought === undefined ? '' : wordFor(vocabulary.profiles, offer.profileSought),
          PROFILES.map((profile) => vocabulary.profiles[profile].one),
        )}
        <EditableDay
          label={words.deadline}
          value={offer.deadline}
          readOnly={readOnly}
          onCommit={(deadline) => edit({ deadline })}
        />
        {text('state', offer.state ?? '', words.states)}
        {text('answer', offer.answer ?? '', [])}
        <EditableActor
          label={words.holder}
          value={offer.holder}
          except={[]}
          readOnly={readOnly}
          onCommit={(holder, alsoNew) => edit({ holder }, alsoNew)}
        />
        {!readOnly && (
          <ConfirmButton label={words.remove} confirm={card.confirmRemove} cancel={card.cancel} onConfirm={withdraw} />
        )}
      </Disclosure>
    </DraftsAboutProvider>
  );
});
