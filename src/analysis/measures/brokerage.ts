/** How often an actor stands between two others who are not tied, by the groups of the three. */
export interface BrokerageCount {
  readonly coordinator: number;
  readonly consultant: number;
  readonly gatekeeper: number;
  readonly liaison: number;
}
