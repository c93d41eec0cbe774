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

  /** Why a partner's agreement does not count, as a sentence goes on; undefined when it does. */
  problem(partner: Partner): string | undefined {
    const { agreement } = partner;
    switch (this.state(partner)) {
      case "in force":
        return undefined;
      case "none":
        return "none is stated";
      case "not signed":
        return "it does not say when it was signed";
      case "not yet":
        return `it is to be signed on ${agreement?.signed ?? "a later day"}`;
      case "expired":
        return `it expired on ${agreement?.expires ?? "an earlier day"}`;
    }
  }

  inForce(partner: Partner): boolean {
    return this.state(partner) === "in force";
  }
}
