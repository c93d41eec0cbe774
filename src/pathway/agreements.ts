/** Whether a partner's agreement holds on the day of the lint. */

import type { Partner } from "./definition.js";

export type AgreementState = "in force" | "none" | "not signed" | "not yet" | "expired";

export class Agreements {
  readonly today: string;
  readonly #states = new Map<Partner, AgreementState>();

  constructor(partners: readonly Partner[], today: string) {
    this.today = today;
    for (const partner of partners) this.#states.set(partner, this.#stateOf(partner));
  }

  #stateOf(partner: Partner): AgreementState {
    const { agreement } = partner;
    if (!agreement) return "none";
    if (agreement.signed === undefined) return "not signed";
    if (agreement.signed > this.today) return "not yet";
    if (agreement.expires !== undefined && agreement.expires < this.today) return "expired";
    return "in force";
  }

  state(partner: Partner): AgreementState {
    return this.#states.get(partner) ?? "none";
  }

  inForce(partner: Partner): boolean {
    return this.state(partner) === "in force";
  }
}
