import { memo, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { couldAnswer } from '../../analysis/offers/couldAnswer';
import { PROFILES } from '../../domain/actor';
import type { OfferId } from '../../domain/brand';
import { recordOffer, withdrawOffer } from '../../domain/commands';
import { type AlsoNew, withAlsoNew } from '../../domain/commands/alsoNew';
import { fold } from '../../domain/folding';
import { isOpen, OFFER_KINDS, type Offer } from '../../domain/offer';
import { type Patch, patched } from '../../domain/tables';
import { wordFor } from '../../i18n/vocabulary/wordFor';
import { ActorPicks } from '../actions/ActorPicks';
import { EditableActor } from '../actions/EditableActor';
import { EditableDay } from '../fields/EditableDay';
import { EditableSelect } from '../fields/EditableSelect';
import { EditableText } from '../fields/EditableText';
import { recordForm } from '../fields/recordForm';
import { ThemePicks } from '../fields/ThemePicks';
import { DraftsAboutProvider } from '../fields/useDraft';
import { ConfirmButton } from '../parts/ConfirmButton';
import { Disclosure } from '../parts/Disclosure';
import { useLaterMessages } from '../parts/useLaterMessages';
import { ToldPart } from '../told/ToldPart';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Card.module.css';

const SIDES = ['offer', 'request'] as const;

export const OfferPart = memo(function OfferPart({
  id,
  startsOpen,
}: {
  readonly id: OfferId;
  readonly startsOpen: boolean;
}) {
  const { vocabulary } = useMessages();
  const { offers: words } = useLaterMessages().cooperation;
  const readOnly = useApp((state) => state.readOnly);
  const offer = useApp((state) => state.document.offers.get(id));
  const themes = useApp(
    useShallow(({ document }) => (offer?.themes ?? []).map((theme) => document.themes.get(theme)?.label ?? '')),
  );
  const { edit, withdraw } = useOfferEdits(offer);
  const actors = useApp((state) => state.document.actors);
  const offers = useApp((state) => state.document.offers);
  const able = useMemo(() => (offer ? couldAnswer({ actors, offers }, offer) : []), [actors, offers, offer]);
  if (!offer) return null;
  const kinds = OFFER_KINDS.map((kind) => vocabulary.offerKinds[kind]);
  /** A typed word that names a usual kind is stored as that kind, so that it follows the language. */
  const kindOf = (typed: string) => OFFER_KINDS.find((kind) => fold(vocabulary.offerKinds[kind]) === fold(typed));
  const kind = offer.kind === undefined ? '' : wordFor(vocabulary.offerKinds, offer.kind);
  const form = recordForm(offer, words, edit);
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
          {...form.choice('side', SIDES, vocabulary.offerSides)}
          onCommit={(side) => side && edit({ side })}
        />
        <EditableText
          {...form.text('kind')}
          value={kind}
          suggestions={kinds}
          placeholder={words.kindHint}
          startsFocused={startsOpen}
          onCommit={(typed) => edit({ kind: kindOf(typed) ?? (typed || undefined) })}
        />
        <ThemePicks {...form.themes('themes')} />
        <EditableText
          {...form.text('profileSought')}
          value={offer.profileSought === undefined ? '' : wordFor(vocabulary.profiles, offer.profileSought)}
          suggestions={PROFILES.map((profile) => vocabulary.profiles[profile].one)}
        />
        <EditableDay coming {...form.day('deadline')} />
        <EditableText {...form.text('state')} suggestions={words.states} />
        <ToldPart id={id} able={able} />
        <EditableText {...form.text('answer')} placeholder={words.answerHint} />
        <ActorPicks single inRow {...form.anyActor('answeredBy')} />
        {!isOpen(offer) && <EditableDay {...form.day('answeredOn')} />}
        <EditableActor {...form.actor('holder')} />
        {!readOnly && <ConfirmButton label={words.remove} onConfirm={withdraw} />}
      </Disclosure>
    </DraftsAboutProvider>
  );
});

function useOfferEdits(offer: Offer | undefined) {
  const store = useAppStore();
  const edit = (patch: Patch<Offer>, alsoNew?: AlsoNew) => {
    if (!offer) return;
    const { document, execute } = store.getState();
    const next = patched(document.offers.get(offer.id) ?? offer, patch);
    const { actors } = withAlsoNew(document, alsoNew);
    execute(recordOffer, { offer: next, ...(alsoNew && { alsoNew }) }, actors.get(next.holder)?.name);
  };
  const withdraw = () => {
    if (!offer) return;
    const { document, execute } = store.getState();
    execute(withdrawOffer, { id: offer.id }, document.actors.get(offer.holder)?.name);
  };
  return { edit, withdraw };
}
