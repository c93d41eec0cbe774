import { defineRule } from "../../../src/rules-api/index.js";
import { successivePrograms } from "./advance.js";
import { betterJobs } from "./jobs.js";
import { targetedPopulations } from "./populations.js";
import { apprenticeshipOptions, fullRange } from "./range.js";

export default defineRule({
  title: "A full range of education options, registered apprenticeship among them",
  options: apprenticeshipOptions,
  requirements: {
    "B.0": fullRange,
    "B.1": successivePrograms,
    "B.2": betterJobs,
    "B.3": targetedPopulations,
  },
});
