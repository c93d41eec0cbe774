/** Examples for `explain`. Generated from rule.ts and its fixtures by `npm run generate`. */

import type { Examples } from "../rule-document.js";

export const examples: Examples = {
  "A.0": {},
  "A.1": {},
  "A.2": {},
  "A.3": {},
  "F.0": {
    "failing": {
      "shows": "Every entry point asks for a diploma.",
      "lines": [
        "  entryPoints:",
        "    - id: student",
        "+     requires: [diploma]",
        "    - id: adult-learner",
        "+     requires: [hse]"
      ],
      "says": [
        "Every entry point requires a secondary diploma or equivalency, so nobody without one can enter. Add an entry point for people without a diploma, into a program that awards one."
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
  "F.1": {
    "failing": {
      "shows": "A certificate that the workforce board issues itself is no recognized postsecondary credential.",
      "lines": [
        "  credentials:",
        "    - id: cna-certification",
        "-     issuer: State department of public health",
        "+     issuer: workforce-board",
        "  programs:",
        "+   - { id: ged-class, title: Equivalency class, provider: adult-learning, system: adult-education, level: 0, awards: [hse, cna-certification] }",
        "  entryPoints:",
        "    - id: adult-learner",
        "-     into: [nursing-bridge]",
        "+     into: [ged-class]"
      ],
      "says": [
        "Program \"ged-class\" of the adult-education system leads to no program of college, career and technical education or training. Name the one that people go on to in its `next`."
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
  "F.2": {
    "failing": {
      "shows": "A certificate that the workforce board issues itself is no recognized postsecondary credential.",
      "lines": [
        "  credentials:",
        "    - id: cna-certification",
        "-     issuer: State department of public health",
        "+     issuer: workforce-board",
        "  programs:",
        "+   - { id: ged-class, title: Equivalency class, provider: adult-learning, system: adult-education, level: 0, awards: [hse, cna-certification] }",
        "  entryPoints:",
        "    - id: adult-learner",
        "-     into: [nursing-bridge]",
        "+     into: [ged-class]"
      ],
      "says": [
        "Program \"ged-class\" leads nowhere: it has no `next`, no `onward` option, and no exit point stands after it. Add one of them."
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
      "shows": "A draft that names no way in.",
      "lines": [
        "  formatVersion: 1",
        "  id: draft-pathway",
        "  title: Draft"
      ],
      "says": [
        "Co-enrollment is not arranged with WIOA title I, adult, WIOA title I, dislocated worker, WIOA title I, youth, WIOA title II, adult education and literacy, WIOA title III, Wagner-Peyser employment service, WIOA title IV, vocational rehabilitation and SNAP Employment and Training. Add an entry to `coEnrollment` for each, with the partner that administers it."
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
  "integrity/codes": {
    "failing": {
      "shows": "STEM was dissolved, and an occupation still names another retired cluster.",
      "lines": [
        "  sector:",
        "-   careerCluster: healthcare-and-human-services",
        "+   careerCluster: STEM",
        "  occupations:",
        "    - id: nursing-assistant",
        "+     cluster: health-science"
      ],
      "says": [
        "Career cluster \"STEM\" was dissolved in 2024 and has no single successor. Choose one of the 14 clusters of today.",
        "Career cluster \"health-science\" was retired in 2024; its successor is healthcare-and-human-services."
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
  "integrity/documents": {
    "failing": {
      "shows": "The page of a program is a word, and that of another a host without an ending.",
      "lines": [
        "  programs:",
        "    - id: cna",
        "-     url: https://example.org/cna",
        "+     url: our website",
        "    - id: practical-nursing",
        "-     url: https://example.org/pn",
        "+     url: https://intranet/pn"
      ],
      "says": [
        "our website is no well-formed link. Write the full address, such as https://example.org/agreement.pdf.",
        "https://intranet/pn is no well-formed link. Write the full address, such as https://example.org/agreement.pdf.",
        "Document \"mou-2026\" supports C.2, which is no requirement.",
        "Document \"mou-2026\" supports SY1, which is no requirement.",
        "Document \"mou-2026\" supports SY10, which is no requirement.",
        "Document \"minutes-2026-05\" supports SY5, which is no requirement."
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
  "integrity/exceptions": {
    "failing": {
      "shows": "Exceptions that lack a reason, an approver or an end, or whose end has come.",
      "lines": [
        "- exceptions: []",
        "+ exceptions:",
        "+   - { requirement: D.0, approvedBy: Committee, until: 2027-06-30 }",
        "+   - { requirement: D.0, reason: TBD, approvedBy: Committee, until: 2027-06-30 }",
        "+   - { requirement: E.0, reason: The licensing law fixes the order and the hours, until: 2027-06-30 }",
        "+   - { requirement: E.0, reason: The licensing law fixes the order and the hours, approvedBy: Committee }",
        "+   - { requirement: E.0, reason: The licensing law fixes the order and the hours, approvedBy: Committee, until: 2026-06-30 }"
      ],
      "says": [
        "There is no requirement \"D.0\" to except.",
        "There is no requirement \"D.0\" to except.",
        "There is no requirement \"E.0\" to except.",
        "There is no requirement \"E.0\" to except.",
        "There is no requirement \"E.0\" to except."
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
        "+     next: [{ program: practical-nursing, articulation: Statewide health care articulation agreement of 2026 applies, creditHours: 5 }]"
      ],
      "says": []
    }
  },
  "integrity/schema": {
    "failing": {
      "shows": "A misspelled section, which no check would have read.",
      "lines": [
        "- exitPoints:",
        "+ exitpoints:"
      ],
      "says": [
        "Unknown key \"exitpoints\" in the definition; did you mean \"exitPoints\"?"
      ]
    },
    "passing": {
      "shows": "The smallest definition that fits the format. What it still lacks, the requirements say.",
      "lines": [
        "  formatVersion: 1",
        "  id: just-begun",
        "  title: A pathway that was just begun"
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
        "+ # pathway-lint-disable F.0 -- we will get there",
        "+ # pathway-lint-disable F.3 -- nothing is wrong there",
        "+ # pathway-lint-enable F.3",
        "+ # pathway-lint-enable F.3"
      ],
      "says": [
        "This comment suppresses F.3, #, expect:, no-reason without a reason. Add it after two hyphens: -- reason.",
        "This comment does not say what it suppresses. Name a rule or a requirement, such as F.3.",
        "\"F.33\" is neither a rule nor a requirement. Did you mean F.3?",
        "\"pathway-lint-ignore\" is not known. There are pathway-lint-disable-next-line, pathway-lint-disable-line, pathway-lint-disable and pathway-lint-enable.",
        "F.0 is the law's own definition and cannot be suppressed by a comment. Meet it, or use `exceptions` where the source allows one.",
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
        "Nested mappings are not allowed in compact mappings"
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
      "shows": "Services, skills and populations of the region's own need no permission.",
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
        "+   - { id: reentry, kind: driver-license-restoration, provider: reentry-network, at: [adult-learner], populations: [reentry-individuals] }"
      ],
      "says": []
    }
  },
  "integrity/wages": {
    "failing": {
      "shows": "Wages without a figure, or without the evidence that they come from.",
      "lines": [
        "- livingWage:                         # what \"self- or family-supporting\" means here",
        "+ livingWage:",
        "  livingWage:                         # what \"self- or family-supporting\" means here",
        "-   evidence: living-wage-2026",
        "  occupations:",
        "    - id: nursing-assistant",
        "-     wage: { hourly: 18.40, evidence: oews-2025 }",
        "+     wage: { evidence: oews-2025 }",
        "    - id: licensed-practical-nurse",
        "-     wage: { hourly: 28.75, evidence: oews-2025 }",
        "+     wage: { hourly: 28.75 }"
      ],
      "says": [
        "The wage of `livingWage` names no evidence. Name in `evidence` the entry of `laborMarketEvidence` that it comes from.",
        "The wage of occupation \"nursing-assistant\" states neither `hourly` nor `annual`. Add the figure.",
        "The wage of occupation \"licensed-practical-nurse\" names no evidence. Name in `evidence` the entry of `laborMarketEvidence` that it comes from."
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
  }
};
