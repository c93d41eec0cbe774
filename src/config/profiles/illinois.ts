import type { Profile } from "../../pathway/profile.js";
import { federal } from "./federal.js";

/** Illinois: the eighteen priority populations of its WIOA Unified State Plan. */
export const illinois: Profile = {
  ...federal,
  id: "illinois",
  title: "Illinois",
  source: "Career Pathways Definition, note 4 (State of Illinois WIOA Unified State Plan)",
  populationsExpected: "all",
  populations: [
    { id: "long-term-unemployed", title: "Long-term unemployed" },
    { id: "low-income-adults", title: "Low-income adults" },
    { id: "low-literacy-adults", title: "Low-literacy adults, including those without a high school diploma", group: "limited-readiness" },
    { id: "low-skilled-adults", title: "Low-skilled adults", group: "limited-readiness" },
    { id: "individuals-with-disabilities", title: "Individuals with disabilities, including youth with disabilities", also: ["youth-with-disabilities"], group: "disability" },
    { id: "public-assistance-recipients", title: "Those receiving public assistance" },
    { id: "out-of-school-youth", title: "Out-of-school youth", group: "youth" },
    { id: "veterans", title: "Veterans", group: "veteran" },
    { id: "migrant-and-seasonal-farmworkers", title: "Migrant and seasonal farm workers" },
    { id: "reentry-individuals", title: "Re-entry individuals (ex-offenders)", also: ["ex-offenders", "offenders"], group: "reentry" },
    { id: "english-language-learners", title: "English language learners", also: ["english-learners"], group: "english-learner" },
    { id: "older-individuals", title: "Older individuals" },
    { id: "homeless-individuals", title: "Homeless individuals" },
    { id: "single-parents", title: "Single parents" },
    { id: "youth-in-foster-system", title: "Youth in the foster system or who have aged out", also: ["youth-aged-out-of-foster-system"], group: "youth" },
    { id: "displaced-homemakers", title: "Displaced homemakers" },
    { id: "veterans-with-disabilities", title: "Veterans with disabilities", group: "veteran" },
    { id: "indians-alaska-natives-native-hawaiians", title: "Indians, Alaska Natives, and Native Hawaiians" },
  ],
};
