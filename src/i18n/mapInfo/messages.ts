/** The window of what is said of the whole map. */
export interface MapInfoMessages {
  readonly name: string;
  readonly question: string;
  readonly finality: string;
  readonly beneficiary: string;
  readonly officer: string;
  readonly nobody: string;
  readonly language: string;
  readonly within: string;
  /** How far news of an action is taken to travel. */
  readonly relayWithin: string;
  readonly goBetweens: (count: number) => string;
  readonly dormantAfter: string;
  readonly months: (count: number) => string;
  readonly privacy: string;
  readonly privacyHint: string;
  readonly purpose: string;
  readonly keepUntil: string;
  readonly informedOn: string;
  readonly groupsHint: string;
  readonly regroup: string;
}
