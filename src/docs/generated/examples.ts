/** Examples for `explain`. Generated from rule.ts and its fixtures by `npm run generate`. */

import type { Examples } from "../rule-document.js";

export const examples: Examples = {
  "A.0": {
    "failing": {
      "shows": "Without any way in, which is reported elsewhere, no credential is said to be out of reach; programs for an occupation are named by some evidence.",
      "lines": [
        "  formatVersion: 1",
        "  id: welding",
        "  title: Welding",
        "  laborMarketEvidence:",
        "    - { id: oews, kind: wages, scope: regional, source: State statistics, asOf: 2026-01-01, employers: [circle-d], informs: [basics] }",
        "  occupations:",
        "    - { id: welder, title: Welder, soc: \"51-4121\", demand: { evidence: oews } }",
        "  partners:",
        "    - { id: college, name: College, kind: community-college }",
        "    - { id: circle-d, name: Circle D, kind: employer }",
        "  credentials:",
        "    - { id: gas-metal-arc, title: Gas metal arc welding, kind: certification, requiredBy: [circle-d] }",
        "  programs:",
        "    - { id: basics, title: Basics, provider: college, level: 1, awards: [gas-metal-arc], preparesFor: [welder] }",
        "    - { id: inspection, title: Inspection, provider: college, level: 2, preparesFor: [welder] }"
      ],
      "says": [
        "The definition does not say in which state or region the pathway runs, so its evidence cannot be held against that economy. State them in `jurisdiction`.",
        "The definition does not say to which industry sector it belongs. Add `sector`, with NAICS codes and a career cluster."
      ]
    },
    "passing": {
      "shows": "A pathway of the whole state draws on a survey of one of its regions.",
      "lines": [
        "  jurisdiction:",
        "-   scope: regional                   # state | regional | local",
        "-   region: Prairie Rivers",
        "-   workforceAreas: [\"LWIA 15\"]",
        "+   scope: state",
        "  laborMarketEvidence:",
        "    - id: employer-survey-2026",
        "+     region: Lake County"
      ],
      "says": []
    }
  },
  "A.1": {
    "failing": {
      "shows": "Without any way in, which is reported elsewhere, no credential is said to be out of reach; programs for an occupation are named by some evidence.",
      "lines": [
        "  formatVersion: 1",
        "  id: welding",
        "  title: Welding",
        "  laborMarketEvidence:",
        "    - { id: oews, kind: wages, scope: regional, source: State statistics, asOf: 2026-01-01, employers: [circle-d], informs: [basics] }",
        "  occupations:",
        "    - { id: welder, title: Welder, soc: \"51-4121\", demand: { evidence: oews } }",
        "  partners:",
        "    - { id: college, name: College, kind: community-college }",
        "    - { id: circle-d, name: Circle D, kind: employer }",
        "  credentials:",
        "    - { id: gas-metal-arc, title: Gas metal arc welding, kind: certification, requiredBy: [circle-d] }",
        "  programs:",
        "    - { id: basics, title: Basics, provider: college, level: 1, awards: [gas-metal-arc], preparesFor: [welder] }",
        "    - { id: inspection, title: Inspection, provider: college, level: 2, preparesFor: [welder] }"
      ],
      "says": [
        "No labor market evidence names \"inspection\" among what was designed from it. Add to its `informs` each program for which it was used."
      ]
    },
    "passing": {
      "shows": "Evidence of exactly two years ago and of this day; a projection that ends today, and wages of a period that has passed; employers who confirmed the figures in place of a survey.",
      "lines": [
        "  laborMarketEvidence:",
        "    - id: oews-2025",
        "-     asOf: 2026-05-01",
        "+     asOf: 2024-08-01",
        "+     period: { start: 2024-01-01, end: 2024-06-30 }",
        "+     employers: [nurses-association]",
        "    - id: projections-2034",
        "-     asOf: 2026-02-01",
        "+     asOf: 2026-08-01",
        "+     period: { start: 2016-08-01, end: 2026-08-01 }",
        "    - id: employer-survey-2026",
        "-     kind: employer-survey",
        "+     kind: job-postings",
        "-     employers: [st-clare, oakview]",
        "    - id: living-wage-2026",
        "-     asOf: 2026-02-15",
        "+     year: 2026"
      ],
      "says": []
    }
  },
  "A.2": {
    "failing": {
      "shows": "Without any way in, which is reported elsewhere, no credential is said to be out of reach; programs for an occupation are named by some evidence.",
      "lines": [
        "  formatVersion: 1",
        "  id: welding",
        "  title: Welding",
        "  laborMarketEvidence:",
        "    - { id: oews, kind: wages, scope: regional, source: State statistics, asOf: 2026-01-01, employers: [circle-d], informs: [basics] }",
        "  occupations:",
        "    - { id: welder, title: Welder, soc: \"51-4121\", demand: { evidence: oews } }",
        "  partners:",
        "    - { id: college, name: College, kind: community-college }",
        "    - { id: circle-d, name: Circle D, kind: employer }",
        "  credentials:",
        "    - { id: gas-metal-arc, title: Gas metal arc welding, kind: certification, requiredBy: [circle-d] }",
        "  programs:",
        "    - { id: basics, title: Basics, provider: college, level: 1, awards: [gas-metal-arc], preparesFor: [welder] }",
        "    - { id: inspection, title: Inspection, provider: college, level: 2, preparesFor: [welder] }"
      ],
      "says": [
        "No employer is engaged. Add `employerEngagement`: who takes part at which stage of development, how often, and when last."
      ]
    },
    "passing": {
      "shows": "An association alone takes part at every stage and takes the chair.",
      "lines": [
        "  governance:",
        "-   chair: st-clare",
        "+   chair: nurses-association",
        "  employerEngagement:                 # every stage of development: needs, design, curriculum, delivery, hiring, evaluation",
        "-   - { employer: st-clare, stage: needs, activity: Named the skills and credentials it hires for, frequency: annual, last: 2026-02-10, leads: true }",
        "+   - { employer: nurses-association, stage: needs, frequency: annual, last: 2026-02-10 }",
        "-   - { employer: oakview, stage: design, activity: Set the order of certificates with the college, frequency: annual, last: 2026-02-10 }",
        "+   - { employer: nurses-association, stage: design, activity: Set the order of certificates with the college, frequency: annual, last: 2026-02-10 }",
        "-   - { employer: oakview, stage: curriculum, activity: Reviews the clinical outcomes of each course, frequency: annual, last: 2026-03-05 }",
        "+   - { employer: nurses-association, stage: curriculum, activity: Reviews the clinical outcomes of each course, frequency: annual, last: 2026-03-05 }",
        "-   - { employer: st-clare, stage: delivery, activity: Lends clinical instructors on release time, frequency: continuous, last: 2026-05-15 }",
        "+   - { employer: nurses-association, stage: delivery, activity: Lends clinical instructors on release time, frequency: continuous, last: 2026-05-15 }",
        "-   - { employer: st-clare, stage: hiring, activity: Interviews every completer, frequency: semiannual, last: 2026-05-20 }",
        "+   - { employer: nurses-association, stage: hiring, activity: Interviews every completer, frequency: semiannual, last: 2026-05-20 }",
        "-   - { employer: nurses-association, stage: evaluation, activity: Reviews placement and satisfaction, frequency: annual, last: 2026-05-21, leads: true }",
        "+   - { employer: nurses-association, stage: evaluation, activity: Reviews placement and satisfaction, frequency: annual, last: 2026-05-21 }"
      ],
      "says": []
    }
  },
  "A.3": {
    "failing": {
      "shows": "A draft that says nothing of the economy yet.",
      "lines": [
        "  formatVersion: 1",
        "  id: draft-pathway",
        "  title: Draft"
      ],
      "says": [
        "The definition names no credential. Ask employers which ones they require, and add them to `credentials`, each with who requires it (`requiredBy`)."
      ]
    },
    "passing": {
      "shows": "Nobody requires the apprenticeship or the first certification by itself; both lead to a license that employers require, and whoever leaves as an aide also earns a card that they ask for.",
      "lines": [
        "  credentials:",
        "    - id: cna-certification",
        "-     requiredBy: [st-clare, oakview]",
        "+   - id: dementia-care",
        "+     title: Dementia care specialist",
        "+     kind: certification",
        "+     requiredBy: [oakview]",
        "    - id: nurse-aide-apprenticeship",
        "-     requiredBy: [oakview]",
        "  programs:",
        "    - id: cna",
        "-     awards: [cna-certification]",
        "+     awards: [cna-certification, dementia-care]",
        "    - id: aide-apprenticeship",
        "-     awards: [nurse-aide-apprenticeship, cna-certification]",
        "+     awards: [nurse-aide-apprenticeship, cna-certification, dementia-care]"
      ],
      "says": []
    }
  },
  "B.0": {
    "failing": {
      "shows": "A draft that names nothing yet.",
      "lines": [
        "  formatVersion: 1",
        "  id: draft-pathway",
        "  title: Draft"
      ],
      "says": [
        "The definition has no program. Add `programs`."
      ]
    },
    "passing": {
      "shows": "The apprenticeship also awards a pre-apprenticeship on the way.",
      "lines": [
        "  credentials:",
        "+   - { id: first-steps, title: First steps in care, kind: pre-apprenticeship }",
        "  programs:",
        "    - id: aide-apprenticeship",
        "-     awards: [nurse-aide-apprenticeship, cna-certification]",
        "+     awards: [first-steps, nurse-aide-apprenticeship, cna-certification]"
      ],
      "says": []
    }
  },
  "B.1": {
    "failing": {
      "shows": "A draft that names nothing yet.",
      "lines": [
        "  formatVersion: 1",
        "  id: draft-pathway",
        "  title: Draft"
      ],
      "says": [
        "No credential stacks into another, so what people earn does not add up. State in `stacksInto` which credential counts toward which, with its credit hours.",
        "There are no entry points, so neither youth nor adults can enter. Add `entryPoints` for both."
      ]
    },
    "passing": {
      "shows": "Two clusters with a stack in each; a step that carries no hours says so; one occupation names no cluster; a higher credential may be awarded by a program beside, or by none at all.",
      "lines": [
        "  occupations:",
        "    - id: nursing-assistant",
        "+     cluster: direct-care",
        "    - id: registered-nurse",
        "+     cluster: nursing",
        "  credentials:",
        "+   - { id: dementia-care, title: Dementia care, kind: certification, stacksInto: [{ credential: cna-certification, creditHours: 0 }, { credential: gerontology, creditHours: 1 }] }",
        "+   - { id: gerontology, title: Gerontology, kind: certificate }",
        "  programs:",
        "    - id: cna",
        "-     awards: [cna-certification]",
        "+     awards: [cna-certification, dementia-care]",
        "    - id: practical-nursing",
        "-     preparesFor: [licensed-practical-nurse]",
        "+     preparesFor: [licensed-practical-nurse, registered-nurse]"
      ],
      "says": []
    }
  },
  "B.2": {
    "failing": {
      "shows": "A draft that names nothing yet.",
      "lines": [
        "  formatVersion: 1",
        "  id: draft-pathway",
        "  title: Draft"
      ],
      "says": [
        "The definition names no occupation, so it leads to no job. Add `occupations`, each with its `level`, `wage` and `demand`."
      ]
    },
    "passing": {
      "shows": "A wage that stays the same does not fall, though one is annual; jobs at the same level may differ; of two last jobs one of high wage is enough, and demand alone proves the others.",
      "lines": [
        "  occupations:",
        "    - id: licensed-practical-nurse",
        "-     wage: { hourly: 28.75, evidence: oews-2025 }",
        "-     demand: { inDemand: true, highSkill: true, highWage: true, evidence: projections-2034 }",
        "+     wage: { annual: 38272, evidence: oews-2025, year: 2024 }",
        "+     demand: { inDemand: true, evidence: projections-2034 }",
        "+   - id: dialysis-technician",
        "+     title: Dialysis technician",
        "+     level: 2",
        "+     wage: { hourly: 18.50, evidence: oews-2025 }",
        "+   - id: case-manager",
        "+     title: Case manager",
        "+     level: 3",
        "+     wage: { hourly: 30.00, evidence: oews-2025 }",
        "    - id: registered-nurse",
        "-     demand: { inDemand: true, highSkill: true, highWage: true, evidence: projections-2034 }",
        "+     demand: { highWage: true, evidence: projections-2034 }",
        "  programs:",
        "    - id: practical-nursing",
        "-     preparesFor: [licensed-practical-nurse]",
        "+     preparesFor: [licensed-practical-nurse, dialysis-technician, nursing-assistant]",
        "    - id: registered-nursing",
        "-     preparesFor: [registered-nurse]",
        "+     preparesFor: [case-manager, registered-nurse, licensed-practical-nurse]"
      ],
      "says": []
    }
  },
  "B.3": {
    "failing": {
      "shows": "Programs award certificates, and nothing before and after them.",
      "lines": [
        "  formatVersion: 1",
        "  id: welding",
        "  title: Welding",
        "  jurisdiction: { state: KS }",
        "  occupations:",
        "    - { id: welder, title: Welder, demand: { highSkill: true, evidence: oews } }",
        "  credentials:",
        "    - { id: basics, title: Basics, kind: certificate, stacksInto: [{ credential: advanced, creditHours: 3 }] }",
        "    - { id: advanced, title: Advanced, kind: certification }",
        "  programs:",
        "    - { id: one, title: One, provider: college, level: 1, awards: [basics], preparesFor: [welder], next: [{ program: two }] }",
        "    - { id: two, title: Two, provider: college, level: 2, awards: [advanced], onward: [{ kind: graduate-degree, articulation: None }, { kind: certificate }] }",
        "  entryPoints:",
        "    - { id: anyone, title: Anyone, into: [one], audience: [youth, adults] }"
      ],
      "says": [
        "No entry point names a population that career pathways are to serve, such as \"adult-education-students\", \"low-skilled-adults\", \"english-language-learners\", \"reentry-individuals\", \"high-school-students\", \"opportunity-youth\", \"veterans\" and \"unemployed-and-underemployed-adults\". Add them to the `populations` of the entry point where they enter."
      ]
    },
    "passing": {
      "shows": "A state without a profile of its own expects some of the populations that the source lists, not each of them.",
      "lines": [
        "  jurisdiction:",
        "-   state: IL                         # USPS code; selects the state profile (priority populations, partners)",
        "+   state: OK                         # USPS code; selects the state profile (priority populations, partners)",
        "  entryPoints:",
        "    - id: adult-learner",
        "-     populations: [low-literacy-adults, low-skilled-adults, english-language-learners, low-income-adults,",
        "-                   public-assistance-recipients, out-of-school-youth, migrant-and-seasonal-farmworkers,",
        "-                   reentry-individuals, homeless-individuals, single-parents, displaced-homemakers, older-individuals,",
        "-                   indians-alaska-natives-native-hawaiians]",
        "+     populations: [low-skilled-adults]"
      ],
      "says": []
    }
  },
  "C.0": {
    "failing": {
      "shows": "The counseling that there is does not say where it is given, and the one that does covers programs only.",
      "lines": [
        "  supportServices:",
        "-   - { id: navigator, kind: career-navigation, provider: workforce-board, individualPlan: true,",
        "-       at: [student, adult-learner, job-seeker, working-aide, working-lpn] }",
        "+   - { id: navigator, kind: career-navigation, provider: workforce-board, individualPlan: true }"
      ],
      "says": [
        "It is not said where people find \"navigator\", and so not whom that reaches. Name the entry points and programs in `at`."
      ]
    },
    "passing": {
      "shows": "A navigator without a plan beside a counselor who keeps one is no shortfall.",
      "lines": [
        "  supportServices:",
        "+   - { id: drop-in, kind: career-navigation, provider: workforce-board, at: [student] }"
      ],
      "says": []
    }
  },
  "C.1": {
    "failing": {
      "shows": "There are services, and none of them is counseling; schools and colleges are missing among the partners.",
      "lines": [
        "  formatVersion: 1",
        "  id: tutoring-only",
        "  title: Tutoring only",
        "  partners:",
        "    - { id: library, name: City library, kind: other, agreement: { signed: 2026-01-10 } }",
        "  programs:",
        "    - { id: basics, title: Basics, provider: library, level: 0 }",
        "  entryPoints:",
        "    - { id: anyone, title: Anyone, into: [basics] }",
        "  supportServices:",
        "    - { id: homework, kind: tutoring, provider: library, at: [anyone, basics] }",
        "  financialSupports:",
        "    - { kind: scholarship, provider: library }"
      ],
      "says": [
        "Missing among the services: child care (`child-care`) and help with transportation (`transportation`). Add a service of that kind for those who need it, or state in an exception why it is not appropriate here.",
        "Nobody supports people through transitions. Add a service of kind `transition-support`, and name in `between` the steps that it eases.",
        "There is no academic advising. Add a service of kind `academic-advising`, at every program.",
        "There is no career exploration. Add a service of kind `career-exploration`, at the entry points of youth and of people with limited readiness."
      ]
    },
    "passing": {
      "shows": "Without entry points there is nowhere to counsel; other requirements ask for them.",
      "lines": [
        "- entryPoints:",
        "+ entryPoints: []",
        "+ notes: |"
      ],
      "says": []
    }
  },
  "C.2": {
    "failing": {
      "shows": "There are services, and none of them is counseling; schools and colleges are missing among the partners.",
      "lines": [
        "  formatVersion: 1",
        "  id: tutoring-only",
        "  title: Tutoring only",
        "  partners:",
        "    - { id: library, name: City library, kind: other, agreement: { signed: 2026-01-10 } }",
        "  programs:",
        "    - { id: basics, title: Basics, provider: library, level: 0 }",
        "  entryPoints:",
        "    - { id: anyone, title: Anyone, into: [basics] }",
        "  supportServices:",
        "    - { id: homework, kind: tutoring, provider: library, at: [anyone, basics] }",
        "  financialSupports:",
        "    - { kind: scholarship, provider: library }"
      ],
      "says": [
        "Missing among the partners: college or university (`community-college`), employer (`employer`), provider of human services (`human-services-agency`), school or school district (`school-district`), workforce board (`workforce-board`) and workforce training or development agency (`workforce-agency`). Add one, with that `kind`."
      ]
    },
    "passing": {
      "shows": "Without entry points there is nowhere to counsel; other requirements ask for them.",
      "lines": [
        "- entryPoints:",
        "+ entryPoints: []",
        "+ notes: |"
      ],
      "says": []
    }
  },
  "D.0": {
    "failing": {
      "shows": "A draft with basic education that runs before the training, and nothing said of either's instruction.",
      "lines": [
        "  formatVersion: 1",
        "  id: draft",
        "  title: A draft",
        "  programs:",
        "    - { id: basics, title: Basics, provider: center, system: adult-education, level: 0, next: [{ program: welding }] }",
        "    - { id: welding, title: Welding, provider: center, system: workforce-training, level: 1 }",
        "  entryPoints:",
        "    - { id: anyone, title: Anyone, into: [basics] }",
        "  exitPoints:",
        "    - { id: welder, after: [welding] }"
      ],
      "says": [
        "No program of basic or adult education is taught together with training. Of \"basics\", set `integrated: true` and name in `concurrentWith` the training that people take at the same time; or state in an exception why this is not appropriate here."
      ]
    },
    "passing": {
      "shows": "A condition that people fulfil when they enter the bridge keeps nothing apart.",
      "lines": [
        "  programs:",
        "    - id: cna",
        "+     requires: [{ anyOf: [hse, diploma] }]",
        "  entryPoints:",
        "    - id: adult-learner",
        "+     requires: [{ anyOf: [diploma, hse] }]"
      ],
      "says": []
    }
  },
  "D.1": {
    "failing": {
      "shows": "A draft with basic education that runs before the training, and nothing said of either's instruction.",
      "lines": [
        "  formatVersion: 1",
        "  id: draft",
        "  title: A draft",
        "  programs:",
        "    - { id: basics, title: Basics, provider: center, system: adult-education, level: 0, next: [{ program: welding }] }",
        "    - { id: welding, title: Welding, provider: center, system: workforce-training, level: 1 }",
        "  entryPoints:",
        "    - { id: anyone, title: Anyone, into: [basics] }",
        "  exitPoints:",
        "    - { id: welder, after: [welding] }"
      ],
      "says": [
        "Nothing is said of how people are taught in \"basics\" and \"welding\". List under `instruction` the `academic` and `technical` content and the `foundationalSkills`."
      ]
    },
    "passing": {
      "shows": "As appropriate - an exception with a reason excuses it.",
      "lines": [
        "  programs:",
        "    - id: nursing-bridge",
        "      instruction: &bridge-instruction",
        "-       integrated: true              # integrated education and training",
        "+       integrated: false              # integrated education and training",
        "- exceptions: []",
        "+ exceptions:",
        "+   - { requirement: D.0, reason: The employers' shift pattern leaves no common hours and both run one after the other, approvedBy: Workforce board, until: 2027-06-30 }"
      ],
      "says": []
    }
  },
  "D.2": {
    "failing": {
      "shows": "A draft with basic education that runs before the training, and nothing said of either's instruction.",
      "lines": [
        "  formatVersion: 1",
        "  id: draft",
        "  title: A draft",
        "  programs:",
        "    - { id: basics, title: Basics, provider: center, system: adult-education, level: 0, next: [{ program: welding }] }",
        "    - { id: welding, title: Welding, provider: center, system: workforce-training, level: 1 }",
        "  entryPoints:",
        "    - { id: anyone, title: Anyone, into: [basics] }",
        "  exitPoints:",
        "    - { id: welder, after: [welding] }"
      ],
      "says": [
        "No work-based learning is offered anywhere on the pathway. Add what is offered to `workBasedLearning`, with its programs and employers."
      ]
    },
    "passing": {
      "shows": "As appropriate - an exception with a reason excuses it.",
      "lines": [
        "  programs:",
        "    - id: nursing-bridge",
        "      instruction: &bridge-instruction",
        "-       integrated: true              # integrated education and training",
        "+       integrated: false              # integrated education and training",
        "- exceptions: []",
        "+ exceptions:",
        "+   - { requirement: D.0, reason: The employers' shift pattern leaves no common hours and both run one after the other, approvedBy: Workforce board, until: 2027-06-30 }"
      ],
      "says": []
    }
  },
  "D.3": {
    "failing": {
      "shows": "A draft with basic education that runs before the training, and nothing said of either's instruction.",
      "lines": [
        "  formatVersion: 1",
        "  id: draft",
        "  title: A draft",
        "  programs:",
        "    - { id: basics, title: Basics, provider: center, system: adult-education, level: 0, next: [{ program: welding }] }",
        "    - { id: welding, title: Welding, provider: center, system: workforce-training, level: 1 }",
        "  entryPoints:",
        "    - { id: anyone, title: Anyone, into: [basics] }",
        "  exitPoints:",
        "    - { id: welder, after: [welding] }"
      ],
      "says": [
        "No job placement is offered. Add a service of kind `job-placement` to `employmentServices`, at every exit point and with its `tailoring`."
      ]
    },
    "passing": {
      "shows": "As appropriate - an exception with a reason excuses it.",
      "lines": [
        "  programs:",
        "    - id: nursing-bridge",
        "      instruction: &bridge-instruction",
        "-       integrated: true              # integrated education and training",
        "+       integrated: false              # integrated education and training",
        "- exceptions: []",
        "+ exceptions:",
        "+   - { requirement: D.0, reason: The employers' shift pattern leaves no common hours and both run one after the other, approvedBy: Workforce board, until: 2027-06-30 }"
      ],
      "says": []
    }
  },
  "E.0": {
    "failing": {
      "shows": "No program says how people advance faster.",
      "lines": [
        "  programs:",
        "    - id: nursing-bridge",
        "-     acceleration: [concurrent-enrollment, co-requisite-remediation]",
        "    - id: health-academy",
        "-     acceleration: [dual-credit, early-college]",
        "    - id: cna",
        "-     acceleration: [credit-for-prior-learning, concurrent-enrollment]",
        "    - id: aide-apprenticeship",
        "-     acceleration: [competency-based]",
        "    - id: practical-nursing",
        "-     acceleration: [credit-for-prior-learning]",
        "    - id: registered-nursing",
        "-     acceleration: [credit-for-prior-learning, articulation]"
      ],
      "says": [
        "No program says how it lets people advance faster. Name it in `acceleration`, such as `credit-for-prior-learning` or `concurrent-enrollment`."
      ]
    },
    "passing": {
      "shows": "An entry point from which people come to no exit has no way to look at; the others have.",
      "lines": [
        "+   - id: volunteering",
        "+     title: Volunteering",
        "+     provider: st-clare",
        "+     level: 1",
        "+     audience: [youth]",
        "  entryPoints:",
        "+   - id: volunteer",
        "+     title: Hospital volunteer",
        "+     into: [volunteering]"
      ],
      "says": []
    }
  },
  "E.1": {
    "failing": {
      "shows": "Two partners test the education of the same adults, and neither takes the other's result.",
      "lines": [
        "  assessments:",
        "    - { id: basic-skills, measures: [education], instrument: TABE 13/14, givenBy: adult-learning, at: [adult-learner],",
        "-       sharedWith: [prairie-college, workforce-board], acceptedBy: [prairie-college, workforce-board] }",
        "+       sharedWith: [prairie-college, workforce-board], acceptedBy: [prairie-college] }",
        "-   - { id: career-skills, measures: [skills, competencies], instrument: WorkKeys, givenBy: workforce-board, at: [job-seeker, working-aide, working-lpn],",
        "+   - { id: career-skills, measures: [education, skills], instrument: WorkKeys, givenBy: workforce-board, at: [adult-learner, job-seeker, working-aide, working-lpn],",
        "    - { id: career-skills, measures: [skills, competencies], instrument: WorkKeys, givenBy: workforce-board, at: [job-seeker, working-aide, working-lpn],",
        "-       sharedWith: [prairie-college, adult-learning], acceptedBy: [prairie-college, adult-learning] }",
        "+       sharedWith: [prairie-college, adult-learning], acceptedBy: [prairie-college] }"
      ],
      "says": [
        "At entry point \"adult-learner\" both \"basic-skills\" and \"career-skills\" find out people's education, each by another partner. Drop one of them, or let the partner that gives it accept the other's result (`acceptedBy`)."
      ]
    },
    "passing": {
      "shows": "The partner that is known to test takes the other result, whoever gives it.",
      "lines": [
        "  assessments:",
        "-   - { id: career-skills, measures: [skills, competencies], instrument: WorkKeys, givenBy: workforce-board, at: [job-seeker, working-aide, working-lpn],",
        "+   - { id: career-skills, measures: [education], instrument: WorkKeys, at: [adult-learner, job-seeker],"
      ],
      "says": []
    }
  },
  "E.2": {
    "failing": {
      "shows": "Concurrent enrollment at the college is none for high school students.",
      "lines": [
        "  programs:",
        "    - id: health-academy",
        "-     acceleration: [dual-credit, early-college]",
        "+     acceleration: [accelerated-format]"
      ],
      "says": [
        "No secondary program offers early college credit or concurrent enrollment: \"health-academy\". Name `dual-credit`, `early-college` or `concurrent-enrollment` in `acceleration`; one such program is enough."
      ]
    },
    "passing": {
      "shows": "Another name for the same.",
      "lines": [
        "  programs:",
        "    - id: health-academy",
        "-     acceleration: [dual-credit, early-college]",
        "+     acceleration: [dual-enrollment]"
      ],
      "says": []
    }
  },
  "E.3": {
    "failing": {
      "shows": "People who work by day cannot come.",
      "lines": [
        "  programs:",
        "    - id: practical-nursing",
        "      delivery:",
        "-       schedules: [daytime, evening]",
        "+       schedules: [daytime]"
      ],
      "says": [
        "At no time outside weekday daytime adults can take \"practical-nursing\" (`delivery.schedules`: daytime). Offer it in the evening, on weekends, in shifts or asynchronously, and state that there."
      ]
    },
    "passing": {
      "shows": "One program that is modular, one that is hybrid and one that is taught in the context of work are enough.",
      "lines": [
        "  programs:",
        "    - id: health-academy",
        "-     delivery: { formats: [in-person], schedules: [daytime], locations: [District 88], modular: true }",
        "+     delivery: { formats: [in-person], schedules: [daytime], locations: [District 88] }",
        "    - id: cna",
        "      instruction:",
        "-       context: Forty clinical hours on the floors of the long-term care partner.",
        "      delivery:",
        "-       formats: [in-person, hybrid]",
        "+       formats: [in-person]",
        "-       modular: true",
        "    - id: aide-apprenticeship",
        "-     delivery: { formats: [in-person], schedules: [evening], locations: [Oakview Senior Living, Adult Learning Center], modular: true }",
        "+     delivery: { formats: [in-person], schedules: [evening], locations: [Oakview Senior Living, Adult Learning Center] }",
        "    - id: practical-nursing",
        "      delivery:",
        "-       formats: [in-person, hybrid, online]",
        "+       formats: [in-person, simulation]",
        "-       modular: true",
        "    - id: registered-nursing",
        "      delivery:",
        "-       formats: [hybrid, online]",
        "+       formats: [in-person, simulation]",
        "-       modular: true"
      ],
      "says": []
    }
  },
  "F.0": {
    "failing": {
      "shows": "The bridge no longer awards the equivalency; the academy beside the training does, but it is for youth.",
      "lines": [
        "  programs:",
        "    - id: nursing-bridge",
        "-     awards: [hse]",
        "+     awards: []"
      ],
      "says": [
        "From entry point \"adult-learner\" no secondary diploma or equivalency can be reached: no program on the way awards a diploma or equivalency, and \"working-aide\" requires \"diploma\" or \"hse\". If \"nursing-bridge\" does, say so in `awards`; otherwise add one that does, such as high school equivalency classes taken beside \"nursing-bridge\"."
      ]
    },
    "passing": {
      "shows": "The equivalency is earned in classes beside nurse assistant training, not before it.",
      "lines": [
        "  programs:",
        "+   - { id: evening-equivalency, title: Evening equivalency classes, provider: adult-learning, system: adult-education, level: 0, awards: [hse], next: [{ program: practical-nursing }] }",
        "    - id: nursing-bridge",
        "-     awards: [hse]",
        "+     awards: []",
        "    - id: cna",
        "      instruction:",
        "-       concurrentWith: [nursing-bridge]",
        "+       concurrentWith: [nursing-bridge, evening-equivalency]"
      ],
      "says": []
    }
  },
  "F.1": {
    "failing": {
      "shows": "The high school district's agreement has run out.",
      "lines": [
        "  partners:",
        "    - id: district-88",
        "-     agreement: { kind: articulation, signed: 2026-04-02, expires: 2029-06-30 }",
        "+     agreement: { kind: articulation, signed: 2023-04-02, expires: 2026-06-30 }"
      ],
      "says": [
        "The way from \"health-academy\" to \"cna\" rests on no agreement in force between \"district-88\" and the pathway's steward: it expired on 2026-06-30. Sign or renew it and state it under `agreement`."
      ]
    },
    "passing": {
      "shows": "The equivalency is earned in classes beside nurse assistant training, not before it.",
      "lines": [
        "  programs:",
        "+   - { id: evening-equivalency, title: Evening equivalency classes, provider: adult-learning, system: adult-education, level: 0, awards: [hse], next: [{ program: practical-nursing }] }",
        "    - id: nursing-bridge",
        "-     awards: [hse]",
        "+     awards: []",
        "    - id: cna",
        "      instruction:",
        "-       concurrentWith: [nursing-bridge]",
        "+       concurrentWith: [nursing-bridge, evening-equivalency]"
      ],
      "says": []
    }
  },
  "F.2": {
    "failing": {
      "shows": "The apprenticeship's certificate is said to be honored by one employer alone.",
      "lines": [
        "  credentials:",
        "    - id: nurse-aide-apprenticeship",
        "-     scope: national",
        "+     scope: employer"
      ],
      "says": [
        "One employer alone honors \"nurse-aide-apprenticeship\", so people cannot take it elsewhere. Add or replace it by one of state or national scope."
      ]
    },
    "passing": {
      "shows": "People who enter with a diploma or an equivalency pass a door that asks for either.",
      "lines": [
        "  programs:",
        "    - id: practical-nursing",
        "-     requires: [cna-certification]",
        "+     requires: [cna-certification, { anyOf: [hse, diploma] }]"
      ],
      "says": []
    }
  },
  "F.3": {
    "failing": {
      "shows": "Nothing is arranged with SNAP Employment and Training.",
      "lines": [
        "  coEnrollment:",
        "-   - { partnerProgram: snap-employment-and-training, partner: human-services, with: [nursing-bridge, cna], how: Reverse referral }"
      ],
      "says": [
        "Co-enrollment is not arranged with SNAP Employment and Training. Add an entry to `coEnrollment` for each, with the partner that administers it."
      ]
    },
    "passing": {
      "shows": "Another partner program beside the core ones is welcome.",
      "lines": [
        "  partners:",
        "    - id: family-center",
        "+     administers: [community-services-block-grant]",
        "  coEnrollment:",
        "+   - { partnerProgram: community-services-block-grant, partner: family-center, with: [cna], how: Referral both ways }"
      ],
      "says": []
    }
  },
  "G.0": {
    "failing": {
      "shows": "An empty list names none.",
      "lines": [
        "  exitPoints:",
        "-   - { id: exit-lpn, after: [practical-nursing], level: 2, with: [lpn-license], occupations: [licensed-practical-nurse], returnsAt: [working-lpn] }",
        "+   - { id: exit-lpn, after: [practical-nursing], level: 2, with: [lpn-license], occupations: [], returnsAt: [working-lpn] }"
      ],
      "says": [
        "It is not said which occupation people enter at \"exit-lpn\". Name it in `occupations` of the exit point."
      ]
    },
    "passing": {
      "shows": "An exit point that stands after no program is left to those who look at the graph.",
      "lines": [
        "  exitPoints:",
        "-   - { id: exit-lpn, after: [practical-nursing], level: 2, with: [lpn-license], occupations: [licensed-practical-nurse], returnsAt: [working-lpn] }",
        "+   - { id: exit-lpn, after: [], level: 2, with: [lpn-license], occupations: [licensed-practical-nurse], returnsAt: [working-lpn] }"
      ],
      "says": []
    }
  },
  "G.1": {
    "failing": {
      "shows": "Training that does not say at which program it is.",
      "lines": [
        "  workBasedLearning:",
        "-   - { id: upskill, kind: incumbent-worker-training, employers: [st-clare], programs: [practical-nursing, registered-nursing], paid: true }",
        "+   - { id: upskill, kind: incumbent-worker-training, employers: [st-clare], paid: true }"
      ],
      "says": [
        "No training by an employer serves people who already work: none of on-the-job, customized, corporate or incumbent worker training or apprenticeship is at a program that people enter with an occupational credential. Add one, or name those programs in its `programs`."
      ]
    },
    "passing": {
      "shows": "A registered apprenticeship is training at work by whatever word, here at a program that people enter who work already.",
      "lines": [
        "  workBasedLearning:",
        "-   - { id: ojt, kind: on-the-job-training, employers: [oakview], programs: [aide-apprenticeship], paid: true, hours: 2000 }",
        "+   - { id: ojt, kind: registered-apprenticeship, employers: [oakview], programs: [practical-nursing], paid: true, hours: 2000 }",
        "-   - { id: upskill, kind: incumbent-worker-training, employers: [st-clare], programs: [practical-nursing, registered-nursing], paid: true }"
      ],
      "says": []
    }
  },
  "G.2": {
    "failing": {
      "shows": "A barrier of which nothing else is said.",
      "lines": [
        "  barriers:",
        "-   - { barrier: A past conviction closes clinical placements, populations: [reentry-individuals], strategy: Waiver help before enrollment, evidence: outcomes-2025 }",
        "+   - { barrier: A past conviction closes clinical placements }"
      ],
      "says": [
        "Of the barrier \"A past conviction closes clinical placements\" it is not said what is done about it (`strategy`) and whom it keeps out (`populations`). Add it."
      ]
    },
    "passing": {
      "shows": "An age that the law sets, and an open door.",
      "lines": [
        "  entryPoints:",
        "    - id: job-seeker",
        "+       - { kind: age, detail: Eighteen by the first clinical day }",
        "+       - { kind: none }"
      ],
      "says": []
    }
  },
  "FN1": {
    "failing": {
      "shows": "Nothing is said of how the apprenticeship is offered.",
      "lines": [
        "  programs:",
        "    - id: aide-apprenticeship",
        "-     delivery: { formats: [in-person], schedules: [evening], locations: [Oakview Senior Living, Adult Learning Center], modular: true }"
      ],
      "says": [
        "It is open how \"aide-apprenticeship\" fits into the lives of adults: no `delivery` is stated. State its `formats`, `schedules` and `locations`."
      ]
    },
    "passing": {
      "shows": "Entry points that name no populations serve each audience.",
      "lines": [
        "  formatVersion: 1",
        "  id: each-audience",
        "  title: Each audience",
        "  programs:",
        "    - { id: basics, title: Basics, provider: center, level: 0, audience: [youth, adults], delivery: { formats: [in-person], schedules: [evening], locations: [Center] } }",
        "  entryPoints:",
        "    - { id: young, title: Young people, into: [basics], audience: [youth] }",
        "    - { id: grown, title: Adults, into: [basics], audience: [adults] }",
        "  supportServices:",
        "    - { id: plan, kind: career-navigation, provider: center, individualPlan: true, at: [young, grown] }"
      ],
      "says": []
    }
  },
  "FN2": {
    "failing": {
      "shows": "Working practical nurses are not assessed; the form that is used most widely is pointed at.",
      "lines": [
        "  assessments:",
        "-   - { id: career-skills, measures: [skills, competencies], instrument: WorkKeys, givenBy: workforce-board, at: [job-seeker, working-aide, working-lpn],",
        "+   - { id: career-skills, measures: [skills, competencies], instrument: WorkKeys, givenBy: workforce-board, at: [job-seeker, working-aide],",
        "    - { id: needs, measures: [assets, support-needs], instrument: Shared intake form, givenBy: workforce-board,",
        "-       at: [student, adult-learner, job-seeker, working-aide, working-lpn],",
        "+       at: [student, adult-learner, job-seeker, working-aide],"
      ],
      "says": [
        "Adults who enter at \"working-lpn\" are not assessed. Add what is missing to the `at` of an assessment."
      ]
    },
    "passing": {
      "shows": "Who gives an assessment, and who is not met on the way, need not be named.",
      "lines": [
        "  assessments:",
        "    - { id: basic-skills, measures: [education], instrument: TABE 13/14, givenBy: adult-learning, at: [adult-learner],",
        "-       sharedWith: [prairie-college, workforce-board], acceptedBy: [prairie-college, workforce-board] }",
        "+       sharedWith: [prairie-college], acceptedBy: [prairie-college] }",
        "    - { id: needs, measures: [assets, support-needs], instrument: Shared intake form, givenBy: workforce-board,",
        "-       acceptedBy: [human-services, family-center, adult-learning, prairie-college, district-88] }",
        "+       acceptedBy: [adult-learning, prairie-college, district-88] }"
      ],
      "says": []
    }
  },
  "FN3": {
    "failing": {
      "shows": "Nobody helps from high school to the first certificate.",
      "lines": [
        "  supportServices:",
        "-   - { id: transition, kind: transition-support, provider: prairie-college, between: [[nursing-bridge, cna], [health-academy, cna],",
        "+   - { id: transition, kind: transition-support, provider: prairie-college, between:",
        "+       [[nursing-bridge, cna], [health-academy, cna],",
        "-   - { id: transition, kind: transition-support, provider: prairie-college, between: [[nursing-bridge, cna], [health-academy, cna],",
        "+   - { id: transition, kind: transition-support, provider: prairie-college, between: [[nursing-bridge, cna],"
      ],
      "says": [
        "Nobody helps people on the way from \"health-academy\" to \"cna\". Add what is missing to the `between` of \"transition\"."
      ]
    },
    "passing": {
      "shows": "A step that is written twice is one step.",
      "lines": [
        "  programs:",
        "    - id: nursing-bridge",
        "-     next: [{ program: cna, articulation: Completers enter without placement test }]",
        "+     next: [{ program: cna, articulation: Completers enter without placement test }, { program: cna, articulation: By portfolio }]"
      ],
      "says": []
    }
  },
  "FN4": {
    "failing": {
      "shows": "Practical nurses leave without help.",
      "lines": [
        "  employmentServices:",
        "-   - { id: placement-1, kind: job-placement, provider: workforce-board, at: [exit-aide, exit-lpn], tailoring: Matched to shifts and child care }",
        "+   - { id: placement-1, kind: job-placement, provider: workforce-board, at: [exit-aide], tailoring: Matched to shifts and child care }"
      ],
      "says": [
        "No employment service helps people into jobs at \"exit-lpn\". Add one to `employmentServices`, or the exit points to the `at` of one that is there."
      ]
    },
    "passing": {
      "shows": "An exit after a program that is not there is told by integrity/references.",
      "lines": [
        "  exitPoints:",
        "-   - { id: exit-rn, after: [registered-nursing], level: 3, with: [adn], occupations: [registered-nurse] }",
        "+   - { id: exit-rn, after: [surgery], level: 3, with: [adn], occupations: [registered-nurse] }"
      ],
      "says": []
    }
  },
  "SY1": {
    "failing": {
      "shows": "A draft that names no partners yet.",
      "lines": [
        "  formatVersion: 1",
        "  id: just-begun",
        "  title: A pathway that was just begun"
      ],
      "says": [
        "No partners are named, so no system is aligned with another. Add `partners`, each with the `systems` that it belongs to."
      ]
    },
    "passing": {
      "shows": "A partner of a system that runs nothing and has signed nothing does no harm beside one that takes part.",
      "lines": [
        "  partners:",
        "+   - id: city-school",
        "+     name: City high school",
        "+     kind: school-district",
        "+     systems: [secondary]"
      ],
      "says": []
    }
  },
  "SY2": {
    "failing": {
      "shows": "A draft without programs.",
      "lines": [
        "  formatVersion: 1",
        "  id: just-begun",
        "  title: A pathway that was just begun"
      ],
      "says": [
        "The definition has no programs, so there is no coursework to connect. Add `programs`."
      ]
    },
    "passing": {
      "shows": "Where there is no entry point at all, which other requirements tell, no program is called out of reach.",
      "lines": [
        "  formatVersion: 1",
        "  id: without-entry",
        "  title: Without a way in",
        "  programs:",
        "    - { id: bridge, title: Bridge, provider: center, system: adult-education, level: 1, next: [{ program: welding }], instruction: { standards: [State standards], integrated: true } }",
        "    - { id: welding, title: Welding, provider: college, level: 1, instruction: { standards: [AWS] } }"
      ],
      "says": []
    }
  },
  "SY3": {
    "failing": {
      "shows": "A draft without ways in or out.",
      "lines": [
        "  formatVersion: 1",
        "  id: just-begun",
        "  title: A pathway that was just begun"
      ],
      "says": [
        "There are no entry points. Add at least two `entryPoints` that lead into different programs.",
        "There are no exit points. Add at least two `exitPoints` at different levels."
      ]
    },
    "passing": {
      "shows": "Exit points that say no level stand at that of the highest program before them.",
      "lines": [
        "  formatVersion: 1",
        "  id: short",
        "  title: Welding",
        "  programs:",
        "    - { id: welding, title: Welding, provider: college, level: 1 }",
        "    - { id: inspection, title: Inspection, provider: college, level: 2 }",
        "  entryPoints:",
        "    - { id: adults, title: Adults, into: [welding] }",
        "    - { id: welders, title: Welders, into: [inspection] }",
        "  exitPoints:",
        "    - { id: welder, after: [welding] }",
        "    - { id: inspector, after: [welding, inspection] }"
      ],
      "says": []
    }
  },
  "SY4.1": {
    "failing": {
      "shows": "The services that stood at the academy do not say where they are given.",
      "lines": [
        "  supportServices:",
        "-   - { id: advising-adult, kind: academic-advising, provider: adult-learning, at: [nursing-bridge, health-academy] }",
        "+   - { id: advising-adult, kind: academic-advising, provider: adult-learning }",
        "    - { id: counseling, kind: career-counseling, provider: workforce-board, individualPlan: true,",
        "-       at: [nursing-bridge, health-academy, cna, aide-apprenticeship, practical-nursing, registered-nursing] }",
        "+       at: [nursing-bridge, cna, aide-apprenticeship, practical-nursing, registered-nursing] }"
      ],
      "says": [
        "It is not said where people find \"advising-adult\", and so not whom that reaches. Name the entry points and programs in `at`."
      ]
    },
    "passing": {
      "shows": "Services are spread over the programs, and paid work takes the place of financial supports.",
      "lines": [
        "  formatVersion: 1",
        "  id: paid-work",
        "  title: Welding",
        "  programs:",
        "    - { id: welding, title: Welding, provider: college, level: 1 }",
        "    - { id: inspection, title: Inspection, provider: college, level: 2 }",
        "  supportServices:",
        "    - { id: counseling, kind: career-counseling, at: [welding] }",
        "    - { id: children, kind: child-care, at: [inspection] }",
        "    - { id: bus, kind: transportation, at: [] }",
        "  workBasedLearning:",
        "    - { id: shop, kind: on-the-job-training, programs: [welding], paid: true }"
      ],
      "says": []
    }
  },
  "SY4.2": {
    "failing": {
      "shows": "There is no money for anybody but a loan, and what apprentices do at work is said to be unpaid.",
      "lines": [
        "  financialSupports:",
        "-   - { kind: individual-training-account, provider: workforce-board }",
        "-   - { kind: pell-grant, provider: prairie-college }",
        "-   - { kind: emergency-fund, provider: family-center }",
        "-   - { kind: earn-and-learn, provider: oakview }",
        "+   - { kind: federal-loan, provider: prairie-college }",
        "  workBasedLearning:",
        "-   - { id: ojt, kind: on-the-job-training, employers: [oakview], programs: [aide-apprenticeship], paid: true, hours: 2000 }",
        "+   - { id: ojt, kind: on-the-job-training, employers: [oakview], programs: [aide-apprenticeship], paid: false, hours: 2000 }",
        "-   - { id: upskill, kind: incumbent-worker-training, employers: [st-clare], programs: [practical-nursing, registered-nursing], paid: true }",
        "+   - { id: upskill, kind: incumbent-worker-training, employers: [st-clare], programs: [practical-nursing, registered-nursing] }"
      ],
      "says": [
        "The only financial support is a loan, which adds to what people owe. Add a grant, a stipend or a training account, or let people earn while they learn."
      ]
    },
    "passing": {
      "shows": "A loan beside a grant, and loan forgiveness, which is none.",
      "lines": [
        "  programs:",
        "    - id: aide-apprenticeship",
        "-     registeredApprenticeship: { sponsor: oakview, registrationNumber: IL-2025-104418, occupationCode: 0824CB, onTheJobHours: 2000, relatedInstructionHours: 144 }",
        "  financialSupports:",
        "-   - { kind: individual-training-account, provider: workforce-board }",
        "+   - { kind: loan }",
        "-   - { kind: pell-grant, provider: prairie-college }",
        "+   - { kind: loan-forgiveness }",
        "-   - { kind: emergency-fund, provider: family-center }",
        "-   - { kind: earn-and-learn, provider: oakview }",
        "  workBasedLearning:",
        "-   - { id: ojt, kind: on-the-job-training, employers: [oakview], programs: [aide-apprenticeship], paid: true, hours: 2000 }",
        "+   - { id: ojt, kind: on-the-job-training, employers: [oakview], programs: [aide-apprenticeship], hours: 2000 }",
        "-   - { id: upskill, kind: incumbent-worker-training, employers: [st-clare], programs: [practical-nursing, registered-nursing], paid: true }",
        "+   - { id: upskill, kind: incumbent-worker-training, employers: [st-clare], programs: [practical-nursing, registered-nursing] }"
      ],
      "says": []
    }
  },
  "SY5": {
    "failing": {
      "shows": "A college is engaged, and no employer.",
      "lines": [
        "  formatVersion: 1",
        "  id: metal",
        "  title: Welding",
        "  sector: { name: Metal, naics: [\"332\"] }",
        "  partners:",
        "    - { id: college, name: College, kind: community-college }",
        "    - { id: forge, name: Forge, kind: employer, naics: [\"332111\"] }",
        "    - { id: works, name: Works, kind: employer, naics: [\"11\", \"332312\"] }",
        "    - { id: plant, name: Plant, kind: employer, naics: [\"31-33\"] }",
        "    - { id: shop, name: Shop, kind: employer }",
        "    - { id: bank, name: Bank, kind: employer, naics: [\"52\"] }",
        "    - { id: makers, name: Makers' association, kind: employer-association, naics: [\"31-33\"] }",
        "    - { id: bankers, name: Bankers' association, kind: employer-association, naics: [\"52\"] }",
        "  employerEngagement:",
        "    - { employer: college, stage: needs, last: 2026-05-01 }"
      ],
      "says": [
        "No business is engaged. Add `employerEngagement`: at least two employers of the sector, or an association of them, with what they do and when last."
      ]
    },
    "passing": {
      "shows": "The sector is written as a range, and the employers lie in it.",
      "lines": [
        "  formatVersion: 1",
        "  id: metal",
        "  title: Welding",
        "  sector: { name: Manufacturing, naics: [\"31-33\"] }",
        "  partners:",
        "    - { id: college, name: College, kind: community-college }",
        "    - { id: forge, name: Forge, kind: employer, naics: [\"332111\"] }",
        "    - { id: works, name: Works, kind: employer, naics: [\"11\", \"332312\"] }",
        "    - { id: plant, name: Plant, kind: employer, naics: [\"31-33\"] }",
        "    - { id: shop, name: Shop, kind: employer }",
        "    - { id: bank, name: Bank, kind: employer, naics: [\"52\"] }",
        "    - { id: makers, name: Makers' association, kind: employer-association, naics: [\"31-33\"] }",
        "    - { id: bankers, name: Bankers' association, kind: employer-association, naics: [\"52\"] }",
        "  employerEngagement:",
        "    - { employer: forge, stage: needs, last: 2026-05-01 }",
        "    - { employer: plant, stage: needs, last: 2026-05-01 }"
      ],
      "says": []
    }
  },
  "SY6": {
    "failing": {
      "shows": "A draft in which nothing of it is said yet.",
      "lines": [
        "  formatVersion: 1",
        "  id: just-begun",
        "  title: A pathway that was just begun"
      ],
      "says": [
        "The definition has no programs, so nothing is taught in the context of work. Add `programs`."
      ]
    },
    "passing": {
      "shows": "Texts that begin alike and differ in what counts, and short ones of few words in common.",
      "lines": [
        "  programs:",
        "    - id: aide-apprenticeship",
        "-     instruction: { <<: *clinical-instruction, standards: [Registered work process schedule], context: Apprentices learn on their own residents under a mentor at Oakview. }",
        "+     instruction: { <<: *clinical-instruction, standards: [Registered work process schedule], context: At Oakview. }",
        "    - id: practical-nursing",
        "-     instruction: { <<: *clinical-instruction, standards: [NCLEX-PN test plan], context: Medication rounds and care plans on the medical floors of St. Clare. }",
        "+     instruction: { <<: *clinical-instruction, standards: [NCLEX-PN test plan], context: Preceptorships in long-term care; every unit closes with a care plan. }"
      ],
      "says": []
    }
  },
  "SY7": {
    "failing": {
      "shows": "A draft in which nothing of it is said yet.",
      "lines": [
        "  formatVersion: 1",
        "  id: just-begun",
        "  title: A pathway that was just begun"
      ],
      "says": [
        "No program names a strategy that accelerates. Add `acceleration` to programs, such as credit for prior learning, concurrent enrollment or competency-based progress."
      ]
    },
    "passing": {
      "shows": "Two strategies, of which one counts what adults can do.",
      "lines": [
        "  formatVersion: 1",
        "  id: metal",
        "  title: Welding",
        "  programs:",
        "    - { id: welding, title: Welding, provider: college, level: 1, acceleration: [competency-based] }",
        "    - { id: inspection, title: Inspection, provider: college, level: 2, acceleration: [articulation] }"
      ],
      "says": []
    }
  },
  "SY8": {
    "failing": {
      "shows": "Child care is there and does not say where.",
      "lines": [
        "  supportServices:",
        "-   - { id: child-care, kind: child-care, provider: family-center, at: [nursing-bridge, cna, aide-apprenticeship, practical-nursing, registered-nursing],",
        "+   - { id: child-care, kind: child-care, provider: family-center,"
      ],
      "says": [
        "It is not said where people find \"child-care\", and so not whom that reaches. Name the entry points and programs in `at`."
      ]
    },
    "passing": {
      "shows": "Two buses go to all programs together, and the academy, which adults do not take, has none.",
      "lines": [
        "  programs:",
        "    - id: practical-nursing",
        "      delivery:",
        "-       schedules: [daytime, evening]",
        "+       schedules: [rotating shifts]",
        "  supportServices:",
        "    - { id: transport, kind: transportation, provider: human-services,",
        "-       at: [nursing-bridge, cna, aide-apprenticeship, practical-nursing, registered-nursing] }",
        "+       at: [cna, aide-apprenticeship, registered-nursing] }",
        "+   - { id: shuttle, kind: transportation, provider: st-clare, at: [nursing-bridge, practical-nursing] }"
      ],
      "says": []
    }
  },
  "SY9": {
    "failing": {
      "shows": "A draft in which nothing of it is said yet.",
      "lines": [
        "  formatVersion: 1",
        "  id: just-begun",
        "  title: A pathway that was just begun"
      ],
      "says": [
        "No program awards a credential that industry recognizes. Let programs award some, and name in their `recognizedBy` which employers or associations recognize them.",
        "The definition does not say to which sector it belongs, so employment in it cannot be shown. Add `sector` with its `occupationGroups`.",
        "There are no exit points, so no employment in the sector is shown. Add `exitPoints` with the occupations that they lead to."
      ]
    },
    "passing": {
      "shows": "A college's program above the first level is postsecondary, whatever system it is counted to; who requires a credential recognizes it.",
      "lines": [
        "  formatVersion: 1",
        "  id: metal",
        "  title: Welding",
        "  sector: { naics: [\"332\"], occupationGroups: [\"51\"] }",
        "  partners:",
        "    - { id: college, name: College, kind: community-college }",
        "  occupations:",
        "    - { id: welder, title: Welder, soc: \"51-4121\" }",
        "    - { id: inspector, title: Inspector, soc: \"51-9061\" }",
        "  credentials:",
        "    - { id: first, title: First certificate, kind: certificate, requiredBy: [Forge] }",
        "    - { id: second, title: Second certificate, kind: certification, recognizedBy: [Makers] }",
        "  programs:",
        "    - { id: welding, title: Welding, provider: college, system: career-and-technical-education, level: 1, awards: [first] }",
        "    - { id: inspection, title: Inspection, provider: college, system: career-and-technical-education, level: 2, awards: [second] }",
        "  exitPoints:",
        "    - { id: exit-welder, after: [welding], occupations: [welder] }",
        "    - { id: exit-inspector, after: [inspection], occupations: [inspector] }"
      ],
      "says": []
    }
  },
  "SY10": {
    "failing": {
      "shows": "A draft in which nothing of it is said yet.",
      "lines": [
        "  formatVersion: 1",
        "  id: just-begun",
        "  title: A pathway that was just begun"
      ],
      "says": [
        "Nobody is said to manage the system together. Add `governance` with its `members`, `lastMet` and `responsibilities`."
      ]
    },
    "passing": {
      "shows": "A state agency speaks for what it runs, here for human services; a union for the community. They met on the very day.",
      "lines": [
        "  partners:",
        "    - id: human-services",
        "-     kind: human-services-agency",
        "+     kind: state-agency",
        "    - id: family-center",
        "-     kind: community-organization",
        "+     kind: labor-organization",
        "  governance:",
        "-   lastMet: 2026-05-21",
        "+   lastMet: 2026-08-01"
      ],
      "says": []
    }
  },
  "FT1": {
    "failing": {
      "shows": "A program leads nowhere; the link is missing in that program.",
      "lines": [
        "  programs:",
        "    - id: aide-apprenticeship",
        "-     next: [{ program: practical-nursing, articulation: Apprentices enter with advanced standing, creditHours: 5 }]"
      ],
      "says": [
        "No step of `next` links \"aide-apprenticeship\" with the other programs. Name it in `next` of the program that people come from, or let it lead on to one of the others."
      ]
    },
    "passing": {
      "shows": "A length in clock hours alone.",
      "lines": [
        "  programs:",
        "    - id: practical-nursing",
        "-     length: { weeks: 48, clockHours: 1300 }",
        "+     length: { clockHours: 1300 }",
        "    - id: registered-nursing",
        "-     cost: 9800",
        "+     cost: 0"
      ],
      "says": []
    }
  },
  "FT2": {
    "failing": {
      "shows": "An entry point into basic education that asks for a diploma is not the one that is meant.",
      "lines": [
        "  entryPoints:",
        "    - id: adult-learner",
        "-     readiness: limited",
        "+     readiness: ready",
        "+     requires: [diploma]"
      ],
      "says": [
        "No entry point is for people with limited education, skills, English or work experience. Set `readiness: limited` at the one that is, or add one, and name its `populations`."
      ]
    },
    "passing": {
      "shows": "Two entry points are enough.",
      "lines": [
        "  entryPoints:",
        "-   - id: job-seeker",
        "-     title: Job seeker with a diploma",
        "-     into: [cna, aide-apprenticeship]",
        "-     audience: [adults]",
        "-     readiness: ready",
        "-     requires: [{ anyOf: [diploma, hse] }]   # all of the list; anyOf for alternatives",
        "-     admission:                      # what else stands at the door, and what is done about it",
        "-       - { kind: background-check, detail: State rule for direct care, mitigation: Waiver help from the reentry network }",
        "-     populations: [long-term-unemployed, individuals-with-disabilities, veterans, veterans-with-disabilities]",
        "-   - id: working-aide",
        "-     title: Working nursing assistant",
        "-     into: [practical-nursing]",
        "-     audience: [adults]",
        "-     readiness: ready",
        "-     requires: [cna-certification, { anyOf: [diploma, hse] }]",
        "-   - id: working-lpn",
        "-     title: Working practical nurse",
        "-     into: [registered-nursing]",
        "-     audience: [adults]",
        "-     readiness: ready",
        "-     requires: [lpn-license, { anyOf: [diploma, hse] }]"
      ],
      "says": []
    }
  },
  "FT3": {
    "failing": {
      "shows": "The last job pays less than a living wage.",
      "lines": [
        "  livingWage:                         # what \"self- or family-supporting\" means here",
        "-   hourly: 21.35",
        "+   hourly: 45.10"
      ],
      "says": [
        "Exit point \"exit-rn\", after which no other comes, leads to \"registered-nurse\" at $39.60 an hour, and a living wage is $45.10. Lead on to a job that pays it, or name in `returnsAt` the entry point that does."
      ]
    },
    "passing": {
      "shows": "Annual wages are taken for 2,080 hours.",
      "lines": [
        "  livingWage:                         # what \"self- or family-supporting\" means here",
        "-   hourly: 21.35",
        "+   annual: 44400",
        "  occupations:",
        "    - id: registered-nurse",
        "-     wage: { hourly: 39.60, evidence: oews-2025 }",
        "+     wage: { annual: 82370, evidence: oews-2025 }"
      ],
      "says": []
    }
  },
  "EQ1": {
    "failing": {
      "shows": "The barriers rest on labor market evidence alone.",
      "lines": [
        "  barriers:",
        "-   - { barrier: A past conviction closes clinical placements, populations: [reentry-individuals], strategy: Waiver help before enrollment, evidence: outcomes-2025 }",
        "+   - { barrier: A past conviction closes clinical placements, populations: [reentry-individuals], strategy: Waiver help before enrollment, evidence: employer-survey-2026 }",
        "-   - { barrier: Course times collide with shifts, populations: [low-income-adults, single-parents], strategy: Evening and weekend cohort, evidence: outcomes-2025 }",
        "+   - { barrier: Course times collide with shifts, populations: [low-income-adults, single-parents], strategy: Evening and weekend cohort, evidence: employer-survey-2026 }"
      ],
      "says": [
        "No barrier cites data \"outcomes-2025\". Name it in `evidence` of the barrier that it shows."
      ]
    },
    "passing": {
      "shows": "Older data beside, which is shared with nobody, does no harm.",
      "lines": [
        "  improvement:",
        "    data:",
        "+     - { id: outcomes-2022, title: Participant outcomes, asOf: 2022-12-31 }"
      ],
      "says": []
    }
  },
  "EQ2": {
    "failing": {
      "shows": "A stand-in is no action.",
      "lines": [
        "  improvement:",
        "    participantEvaluation:",
        "-     actions: [Added a weekend cohort after single parents left at twice the rate]",
        "+     actions: [to be determined]"
      ],
      "says": [
        "The evaluation of participants' outcomes does not say what was changed because of it (`actions`). Add it to `participantEvaluation`."
      ]
    },
    "passing": {
      "shows": "A year ago to the day is within a year.",
      "lines": [
        "  improvement:",
        "    participantEvaluation:",
        "-     last: 2026-04-28",
        "+     last: 2025-08-01"
      ],
      "says": []
    }
  },
  "EQ3": {
    "failing": {
      "shows": "A population that no profile knows, by what its name says.",
      "lines": [
        "  entryPoints:",
        "    - id: student",
        "-     populations: [youth-in-foster-system, youth-with-disabilities]",
        "+     populations: [youth-in-foster-system]",
        "    - id: adult-learner",
        "-     populations: [low-literacy-adults, low-skilled-adults, english-language-learners, low-income-adults,",
        "+     populations: [low-literacy-adults, low-skilled-adults, low-income-adults,",
        "    - id: job-seeker",
        "-     populations: [long-term-unemployed, individuals-with-disabilities, veterans, veterans-with-disabilities]",
        "+     populations: [long-term-unemployed, limited-english-speakers]",
        "  improvement:",
        "    data:",
        "      - { id: outcomes-2025, title: \"Participant outcomes, program year 2025\", collectedBy: workforce-board,",
        "-         disaggregatedBy: [race-ethnicity, gender, age, disability, english-learner, income, veteran] }",
        "+         disaggregatedBy: [gender, age, income] }"
      ],
      "says": [
        "Data on participants is not split by `english-learner`, although entry points name such populations (limited-english-speakers). Add it to `disaggregatedBy` of \"outcomes-2025\"."
      ]
    },
    "passing": {
      "shows": "Dimensions by other words, in two sets of data.",
      "lines": [
        "  improvement:",
        "    data:",
        "+     - { id: exits-2025, title: Exits, disaggregatedBy: [home language, military service] }",
        "      - { id: outcomes-2025, title: \"Participant outcomes, program year 2025\", collectedBy: workforce-board,",
        "-         disaggregatedBy: [race-ethnicity, gender, age, disability, english-learner, income, veteran] }",
        "+         disaggregatedBy: [disability-status] }"
      ],
      "says": []
    }
  },
  "EQ4": {
    "failing": {
      "shows": "A stand-in is no action.",
      "lines": [
        "  improvement:",
        "    employerEvaluation:",
        "-     actions: [Moved the dementia care module into the first certificate]",
        "+     actions: [to be determined]"
      ],
      "says": [
        "The evaluation of how employers are served does not say what was changed because of it (`actions`). Add it to `employerEvaluation`."
      ]
    },
    "passing": {
      "shows": "A year ago to the day is within a year.",
      "lines": [
        "  improvement:",
        "    employerEvaluation:",
        "-     last: 2026-05-21",
        "+     last: 2025-08-01"
      ],
      "says": []
    }
  },
  "integrity/syntax": {
    "failing": {
      "shows": "A title with a colon, without quotes.",
      "lines": [
        "  formatVersion: 1",
        "  id: colon",
        "  title: Welding: from helper to certified welder"
      ],
      "says": [
        "The text has a colon and a space in it (`: `), which makes it look like a key. Put it in quotes: \"…\". If another key begins here, put that on a line of its own."
      ]
    },
    "passing": {
      "shows": "A definition written in JSON is read too.",
      "lines": [
        "  { \"formatVersion\": 1, \"id\": \"in-json\", \"title\": \"A definition in JSON\" }"
      ],
      "says": []
    }
  },
  "integrity/schema": {
    "failing": {
      "shows": "The line that begins a section is missing, so that its programs stand under the credentials.",
      "lines": [
        "- programs:"
      ],
      "says": [
        "From here on, entries are written like `programs`, and stand under `credentials`: the line `programs:` before them is missing. Add it at the left margin."
      ]
    },
    "passing": {
      "shows": "A text with a comma between braces, which YAML would cut, is taken at its word.",
      "lines": [
        "  improvement:",
        "    data:",
        "-     - { id: outcomes-2025, title: \"Participant outcomes, program year 2025\", collectedBy: workforce-board,",
        "+     - { id: outcomes-2025, title: Participant outcomes, program year 2025, collectedBy: workforce-board,"
      ],
      "says": []
    }
  },
  "integrity/references": {
    "failing": {
      "shows": "Ids that are close to nothing, or to two things at once.",
      "lines": [
        "  entryPoints:",
        "-   - id: working-lpn",
        "+   - id: working-lpna",
        "  exitPoints:",
        "-   - { id: exit-lpn, after: [practical-nursing], level: 2, with: [lpn-license], occupations: [licensed-practical-nurse], returnsAt: [working-lpn] }",
        "+   - { id: exit-lpn, after: [practical-nursing], level: 2, with: [lpn-license], occupations: [licensed-practical-nurse], returnsAt: [working-lpm] }",
        "  supportServices:",
        "    - { id: navigator, kind: career-navigation, provider: workforce-board, individualPlan: true,",
        "-       at: [student, adult-learner, job-seeker, working-aide, working-lpn] }",
        "+       at: [student, adult-learner, job-seeker, working-aide, working-lpna] }",
        "  financialSupports:",
        "-   - { kind: emergency-fund, provider: family-center }",
        "+   - { kind: emergency-fund, provider: oak }",
        "  assessments:",
        "-   - { id: career-skills, measures: [skills, competencies], instrument: WorkKeys, givenBy: workforce-board, at: [job-seeker, working-aide, working-lpn],",
        "+   - { id: career-skills, measures: [skills, competencies], instrument: WorkKeys, givenBy: workforce-board, at: [job-seeker, working-aide, working-lpna],",
        "    - { id: needs, measures: [assets, support-needs], instrument: Shared intake form, givenBy: workforce-board,",
        "-       at: [student, adult-learner, job-seeker, working-aide, working-lpn],",
        "+       at: [student, adult-learner, job-seeker, working-aide, working-lpna],",
        "  workBasedLearning:",
        "-   - { id: upskill, kind: incumbent-worker-training, employers: [st-clare], programs: [practical-nursing, registered-nursing], paid: true }",
        "+   - { id: upskill, kind: incumbent-worker-training, employers: [mercy-clinic], programs: [practical-nursing, registered-nursing], paid: true }"
      ],
      "says": [
        "There is no entry point with the id \"working-lpm\", which `returnsAt` names. Did you mean \"working-lpna\"?",
        "There is no partner with the id \"oak\", which `provider` names. Declare it in `partners`, or correct the id.",
        "There is no partner with the id \"mercy-clinic\", which `employers` names. Declare it in `partners`, or correct the id."
      ]
    },
    "passing": {
      "shows": "Programs of other pathways are looked up with them; issuers and the like may be names; evidence of any kind may stand behind a barrier.",
      "lines": [
        "  credentials:",
        "    - id: nurse-aide-apprenticeship",
        "-     recognizedBy: [oakview]",
        "+     recognizedBy: [Oakview, AARP]",
        "  programs:",
        "    - id: practical-nursing",
        "-     next: [{ program: registered-nursing, articulation: LPN-to-RN advanced placement, creditHours: 20 }]",
        "+     next: [{ program: city-nursing#registered-nursing }, { program: registered-nursing, articulation: LPN-to-RN advanced placement, creditHours: 20 }]",
        "  exitPoints:",
        "-   - { id: exit-lpn, after: [practical-nursing], level: 2, with: [lpn-license], occupations: [licensed-practical-nurse], returnsAt: [working-lpn] }",
        "+   - { id: exit-lpn, after: [practical-nursing], level: 2, with: [lpn-license], occupations: [licensed-practical-nurse], returnsAt: [working-lpn, city-nursing#lpn] }",
        "  barriers:",
        "-   - { barrier: A past conviction closes clinical placements, populations: [reentry-individuals], strategy: Waiver help before enrollment, evidence: outcomes-2025 }",
        "+   - { barrier: A past conviction closes clinical placements, populations: [reentry-individuals], strategy: Waiver help before enrollment, evidence: employer-survey-2026 }"
      ],
      "says": []
    }
  },
  "integrity/graph": {
    "failing": {
      "shows": "Nothing awards the degree with which people are said to leave, nor a badge that counts toward it and that no exit names.",
      "lines": [
        "  credentials:",
        "+   - id: aide-badge",
        "+     title: Badge of the first week",
        "+     kind: badge",
        "+     stacksInto: [{ credential: cna-certification }]",
        "+   - id: safety",
        "+     title: Safety card",
        "+     kind: safety-card",
        "+     stacksInto: [{ credential: aide-badge }]",
        "  programs:",
        "    - id: registered-nursing",
        "-     awards: [adn]",
        "+     awards: []"
      ],
      "says": [
        "Nobody comes to hold credential \"aide-badge\": no program awards it, and no entry point asks people to bring it. Name it in the `awards` of a program.",
        "Nobody comes to hold credential \"adn\": no program awards it, and no entry point asks people to bring it. Name it in the `awards` of a program."
      ]
    },
    "passing": {
      "shows": "A credential that nobody awards here and that people bring along; one that nothing names, which is told elsewhere; two ways to the same program are no circle.",
      "lines": [
        "  credentials:",
        "+   - id: aide-badge",
        "+     title: Badge of the first week",
        "+     kind: badge",
        "  programs:",
        "    - id: nursing-bridge",
        "-     next: [{ program: cna, articulation: Completers enter without placement test }]",
        "+     next: [{ program: cna, articulation: Completers enter without placement test }, { program: aide-apprenticeship }, { program: practical-nursing }]",
        "    - id: health-academy",
        "-     awards: [diploma]",
        "+     awards: []"
      ],
      "says": []
    }
  },
  "integrity/dates": {
    "failing": {
      "shows": "An agreement that expired on the day before, of a partner of whom no requirement asks for one.",
      "lines": [
        "+     agreement: { kind: letter, signed: 2026-03-18, expires: 2026-07-31 }"
      ],
      "says": [
        "The agreement of partner \"nurses-association\" expired on 2026-07-31. Renew it, or take it away."
      ]
    },
    "passing": {
      "shows": "What happened on the day of the check has happened, and what ends on it still holds; a projection may look ahead; a period may be one day; a leap day is a day.",
      "lines": [
        "- period: { start: 2026-07-01, end: 2029-06-30 }",
        "+ period: { start: 2028-02-29, end: 2028-02-29 }",
        "- reviewed: 2026-06-12",
        "+ reviewed: 2028-02-29",
        "  laborMarketEvidence:",
        "    - id: projections-2034",
        "+     period: { start: 2024-01-01, end: 2034-01-01 }",
        "  partners:",
        "    - id: reentry-network",
        "-     agreement: { kind: letter, signed: 2026-03-18 }",
        "+     agreement: { kind: letter, signed: 2028-02-29, expires: 2029-06-30 }",
        "    - id: family-center",
        "-     agreement: { kind: letter, signed: 2026-03-20 }",
        "+     agreement: { kind: letter, signed: 2028-02-29, expires: 2028-02-29 }"
      ],
      "says": []
    }
  },
  "integrity/codes": {
    "failing": {
      "shows": "The form is right, and no such group, family or sector exists.",
      "lines": [
        "  sector:",
        "-   occupationGroups: [\"29\", \"31\"]    # SOC major groups whose occupations belong to the sector",
        "+   occupationGroups: [\"29\", \"32\"]",
        "  occupations:",
        "    - id: nursing-assistant",
        "-     soc: \"31-1131\"",
        "+     soc: \"32-1131\"",
        "    - id: licensed-practical-nurse",
        "-     soc: \"29-2061\"",
        "+     soc: \"29-2060\"",
        "    - id: registered-nurse",
        "-     onet: \"29-1141.00\"",
        "+     onet: \"29-1171.00\"",
        "  partners:",
        "    - id: st-clare",
        "-     naics: [\"622110\"]",
        "+     naics: [\"632110\"]",
        "  programs:",
        "    - id: cna",
        "-     cip: \"51.3902\"",
        "+     cip: \"21.3902\""
      ],
      "says": [
        "\"32\" lies in no major group of SOC 2018. Look the code up again.",
        "\"32-1131\" lies in no major group of SOC 2018. Look the code up again.",
        "\"29-2060\" is a SOC group and not an occupation (its last digit is 0). Name the detailed occupation, so that wages and demand can be found for it.",
        "O*NET code \"29-1171.00\" belongs to another occupation than SOC code \"29-1141\". One of the two is wrong.",
        "\"632110\" lies in no sector of NAICS 2022. Look the code up again.",
        "\"21.3902\" lies in no family in use of CIP 2020. Look the code up again."
      ]
    },
    "passing": {
      "shows": "A sector written as a range, a CIP family, and RAPIDS codes with and without a version are all right.",
      "lines": [
        "+ ctid: ce-12345678-1234-4234-8234-123456789abc",
        "  sector:",
        "-   careerCluster: healthcare-and-human-services",
        "+   careerCluster: \"Healthcare & Human Services\"",
        "-   naics: [\"62\"]",
        "+   naics: [\"62\", \"31-33\"]",
        "  programs:",
        "    - id: cna",
        "-     cip: \"51.3902\"",
        "+     cip: \"51.39\"",
        "    - id: aide-apprenticeship",
        "-     registeredApprenticeship: { sponsor: oakview, registrationNumber: IL-2025-104418, occupationCode: 0824CB, onTheJobHours: 2000, relatedInstructionHours: 144 }",
        "+     registeredApprenticeship: { sponsor: oakview, registrationNumber: IL-2025-104418, occupationCode: 0824CB V3, onTheJobHours: 2000, relatedInstructionHours: 144 }"
      ],
      "says": []
    }
  },
  "integrity/vocabulary": {
    "failing": {
      "shows": "Known words in a spelling of their own.",
      "lines": [
        "  governance:",
        "-   responsibilities: [policy, sustainability, data-review]",
        "+   responsibilities: [policy, sustainabilty, data-review]",
        "  programs:",
        "    - id: aide-apprenticeship",
        "-     acceleration: [competency-based]",
        "+     acceleration: [competency-base]",
        "  supportServices:",
        "-   - { id: exploration, kind: career-exploration, provider: district-88, at: [student, adult-learner, job-seeker] }",
        "+   - { id: exploration, kind: career_exploration, provider: district-88, at: [student, adult-learner, job-seeker] }"
      ],
      "says": [
        "\"sustainabilty\" was read as \"sustainability\". Write it so, if that is what it means.",
        "\"competency-base\" was read as \"competency-based\". Write it so, if that is what it means.",
        "\"career_exploration\" was read as \"career-exploration\". Write it so, if that is what it means."
      ]
    },
    "passing": {
      "shows": "Services, skills and populations of the region's own need no permission, whatever known word they rhyme with.",
      "lines": [
        "  programs:",
        "    - id: nursing-bridge",
        "      instruction: &bridge-instruction",
        "-       foundationalSkills: [communication, punctuality, collaboration, problem-solving]",
        "+       foundationalSkills: [communication, bedside-manner]",
        "  entryPoints:",
        "    - id: job-seeker",
        "-     populations: [long-term-unemployed, individuals-with-disabilities, veterans, veterans-with-disabilities]",
        "+     populations: [coal-miners, long-term-unemployed, individuals-with-disabilities, veterans, veterans-with-disabilities]",
        "  supportServices:",
        "-   - { id: reentry, kind: record-expungement-help, provider: reentry-network, at: [adult-learner], populations: [reentry-individuals] }",
        "+   - { id: reentry, kind: mentoring, provider: reentry-network, at: [adult-learner], populations: [reentry-individuals] }"
      ],
      "says": []
    }
  },
  "integrity/placeholder": {
    "failing": {
      "shows": "Words that stand where a claim should.",
      "lines": [
        "  employerEngagement:                 # every stage of development: needs, design, curriculum, delivery, hiring, evaluation",
        "-   - { employer: oakview, stage: design, activity: Set the order of certificates with the college, frequency: annual, last: 2026-02-10 }",
        "+   - { employer: oakview, stage: design, activity: TBD, frequency: annual, last: 2026-02-10 }",
        "  programs:",
        "    - id: practical-nursing",
        "-     instruction: { <<: *clinical-instruction, standards: [NCLEX-PN test plan], context: Medication rounds and care plans on the medical floors of St. Clare. }",
        "+     instruction: { <<: *clinical-instruction, standards: [NCLEX-PN test plan], context: \"(and 14 more)\" }",
        "  coEnrollment:",
        "-   - { partnerProgram: title-iv-vocational-rehabilitation, partner: rehab-services, with: [cna, practical-nursing], how: Warm referral in 5 days }",
        "+   - { partnerProgram: title-iv-vocational-rehabilitation, partner: rehab-services, with: [cna, practical-nursing], how: \"\" }"
      ],
      "says": [
        "Here stands \"TBD\" where a claim should. Say what is done, or leave the line out until it can be said.",
        "Here stands \"(and 14 more)\" in place of what was left out. Write the entries out.",
        "Here is an empty text where a claim should stand. Say what is done, or leave the line out until it can be said."
      ]
    },
    "passing": {
      "shows": "Two programs share an agreement, and short texts are the same by chance.",
      "lines": [
        "  programs:",
        "    - id: cna",
        "-     next: [{ program: practical-nursing, articulation: Seven hours apply, creditHours: 7 }]",
        "+     next: [{ program: practical-nursing, articulation: Statewide health care articulation agreement of 2026 applies, creditHours: 7 }]",
        "    - id: aide-apprenticeship",
        "-     next: [{ program: practical-nursing, articulation: Apprentices enter with advanced standing, creditHours: 5 }]",
        "+     next: [{ program: practical-nursing, articulation: Statewide health care articulation agreement of 2026 applies, creditHours: 5 }]",
        "  entryPoints:",
        "    - id: job-seeker",
        "      admission:                      # what else stands at the door, and what is done about it",
        "-       - { kind: background-check, detail: State rule for direct care, mitigation: Waiver help from the reentry network }",
        "+       - { kind: test, detail: State rule for direct care, mitigation: Waiver help from the reentry network }"
      ],
      "says": []
    }
  },
  "integrity/wages": {
    "failing": {
      "shows": "Wages written as they stand in an advertisement.",
      "lines": [
        "  occupations:",
        "    - id: licensed-practical-nurse",
        "-     wage: { hourly: 28.75, evidence: oews-2025 }",
        "+     wage: { hourly: \"$28.75\", evidence: oews-2025 }",
        "    - id: registered-nurse",
        "-     wage: { hourly: 39.60, evidence: oews-2025 }",
        "+     wage: \"$55,000-75,000\""
      ],
      "says": [
        "`wage.hourly` of occupation \"licensed-practical-nurse\" is the text \"$28.75\"; write the number alone: hourly: 28.75.",
        "`wage` of occupation \"registered-nurse\" is the text \"$55,000-75,000\"; write the number under a key that says what it counts: { annual: 55000 }."
      ]
    },
    "passing": {
      "shows": "An annual figure beside the hourly one, within the tolerance.",
      "lines": [
        "  occupations:",
        "    - id: nursing-assistant",
        "-     wage: { hourly: 18.40, evidence: oews-2025 }",
        "+     wage: { hourly: 18.40, annual: 38200, evidence: oews-2025 }",
        "    - id: licensed-practical-nurse",
        "-     wage: { hourly: 28.75, evidence: oews-2025 }",
        "+     wage: { annual: 59800, evidence: oews-2025 }"
      ],
      "says": []
    }
  },
  "integrity/documents": {
    "failing": {
      "shows": "Where papers are asked for, F.3 is met by what the definition says, and no paper supports it.",
      "lines": [],
      "says": [
        "No paper supports F.3, which are met by what the definition says. Add to `documents` what proves them, and name them in its `supports`."
      ]
    },
    "passing": {
      "shows": "A paper kept beside the definition, and one on the web.",
      "lines": [
        "  documents:",
        "-   - { id: mou-2026, kind: agreement, title: Memorandum of understanding of the sector partnership, url: https://example.org/mou.pdf, dated: 2026-04-02,",
        "+   - { id: mou-2026, kind: agreement, title: Memorandum of understanding of the sector partnership, file: papers/mou-2026.pdf, dated: 2026-08-01,"
      ],
      "says": []
    }
  },
  "integrity/personal-data": {
    "failing": {
      "shows": "A note names a participant by number, birth, mail and telephone.",
      "lines": [
        "  governance:",
        "-   body: Prairie health care sector partnership",
        "+   body: Prairie partnership, call 309-555-0142 or (309) 555-0143",
        "  employerEngagement:                 # every stage of development: needs, design, curriculum, delivery, hiring, evaluation",
        "-   - { employer: st-clare, stage: hiring, activity: Interviews every completer, frequency: semiannual, last: 2026-05-20 }",
        "+   - { employer: st-clare, stage: hiring, activity: \"Interviewed 078-05-1120, born 3/4/1999\", frequency: semiannual, last: 2026-05-20 }",
        "  coEnrollment:",
        "-   - { partnerProgram: title-iv-vocational-rehabilitation, partner: rehab-services, with: [cna, practical-nursing], how: Warm referral in 5 days }",
        "+   - { partnerProgram: title-iv-vocational-rehabilitation, partner: rehab-services, with: [cna, practical-nursing], how: write to coach.wr@gmail.com }"
      ],
      "says": [
        "Here stands what looks like a telephone number. Take it away: a definition is published. (It is not repeated here.)",
        "Here stands what looks like a social security number and a date of birth. Take it away: a definition is published. (It is not repeated here.)",
        "Here stands what looks like a private e-mail address. Take it away: a definition is published. (It is not repeated here.)"
      ]
    },
    "passing": {
      "shows": "An office's address on its own domain, a registration number and a code are no personal data.",
      "lines": [
        "  employerEngagement:                 # every stage of development: needs, design, curriculum, delivery, hiring, evaluation",
        "-   - { employer: st-clare, stage: hiring, activity: Interviews every completer, frequency: semiannual, last: 2026-05-20 }",
        "+   - { employer: st-clare, stage: hiring, activity: Interviews every completer (write to careers@st-clare.example.org), frequency: semiannual, last: 2026-05-20 }",
        "  programs:",
        "    - id: aide-apprenticeship",
        "-     registeredApprenticeship: { sponsor: oakview, registrationNumber: IL-2025-104418, occupationCode: 0824CB, onTheJobHours: 2000, relatedInstructionHours: 144 }",
        "+     registeredApprenticeship: { sponsor: oakview, registrationNumber: \"2025-12-1044189\", occupationCode: 0824CB, onTheJobHours: 2000, relatedInstructionHours: 144 }"
      ],
      "says": []
    }
  },
  "integrity/exceptions": {
    "failing": {
      "shows": "Exceptions that lack a reason, an approver or an end, or whose end has come.",
      "lines": [
        "- exceptions: []",
        "+ exceptions:",
        "+   - { requirement: D.0, approvedBy: Committee, until: 2027-06-30 }",
        "+   - { requirement: D.0, reason: TBD, approvedBy: Committee, until: 2027-06-30 }",
        "+   - { requirement: D.0, reason: words words words words words words, approvedBy: Committee, until: 2027-06-30 }",
        "+   - { requirement: E.0, reason: The licensing law fixes the order and the hours, until: 2027-06-30 }",
        "+   - { requirement: E.0, reason: The licensing law fixes the order and the hours, approvedBy: Committee }",
        "+   - { requirement: E.0, reason: The licensing law fixes the order and the hours, approvedBy: Committee, until: 2026-06-30 }"
      ],
      "says": [
        "The exception of D.0 gives no reason. Say in a sentence why it cannot be met here.",
        "The exception of D.0 gives no reason of substance (\"TBD\"). Say in a full sentence why it cannot be met here.",
        "The exception of D.0 gives no reason of substance (\"words words words words words words\"). Say in a full sentence why it cannot be met here.",
        "The exception of E.0 does not say who approved it. Name the body in `approvedBy`.",
        "The exception of E.0 has no end. State in `until` the day until which it was approved.",
        "The exception of E.0 ended on 2026-06-30. Have it approved anew, or meet the requirement."
      ]
    },
    "passing": {
      "shows": "Bridge and training run one after the other, for a reason that was approved until next summer.",
      "lines": [
        "  programs:",
        "    - id: nursing-bridge",
        "      instruction: &bridge-instruction",
        "-       concurrentWith: [cna]",
        "    - id: cna",
        "      instruction:",
        "-       concurrentWith: [nursing-bridge]",
        "- exceptions: []",
        "+ exceptions:",
        "+   - requirement: D.0",
        "+     reason: The employers' shift pattern leaves no common hours; bridge and training run one after the other.",
        "+     approvedBy: Workforce board, program committee",
        "+     until: 2027-06-30"
      ],
      "says": []
    }
  },
  "integrity/includes": {
    "failing": {
      "shows": "A file that is not there, and one that holds two documents.",
      "lines": [
        "+ includes:",
        "+   - nowhere.yaml",
        "+   - two.yaml"
      ],
      "says": [
        "nowhere.yaml cannot be included: there is no such file.",
        "two.yaml cannot be included: it holds several documents. Put the shared sections into one."
      ]
    },
    "passing": {
      "shows": "A partner and a service come from a file that several pathways share.",
      "lines": [
        "+ includes: [../shared/partners.yaml]",
        "  partners:",
        "-   - id: family-center",
        "-     name: Prairie Family Center",
        "-     kind: community-organization",
        "-     agreement: { kind: letter, signed: 2026-03-20 }"
      ],
      "says": []
    }
  },
  "integrity/portfolio": {
    "failing": {
      "shows": "Links to a pathway that is not there, to a program that is not there, and to one that nobody can enter.",
      "lines": [
        "- id: prairie-patient-care",
        "+ id: dental-care",
        "  programs:",
        "    - id: nursing-bridge",
        "-     next: [{ program: cna, articulation: Completers enter without placement test }]",
        "+     next:",
        "+       - { program: cna, articulation: Completers enter without placement test }",
        "+       - { program: dental-care#dental-asisting }",
        "+       - { program: dental-care#dental-hygiene }",
        "+       - { program: dental#hygiene }",
        "  exitPoints:",
        "-   - { id: exit-aide, after: [cna, aide-apprenticeship], level: 1, with: [cna-certification], occupations: [nursing-assistant], returnsAt: [working-aide] }",
        "+   - { id: exit-aide, after: [cna, aide-apprenticeship], level: 1, with: [cna-certification], occupations: [nursing-assistant], returnsAt: [working-aide, dental-care#aide] }"
      ],
      "says": [
        "Pathway id \"dental-care\" is taken: beside-0.pathway.yaml has it too. Give one of the two another id.",
        "Pathway \"dental-care\" has no program \"dental-asisting\". Did you mean \"dental-assisting\"?",
        "Program \"dental-hygiene\" of pathway \"dental-care\" is named here, but no entry point of that pathway leads into it. Add one there.",
        "Pathway \"dental\" is not among the definitions of this run, so the link cannot be followed.",
        "Pathway \"dental-care\" has no entry point \"aide\"."
      ]
    },
    "passing": {
      "shows": "The bridge also leads into another pathway, which has an entry point for it.",
      "lines": [
        "  programs:",
        "    - id: nursing-bridge",
        "-     next: [{ program: cna, articulation: Completers enter without placement test }]",
        "+     next: [{ program: cna, articulation: Completers enter without placement test }, { program: dental-care#dental-assisting }]"
      ],
      "says": []
    }
  },
  "integrity/suppressions": {
    "failing": {
      "shows": "Comments without a name, without a reason, for the law itself, or for nothing.",
      "lines": [
        "+ # pathway-lint-disable F.3",
        "+ # pathway-lint-disable -- no name is given",
        "+ # pathway-lint-disable F.33 -- a slip of the hand",
        "+ # pathway-lint-ignore F.3 -- of another linter",
        "+ # pathway-lint disable F.3 -- with a space",
        "+ # pathway-lint-disable F.0 -- we will get there",
        "+ # pathway-lint-disable integrity/schema -- the board has agreed to this form",
        "+ # pathway-lint-disable F.3 -- nothing is wrong there",
        "+ # pathway-lint-enable F.3",
        "+ # pathway-lint-enable F.3"
      ],
      "says": [
        "This comment suppresses F.3, #, expect:, no-reason without a reason. Add it after two hyphens: -- reason.",
        "This comment does not say what it suppresses. Name a rule or a requirement, such as F.3.",
        "\"F.33\" is neither a rule nor a requirement. Did you mean F.3?",
        "\"pathway-lint-ignore\" is not known. There are pathway-lint-disable-next-line, pathway-lint-disable-line, pathway-lint-disable and pathway-lint-enable.",
        "As it is written, this comment suppresses nothing. Write it as `# pathway-lint-disable F.3 -- with a space   # expect: not-heeded`.",
        "F.0 is the law's own definition and cannot be suppressed by a comment. Meet it, or use `exceptions` where the source allows one.",
        "integrity/schema cannot be suppressed by a comment: what cannot be read is not checked, whatever else is wrong with it. Mend it, or take it away.",
        "This comment suppresses F.3, and nothing of it is found here. Take it away.",
        "This comment ends nothing: no pathway-lint-disable stands before it. Take it away."
      ]
    },
    "passing": {
      "shows": "A safety card that is kept out of the stack on purpose.",
      "lines": [
        "  credentials:",
        "    - id: nurse-aide-apprenticeship",
        "-     scope: national",
        "+     # pathway-lint-disable-next-line F.2 -- the sponsor's own certificate comes before the national one",
        "+     scope: employer"
      ],
      "says": []
    }
  }
};
