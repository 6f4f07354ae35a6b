import { CalendarCheck } from 'lucide-react';
import { useMemo, useState } from 'react';
import { contactsOfPair } from '../../analysis/knowing/contactsOfPair';
import { knowingOf, partnerOfPair } from '../../analysis/knowing/knowing';
import type { ActorId, Day, TieId } from '../../domain/brand';
import { describeTie, takeStep } from '../../domain/commands';
import type { KnowingStep } from '../../domain/exchange';
import { exchangesSet, tieOfPair, tiesOfPair } from '../../domain/tieExchanges';
import { areNotesShown } from '../../store/selectors/areNotesShown';
import { ActorPicks } from '../actions/ActorPicks';
import { EditableDay } from '../fields/EditableDay';
import { recordForm } from '../fields/recordForm';
import { Button } from '../parts/Button';
import { Disclosure } from '../parts/Disclosure';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp, useAppStore } from '../useApp';
import styles from './Card.module.css';
import { ExchangeFields } from './ExchangeFields';

interface PairProps {
  readonly a: ActorId;
  readonly b: ActorId;
  /** Title of the part, where the card is not about these two. */
  readonly title?: string;
}

/** Exchanges between two actors, how far they have come, and one press to note one today. */
export function ExchangesPart({ a, b, title }: PairProps) {
  const { exchanges: words } = useLaterMessages();
  const document = useApp((state) => state.document);
  const readOnly = useApp((state) => state.readOnly);
  const { today } = useServices();
  const contacts = useMemo(() => contactsOfPair(document, a, b, today()), [document, a, b, today]);
  const [first, last] = [contacts[0], contacts.at(-1)];
  /** Today's exchange stays visible while its day is corrected. */
  const [shown, setShown] = useState<Day | undefined>(today);
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{title ?? words.title}</h3>
      <p>{first && last ? words.often(contacts.length, first.on, last.on, last.by) : words.none}</p>
      <Standing a={a} b={b} />
      {!readOnly && <TodayButtons a={a} b={b} onTaken={() => setShown(today())} />}
      <Shown a={a} b={b} day={shown} onDay={setShown} />
      <MoreExchanges a={a} b={b} shown={shown} />
    </section>
  );
}

/** How far they have come, where one of them is or may become a partner. */
function Standing({ a, b }: PairProps) {
  const { exchanges: words } = useLaterMessages();
  const document = useApp((state) => state.document);
  const knowing = usePairKnowing(a, b);
  if (!knowing) return null;
  const { partner, step, on, next } = knowing;
  const name = document.actors.get(partner)?.name ?? '';
  return (
    <p>
      {words.stands(name, step, on)}. {next && words.nextStep(next)}
    </p>
  );
}

function usePairKnowing(a: ActorId, b: ActorId) {
  const document = useApp((state) => state.document);
  const { today } = useServices();
  return useMemo(() => {
    const partner = partnerOfPair(document, a, b);
    if (partner === undefined) return undefined;
    return { partner, ...knowingOf(document, partner, partner === a ? b : a, today()) };
  }, [document, a, b, today]);
}

/** Notes an exchange today, or removes it when pressed again; the same for the next step. */
function TodayButtons({ a, b, onTaken }: PairProps & { readonly onTaken: () => void }) {
  const { exchanges: words } = useLaterMessages();
  const store = useAppStore();
  const services = useServices();
  const today = services.today();
  const document = useApp((state) => state.document);
  const knowing = usePairKnowing(a, b);
  const noted = tiesOfPair(document, a, b).filter(({ exchanges }) => exchanges?.some(({ on }) => on === today));
  const label = useLabel(a, b);
  const take = (step: Exclude<KnowingStep, 'spotted'>) => {
    onTaken();
    store.getState().execute(takeStep, { a, b, step, on: today, newTie: services.newId() as TieId }, label);
  };
  const takeBack = () => {
    for (const tie of noted) {
      const kept = (tie.exchanges ?? []).filter(({ on }) => on !== today);
      store.getState().execute(describeTie, { id: tie.id, patch: exchangesSet(tie, kept) }, label);
    }
  };
  const isNoted = noted.length > 0;
  const next = knowing?.next;
  return (
    <div className={styles.actions}>
      <Button aria-pressed={isNoted} onClick={() => (isNoted ? takeBack() : take('inTouch'))}>
        <CalendarCheck size={16} aria-hidden="true" />
        {words.today}
      </Button>
      {next !== undefined && next !== 'inTouch' && <Button onClick={() => take(next)}>{words.take[next]}</Button>}
    </div>
  );
}

function Shown({
  a,
  b,
  day,
  onDay,
}: PairProps & { readonly day: Day | undefined; readonly onDay: (day?: Day) => void }) {
  const document = useApp((state) => state.document);
  const label = useLabel(a, b);
  return tiesOfPair(document, a, b).map((tie) => {
    const exchange = tie.exchanges?.find(({ on }) => on === day);
    return exchange && <ExchangeFields key={tie.id} tie={tie} exchange={exchange} label={label} onDay={onDay} />;
  });
}

function MoreExchanges({ a, b, shown }: PairProps & { readonly shown: Day | undefined }) {
  const { exchanges: words } = useLaterMessages();
  const store = useAppStore();
  const document = useApp((state) => state.document);
  /** False behind pseudonyms: the planned exchange names a person. */
  const isShown = useApp(areNotesShown);
  const ties = tiesOfPair(document, a, b);
  const tie = ties.find(({ nextExchange }) => nextExchange !== undefined) ?? tieOfPair(document, a, b);
  const label = useLabel(a, b);
  if (!tie) return null;
  const form = recordForm(tie, { nextExchange: words.next, nextBy: words.nextBy }, (patch, alsoNew) =>
    store.getState().execute(describeTie, { id: tie.id, patch, ...(alsoNew && { alsoNew }) }, label),
  );
  const earlier = ties.flatMap((one) =>
    (one.exchanges ?? []).filter(({ on }) => on !== shown).map((exchange) => ({ tie: one, exchange })),
  );
  return (
    <Disclosure title={words.more} {...(tie.nextExchange && { note: words.planned(tie.nextExchange) })}>
      <div className={styles.fields}>
        <EditableDay coming {...form.day('nextExchange')} />
        {tie.nextExchange && isShown && <ActorPicks single inRow {...form.anyActor('nextBy')} />}
        {earlier.map(({ tie: of, exchange }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the key must not be the day, which is being edited
          <ExchangeFields key={`${of.id} ${index}`} tie={of} exchange={exchange} label={label} />
        ))}
      </div>
    </Disclosure>
  );
}

function useLabel(a: ActorId, b: ActorId): string {
  return useApp(({ document: { actors } }) => [a, b].map((id) => actors.get(id)?.name ?? '').join(' – '));
}
