/** The profiles that come with the tool. Generated from src/config/profiles by `npm run generate`. */

import type { Profile } from "../../pathway/profile.js";

export const profiles: readonly Profile[] = [
  {
    "id": "federal",
    "title": "Federal",
    "source": "Three features of a quality career pathway, no. 2; WIOA sec. 3(24); WIOA core and required programs as listed in the Career Pathways Definition, notes 12 and 13",
    "populationsExpected": "any",
    "populations": [
      {
        "id": "adult-education-students",
        "title": "Adult education students",
        "also": [
          "low-literacy-adults"
        ],
        "group": "limited-readiness"
      },
      {
        "id": "low-skilled-adults",
        "title": "Low-skilled adults",
        "group": "limited-readiness"
      },
      {
        "id": "english-language-learners",
        "title": "English language learners",
        "also": [
          "english-learners"
        ],
        "group": "english-learner"
      },
      {
        "id": "reentry-individuals",
        "title": "Offenders or ex-offenders",
        "also": [
          "ex-offenders",
          "offenders",
          "incarcerated-individuals",
          "justice-involved-individuals"
        ],
        "group": "reentry"
      },
      {
        "id": "high-school-students",
        "title": "High school students",
        "group": "youth"
      },
      {
        "id": "opportunity-youth",
        "title": "Disconnected or opportunity youth",
        "also": [
          "disconnected-youth",
          "out-of-school-youth"
        ],
        "group": "youth"
      },
      {
        "id": "veterans",
        "title": "Former military personnel",
        "also": [
          "former-military"
        ],
        "group": "veteran"
      },
      {
        "id": "unemployed-and-underemployed-adults",
        "title": "Unemployed and underemployed adults",
        "also": [
          "unemployed-adults",
          "underemployed-adults",
          "long-term-unemployed",
          "dislocated-workers"
        ]
      },
      {
        "id": "low-income-adults",
        "title": "Low-income adults",
        "also": [
          "low-income-individuals"
        ]
      },
      {
        "id": "individuals-with-disabilities",
        "title": "Individuals with disabilities",
        "also": [
          "youth-with-disabilities"
        ],
        "group": "disability"
      },
      {
        "id": "single-parents",
        "title": "Single parents",
        "also": [
          "single-pregnant-women"
        ]
      },
      {
        "id": "homeless-individuals",
        "title": "Homeless individuals",
        "also": [
          "homeless-youth",
          "runaways"
        ]
      },
      {
        "id": "youth-in-foster-system",
        "title": "Youth in the foster system or who have aged out",
        "also": [
          "youth-aged-out-of-foster-system",
          "foster-youth"
        ],
        "group": "youth"
      },
      {
        "id": "displaced-homemakers",
        "title": "Displaced homemakers"
      },
      {
        "id": "older-individuals",
        "title": "Older individuals (55 and more)",
        "also": [
          "older-workers"
        ]
      },
      {
        "id": "indians-alaska-natives-native-hawaiians",
        "title": "Indians, Alaska Natives and Native Hawaiians",
        "also": [
          "native-americans",
          "american-indians",
          "alaska-natives",
          "native-hawaiians"
        ]
      },
      {
        "id": "migrant-and-seasonal-farmworkers",
        "title": "Migrant and seasonal farmworkers",
        "also": [
          "farmworkers"
        ]
      }
    ],
    "partnerPrograms": {
      "core": [
        {
          "id": "title-i-adult",
          "title": "WIOA title I (adult)"
        },
        {
          "id": "title-i-dislocated-worker",
          "title": "WIOA title I (dislocated worker)"
        },
        {
          "id": "title-i-youth",
          "title": "WIOA title I (youth)"
        },
        {
          "id": "title-ii-adult-education",
          "title": "WIOA title II (adult education)"
        },
        {
          "id": "title-iii-wagner-peyser",
          "title": "WIOA title III (Wagner-Peyser)"
        },
        {
          "id": "title-iv-vocational-rehabilitation",
          "title": "WIOA title IV (vocational rehabilitation)"
        }
      ],
      "named": [
        {
          "id": "snap-employment-and-training",
          "title": "SNAP Employment and Training"
        }
      ],
      "required": [
        {
          "id": "perkins-cte",
          "title": "career and technical education (Perkins)"
        },
        {
          "id": "community-services-block-grant",
          "title": "Community Services Block Grant"
        },
        {
          "id": "indian-and-native-american-programs",
          "title": "Indian and Native American Programs"
        },
        {
          "id": "hud-employment-and-training",
          "title": "HUD employment and training"
        },
        {
          "id": "job-corps",
          "title": "Job Corps"
        },
        {
          "id": "veterans-employment-representatives",
          "title": "Local Veterans' Employment Representatives and Disabled Veterans' Outreach"
        },
        {
          "id": "national-farmworker-jobs-program",
          "title": "National Farmworker Jobs Program"
        },
        {
          "id": "senior-community-service-employment",
          "title": "Senior Community Service Employment Program"
        },
        {
          "id": "tanf",
          "title": "TANF"
        },
        {
          "id": "trade-adjustment-assistance",
          "title": "Trade Adjustment Assistance"
        },
        {
          "id": "unemployment-compensation",
          "title": "Unemployment Compensation"
        },
        {
          "id": "youthbuild",
          "title": "YouthBuild"
        }
      ]
    },
    "careerClusters": [
      {
        "id": "advanced-manufacturing",
        "title": "Advanced Manufacturing"
      },
      {
        "id": "agriculture",
        "title": "Agriculture"
      },
      {
        "id": "arts-entertainment-and-design",
        "title": "Arts, Entertainment, & Design"
      },
      {
        "id": "construction",
        "title": "Construction"
      },
      {
        "id": "digital-technology",
        "title": "Digital Technology"
      },
      {
        "id": "education",
        "title": "Education"
      },
      {
        "id": "energy-and-natural-resources",
        "title": "Energy & Natural Resources"
      },
      {
        "id": "financial-services",
        "title": "Financial Services"
      },
      {
        "id": "healthcare-and-human-services",
        "title": "Healthcare & Human Services"
      },
      {
        "id": "hospitality-events-and-tourism",
        "title": "Hospitality, Events, & Tourism"
      },
      {
        "id": "management-and-entrepreneurship",
        "title": "Management & Entrepreneurship"
      },
      {
        "id": "marketing-and-sales",
        "title": "Marketing & Sales"
      },
      {
        "id": "public-service-and-safety",
        "title": "Public Service & Safety"
      },
      {
        "id": "supply-chain-and-transportation",
        "title": "Supply Chain & Transportation"
      }
    ],
    "retiredClusters": [
      {
        "id": "agriculture-food-and-natural-resources",
        "title": "Agriculture, Food & Natural Resources",
        "successor": "agriculture"
      },
      {
        "id": "architecture-and-construction",
        "title": "Architecture & Construction",
        "successor": "construction"
      },
      {
        "id": "arts-av-technology-and-communications",
        "title": "Arts, A/V Technology & Communications",
        "successor": "arts-entertainment-and-design"
      },
      {
        "id": "business-management-and-administration",
        "title": "Business Management & Administration",
        "successor": "management-and-entrepreneurship"
      },
      {
        "id": "education-and-training",
        "title": "Education & Training",
        "successor": "education"
      },
      {
        "id": "finance",
        "title": "Finance",
        "successor": "financial-services"
      },
      {
        "id": "government-and-public-administration",
        "title": "Government & Public Administration",
        "successor": "public-service-and-safety"
      },
      {
        "id": "health-science",
        "title": "Health Science",
        "successor": "healthcare-and-human-services"
      },
      {
        "id": "hospitality-and-tourism",
        "title": "Hospitality & Tourism",
        "successor": "hospitality-events-and-tourism"
      },
      {
        "id": "human-services",
        "title": "Human Services",
        "successor": "healthcare-and-human-services"
      },
      {
        "id": "information-technology",
        "title": "Information Technology",
        "successor": "digital-technology"
      },
      {
        "id": "law-public-safety-corrections-and-security",
        "title": "Law, Public Safety, Corrections & Security",
        "successor": "public-service-and-safety"
      },
      {
        "id": "manufacturing",
        "title": "Manufacturing",
        "successor": "advanced-manufacturing"
      },
      {
        "id": "marketing",
        "title": "Marketing",
        "successor": "marketing-and-sales"
      },
      {
        "id": "science-technology-engineering-and-mathematics",
        "title": "STEM"
      },
      {
        "id": "transportation-distribution-and-logistics",
        "title": "Transportation, Distribution & Logistics",
        "successor": "supply-chain-and-transportation"
      }
    ],
    "options": {}
  },
  {
    "id": "illinois",
    "title": "Illinois",
    "source": "Career Pathways Definition, note 4 (State of Illinois WIOA Unified State Plan)",
    "populationsExpected": "all",
    "populations": [
      {
        "id": "long-term-unemployed",
        "title": "Long-term unemployed"
      },
      {
        "id": "low-income-adults",
        "title": "Low-income adults"
      },
      {
        "id": "low-literacy-adults",
        "title": "Low-literacy adults, including those without a high school diploma",
        "group": "limited-readiness"
      },
      {
        "id": "low-skilled-adults",
        "title": "Low-skilled adults",
        "group": "limited-readiness"
      },
      {
        "id": "individuals-with-disabilities",
        "title": "Individuals with disabilities, including youth with disabilities",
        "group": "disability"
      },
      {
        "id": "public-assistance-recipients",
        "title": "Those receiving public assistance"
      },
      {
        "id": "out-of-school-youth",
        "title": "Out-of-school youth",
        "group": "youth"
      },
      {
        "id": "veterans",
        "title": "Veterans",
        "group": "veteran"
      },
      {
        "id": "migrant-and-seasonal-farmworkers",
        "title": "Migrant and seasonal farm workers"
      },
      {
        "id": "reentry-individuals",
        "title": "Re-entry individuals (ex-offenders)",
        "also": [
          "ex-offenders",
          "offenders"
        ],
        "group": "reentry"
      },
      {
        "id": "english-language-learners",
        "title": "English language learners",
        "also": [
          "english-learners"
        ],
        "group": "english-learner"
      },
      {
        "id": "older-individuals",
        "title": "Older individuals"
      },
      {
        "id": "homeless-individuals",
        "title": "Homeless individuals"
      },
      {
        "id": "single-parents",
        "title": "Single parents"
      },
      {
        "id": "youth-in-foster-system",
        "title": "Youth in the foster system or who have aged out",
        "also": [
          "youth-aged-out-of-foster-system"
        ],
        "group": "youth"
      },
      {
        "id": "displaced-homemakers",
        "title": "Displaced homemakers"
      },
      {
        "id": "veterans-with-disabilities",
        "title": "Veterans with disabilities",
        "group": "veteran"
      },
      {
        "id": "indians-alaska-natives-native-hawaiians",
        "title": "Indians, Alaska Natives, and Native Hawaiians"
      }
    ],
    "partnerPrograms": {
      "core": [
        {
          "id": "title-i-adult",
          "title": "WIOA title I (adult)"
        },
        {
          "id": "title-i-dislocated-worker",
          "title": "WIOA title I (dislocated worker)"
        },
        {
          "id": "title-i-youth",
          "title": "WIOA title I (youth)"
        },
        {
          "id": "title-ii-adult-education",
          "title": "WIOA title II (adult education)"
        },
        {
          "id": "title-iii-wagner-peyser",
          "title": "WIOA title III (Wagner-Peyser)"
        },
        {
          "id": "title-iv-vocational-rehabilitation",
          "title": "WIOA title IV (vocational rehabilitation)"
        }
      ],
      "named": [
        {
          "id": "snap-employment-and-training",
          "title": "SNAP Employment and Training"
        }
      ],
      "required": [
        {
          "id": "perkins-cte",
          "title": "career and technical education (Perkins)"
        },
        {
          "id": "community-services-block-grant",
          "title": "Community Services Block Grant"
        },
        {
          "id": "indian-and-native-american-programs",
          "title": "Indian and Native American Programs"
        },
        {
          "id": "hud-employment-and-training",
          "title": "HUD employment and training"
        },
        {
          "id": "job-corps",
          "title": "Job Corps"
        },
        {
          "id": "veterans-employment-representatives",
          "title": "Local Veterans' Employment Representatives and Disabled Veterans' Outreach"
        },
        {
          "id": "national-farmworker-jobs-program",
          "title": "National Farmworker Jobs Program"
        },
        {
          "id": "senior-community-service-employment",
          "title": "Senior Community Service Employment Program"
        },
        {
          "id": "tanf",
          "title": "TANF"
        },
        {
          "id": "trade-adjustment-assistance",
          "title": "Trade Adjustment Assistance"
        },
        {
          "id": "unemployment-compensation",
          "title": "Unemployment Compensation"
        },
        {
          "id": "youthbuild",
          "title": "YouthBuild"
        }
      ]
    },
    "careerClusters": [
      {
        "id": "advanced-manufacturing",
        "title": "Advanced Manufacturing"
      },
      {
        "id": "agriculture",
        "title": "Agriculture"
      },
      {
        "id": "arts-entertainment-and-design",
        "title": "Arts, Entertainment, & Design"
      },
      {
        "id": "construction",
        "title": "Construction"
      },
      {
        "id": "digital-technology",
        "title": "Digital Technology"
      },
      {
        "id": "education",
        "title": "Education"
      },
      {
        "id": "energy-and-natural-resources",
        "title": "Energy & Natural Resources"
      },
      {
        "id": "financial-services",
        "title": "Financial Services"
      },
      {
        "id": "healthcare-and-human-services",
        "title": "Healthcare & Human Services"
      },
      {
        "id": "hospitality-events-and-tourism",
        "title": "Hospitality, Events, & Tourism"
      },
      {
        "id": "management-and-entrepreneurship",
        "title": "Management & Entrepreneurship"
      },
      {
        "id": "marketing-and-sales",
        "title": "Marketing & Sales"
      },
      {
        "id": "public-service-and-safety",
        "title": "Public Service & Safety"
      },
      {
        "id": "supply-chain-and-transportation",
        "title": "Supply Chain & Transportation"
      }
    ],
    "retiredClusters": [
      {
        "id": "agriculture-food-and-natural-resources",
        "title": "Agriculture, Food & Natural Resources",
        "successor": "agriculture"
      },
      {
        "id": "architecture-and-construction",
        "title": "Architecture & Construction",
        "successor": "construction"
      },
      {
        "id": "arts-av-technology-and-communications",
        "title": "Arts, A/V Technology & Communications",
        "successor": "arts-entertainment-and-design"
      },
      {
        "id": "business-management-and-administration",
        "title": "Business Management & Administration",
        "successor": "management-and-entrepreneurship"
      },
      {
        "id": "education-and-training",
        "title": "Education & Training",
        "successor": "education"
      },
      {
        "id": "finance",
        "title": "Finance",
        "successor": "financial-services"
      },
      {
        "id": "government-and-public-administration",
        "title": "Government & Public Administration",
        "successor": "public-service-and-safety"
      },
      {
        "id": "health-science",
        "title": "Health Science",
        "successor": "healthcare-and-human-services"
      },
      {
        "id": "hospitality-and-tourism",
        "title": "Hospitality & Tourism",
        "successor": "hospitality-events-and-tourism"
      },
      {
        "id": "human-services",
        "title": "Human Services",
        "successor": "healthcare-and-human-services"
      },
      {
        "id": "information-technology",
        "title": "Information Technology",
        "successor": "digital-technology"
      },
      {
        "id": "law-public-safety-corrections-and-security",
        "title": "Law, Public Safety, Corrections & Security",
        "successor": "public-service-and-safety"
      },
      {
        "id": "manufacturing",
        "title": "Manufacturing",
        "successor": "advanced-manufacturing"
      },
      {
        "id": "marketing",
        "title": "Marketing",
        "successor": "marketing-and-sales"
      },
      {
        "id": "science-technology-engineering-and-mathematics",
        "title": "STEM"
      },
      {
        "id": "transportation-distribution-and-logistics",
        "title": "Transportation, Distribution & Logistics",
        "successor": "supply-chain-and-transportation"
      }
    ],
    "options": {}
  }
];

/** Which of them is for a state, by its USPS code. */
export const profileByState: Readonly<Record<string, string>> = {"IL":"illinois"};
