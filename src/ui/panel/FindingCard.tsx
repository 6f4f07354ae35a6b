import { X } from 'lucide-react';
import { useState } from 'react';
import { areToldApart, candidatesLike, type LikenessWanted } from '../../analysis/findings/candidatesLike';
import { type Candidate, type Finding, isGap, type RuleName } from '../../analysis/findings/finding';
import { isRuledOut } from '../../analysis/findings/isRuledOut';
import type { ActorId, TieId } from '../../domain/brand';
import { connectActors, reopenFinding } from '../../domain/commands';
import { DRAWN_NATURE, newTie } from '../../domain/tie';
import { selectSelectedFinding, selectTelling } from '../../store/selectors/selectFindings';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { selectWave } from '../../store/selectors/selectWave';
import { Discussion } from '../discussion/Discussion';
import { GuideLink } from '../guide/GuideLink';
import { SECTION_OF_RULE } from '../guide/sectionOfRule';
import { Button } from '../parts/Button';
import { CloseTiesButton } from '../parts/CloseTiesButton';
import { leaveCard } from '../parts/leaveCard';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useNameOf } from '../parts/useNameOf';
import { OfferedPart } from '../pool/OfferedPart';
import { useServices } from '../services';
import { TryNewcomer } from '../trial/TryNewcomer';
import { useTry } from '../trial/useTry';
import { useApp, useAppStore, useMessages } from '../useApp';
import { Ways } from '../ways/Ways';
import { LikenessFilter } from './LikenessFilter';
import styles from './Panel.module.css';
import { RuleOutForm } from './RuleOutForm';

const SHOWN = 5;

/** The card of one gap: its question, who could fill it and through whom, and a way to rule it out. */
export function FindingCard() {
  const messages = useMessages();
  const finding = useApp(selectSelectedFinding);
  const telling = useApp(selectTelling);
  const store = useAppStore();
  const { gapCard } = useLaterMessages();
  if (!finding) return null;
  return (
    <section className={styles.card} aria-labelledby="finding-title">
      <div className={styles.cardHead}>
        <h2 id="finding-title" data-gap={isGap(finding)}>
          {messages.findings.finding(finding, telling)}
        </h2>
        <Button look="icon" aria-label={messages.desk.panel.close} onClick={() => leaveCard(store)}>
          <X size={20} />
        </Button>
      </div>
      {finding.confidence === 'low' && isGap(finding) && <p className={styles.soft}>{gapCard.lowConfidence}</p>}
      <Ways key={`ways ${finding.key}`} finding={finding} />
      <Candidates key={finding.key} finding={finding} />
      <OfferedPart key={`offered ${finding.key}`} seat={finding} />
      <TryNewcomer key={`try ${finding.key}`} finding={finding} />
      {finding.rule === 'noRelay' && <NewsWave />}
      {isGap(finding) && (
        <Discussion
          key={`discussion ${finding.key}`}
          gap={finding.key}
          question={messages.findings.finding(finding, telling)}
        />
      )}
      <Ruling key={`ruling ${finding.key}`} finding={finding} />
      <GuideLink page="answers" section={SECTION_OF_RULE[finding.rule]} />
    </section>
  );
}

function Candidates({ finding }: { readonly finding: Finding }) {
  const messages = useMessages().desk.panel;
  const { gapCard } = useLaterMessages();
  const [all, setAll] = useState(false);
  const [wanted, setWanted] = useState<LikenessWanted>('any');
  const filtered = finding.rule === 'noPartner' && areToldApart(finding.candidates);
  const candidates = filtered ? candidatesLike(finding.candidates, wanted) : finding.candidates;
  const asksForSomebody = finding.rule.startsWith('no') && finding.rule !== 'noKnownTie' && isGap(finding);
  if (candidates.length === 0) return asksForSomebody ? <p>{gapCard.nobodyKnown}</p> : null;
  const shown = all ? candidates : candidates.slice(0, SHOWN);
  return (
    <>
      <h3>{gapCard.whoCould}</h3>
      {filtered && <LikenessFilter wanted={wanted} onWant={setWanted} />}
      <ul className={styles.candidates}>
        {shown.map((candidate) => (
          <CandidateItem key={candidate.actor} candidate={candidate} finding={finding} />
        ))}
      </ul>
      {candidates.length > SHOWN && (
        <button type="button" className={styles.more} onClick={() => setAll(!all)}>
          {all ? messages.less : messages.more(candidates.length - SHOWN)}
        </button>
      )}
    </>
  );
}

/** Rules whose candidates join other actors: no tie with the beneficiary would fill the gap. */
const JOINS_OTHERS: ReadonlySet<RuleName> = new Set([
  'groupsApart',
  'singleTieBetweenGroups',
  'fragilePoint',
  'dormantTie',
  'memberWithoutExchange',
]);

function CandidateItem({ candidate, finding }: { readonly candidate: Candidate; readonly finding: Finding }) {
  const store = useAppStore();
  const name = useNameOf(candidate.actor) ?? '';
  const from = useApp(selectPointOfView);
  // Here the actor without a tie is the one to be tied.
  const beneficiary = finding.rule === 'noKnownTie' ? finding.actors[0] : from;
  const telling = useApp(selectTelling);
  const open = useApp((state) => state.chainTo === candidate.actor);
  const { gapCard } = useLaterMessages();
  const { findings } = useMessages();
  // The candidate may be the point of view itself: then there is no way to draw and no tie to make.
  const isHere = candidate.actor === from;
  const tied =
    candidate.actor === beneficiary ||
    JOINS_OTHERS.has(finding.rule) ||
    (finding.rule !== 'noKnownTie' && candidate.chain?.length === 2);

  return (
    <li className={styles.candidate} data-open={open || undefined}>
      <button
        type="button"
        className={styles.candidateName}
        onClick={() => store.getState().actorChosen(candidate.actor)}
      >
        {name}
      </button>
      <span className={styles.soft}>{findings.reasons(candidate.reasons, telling.document).join(' · ')}</span>
      <span className={styles.soft} hidden={isHere}>
        {candidate.chain === null ? gapCard.noChain : findings.way(candidate.chain, telling.document)}
      </span>
      <span className={styles.row}>
        {candidate.chain !== null && !isHere && (
          <Button aria-pressed={open} onClick={() => store.getState().chainAsked(open ? null : candidate.actor)}>
            {open ? gapCard.hideChain : gapCard.showChain}
          </Button>
        )}
        {open && <CloseTiesButton />}
        {!tied && beneficiary !== undefined && <TieChoices beneficiary={beneficiary} candidate={candidate.actor} />}
      </span>
    </li>
  );
}

function TieChoices({ beneficiary, candidate }: { readonly beneficiary: ActorId; readonly candidate: ActorId }) {
  const { trial, gapCard } = useLaterMessages();
  const store = useAppStore();
  const { newId } = useServices();
  const attempt = useTry();
  const name = useNameOf(beneficiary) ?? '';
  const readOnly = useApp((state) => state.readOnly);
  const tie = () => {
    const one = { ...newTie(newId() as TieId, beneficiary, candidate), nature: DRAWN_NATURE };
    const { document, execute } = store.getState();
    execute(connectActors, { tie: one }, `${name} – ${document.actors.get(candidate)?.name ?? ''}`);
  };
  return (
    <>
      <Button disabled={readOnly} onClick={tie}>
        {gapCard.tieToBeneficiary(name)}
      </Button>
      <Button onClick={() => attempt.tie(beneficiary, candidate)}>{trial.tryTie}</Button>
    </>
  );
}

function Ruling({ finding }: { readonly finding: Finding }) {
  const messages = useMessages();
  const store = useAppStore();
  const ruling = useApp((state) => state.document.rulings.get(finding.key));
  const ruledOut = useApp((state) => isRuledOut(finding, state.document, state.today));
  const readOnly = useApp((state) => state.readOnly);
  const [asking, setAsking] = useState(false);
  const { rulings } = useLaterMessages();
  const done = () => setAsking(false);
  if (ruling && ruledOut) {
    if (asking) return <RuleOutForm ruled={finding.key} title={rulings.title} before={ruling} onDone={done} />;
    return (
      <div className={styles.form}>
        <p>
          {rulings.ruledOutAs(
            rulings.verdicts[ruling.verdict],
            ruling.reason,
            ruling.on && messages.vocabulary.day(ruling.on),
            ruling.by,
          )}
        </p>
        <div className={styles.row}>
          <Button disabled={readOnly} onClick={() => setAsking(true)}>
            {rulings.change}
          </Button>
          <Button disabled={readOnly} onClick={() => store.getState().execute(reopenFinding, { id: finding.key })}>
            {rulings.reopen}
          </Button>
        </div>
      </div>
    );
  }
  if (asking) {
    const title = isGap(finding) ? rulings.notAGapTitle : rulings.stopAskingTitle;
    return <RuleOutForm ruled={finding.key} title={title} onDone={done} />;
  }
  return (
    <Button disabled={readOnly} onClick={() => setAsking(true)}>
      {isGap(finding) ? rulings.notAGap : rulings.stopAsking}
    </Button>
  );
}

/** Shows how far news of the actions spreads: who hears at each step, and who does not. */
function NewsWave() {
  const { findings } = useMessages();
  const { gapCard } = useLaterMessages();
  const wave = useApp(selectWave);
  const { document } = useApp(selectTelling);
  return (
    <section aria-labelledby="wave-title" className={styles.wave}>
      <h3 id="wave-title">{gapCard.wave}</h3>
      <ul className={styles.lines}>
        {findings.wave(wave, document).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.soft}>{gapCard.waveHint}</p>
    </section>
  );
}
