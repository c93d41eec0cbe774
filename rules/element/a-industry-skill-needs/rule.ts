import { defineRule } from "../../../src/rules-api/index.js";
import { skillNeeds } from "./demand.js";
import { employerEngagement, engagementOptions } from "./engagement.js";
import { evidenceOptions, laborMarketData } from "./evidence.js";
import { requiredCredentials } from "./required.js";

export default defineRule({
  title: "Aligned with the skill needs of industries",
  options: { ...evidenceOptions, ...engagementOptions },
  requirements: {
    "A.0": skillNeeds,
    "A.1": laborMarketData,
    "A.2": employerEngagement,
    "A.3": requiredCredentials,
  },
});
