import type { Profile } from '../../domain/actor';
import type { ThemeId } from '../../domain/brand';
import { defined } from '../../domain/defined';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import { candidatesFrom, isWithin, type Lead } from './candidates';
import { confidenceOf } from './confidence';
import { type DistinctText, distinctTexts } from './distinctTexts';
import type { Finding, Reason } from './finding';
import type { FindingContext, FindingRule } from './findingContext';
import { lazyCandidates } from './lazyCandidates';
import { nearOnTheme, witnessReasons } from './noWitness';
import { type ProfileTest, profilesNamed, profileTest } from './publicProfiles';
import { testifiesOn, type Witness } from './witnesses';

/** One finding per theme and public to convince when there are witnesses within reach, but none of the profile the public names. */
export const noWitnessProfile: FindingRule = (context) => {
  const publics = publicsToConvince(context.beneficiary?.publics ?? NOBODY);
  return context.themes.flatMap((theme) => publics.flatMap((text) => findingOn(context, theme, text)));
};

interface PublicToConvince extends DistinctText {
  readonly test: ProfileTest;
  /** The known profile that the public names, when it names exactly one. */
  readonly profile: Profile | undefined;
}

const NOBODY: readonly string[] = [];

const publicsToConvince = rememberedFor((publics: readonly string[]): readonly PublicToConvince[] =>
  distinctTexts(publics).map((one) => {
    const [profile, more] = profilesNamed(one.text);
    return { ...one, test: profileTest(one.text), profile: more === undefined ? profile : undefined };
  }),
);

function findingOn(context: FindingContext, theme: ThemeId | undefined, publicName: PublicToConvince): Finding[] {
  const { beneficiary, thresholds } = context;
  if (!beneficiary) return [];
  const { profile } = publicName;
  const { namesProfile, fits } = publicName.test;
  if (!namesProfile && !context.actors.some(fits)) return [];
  const able = context.witnesses.filter((witness) => testifiesOn(witness, theme));
  const near = able.filter(({ actor }) => isWithin(context.distance(actor.id), thresholds.within));
  if (near.length === 0 || near.some(({ actor }) => fits(actor))) return [];
  return [
    lazyCandidates(
      {
        key: context.keyFromHere('noWitnessProfile', [theme ?? '', publicName.folded]),
        rule: 'noWitnessProfile',
        ...defined({ theme }),
        subject: { kind: 'public', text: publicName.text },
        actors: [beneficiary.id],
        ties: [],
        confidence: confidenceOf(context, [beneficiary.id]),
        others: near.map(({ actor }) => actor.id),
        within: thresholds.within,
        ...defined({ profile }),
      },
      () => candidatesFrom(context, leadsOn(context, theme, able, fits)),
    ),
  ];
}

function leadsOn(
  context: FindingContext,
  theme: ThemeId | undefined,
  able: readonly Witness[],
  fits: ProfileTest['fits'],
): Lead[] {
  const leads = [
    ...able.map((witness) => ({ actor: witness.actor, rank: 0, reasons: witnessReasons(witness, theme) })),
    ...nearOnTheme(context, theme, new Set(able.map(({ actor }) => actor.id))),
  ];
  return leads
    .filter(({ actor }) => fits(actor))
    .map((lead) => ({ ...lead, reasons: [...lead.reasons, ...profileReason(lead.actor.profile)] }));
}

function profileReason(profile: string | undefined): Reason[] {
  return profile === undefined ? [] : [{ code: 'hasProfile', profile }];
}
