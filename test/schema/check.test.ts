import { describe, expect, it } from "vitest";
import { checkSchema } from "../../src/schema/check.js";
import type { SourceDocument } from "../../src/source/document.js";
import { nodeOf, rootOf } from "../../src/source/node.js";
import { pointerOf } from "../../src/source/pointer.js";
import { readSource } from "../../src/source/read.js";
import { check, edited } from "./support.js";

const top = "formatVersion: 1\nid: a\ntitle: A\n";
const program = `${top}programs:\n  - id: cna\n    title: Aide\n    provider: college\n    level: 1\n`;
const occupation = `${top}occupations:\n  - id: aide\n    title: Aide\n`;
const service = `${top}supportServices:\n  - id: advising\n    kind: academic-advising\n`;

interface Case {
  text: string;
  /** `line:column code`, and the text that is marked. */
  at: string;
  marks: string;
  says: string;
  /** What its lines become by the fix. */
  fix?: string;
  /** What they become by the suggestions. */
  suggestions?: string[];
  /** Sections that the rules cannot trust. */
  damaged?: string;
}

/** Each is one cause and one problem. */
const cases: Record<string, Case> = {
  "an id that a template was to fill in": {
    text: "formatVersion: 1\nid: ${ID}\ntitle: A\nprograms: []\n",
    at: "2:5 not-an-id",
    marks: "${ID}",
    says: '`id` is "${ID}", the mark of a template that was not filled in; write text, such as prairie-patient-care, of small letters, digits and hyphens.',
  },
  "a SOC code that became a number without its hyphen": {
    text: `${occupation}    soc: 311131\n`,
    at: "7:10 unquoted",
    marks: "311131",
    says: '`soc` of occupation "aide" is 311131 without quotes and was read as a number; write it with its hyphen, in quotes: "31-1131".',
    fix: '    soc: "31-1131"',
  },
  "a section under another name": {
    text: `${top}exits:\n  - { id: done, after: [cna], level: 1, occupations: [aide] }\n`,
    at: "4:1 unknown-key",
    marks: "exits",
    says: 'Unknown key "exits" in the definition; did you mean "exitPoints"? What stands under it is written like that.',
    suggestions: ["exitPoints:\n  - { id: done, after: [cna], level: 1, occupations: [aide] }"],
  },
  "a key whose value is written elsewhere": {
    text: `${top.replace("title: A", "title: &name A")}\n# its name again\nnaem: *name\n`,
    at: "6:1 unknown-key",
    marks: "naem",
    damaged: "naem",
    says: 'Unknown key "naem" in the definition. It can also have summary, includes, ctid, jurisdiction, period, reviewed, steward, sector, livingWage, laborMarketEvidence, occupations, partners and 17 more.',
  },
  "none in place of alternatives": {
    text: `${top}entryPoints:\n  - { id: e, title: E, into: [cna], requires: [{ anyOf: none }] }\n`,
    at: "5:57 not-a-list",
    marks: "none",
    says: '`anyOf` of entry 1 of `requires` of entry point "e" is the text "none"; write a list such as [diploma, hse].',
    damaged: "entryPoints",
  },
  "one thing under another name": {
    text: `${top}management:\n  members: [college]\n  chair: college\n`,
    at: "4:1 unknown-key",
    marks: "management",
    says: 'Unknown key "management" in the definition; did you mean "governance"? What stands under it is written like that.',
    suggestions: ["governance:\n  members: [college]\n  chair: college"],
  },
  "a section that may be one of two": {
    text: `${top}services:\n  - { id: help, kind: mentoring, provider: college }\n`,
    at: "4:1 unknown-key",
    marks: "services",
    says: 'Unknown key "services" in the definition; did you mean "supportServices" or "employmentServices"? What stands under it is written like that.',
    suggestions: ["supportServices", "employmentServices"].map(
      (key) => `${key}:\n  - { id: help, kind: mentoring, provider: college }`,
    ),
    damaged: "services,supportServices,employmentServices",
  },
  "alternatives of which there is none": {
    text: `${program}    requires: [{ anyOf: [] }]\n`,
    at: "9:18 empty",
    marks: "anyOf",
    says: '`anyOf` of entry 1 of `requires` of program "cna" is an empty list; write one such as [diploma, hse], or remove entry 1.',
    damaged: "programs",
  },
  "alternatives of which none can be read": {
    text: `${program}    requires: [{ anyOf: [[hse, diploma]] }]\n`,
    at: "9:26 wrong-type",
    marks: "[",
    says: 'Entry 1 of `anyOf` of entry 1 of `requires` of program "cna" is a list; write text, such as diploma.',
    damaged: "programs",
  },
  "a key in other letters": {
    text: `${top}exitpoints: []\n`,
    at: "4:1 unknown-key",
    marks: "exitpoints",
    says: 'Unknown key "exitpoints" in the definition; did you mean "exitPoints"?',
    fix: "exitPoints: []",
  },
  "a misspelt key in quotes": {
    text: '{"formatVersion": 1, "id": "a", "title": "A", "partnrs": []}',
    at: "1:47 unknown-key",
    marks: '"partnrs"',
    says: 'Unknown key "partnrs" in the definition; did you mean "partners"?',
    fix: '{"formatVersion": 1, "id": "a", "title": "A", "partners": []}',
  },
  "a misspelt key beside the right one": {
    text: `${top}exitpoints: []\nexitPoints: []\n`,
    at: "4:1 unknown-key",
    marks: "exitpoints",
    says: 'Unknown key "exitpoints" in the definition; "exitPoints" stands there already. Put the two together, or remove one.',
    damaged: "exitpoints",
  },
  "a key that means nothing": {
    text: `${program}    length:\n      minutes: 3\n`,
    at: "10:7 unknown-key",
    marks: "minutes",
    says: 'Unknown key "minutes" in `length` of program "cna". It can also have weeks, clockHours and notes.',
    damaged: "programs",
  },
  "the other word for a key": {
    text: `${top}programs:\n  - id: cna\n    name: Aide\n    provider: college\n    level: 1\n`,
    at: "6:5 unknown-key",
    marks: "name",
    says: 'Unknown key "name" in program "cna"; did you mean "title"?',
    fix: "",
  },
  "a key that belongs one level down": {
    text: `${occupation}    hourly: 18\n`,
    at: "7:5 unknown-key",
    marks: "hourly",
    says: 'Unknown key "hourly" in occupation "aide"; it belongs under `wage`.',
    damaged: "occupations",
  },
  "a section that is indented too far": {
    text: `${occupation}    partners: []\n`,
    at: "7:5 unknown-key",
    marks: "partners",
    says: 'Unknown key "partners" in occupation "aide"; it belongs at the top of the definition; look at the indentation.',
    damaged: "occupations",
  },
  "a key of an entry at the top": {
    text: `${top}soc: "31-1131"\n`,
    at: "4:1 unknown-key",
    marks: "soc",
    says: 'Unknown key "soc" in the definition; it belongs in the entries of `occupations`.',
    damaged: "soc",
  },
  "a key of every object": {
    text: `${top}constructor: 1\n`,
    at: "4:1 unknown-key",
    marks: "constructor",
    says: expect.stringContaining('Unknown key "constructor" in the definition. It can also have summary,'),
    damaged: "constructor",
  },
  "a number with a comma between braces": {
    text: `${program}    length: { clockHours: 1,300, weeks: 48 }\n`,
    at: "9:27 comma-in-number",
    marks: "1,300",
    says: '`length.clockHours` of program "cna" is cut at the comma, which between braces starts the next key; write the number without it: 1300.',
    fix: "    length: { clockHours: 1300, weeks: 48 }",
  },
  "a number with a comma for its point between braces": {
    text: `${top}occupations: [{ id: aide, title: Aide, wage: { hourly: 18,40, region: KS } }]\n`,
    at: "4:56 comma-in-number",
    marks: "18,40",
    says: '`wage.hourly` of occupation "aide" is cut at the comma, which between braces starts the next key; write the number with a point and no comma: 18.40.',
    fix: "occupations: [{ id: aide, title: Aide, wage: { hourly: 18.40, region: KS } }]",
  },
  "a day with a comma between braces": {
    text: `${top}period: { start: May 20, 2026, end: 2027-06-30 }\n`,
    at: "4:18 not-a-date",
    marks: "May 20, 2026",
    says: '`period.start` is "May 20, 2026"; write it as year-month-day: 2026-05-20.',
    fix: "period: { start: 2026-05-20, end: 2027-06-30 }",
  },
  "a value that sticks to its key between braces": {
    text: `${top}programs:\n  - { id: cna, title: Nursing, provider:college, level: 1 }\n`,
    at: "5:32 missing-space",
    marks: "provider:college",
    says: 'In program "cna" a space is missing behind the colon of "provider:"; write "provider: college".',
    fix: "programs:\n  - { id: cna, title: Nursing, provider: college, level: 1 }",
  },
  "a number that sticks to its key between braces": {
    text: `${top}programs: [{ id: cna, title: Nursing, provider: college, level:1 }]\n`,
    at: "4:58 missing-space",
    marks: "level:1",
    says: 'In program "cna" a space is missing behind the colon of "level:"; write "level: 1".',
    fix: "programs: [{ id: cna, title: Nursing, provider: college, level: 1 }]",
  },
  "keys of another section, of which the line is lost": {
    text: `${top}sector:\n  name: Health care\n  naics: ["62"]\n  hourly: 16.21\n  household: one adult\n`,
    at: "7:3 lost-header",
    marks: "hourly",
    says: "From here on, the keys are those of `livingWage`, and stand under `sector`: the line `livingWage:` before them is missing. Add it at the left margin.",
  },
  "a key of another section among those of one": {
    text: `${top}sector:\n  name: Health care\n  hourly: 16.21\n  naics: ["62"]\n`,
    at: "6:3 unknown-key",
    marks: "hourly",
    says: 'Unknown key "hourly" in `sector`. It can also have careerCluster, occupationGroups and notes.',
    damaged: "sector",
  },
  "a closed word, as the field says it": {
    text: `${top}programs:\n  - { id: cna, title: Nursing, provider: college, level: 1, system: ABE }\n`,
    at: "5:69 unknown-word",
    marks: "ABE",
    says: '`system` of program "cna" is "ABE"; did you mean "adult-education"?',
    suggestions: ["programs:\n  - { id: cna, title: Nursing, provider: college, level: 1, system: adult-education }"],
    damaged: "programs",
  },
  "a day as spreadsheets count it": {
    text: `${top}period: { start: 46204, end: 2027-06-30 }\n`,
    at: "4:18 not-a-date",
    marks: "46204",
    says: "`period.start` is 46204, by which spreadsheets count days; write it as year-month-day: 2026-07-01.",
    fix: 'period: { start: "2026-07-01", end: 2027-06-30 }',
  },
  "a number that is no day of a spreadsheet": {
    text: `${top}period: { start: 2026, end: 2027-06-30 }\n`,
    at: "4:18 not-a-date",
    marks: "2026",
    says: "`period.start` is 2026; write the day as year-month-day, such as 2026-07-01.",
    damaged: "period",
  },
  "entries with a hyphen before every field": {
    text: `${top}partners:\n  - id: college\n  - name: College\n  - kind: community-college\n  - id: clinic\n    name: Clinic\n  - kind: employer\n`,
    at: "6:5 scattered-entry",
    marks: "name",
    says: 'By hyphens before `name` and `kind`, partner "college" is cut into 3 entries, and 1 other is likewise. Only the first line of an entry has a hyphen: put a space in the place of those.',
    fix: "partners:\n  - id: college\n    name: College\n    kind: community-college\n  - id: clinic\n    name: Clinic\n    kind: employer",
  },
  "an entry that a hyphen cuts in two": {
    text: `${top}partners:\n  - id: college\n    name: College\n  -\n    kind: university\n    systems: [postsecondary]\n`,
    at: "8:5 scattered-entry",
    marks: "kind",
    says: 'By a hyphen before `kind`, partner "college" is cut into 2 entries. Only the first line of an entry has a hyphen: put a space in the place of that one.',
  },
  "a key of a section at the left margin behind it": {
    text: `${top}improvement:\n  notes: Yearly\nemployerEvaluation:\n  methods: [qualitative]\n`,
    at: "6:1 unknown-key",
    marks: "employerEvaluation",
    says: 'Unknown key "employerEvaluation" in the definition; it belongs under `improvement`.',
    damaged: "employerEvaluation",
  },
  "a choice of ids in words": {
    text: `${top}entryPoints: [{ id: adult, title: Adults, into: [cna], requires: diploma or hse }]\n`,
    at: "4:66 not-a-list",
    marks: "diploma or hse",
    says: '`requires` of entry point "adult" is the text "diploma or hse"; write a list: [{ anyOf: [diploma, hse] }].',
    fix: "entryPoints: [{ id: adult, title: Adults, into: [cna], requires: [{ anyOf: [diploma, hse] }] }]",
  },
  "several words of a closed list in one entry": {
    text: `${top}partners:\n  - id: college\n    name: College\n    kind: community-college\n    systems: [postsecondary adult-education, secondary]\n`,
    at: "8:15 unknown-word",
    marks: "postsecondary adult-education",
    says: 'Entry 1 of `systems` of partner "college" is "postsecondary adult-education"; write postsecondary, adult-education, with commas between.',
    fix: "partners:\n  - id: college\n    name: College\n    kind: community-college\n    systems: [postsecondary, adult-education, secondary]",
  },
  "a key without its colon between braces": {
    text: `${top}programs:\n  - { id cna, title: Nursing, provider: college, level: 1 }\n`,
    at: "5:7 missing-colon",
    marks: "id cna",
    says: 'In entry 1 of `programs` a colon is missing behind "id"; write "id: cna".',
    suggestions: ["programs:\n  - { id: cna, title: Nursing, provider: college, level: 1 }"],
  },
  "an equals sign in place of a colon between braces": {
    text: `${top}programs:\n  - { id: cna, title: Nursing, provider = college, level: 1 }\n`,
    at: "5:32 missing-colon",
    marks: "provider = college",
    says: 'In program "cna" a colon is missing behind "provider"; write "provider: college".',
    fix: "programs:\n  - { id: cna, title: Nursing, provider: college, level: 1 }",
  },
  "a list that lost its first bracket": {
    text: `${program}    awards: adn]\n`,
    at: "9:13 not-a-list",
    marks: "adn]",
    says: '`awards` of program "cna" is the text "adn]"; write a list: [adn].',
    fix: "    awards: [adn]",
  },
  "the rest of a text, which is close to a key that is missing": {
    text: `${top}programs:\n  - { id: cna, title: Nursing, provder, level: 1 }\n`,
    at: "5:7 missing-key",
    marks: "id: cna",
    says: 'Program "cna" lacks `provider`; add for example `provider: prairie-college`.',
    damaged: "programs",
  },
  "ids with commas between braces": {
    text: `${top}supportServices: [{ id: a, kind: b, at: cna, practical-nursing }]\n`,
    at: "4:41 not-a-list",
    marks: "cna, practical-nursing",
    says: '`at` of support service "a" is the text "cna, practical-nursing"; write a list: [cna, practical-nursing].',
    fix: "supportServices: [{ id: a, kind: b, at: [cna, practical-nursing] }]",
  },
  "an entry without what makes it one": {
    text: `${top}programs:\n  - id: cna\n    title: Aide\n`,
    at: "5:5 missing-key",
    marks: "id: cna",
    says: 'Program "cna" lacks `provider` and `level`; add for example `provider: prairie-college` and `level: 1`.',
    damaged: "programs",
  },
  "an entry without an id": {
    text: `${top}programs:\n  - title: Aide\n    provider: college\n    level: 1\n`,
    at: "5:5 missing-key",
    marks: "title",
    says: "Entry 1 of `programs` lacks `id`; add for example `id: cna`.",
    damaged: "programs",
  },
  "an entry with nothing in it": {
    text: `${top}financialSupports: [{}]\n`,
    at: "4:21 missing-key",
    marks: "{",
    says: "Entry 1 of `financialSupports` lacks `kind`; add for example `kind: pell-grant`.",
    damaged: "financialSupports",
  },
  "no format version": {
    text: "id: a\ntitle: A\nprograms: []\n",
    at: "1:1 missing-key",
    marks: "id: a",
    says: "The definition lacks `formatVersion`; add for example `formatVersion: 1`.",
  },
  "no id and no title": {
    text: "# a comment\nformatVersion: 1\nprograms: []\n",
    at: "2:1 missing-key",
    marks: "formatVersion",
    says: "The definition lacks `id` and `title`; add for example `id: prairie-patient-care` and `title: Patient Care and Nursing`.",
    damaged: "id,title",
  },
  "another format version": {
    text: "formatVersion: 2\nid: a\ntitle: A\n",
    at: "1:16 format-version",
    marks: "2",
    says: "`formatVersion` is the number 2; write 1, the only version of the format that there is so far.",
  },
  "a key with nothing behind it": {
    text: `${program}    awards:\n`,
    at: "9:5 empty",
    marks: "awards",
    says: '`awards` of program "cna" is empty; write a list such as [cna-certification], or leave the key out.',
    damaged: "programs",
  },
  "a section with nothing in it": {
    text: `${top}partners: # later\nprograms: []\n`,
    at: "4:1 empty",
    marks: "partners",
    says: "`partners` is empty; write a list: each partner behind a dash of its own, or leave the key out.",
    damaged: "partners",
  },
  "an entry with nothing behind the dash": {
    text: `${program}    awards:\n      -\n      - hse\n`,
    at: "10:7 empty",
    marks: "-",
    says: 'Entry 1 of `awards` of program "cna" is empty; write text, such as cna-certification, or remove it.',
    damaged: "programs",
  },
  "a written null": {
    text: `${program}    url: ~\n`,
    at: "9:10 empty",
    marks: "~",
    says: '`url` of program "cna" is empty; write text, such as "https://example.org/cna", or leave the key out.',
    damaged: "programs",
  },
  "a number in words": {
    text: `${top}exitPoints:\n  - { id: exit, after: [cna], level: two }\n`,
    at: "5:38 not-a-number",
    marks: "two",
    says: '`level` of exit point "exit" is the text "two"; write a whole number such as 1.',
    damaged: "exitPoints",
  },
  "a number in quotes": {
    text: `${program}    cost: "1250"\n`,
    at: "9:11 not-a-number",
    marks: '"1250"',
    says: '`cost` of program "cna" is the text "1250"; write the number: 1250.',
    fix: "    cost: 1250",
  },
  "a number with a comma": {
    text: `${program}    cost: 1,250\n`,
    at: "9:11 not-a-number",
    marks: "1,250",
    says: '`cost` of program "cna" is the text "1,250"; write the number: 1250.',
    fix: "    cost: 1250",
  },
  "an amount of money": {
    text: `${program}    cost: $1,250\n`,
    at: "9:11 not-a-number",
    marks: "$1,250",
    says: '`cost` of program "cna" is the text "$1,250"; write the number alone: cost: 1250.',
    suggestions: ["    cost: 1250"],
    damaged: "programs",
  },
  "a wage with its unit": {
    text: `${occupation}    wage: { hourly: "$18.40/hour" }\n`,
    at: "7:21 not-a-number",
    marks: '"$18.40/hour"',
    says: '`wage.hourly` of occupation "aide" is the text "$18.40/hour"; write the number alone: hourly: 18.40.',
    suggestions: ["    wage: { hourly: 18.40 }"],
    damaged: "occupations",
  },
  "a range of wages": {
    text: `${occupation}    wage:\n      annual: $55,000-75,000\n`,
    at: "8:15 not-a-number",
    marks: "$55,000-75,000",
    says: '`wage.annual` of occupation "aide" is the text "$55,000-75,000"; write the number alone: annual: 55000, the lower end of the range.',
    suggestions: ["    wage:\n      annual: 55000"],
    damaged: "occupations",
  },
  "an annual wage under the wrong key": {
    text: `${occupation}    wage:\n      hourly: $55k a year\n`,
    at: "8:15 not-a-number",
    marks: "$55k a year",
    says: '`wage.hourly` of occupation "aide" is the text "$55k a year"; write the number alone: annual: 55000.',
    suggestions: ["    wage:\n      annual: 55000"],
    damaged: "occupations",
  },
  "a wage without its key": {
    text: `${occupation}    wage: $55,000-75,000\n`,
    at: "7:11 wrong-type",
    marks: "$55,000-75,000",
    says: '`wage` of occupation "aide" is the text "$55,000-75,000"; write the number under a key that says what it counts: { annual: 55000 }.',
    suggestions: ["    wage: { annual: 55000 }"],
    damaged: "occupations",
  },
  "a length without its key": {
    text: `${program}    length: 16 weeks\n`,
    at: "9:13 wrong-type",
    marks: "16 weeks",
    says: '`length` of program "cna" is the text "16 weeks"; write the number under a key that says what it counts: { weeks: 16 }.',
    suggestions: ["    length: { weeks: 16 }"],
    damaged: "programs",
  },
  "half a level": {
    text: `${occupation}    level: 1.5\n`,
    at: "7:12 out-of-range",
    marks: "1.5",
    says: '`level` of occupation "aide" is the number 1.5; write a whole number from 0 to 20.',
    damaged: "occupations",
  },
  "a negative cost": {
    text: `${program}    cost: -5\n`,
    at: "9:11 out-of-range",
    marks: "-5",
    says: '`cost` of program "cna" is the number -5; write a number of 0 or more.',
    damaged: "programs",
  },
  "yes for true": {
    text: `${program}    delivery: { modular: yes }\n`,
    at: "9:26 not-true-or-false",
    marks: "yes",
    says: '`delivery.modular` of program "cna" is the text "yes"; write true.',
    fix: "    delivery: { modular: true }",
  },
  "false in quotes": {
    text: `${program}    delivery: { modular: "False" }\n`,
    at: "9:26 not-true-or-false",
    marks: '"False"',
    says: '`delivery.modular` of program "cna" is the text "False"; write false.',
    fix: "    delivery: { modular: false }",
  },
  "neither true nor false": {
    text: `${program}    delivery: { modular: partly }\n`,
    at: "9:26 not-true-or-false",
    marks: "partly",
    says: '`delivery.modular` of program "cna" is the text "partly"; write true or false.',
    damaged: "programs",
  },
  "a code that lost its zeros": {
    text: `${program}    cip: 01.0308\n`,
    at: "9:10 unquoted",
    marks: "01.0308",
    says: '`cip` of program "cna" is 01.0308 without quotes and was read as the number 1.0308; write it in quotes: "01.0308".',
    fix: '    cip: "01.0308"',
  },
  "a code of an apprenticeship": {
    text: `${program}    registeredApprenticeship: { occupationCode: 0159 }\n`,
    at: "9:49 unquoted",
    marks: "0159",
    says: '`registeredApprenticeship.occupationCode` of program "cna" is 0159 without quotes and was read as the number 159; write it in quotes: "0159".',
    fix: '    registeredApprenticeship: { occupationCode: "0159" }',
  },
  "a code in a list": {
    text: `${top}sector: { naics: [62] }\n`,
    at: "4:19 unquoted",
    marks: "62",
    says: 'Entry 1 of `sector.naics` is 62 without quotes and was read as a number; write it in quotes: "62".',
    fix: 'sector: { naics: ["62"] }',
  },
  "a code where a list of codes is wanted": {
    text: `${top}sector: { naics: 062 }\n`,
    at: "4:18 not-a-list",
    marks: "062",
    says: '`sector.naics` is the number 062; write a list: ["062"].',
    fix: 'sector: { naics: ["062"] }',
  },
  "true for a text": {
    text: `${program}    summary: true\n`,
    at: "9:14 wrong-type",
    marks: "true",
    says: '`summary` of program "cna" is true; write text.',
    damaged: "programs",
  },
  "a word in other letters": {
    text: `${program}    audience: [Youth]\n`,
    at: "9:16 unknown-word",
    marks: "Youth",
    says: 'Entry 1 of `audience` of program "cna" is "Youth"; did you mean "youth"?',
    fix: "    audience: [youth]",
  },
  "a word with spaces, in quotes": {
    text: `${program}    system: 'Career and Technical Education'\n`,
    at: "9:13 unknown-word",
    marks: "'Career and Technical Education'",
    says: '`system` of program "cna" is "Career and Technical Education"; did you mean "career-and-technical-education"?',
    fix: "    system: 'career-and-technical-education'",
  },
  "a word that is none of them": {
    text: `${program}    system: kindergarten\n`,
    at: "9:13 unknown-word",
    marks: "kindergarten",
    says: '`system` of program "cna" is "kindergarten"; write one of secondary, postsecondary, adult-education, career-and-technical-education or workforce-training.',
    damaged: "programs",
  },
  "a number for a word": {
    text: `${program}    system: 3\n`,
    at: "9:13 wrong-type",
    marks: "3",
    says: '`system` of program "cna" is the number 3; write secondary, postsecondary, adult-education, career-and-technical-education or workforce-training.',
    damaged: "programs",
  },
  "one id for a list": {
    text: `${program}    awards: hse\n`,
    at: "9:13 not-a-list",
    marks: "hse",
    says: '`awards` of program "cna" is the text "hse"; write a list: [hse].',
    fix: "    awards: [hse]",
  },
  "one text in quotes for a list": {
    text: `${program}    delivery: { locations: "Main campus" }\n`,
    at: "9:28 not-a-list",
    marks: '"Main campus"',
    says: '`delivery.locations` of program "cna" is the text "Main campus"; write a list: [Main campus].',
    fix: '    delivery: { locations: ["Main campus"] }',
  },
  "ids with commas for a list": {
    text: `${program}    awards: hse, cna-certification\n`,
    at: "9:13 not-a-list",
    marks: "hse, cna-certification",
    says: '`awards` of program "cna" is the text "hse, cna-certification"; write a list: [hse, cna-certification].',
    fix: "    awards: [hse, cna-certification]",
  },
  "a sentence with commas for a list": {
    text: `${program}    delivery:\n      locations: Main campus, St. Clare Hospital\n`,
    at: "10:18 not-a-list",
    marks: "Main campus, St. Clare Hospital",
    says: '`delivery.locations` of program "cna" is the text "Main campus, St. Clare Hospital"; write a list such as [Main campus, St. Clare Hospital].',
    damaged: "programs",
  },
  "a misspelt word for a list": {
    text: `${program}    audience: adult\n`,
    at: "9:15 not-a-list",
    marks: "adult",
    says: '`audience` of program "cna" is the text "adult"; write a list: [adults].',
    fix: "    audience: [adults]",
  },
  "none for a list": {
    text: `${top}exceptions: none\n`,
    at: "4:13 not-a-list",
    marks: "none",
    says: '`exceptions` is the text "none"; write a list: [].',
    fix: "exceptions: []",
  },
  "ids where steps are wanted": {
    text: `${program}    next: [practical-nursing]\n`,
    at: "9:12 wrong-type",
    marks: "practical-nursing",
    says: 'Entry 1 of `next` of program "cna" is the text "practical-nursing"; write it under its key: { program: practical-nursing }.',
    fix: "    next: [{ program: practical-nursing }]",
  },
  "one id where a list of steps is wanted": {
    text: `${program}    next: practical-nursing\n`,
    at: "9:11 not-a-list",
    marks: "practical-nursing",
    says: '`next` of program "cna" is the text "practical-nursing"; write a list: [{ program: practical-nursing }].',
    fix: "    next: [{ program: practical-nursing }]",
  },
  "one step without its brackets": {
    text: `${program}    next: { program: practical-nursing }\n`,
    at: "9:5 not-a-list",
    marks: "next",
    says: '`next` of program "cna" is a mapping; write a list, also of one: put brackets around it.',
    fix: "    next: [{ program: practical-nursing }]",
  },
  "one step without its dash": {
    text: `${program}    next:\n      program: practical-nursing\n`,
    at: "9:5 not-a-list",
    marks: "next",
    says: '`next` of program "cna" is a mapping; write a list, also of one: a dash before its first key.',
  },
  "programs under their ids": {
    text: `${top}programs:\n  cna: { title: Aide, provider: college, level: 1 }\n`,
    at: "4:1 not-a-list",
    marks: "programs",
    says: "`programs` is a mapping; write a list, each program behind a dash of its own: - id: cna.",
    damaged: "programs",
  },
  "a mapping where a list of words is wanted": {
    text: `${program}    acceleration: { dual-credit: true }\n`,
    at: "9:5 not-a-list",
    marks: "acceleration",
    says: '`acceleration` of program "cna" is a mapping; write a list such as [credit-for-prior-learning, concurrent-enrollment].',
    damaged: "programs",
  },
  "a list of one for one value": {
    text: `${program}    system: [secondary]\n`,
    at: "9:5 not-one-value",
    marks: "system",
    says: '`system` of program "cna" is a list; write the one entry without brackets.',
    fix: "    system: secondary",
  },
  "what a template has people replace": {
    text: `${top}summary: [What it is for]\n`,
    at: "4:1 not-one-value",
    marks: "summary",
    says: "`summary` is a list; write the one entry without brackets.",
    suggestions: ["summary: What it is for"],
  },
  "a word that is close to another, and means something else": {
    text: `${top}employerEngagement:\n  - { employer: a, stage: needs, activity: A, frequency: semimonthly }\n`,
    at: "5:58 unknown-word",
    marks: "semimonthly",
    says: '`frequency` of entry 1 of `employerEngagement` is "semimonthly"; did you mean "bimonthly"?',
    suggestions: ["employerEngagement:\n  - { employer: a, stage: needs, activity: A, frequency: bimonthly }"],
    damaged: "employerEngagement",
  },
  "a dash before one value": {
    text: `${program}    system:\n      - secondary\n`,
    at: "9:5 not-one-value",
    marks: "system",
    says: '`system` of program "cna" is a list; write the one entry without a dash.',
    fix: "    system:\n      secondary",
  },
  "a list of two for one value": {
    text: `${program}    system: [secondary, postsecondary]\n`,
    at: "9:5 wrong-type",
    marks: "system",
    says: '`system` of program "cna" is a list; write secondary, postsecondary, adult-education, career-and-technical-education or workforce-training.',
    damaged: "programs",
  },
  "a mapping for a text": {
    text: `${program}    url: { main: x }\n`,
    at: "9:5 wrong-type",
    marks: "url",
    says: '`url` of program "cna" is a mapping; write text, such as "https://example.org/cna".',
    damaged: "programs",
  },
  "a text for a mapping": {
    text: `${top}jurisdiction: Illinois\n`,
    at: "4:15 wrong-type",
    marks: "Illinois",
    says: '`jurisdiction` is the text "Illinois"; write a mapping such as { state: IL, scope: regional }.',
    damaged: "jurisdiction",
  },
  ...Object.fromEntries(
    [
      ["cna-1 and hse", "cna-1, hse"],
      ["cna-1, lpn, and hse", "cna-1, lpn, hse"],
      ["cna &  hse", "cna, hse"],
      ["cna; hse", "cna, hse"],
      ["cna/hse", "cna, hse"],
      ["cna-one hse-two", "cna-one, hse-two"],
      ["cna hse", "cna hse"],
      ["Aide and nurse", "Aide and nurse"],
    ].map(([row, list]): [string, Case] => [
      `the row ${row}`,
      {
        text: `${program}    awards: ${row}\n`,
        at: "9:13 not-a-list",
        marks: `${row}`,
        says: `\`awards\` of program "cna" is the text "${row?.replace("  ", " ")}"; write a list: [${list}].`,
        fix: `    awards: [${list}]`,
      },
    ]),
  ),
  "a row of claims": {
    text: `${program}    instruction: { academic: reading and writing }\n`,
    at: "9:30 not-a-list",
    marks: "reading and writing",
    says: '`instruction.academic` of program "cna" is the text "reading and writing"; write a list: [reading and writing].',
    fix: "    instruction: { academic: [reading and writing] }",
  },
  "a row of what is required": {
    text: `${program}    requires: diploma and cna\n`,
    at: "9:15 not-a-list",
    marks: "diploma and cna",
    says: '`requires` of program "cna" is the text "diploma and cna"; write a list: [diploma, cna].',
    fix: "    requires: [diploma, cna]",
  },
  "a slash in what is required, which may mean or": {
    text: `${program}    requires: diploma/hse\n`,
    at: "9:15 not-a-list",
    marks: "diploma/hse",
    says: '`requires` of program "cna" is the text "diploma/hse"; write a list such as [cna-certification, { anyOf: [diploma, hse] }].',
    damaged: "programs",
  },
  "alternatives without anyOf": {
    text: `${program}    requires: [[diploma, hse]]\n`,
    at: "9:16 wrong-type",
    marks: "[",
    says: 'Entry 1 of `requires` of program "cna" is a list; write one id, or a mapping such as { anyOf: [diploma, hse] }.',
    damaged: "programs",
  },
  "anyOf in other letters": {
    text: `${program}    requires: [{ anyof: [diploma, hse] }]\n`,
    at: "9:18 unknown-key",
    marks: "anyof",
    says: 'Unknown key "anyof" in entry 1 of `requires` of program "cna"; did you mean "anyOf"?',
    fix: "    requires: [{ anyOf: [diploma, hse] }]",
  },
  "one pair for a list of pairs": {
    text: `${service}    between: [cna, practical-nursing]\n`,
    at: "7:5 not-a-list",
    marks: "between",
    says: '`between` of support service "advising" is one list; write a list of pairs, also for one pair: [[nursing-bridge, cna]].',
    fix: "    between: [[cna, practical-nursing]]",
  },
  "three in a pair": {
    text: `${service}    between: [[a, b, c]]\n`,
    at: "7:15 wrong-type",
    marks: "[",
    says: 'Entry 1 of `between` of support service "advising" has 3 entries; write a list of 2, such as [nursing-bridge, cna].',
    damaged: "supportServices",
  },
  "a date that can be read two ways": {
    text: `${top}reviewed: 06/12/2026\n`,
    at: "4:11 not-a-date",
    marks: "06/12/2026",
    says: '`reviewed` is "06/12/2026", which can be read as two days; write year-month-day: 2026-06-12 or 2026-12-06.',
    suggestions: ["reviewed: 2026-06-12", "reviewed: 2026-12-06"],
    damaged: "reviewed",
  },
  "a date that can be read one way only": {
    text: `${top}reviewed: 06/13/2026\n`,
    at: "4:11 not-a-date",
    marks: "06/13/2026",
    says: '`reviewed` is "06/13/2026"; write it as year-month-day: 2026-06-13.',
    fix: "reviewed: 2026-06-13",
  },
  "a date in words": {
    text: `${top}reviewed: "June 12, 2026"\n`,
    at: "4:11 not-a-date",
    marks: '"June 12, 2026"',
    says: '`reviewed` is "June 12, 2026"; write it as year-month-day: 2026-06-12.',
    fix: 'reviewed: "2026-06-12"',
  },
  "a date with slashes": {
    text: `${top}reviewed: 2026/6/12\n`,
    at: "4:11 not-a-date",
    marks: "2026/6/12",
    says: '`reviewed` is "2026/6/12"; write it as year-month-day: 2026-06-12.',
    fix: "reviewed: 2026-06-12",
  },
  "a date that became a number": {
    text: `${top}reviewed: 20260612\n`,
    at: "4:11 not-a-date",
    marks: "20260612",
    says: "`reviewed` is 20260612; write it as year-month-day: 2026-06-12.",
    fix: 'reviewed: "2026-06-12"',
  },
  "a month": {
    text: `${top}reviewed: June 2026\n`,
    at: "4:11 not-a-date",
    marks: "June 2026",
    says: '`reviewed` is "June 2026"; write the day as year-month-day, such as 2026-06-12.',
    damaged: "reviewed",
  },
  "an id with capitals": {
    text: `${top}programs:\n  - { id: Nursing Bridge, title: Bridge, provider: college, level: 0 }\n`,
    at: "5:11 not-an-id",
    marks: "Nursing Bridge",
    says: '`id` of program "Nursing Bridge" is "Nursing Bridge"; an id has small letters, digits and hyphens only: write nursing-bridge, and the same wherever it is cited.',
    suggestions: ["programs:\n  - { id: nursing-bridge, title: Bridge, provider: college, level: 0 }"],
  },
  "an id that became a number": {
    text: `${top}programs:\n  - { id: 0042, title: Bridge, provider: college, level: 0 }\n`,
    at: "5:11 unquoted",
    marks: "0042",
    says: '`id` of entry 1 of `programs` is 0042 without quotes and was read as the number 42; write it in quotes: "0042".',
    fix: 'programs:\n  - { id: "0042", title: Bridge, provider: college, level: 0 }',
  },
  "a text that begins with the sign of a comment": {
    text: `${top}summary:  #1 in "Nursing"  \n`,
    at: "4:1 empty",
    marks: "summary",
    says: '`summary` is empty, for # begins a comment; put the text in quotes, if it is meant as one: "#1 in \\"Nursing\\"".',
    suggestions: ['summary:  "#1 in \\"Nursing\\""  '],
    damaged: "summary",
  },
  "such a text in a list": {
    text: `${top}sector:\n  naics:\n    - "62"\n    - #62\n`,
    at: "7:5 empty",
    marks: "-",
    says: 'Entry 2 of `sector.naics` is empty, for # begins a comment; put the text in quotes, if it is meant as one: "#62".',
    suggestions: ['sector:\n  naics:\n    - "62"\n    - "#62"'],
    damaged: "sector",
  },
  "an empty text with a remark": {
    text: `${top}summary: # to be written\n`,
    at: "4:1 empty",
    marks: "summary",
    says: "`summary` is empty; write text, or leave the key out.",
    damaged: "summary",
  },
  "an empty text with a comment that suppresses": {
    text: `${top}summary: #pathway-lint-disable-line integrity/schema -- it comes later\n`,
    at: "4:1 empty",
    marks: "summary",
    says: "`summary` is empty; write text, or leave the key out.",
    damaged: "summary",
  },
  "an empty list with a comment": {
    text: `${top}partners: #all of them\n`,
    at: "4:1 empty",
    marks: "partners",
    says: "`partners` is empty; write a list: each partner behind a dash of its own, or leave the key out.",
    damaged: "partners",
  },
  "a key with a Cyrillic letter": {
    text: `${top}stew\u0430rd: college\n`,
    at: "4:1 unknown-key",
    marks: "stew\u0430rd",
    says: 'Unknown key "stew\u0430rd" in the definition; did you mean "steward"? It is written with a Cyrillic letter (U+0430) in place of a Latin one.',
    fix: "steward: college",
  },
  "a word with a Greek letter": {
    text: `${top}partners:\n  - { id: a, name: A, kind: empl\u03bfyer }\n`,
    at: "5:29 unknown-word",
    marks: "empl\u03bfyer",
    says: '`kind` of partner "a" is "empl\u03bfyer"; did you mean "employer"? It is written with a Greek letter (U+03BF) in place of a Latin one.',
    fix: "partners:\n  - { id: a, name: A, kind: employer }",
  },
  "a word that is full-width altogether": {
    text: `${top}partners:\n  - { id: a, name: A, kind: \uff45\uff4d\uff50\uff4c\uff4f\uff59\uff45\uff52 }\n`,
    at: "5:29 unknown-word",
    marks: "\uff45\uff4d\uff50\uff4c\uff4f\uff59\uff45\uff52",
    says: '`kind` of partner "a" is "\uff45\uff4d\uff50\uff4c\uff4f\uff59\uff45\uff52"; did you mean "employer"? It is written with a full-width character (U+FF45).',
    fix: "partners:\n  - { id: a, name: A, kind: employer }",
  },
  ...Object.fromEntries(
    [
      ["\u0441na", ", with a Cyrillic letter (U+0441) in place of a Latin one", "cna"],
      ["aide\u2011one", ", with a dash (U+2011) in place of a hyphen", "aide-one"],
      ["aide\u00a0one", ", with a no-break space (U+00A0)", "aide-one"],
      ["aide-\uff11", ", with a full-width character (U+FF11)", "aide-1"],
      ["b\u00fccher", "", "bucher"],
    ].map(([id, cause, slug]): [string, Case] => [
      `the id ${id}`,
      {
        text: `${top}programs:\n  - { id: ${id}, title: T, provider: college, level: 0 }\n`,
        at: "5:11 not-an-id",
        marks: `${id}`,
        says: `\`id\` of program ${JSON.stringify(id?.replace("\u00a0", " "))} is ${JSON.stringify(id?.replace("\u00a0", " "))}${cause}; an id has small letters, digits and hyphens only: write ${slug}, and the same wherever it is cited.`,
        suggestions: [`programs:\n  - { id: ${slug}, title: T, provider: college, level: 0 }`],
      },
    ]),
  ),
  ...Object.fromEntries(
    ["\u043c\u0435\u0434\u0441\u0435\u0441\u0442\u0440\u0430", "stra\u00dfe", "\u770b\u8b77-1"].map(
      (id): [string, Case] => [
        `the id ${id}, whose letters would be lost`,
        {
          text: `${top}programs:\n  - { id: ${id}, title: T, provider: college, level: 0 }\n`,
          at: "5:11 not-an-id",
          marks: id,
          says: `\`id\` of program "${id}" is "${id}"; an id has small letters, digits and hyphens only.`,
        },
      ],
    ),
  ),
  "a list in the place of a text whose example is a sentence": {
    text: `${top}notes: [A, B]\n`,
    at: "4:1 wrong-type",
    marks: "notes",
    says: "`notes` is a list; write text, such as Figures are for the fall cohort only.",
    damaged: "notes",
  },
  "a text without end": {
    text: `${program}    summary: |\n      ${"long ".repeat(1200)}\n`,
    at: "9:5 too-long",
    marks: "summary",
    says: '`summary` of program "cna" has 6001 characters; at most 5000 are read. Shorten it.',
    damaged: "programs",
  },
  "a list without end": {
    text: `${program}    awards: [${"a,".repeat(501)}]\n`,
    at: "9:5 too-many",
    marks: "awards",
    says: '`awards` of program "cna" has 501 entries; at most 500 are read. Split it.',
    damaged: "programs",
  },
  "a fault in what is merged in": {
    text: `${program}    delivery: &usual { modular: yes }\n  - { id: lpn, title: Nurse, provider: college, level: 2, delivery: *usual }\n  - { id: rn, title: Nurse, provider: college, level: 3, delivery: { <<: *usual, formats: [online] } }\n`,
    at: "9:33 not-true-or-false",
    marks: "yes",
    says: '`delivery.modular` of program "cna" is the text "yes"; write true.',
    fix: "    delivery: &usual { modular: true }\n  - { id: lpn, title: Nurse, provider: college, level: 2, delivery: *usual }\n  - { id: rn, title: Nurse, provider: college, level: 3, delivery: { <<: *usual, formats: [online] } }",
  },
};

/** The first prefix of those above that a text has, taken away. */
function own(text: string): string {
  const prefix = [program, occupation, service, top].find((start) => text.startsWith(start)) ?? "";
  return text.slice(prefix.length).replace(/\n$/, "");
}

/** A value without the places that are tied to it. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

it("a list that means nothing without entries is not given to rules as one", () => {
  const { definition } = check(`${program}    requires: [{ anyOf: [[hse, diploma]] }, cna]\n`);
  expect(plain(definition?.programs?.[0]?.requires)).toEqual(["cna"]);
});

describe("a definition that does not fit the schema", () => {
  it.each(Object.entries(cases))("%s", (_, { text, at, marks, says, fix, suggestions = [], damaged = "" }) => {
    const { problems, more, definition, source, damaged: sections } = check(text);
    const shown = problems.map(({ code, start, end }) => {
      const { line, column } = source.text.position(start);
      return [`${line}:${column} ${code}`, text.slice(start, end)];
    });
    expect(shown).toEqual([[at, marks]]);
    expect(more).toBe(0);
    const [problem] = problems;
    if (!problem) return;
    expect(problem.message).toEqual(says);
    expect(problem.fix && own(edited(text, problem.fix))).toBe(fix);
    expect((problem.suggestions ?? []).map(({ edits }) => own(edited(text, edits)))).toEqual(suggestions);
    expect([...sections].join(",")).toBe(damaged);
    expect(definition).not.toBeNull();
    for (const edits of [problem.fix ?? [], ...(problem.suggestions ?? []).map((suggestion) => suggestion.edits)]) {
      if (edits.length > 0) expect(check(edited(text, edits)).problems, "mended").toEqual([]);
    }
  });

  it.each([
    ["- formatVersion: 1\n", "1:1", "a list"],
    ["formatVersion 1\n", "1:1", 'the text "formatVersion 1"'],
    ["42\n", "1:1", "the number 42"],
    ["name: package\nversion: 1.0.0\n", "1:1", "None of the keys"],
    ["{}\n", "1:1", "None of the keys"],
    [
      "formatVersion： 1\nid： a\n",
      "1:1",
      "Its colons are full-width ones (：), which YAML takes for letters; write plain ones",
    ],
    ["# only\n\n'@context': https://credreg.net\n'@graph': []\n", "3:1", "None of the keys"],
  ])("no pathway at all: %j", (text, place, says) => {
    const { problems, definition, source } = check(text);
    expect(problems.map(({ code }) => code)).toEqual(["not-a-pathway"]);
    const [problem] = problems;
    const { line, column } = source.text.position(problem?.start ?? -1);
    expect(`${line}:${column}`).toBe(place);
    expect(problem?.message).toContain(says);
    expect(definition).toBeNull();
  });

  it.each([
    ["id: my-pathway\ntitle: My pathway\n", "`id` and `title`; add formatVersion: 1 and what"],
    ["title: My pathway\nauthor: Me\n", "`title`; add formatVersion: 1, an id and what"],
    ["summary: S\nnotes: N\n", "`summary` and `notes`; add formatVersion: 1, an id, a title and what"],
  ])("no pathway yet: %j", (text, says) => {
    const [problem, ...others] = check(text).problems;
    expect(others).toEqual([]);
    expect(problem?.message).toBe(
      `This is no pathway definition. Of the keys of one it has only ${says} the pathway consists of, such as programs and entryPoints.`,
    );
  });

  it("mends no entry that is cut into parts of which the keys stand in several columns", () => {
    const { problems } = check(`${top}partners:\n  - id: college\n  -  name: College\n  - kind: university\n`);
    expect(problems.map(({ code, fix }) => [code, fix])).toEqual([["scattered-entry", undefined]]);
  });

  it("does not put entries together that are none together, or of which one has a key twice", () => {
    const told = (entries: string) => check(`${top}partners:\n${entries}`).problems.map(({ code }) => code);
    expect(told("  - id: college\n  - name: College\n")).toEqual(["missing-key", "missing-key"]);
    expect(told("  - id: college\n  - name: College\n  - nmae: C\n  - kind: employer\n")).not.toContain(
      "scattered-entry",
    );
    const twice = "  - id: college\n  - name: College\n  - name: Other\n  - kind: employer\n";
    expect(told(twice)).toEqual(Array(4).fill("missing-key"));
  });

  it("takes a text with commas between braces at its word: there the comma ends it, and its rest is a key", () => {
    const { problems, definition } = check(
      `${program}    instruction: { integrated: true, context: Taught at work, on real cases, daily }\n`,
    );
    expect(problems).toEqual([]);
    expect(definition?.programs?.[0]?.instruction?.context).toBe("Taught at work, on real cases, daily");
  });

  it("asks a fragment that others include for neither id nor title", () => {
    const source = readSource("partners:\n  - { id: college, name: College }\n");
    const { problems } = checkSchema(source.documents[0] as SourceDocument, source.text.text, {
      isFragment: true,
    });
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'missing-key Partner "college" lacks `kind`; add for example `kind: community-college`.',
    ]);
  });

  it("leaves out what cannot be read, and ties the rest to where it is written", () => {
    const text = `${program}    next: [{ program: a, creditHours: many }, { program: b }]\n  - { id: lpn }\n  - { id: rn, title: Nurse, provider: college, level: 3 }\n`;
    const { definition, damaged } = check(text);
    expect(definition?.programs?.map(({ id }) => id)).toEqual(["cna", "rn"]);
    expect([...damaged]).toEqual(["programs"]);
    const list = nodeOf(definition?.programs ?? []);
    expect(list?.kind === "list" && list.items.map(pointerOf)).toEqual(["/programs/0", "/programs/2"]);
    const [first] = definition?.programs?.[0]?.next ?? [];
    expect(plain(first)).toEqual({ program: "a" });
    expect(first && pointerOf(nodeOf(first) as never)).toBe("/programs/0/next/0");
  });

  it("finds the places of keys by what they were meant to be", () => {
    const { definition, source } = check(`${top}exitpoints: []\n`);
    const node = nodeOf(definition ?? {});
    expect(node?.kind === "map" && pointerOf(node.entries.get("exitPoints") as never)).toBe("/exitpoints");
    expect(node && rootOf(node)).toBe(source.documents[0]?.root);
  });

  it("reads rows of ids as lists up to so many, and leaves out the rest", () => {
    const row = "a, ".repeat(600);
    const programs = Array.from(
      { length: 100 },
      (_, i) => `  - { id: p${i}, title: P, provider: a, level: 1, awards: "${row}a" }\n`,
    ).join("");
    const { definition, damaged } = check(`${top}programs:\n${programs}`);
    expect(definition?.programs ?? []).toHaveLength(100);
    expect(definition?.programs?.filter(({ awards }) => awards?.length === 601)).toHaveLength(55);
    expect([...damaged]).toEqual(["programs"]);
  });

  it("ties what stands for a list or a mapping to the value that is written", () => {
    const { definition } = check(`${program}    next: practical-nursing\n`);
    const next = definition?.programs?.[0]?.next;
    expect(plain(next)).toEqual([{ program: "practical-nursing" }]);
    expect(next?.[0] && pointerOf(nodeOf(next[0]) as never)).toBe("/programs/0/next");
  });

  it("does not touch what is written", () => {
    const { source } = check(`${top}exitpoints: []\npartners: 5\n`);
    const root = source.documents[0]?.root;
    expect(plain(root?.value)).toEqual({ formatVersion: 1, id: "a", title: "A", exitpoints: [], partners: 5 });
  });

  it("leaves to the reader of YAML what that tells already", () => {
    const text =
      'partners:\n  - { id: "b\u200bc", name: N, kind: employer }\noccupations:\n  - { id: o, title: T, wage: { hourly: 1e400 } }\n';
    const [document] = readSource(`formatVersion: 1\nid: a\ntitle: T\n${text}`).documents;
    expect(document?.problems.map(({ code }) => code)).toEqual(["invisible-character", "altered-number"]);
    const read = checkSchema(document as SourceDocument, text);
    expect(read.problems).toEqual([]);
    expect(read.definition?.partners?.[0]?.id).toBe("b\u200bc");
    expect(Object.keys(read.definition?.occupations?.[0]?.wage ?? { wage: 0 })).toEqual([]);
  });

  it("shows fifty problems and counts the rest", () => {
    const { problems, more } = check(`${top}sector: { naics: [${"1,".repeat(80)}] }\n`);
    expect([problems.length, more]).toEqual([50, 30]);
  });
});
