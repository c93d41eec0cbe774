/**
 * The shape of a pathway definition, one interface for each thing of the format.
 * Generated from schemas/pathway.schema.json by `npm run generate`; change the schema, not this file.
 */

/**
 * A credential's id, or `anyOf` with a list of ids of which one is enough.
 */
export type RequiredCredential =
  | string
  | {
      /**
       * Credential ids; holding one of them is enough.
       */
      anyOf: string[];
    };
/**
 * Two program ids: the one that people come from, and the one that they go to.
 *
 * @minItems 2
 * @maxItems 2
 */
export type Transition = [string, string];

/**
 * A career pathway as WIOA sec. 3(7) means it: programs, ways in and out, credentials, partners, services, and the evidence behind them. In hovers, ids such as (A.1) name the requirement that reads a line; `pathway-lint explain A.1` says more.
 */
export interface Definition {
  /**
   * Address of this schema, for editors of JSON files.
   */
  $schema?: string;
  /**
   * Version of this format. Always 1.
   */
  formatVersion: 1;
  /**
   * The pathway's own name, by which other pathways and reports cite it. Small letters, digits and hyphens.
   */
  id: string;
  /**
   * The pathway's name.
   */
  title: string;
  /**
   * From what to what, for whom and where, in a sentence or two.
   */
  summary?: string;
  /**
   * Other files whose sections belong to this definition: paths relative to this file, below its folder.
   */
  includes?: string[];
  /**
   * Identifier in the Credential Registry, where there is one. Always in quotes.
   */
  ctid?: string;
  jurisdiction?: Jurisdiction;
  period?: Period;
  /**
   * The day on which the partners last went through this definition. Year-month-day.
   */
  reviewed?: string;
  /**
   * Partner id of who keeps the pathway and this definition; agreements are with it (F.1).
   */
  steward?: string;
  sector?: Sector;
  livingWage?: LivingWage;
  /**
   * What shows that the economy needs these skills: figures and what employers say (A.0, A.1).
   */
  laborMarketEvidence?: LaborMarketEvidence[];
  /**
   * The occupations that people enter from the pathway (A.0, B.2, G.0).
   */
  occupations?: Occupation[];
  /**
   * Every organization that takes part (C.2, SY1, SY10).
   */
  partners?: Partner[];
  governance?: Governance;
  /**
   * What employers do at each stage of development (A.2, SY5).
   */
  employerEngagement?: EmployerEngagement[];
  /**
   * What people earn, and what entry requires (A.3, B.0, F.0).
   */
  credentials?: Credential[];
  /**
   * The programs, linked by `next` to a ladder (B.1, SY2).
   */
  programs?: Program[];
  /**
   * The ways in; at least one for the well prepared and one for people of limited readiness (FT2).
   */
  entryPoints?: EntryPoint[];
  /**
   * The ways out into jobs, at rising levels (SY3, FT3).
   */
  exitPoints?: ExitPoint[];
  /**
   * Counseling, navigation and help along the way (C.0, C.1, FN3).
   */
  supportServices?: SupportService[];
  /**
   * What helps people to pay and to live while they learn (C.1, SY4.2).
   */
  financialSupports?: FinancialSupport[];
  /**
   * What finds out what people bring and need, once and for all partners (E.1, FN2).
   */
  assessments?: Assessment[];
  /**
   * Job placement and the like at exit points (D.3, FN4).
   */
  employmentServices?: EmploymentService[];
  /**
   * Learning at work or with an employer (D.2, G.1, FN4).
   */
  workBasedLearning?: WorkBasedLearning[];
  /**
   * Enrollment in WIOA partners' programs at the same time (F.3).
   */
  coEnrollment?: CoEnrollment[];
  /**
   * What keeps people out, and what is done about it (G.2, EQ1).
   */
  barriers?: Barrier[];
  improvement?: Improvement;
  /**
   * Requirements that do not fit here, with reasons. An empty list says that there is none.
   */
  exceptions?: Exception[];
  /**
   * Papers that a reviewer can open, and what they prove.
   */
  documents?: Paper[];
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * Where the pathway runs. The state selects the profile with its priority populations and partners; evidence must cover this state or region (A.0).
 */
export interface Jurisdiction {
  /**
   * Two-letter postal code of the state (USPS). Always in quotes.
   */
  state?: string;
  /**
   * How wide the pathway reaches.
   */
  scope?: "state" | "regional" | "local";
  /**
   * Name of the economic or planning region.
   */
  region?: string;
  /**
   * Local workforce areas that the pathway serves.
   */
  workforceAreas?: string[];
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * First and last day of a span of time.
 */
export interface Period {
  /**
   * First day. Year-month-day.
   */
  start?: string;
  /**
   * Last day; not before the start. Year-month-day.
   */
  end?: string;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * The industry sector that the pathway belongs to. Codes show that occupations and employers lie in it (A.0, SY5, SY9).
 */
export interface Sector {
  /**
   * The sector's name.
   */
  name?: string;
  /**
   * Cluster of the National Career Clusters Framework (14 clusters of 2024), in small letters with hyphens (A.0).
   */
  careerCluster?: string;
  /**
   * NAICS 2022 codes of the sector's industries, 2 to 6 digits (A.0, SY5). Always in quotes.
   */
  naics?: string[];
  /**
   * SOC major groups whose occupations belong to the sector, two digits each (SY9). Always in quotes.
   */
  occupationGroups?: string[];
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * What a self- or family-supporting wage means here. The last exit must pay it (FT3).
 */
export interface LivingWage {
  /**
   * US dollars an hour, as a plain number.
   */
  hourly?: number;
  /**
   * US dollars a year, as a plain number.
   */
  annual?: number;
  /**
   * Whom the wage has to support.
   */
  household?: string;
  /**
   * Id of the labor market evidence that the figure is taken from.
   */
  evidence?: string;
  /**
   * Year of the figure, where the evidence does not say it.
   */
  year?: number;
  /**
   * Region of the figure, where the evidence does not say it.
   */
  region?: string;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * A source of figures or of employers' statements on what the economy needs. Read for A.0, A.1 and B.2.
 */
export interface LaborMarketEvidence {
  /**
   * Name by which wages, demand and other sections cite this evidence. Small letters, digits and hyphens.
   */
  id: string;
  /**
   * What it tells. Public statistics are wages, projections and job-postings; employer-survey is what employers said (A.1).
   */
  kind: "wages" | "projections" | "job-postings" | "employer-survey" | "cost-of-living";
  /**
   * The area that it covers. National figures alone are not enough (A.0).
   */
  scope?: "national" | "state" | "regional" | "local";
  /**
   * Who published it and what it is called.
   */
  source: string;
  /**
   * Where it can be read.
   */
  url?: string;
  /**
   * The day that the data stands for or was published. By default no older than 24 months (A.1). Year-month-day.
   */
  asOf?: string;
  /**
   * Year that the figures are for. Wages of years too far apart cannot be compared (FT3).
   */
  year?: number;
  /**
   * Region that the figures are for. Wages of different regions cannot be compared (FT3).
   */
  region?: string;
  period?: Period;
  /**
   * Partner ids of the employers who gave or confirmed it (A.1).
   */
  employers?: string[];
  /**
   * Program ids that were designed from it (A.1).
   */
  informs?: string[];
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * A specific occupation that people enter from the pathway. Read for A.0, B.2, G.0 and FT3.
 */
export interface Occupation {
  /**
   * Name by which programs and exit points cite the occupation. Small letters, digits and hyphens.
   */
  id: string;
  /**
   * The occupation's name.
   */
  title: string;
  /**
   * Standard Occupational Classification 2018, such as "31-1131" (A.0). Always in quotes.
   */
  soc?: string;
  /**
   * The SOC code with two more digits, where O*NET divides the occupation. Always in quotes.
   */
  onet?: string;
  /**
   * Cluster of kindred occupations, where the pathway has more than one (B.1).
   */
  cluster?: string;
  /**
   * Step on the ladder, 1 for the first job. Wages should not fall from a level to the next (B.2).
   */
  level?: number;
  wage?: Wage;
  demand?: Demand;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * Median wage of an occupation, with the evidence it comes from. Numbers only; a range or a text cannot be compared (B.2, FT3).
 */
export interface Wage {
  /**
   * Median wage in US dollars an hour, as a plain number. Compared from level to level (B.2) and with the living wage (FT3).
   */
  hourly?: number;
  /**
   * Median wage in US dollars a year, as a plain number. Taken as 2,080 hours where it is compared with an hourly one.
   */
  annual?: number;
  /**
   * Id of the labor market evidence that it is taken from.
   */
  evidence?: string;
  /**
   * Year of the figure, where it differs from the evidence's.
   */
  year?: number;
  /**
   * Region of the figure, where it differs from the evidence's.
   */
  region?: string;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * Why the occupation is worth preparing for. Each claim needs evidence (A.0, B.2).
 */
export interface Demand {
  /**
   * There are more openings than people to fill them.
   */
  inDemand?: boolean;
  /**
   * It needs education or training beyond a secondary diploma.
   */
  highSkill?: boolean;
  /**
   * It pays above the region's median.
   */
  highWage?: boolean;
  /**
   * Id of the labor market evidence that shows it.
   */
  evidence?: string;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * An organization that takes part: it runs programs, gives services, hires, or governs. Read for C.2, F.3, SY1, SY5 and SY10.
 */
export interface Partner {
  /**
   * Name by which every other section cites the partner. Small letters, digits and hyphens.
   */
  id: string;
  /**
   * The organization's name.
   */
  name: string;
  /**
   * What the organization is. `other` counts as none of the kinds that the guidance asks for (C.2, SY10).
   */
  kind:
    | "school-district"
    | "community-college"
    | "university"
    | "training-provider"
    | "adult-education-provider"
    | "workforce-board"
    | "workforce-agency"
    | "state-agency"
    | "human-services-agency"
    | "corrections"
    | "community-organization"
    | "employer"
    | "employer-association"
    | "labor-organization"
    | "economic-development"
    | "other";
  /**
   * Which of the five education and workforce systems the partner belongs to (SY1).
   */
  systems?: (
    "secondary" | "postsecondary" | "adult-education" | "career-and-technical-education" | "workforce-training"
  )[];
  /**
   * WIOA core and required programs that the partner runs (F.3). An open list.
   */
  administers?: string[];
  /**
   * NAICS 2022 codes of an employer's industry (SY5). Always in quotes.
   */
  naics?: string[];
  agreement?: Agreement;
  /**
   * The organization's site.
   */
  url?: string;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * What the partner has signed. An agreement is in force from the day signed until it expires (C.2, F.1, SY1).
 */
export interface Agreement {
  /**
   * What sort of agreement. An open list.
   */
  kind?: string;
  /**
   * The day of the last signature. Year-month-day.
   */
  signed?: string;
  /**
   * The last day that it holds; leave out when it has no end. Year-month-day.
   */
  expires?: string;
  /**
   * Where it can be read.
   */
  url?: string;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * Who manages the system together, and how often they meet (SY10).
 */
export interface Governance {
  /**
   * Name of the board, council or partnership.
   */
  body?: string;
  /**
   * Partner ids of its members. Workforce, education, human services, business and community are all expected (SY10).
   */
  members?: string[];
  /**
   * Partner id of the chair. An employer in the chair counts as leadership (A.2).
   */
  chair?: string;
  /**
   * How often it meets. `once` is not regular.
   */
  meets?:
    | "continuous"
    | "weekly"
    | "biweekly"
    | "monthly"
    | "bimonthly"
    | "quarterly"
    | "semiannual"
    | "annual"
    | "biennial"
    | "once";
  /**
   * The day of its last meeting; within 12 months by default (SY10). Year-month-day.
   */
  lastMet?: string;
  /**
   * What it decides on (SY10). An open list.
   */
  responsibilities?: string[];
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * One thing that an employer does at one stage of development. Every stage is expected (A.2).
 */
export interface EmployerEngagement {
  /**
   * Partner id of an employer or employer association.
   */
  employer: string;
  /**
   * The stage of development at which it takes part. An open list; these six are expected by default (A.2).
   */
  stage: string;
  /**
   * What the employer does, in your own words.
   */
  activity?: string;
  /**
   * How often. The last date must be as recent as this says (A.2). `once` is not regular.
   */
  frequency?:
    | "continuous"
    | "weekly"
    | "biweekly"
    | "monthly"
    | "bimonthly"
    | "quarterly"
    | "semiannual"
    | "annual"
    | "biennial"
    | "once";
  /**
   * The day it last took place. Year-month-day.
   */
  last?: string;
  /**
   * True where the employer leads and not only advises (A.2).
   */
  leads?: boolean;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * A diploma, certificate, license or degree that a program awards or an entry point requires. Read for A.3, B.0, B.1, F.0 and F.2.
 */
export interface Credential {
  /**
   * Name by which programs, entry and exit points cite the credential. Small letters, digits and hyphens.
   */
  id: string;
  /**
   * The credential's full name.
   */
  title: string;
  /**
   * What it is. The last four (work-readiness-certificate, safety-card, pre-apprenticeship, badge) are no recognized postsecondary credentials under WIOA sec. 3(52) (F.0).
   */
  kind:
    | "secondary-diploma"
    | "secondary-equivalency"
    | "certificate"
    | "certification"
    | "license"
    | "apprenticeship-completion"
    | "associate-degree"
    | "baccalaureate-degree"
    | "work-readiness-certificate"
    | "safety-card"
    | "pre-apprenticeship"
    | "badge";
  /**
   * Who issues it: a partner's id or the name of an agency or body (FT1).
   */
  issuer?: string;
  /**
   * Who in the industry honors it: partner ids, or names of employers and associations. Industry recognition is what makes a certificate count (F.0, SY9).
   */
  recognizedBy?: string[];
  /**
   * How far it is honored; a credential of one employer is not portable (F.2).
   */
  scope?: "national" | "state" | "local" | "employer";
  /**
   * Employers who ask for it when they hire: partner ids, or names (A.3).
   */
  requiredBy?: string[];
  /**
   * The next credentials of the stack, each with the credit it carries (B.1).
   */
  stacksInto?: StackStep[];
  /**
   * Identifier in the Credential Registry, where there is one. Always in quotes.
   */
  ctid?: string;
  /**
   * Where the issuer describes it.
   */
  url?: string;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * The next credential of a stack, and the credit that counts toward it (B.1).
 */
export interface StackStep {
  /**
   * Id of the credential that this one counts toward.
   */
  credential: string;
  /**
   * Credit hours that carry over.
   */
  creditHours?: number;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * A course of study or training within the pathway. Levels rise from 0 for a bridge; `next` links programs to a ladder. Read by most requirements.
 */
export interface Program {
  /**
   * Name by which every other section cites the program. Small letters, digits and hyphens.
   */
  id: string;
  /**
   * The program's name.
   */
  title: string;
  /**
   * What the program is, in a sentence or two.
   */
  summary?: string;
  /**
   * The page where people read about it; part of being transparent (FT1).
   */
  url?: string;
  length?: ProgramLength;
  /**
   * What a person pays in all, in US dollars; 0 for free (FT1).
   */
  cost?: number;
  /**
   * Partner id of who runs it.
   */
  provider: string;
  /**
   * The education or workforce system that it belongs to (F.1, SY1).
   */
  system?: "secondary" | "postsecondary" | "adult-education" | "career-and-technical-education" | "workforce-training";
  /**
   * Step on the ladder: 0 for a bridge or secondary program, 1 and up for successive levels. Levels do not fall along `next` (SY2).
   */
  level: number;
  /**
   * Classification of Instructional Programs 2020, such as "51.3902". Always in quotes.
   */
  cip?: string;
  /**
   * Identifier in the Credential Registry, where there is one. Always in quotes.
   */
  ctid?: string;
  /**
   * Whom it is for (B.1, E.3).
   */
  audience?: ("youth" | "adults")[];
  /**
   * Credit hours that it bears, if any (E.1).
   */
  creditHours?: number;
  /**
   * Its courses; lets E.1 see what is taught twice.
   */
  courses?: Course[];
  /**
   * Credentials that people must hold before they start (F.0). All of the list; `anyOf` for alternatives.
   */
  requires?: RequiredCredential[];
  /**
   * Ids of the credentials that completers earn (A.3, B.0, F.0).
   */
  awards?: string[];
  /**
   * Ids of the occupations that it prepares for (A.0, G.0).
   */
  preparesFor?: string[];
  /**
   * Programs that people go on to within the pathway (B.1, E.1).
   */
  next?: NextProgram[];
  /**
   * Education beyond the pathway that it prepares for (B.0, FT3).
   */
  onward?: OnwardOption[];
  registeredApprenticeship?: RegisteredApprenticeship;
  instruction?: Instruction;
  delivery?: Delivery;
  /**
   * What lets people advance faster (E.0, E.2, SY7). An open list.
   */
  acceleration?: string[];
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * How long the program takes; published so that people can plan (FT1).
 */
export interface ProgramLength {
  /**
   * Calendar weeks from start to end.
   */
  weeks?: number;
  /**
   * Hours of instruction.
   */
  clockHours?: number;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * One course of a program. The same course in two programs of one walk is a repetition (E.1).
 */
export interface Course {
  /**
   * The catalog's code; the same code means the same course. Always in quotes.
   */
  code?: string;
  /**
   * The course's name.
   */
  title: string;
  /**
   * Credit hours of the course.
   */
  creditHours?: number;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * A program that people go on to from this one, and what is agreed about it (B.1, E.1).
 */
export interface NextProgram {
  /**
   * Id of the program that follows; for a program of another pathway its pathway's id, `#` and its id.
   */
  program: string;
  /**
   * What is agreed: what counts, what need not be repeated, on what condition (E.1).
   */
  articulation?: string;
  /**
   * Credit hours that carry over; no more than this program bears (E.1).
   */
  creditHours?: number;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * Education beyond the pathway that the program prepares for (B.0, FT3).
 */
export interface OnwardOption {
  /**
   * What it leads to.
   */
  kind:
    | "certificate"
    | "certification"
    | "license"
    | "registered-apprenticeship"
    | "associate-degree"
    | "baccalaureate-degree"
    | "graduate-degree";
  /**
   * The option's name.
   */
  title?: string;
  /**
   * Who offers it: a partner's id or a name.
   */
  provider?: string;
  /**
   * The program of another pathway: that pathway's id, `#` and the program's id.
   */
  program?: string;
  /**
   * What is agreed about the way there. A degree counts as an option only with it (B.0).
   */
  articulation?: string;
  /**
   * Credit hours that carry over.
   */
  creditHours?: number;
  registeredApprenticeship?: RegisteredApprenticeship;
  /**
   * Where it is described.
   */
  url?: string;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * Registration under the National Apprenticeship Act (B.0; 29 CFR 29). A pre-apprenticeship is none.
 */
export interface RegisteredApprenticeship {
  /**
   * Who sponsors it: a partner's id or a name.
   */
  sponsor?: string;
  /**
   * Number under which the program is registered. Always in quotes.
   */
  registrationNumber?: string;
  /**
   * RAPIDS code of the occupation. Always in quotes.
   */
  occupationCode?: string;
  /**
   * Hours of training on the job; at least 2,000 (B.0).
   */
  onTheJobHours?: number;
  /**
   * Hours of related instruction a year; at least 144 (B.0).
   */
  relatedInstructionHours?: number;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * What is taught and how it is tied to work. Read for D.0, D.1, SY2 and SY6.
 */
export interface Instruction {
  /**
   * True for integrated education and training: academics, workforce preparation and training at the same time (D.0).
   */
  integrated?: boolean;
  /**
   * Program ids that are taken at the same time (D.0, E.2).
   */
  concurrentWith?: string[];
  /**
   * Standards, test plan or competency framework that it is taught to; shows rigor (SY2).
   */
  standards?: string[];
  /**
   * Academic subjects taught (D.1).
   */
  academic?: string[];
  /**
   * Occupational skills taught (D.1).
   */
  technical?: string[];
  /**
   * Foundational professional skills taught (D.1). An open list.
   */
  foundationalSkills?: string[];
  /**
   * Workforce preparation activities (D.0, SY6). An open list.
   */
  workforcePreparation?: string[];
  /**
   * How work is the setting of learning, in words of this program alone (SY6, E.3).
   */
  context?: string;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * Where, when and in what form it is offered. Adults need more than weekday daytime (E.3, FN1, SY8).
 */
export interface Delivery {
  /**
   * In what form it is taught. An open list.
   */
  formats?: string[];
  /**
   * When it is offered. Evening, weekend, asynchronous and shift serve people who work (SY8). An open list.
   */
  schedules?: string[];
  /**
   * Places where it is offered.
   */
  locations?: string[];
  /**
   * True where the curriculum is divided into short, self-contained parts (E.3).
   */
  modular?: boolean;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * A way into the pathway for people in a certain situation. Read for B.1, B.3, F.0, G.2, SY3 and FT2.
 */
export interface EntryPoint {
  /**
   * Name by which services, assessments and exit points cite the entry point. Small letters, digits and hyphens.
   */
  id: string;
  /**
   * Who enters here.
   */
  title: string;
  /**
   * Ids of the programs that people enter here.
   */
  into: string[];
  /**
   * Whom it is for; the pathway needs a way in for both (B.1).
   */
  audience?: ("youth" | "adults")[];
  /**
   * What people bring: `limited` education, skills, English or work experience, or `ready` for the program (FT2).
   */
  readiness?: "ready" | "limited";
  /**
   * Priority populations who enter here (B.3, FT2). An open list: states name their own.
   */
  populations?: string[];
  /**
   * Credentials that people must hold to enter here (F.0). All of the list; `anyOf` for alternatives.
   */
  requires?: RequiredCredential[];
  /**
   * What else stands at the door, and what is done about it (G.2).
   */
  admission?: AdmissionHurdle[];
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * Something besides credentials that stands at the door, and what is done about it (G.2).
 */
export interface AdmissionHurdle {
  /**
   * What stands at the door. An open list.
   */
  kind: string;
  /**
   * What exactly is asked, and by whom.
   */
  detail?: string;
  /**
   * What is done so that it keeps nobody out (G.2).
   */
  mitigation?: string;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * A point where people can leave for a job with a credential, and come back later. Read for G.0, SY3 and FT3.
 */
export interface ExitPoint {
  /**
   * Name by which employment services cite the exit point. Small letters, digits and hyphens.
   */
  id: string;
  /**
   * Who leaves here.
   */
  title?: string;
  /**
   * Ids of the programs after which people can leave here.
   */
  after: string[];
  /**
   * Step on the ladder; exits rise along the pathway (FT3).
   */
  level?: number;
  /**
   * Ids of the credentials that people hold when they leave.
   */
  with?: string[];
  /**
   * Ids of the occupations that they enter (G.0).
   */
  occupations?: string[];
  /**
   * Ids of the entry points at which they come back for the next level (FT3).
   */
  returnsAt?: string[];
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * Counseling, navigation, or help with what keeps people from learning. Read for C.0, C.1, FN3, SY4.1 and SY8.
 */
export interface SupportService {
  /**
   * The service's own name. Small letters, digits and hyphens.
   */
  id: string;
  /**
   * What is provided. An open list.
   */
  kind: string;
  /**
   * What people know it by.
   */
  title?: string;
  /**
   * Partner id of who gives it (C.2).
   */
  provider?: string;
  /**
   * True where each person gets a written plan of their own (C.0, FN1).
   */
  individualPlan?: boolean;
  /**
   * Ids of the entry points and programs where it is given.
   */
  at?: string[];
  /**
   * Pairs of program ids, from and to: the transitions that it eases (C.1, FN3).
   */
  between?: Transition[];
  /**
   * Whom it is for; without this line it serves everybody (B.3). An open list: states name their own.
   */
  populations?: string[];
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * What helps people to live and pay while they learn. Loans alone are not enough (C.1, SY4.2).
 */
export interface FinancialSupport {
  /**
   * What sort of support. An open list.
   */
  kind: string;
  /**
   * What people know it by.
   */
  title?: string;
  /**
   * Partner id of who gives it.
   */
  provider?: string;
  /**
   * Whom it is for; without this line, everybody. An open list: states name their own.
   */
  populations?: string[];
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * A test or interview that finds out what people bring and need. Partners accept one another's (E.1, FN2).
 */
export interface Assessment {
  /**
   * The assessment's own name. Small letters, digits and hyphens.
   */
  id: string;
  /**
   * What it finds out (FN2).
   */
  measures: ("education" | "skills" | "competencies" | "assets" | "support-needs")[];
  /**
   * The test or form that is used.
   */
  instrument?: string;
  /**
   * Partner id of who gives it.
   */
  givenBy?: string;
  /**
   * Ids of the entry points where it is given.
   */
  at?: string[];
  /**
   * Partner ids of who gets the result (FN2).
   */
  sharedWith?: string[];
  /**
   * Partner ids of who takes the result for their own and does not test again (FN2).
   */
  acceptedBy?: string[];
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * Help with finding a job at an exit point. Read for D.3 and FN4.
 */
export interface EmploymentService {
  /**
   * The service's own name. Small letters, digits and hyphens.
   */
  id: string;
  /**
   * What is provided. An open list.
   */
  kind: string;
  /**
   * Partner id of who gives it (C.2).
   */
  provider?: string;
  /**
   * Ids of the exit points where it is given.
   */
  at?: string[];
  /**
   * How it is fitted to people at this point of the pathway (D.3).
   */
  tailoring?: string;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * Learning at work, or with an employer. Read for D.2, G.1 and FN4.
 */
export interface WorkBasedLearning {
  /**
   * Its own name. Small letters, digits and hyphens.
   */
  id: string;
  /**
   * What sort. An open list; on-the-job, customized, corporate and incumbent worker training are what G.1 asks for.
   */
  kind: string;
  /**
   * Partner ids of the employers where it takes place (D.2).
   */
  employers?: string[];
  /**
   * Ids of the programs that it belongs to.
   */
  programs?: string[];
  /**
   * Hours for each person.
   */
  hours?: number;
  /**
   * True where people are paid for it (SY4.2).
   */
  paid?: boolean;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * Enrollment in a WIOA partner's program at the same time (F.3).
 */
export interface CoEnrollment {
  /**
   * The core or required program. An open list.
   */
  partnerProgram: string;
  /**
   * Partner id of who administers that program (F.3).
   */
  partner?: string;
  /**
   * Ids of this pathway's programs that people are co-enrolled in.
   */
  with?: string[];
  /**
   * How it is done.
   */
  how?: string;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * Something that keeps people out or makes them leave, and what is done about it (G.2, EQ1).
 */
export interface Barrier {
  /**
   * What keeps people out, in your own words.
   */
  barrier: string;
  /**
   * What sort of barrier. An open list.
   */
  kind?: string;
  /**
   * Whom it keeps out (G.2). An open list: states name their own.
   */
  populations?: string[];
  /**
   * What is done about it (G.2, EQ1).
   */
  strategy?: string;
  /**
   * Id of the improvement data, or of the labor market evidence, that shows it (EQ1).
   */
  evidence?: string;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * Equity and continuous improvement: what is measured, and what was changed because of it (EQ1 to EQ4).
 */
export interface Improvement {
  /**
   * Data on participants that partners collect and share (EQ1, EQ3).
   */
  data?: ImprovementData[];
  participantEvaluation?: ParticipantEvaluation;
  employerEvaluation?: EmployerEvaluation;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * Data on participants that partners collect and share (EQ1, EQ3).
 */
export interface ImprovementData {
  /**
   * Name by which barriers cite the data. Small letters, digits and hyphens.
   */
  id: string;
  /**
   * What it is called.
   */
  title: string;
  /**
   * Partner id of who collects it.
   */
  collectedBy?: string;
  /**
   * Partner ids of who gets it; two or more (EQ1).
   */
  sharedWith?: string[];
  /**
   * The day that the data stands for. By default no older than 24 months (EQ1). Year-month-day.
   */
  asOf?: string;
  /**
   * Groups that it can be split by; at least three by default (EQ3). An open list.
   */
  disaggregatedBy?: string[];
  /**
   * Where it can be read.
   */
  url?: string;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * How partners evaluate outcomes of participants together (EQ2).
 */
export interface ParticipantEvaluation {
  /**
   * In words and in numbers; both are asked for (EQ2).
   */
  methods?: ("qualitative" | "quantitative")[];
  /**
   * How often. The last date must be as recent as this says (EQ2). `once` is not regular.
   */
  frequency?:
    | "continuous"
    | "weekly"
    | "biweekly"
    | "monthly"
    | "bimonthly"
    | "quarterly"
    | "semiannual"
    | "annual"
    | "biennial"
    | "once";
  /**
   * The day it was last done. Year-month-day.
   */
  last?: string;
  /**
   * Partner ids of who evaluates together; two or more (EQ2).
   */
  sharedWith?: string[];
  /**
   * How access and outcomes of groups are compared (EQ2).
   */
  equityFocus?: string;
  /**
   * Program ids that are improved by it; all of them (EQ2).
   */
  informs?: string[];
  /**
   * What was changed because of it (EQ2).
   */
  actions?: string[];
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * How partners evaluate how well employers are served (EQ4).
 */
export interface EmployerEvaluation {
  /**
   * In words and in numbers; both are asked for (EQ4).
   */
  methods?: ("qualitative" | "quantitative")[];
  /**
   * How often. The last date must be as recent as this says (EQ4). `once` is not regular.
   */
  frequency?:
    | "continuous"
    | "weekly"
    | "biweekly"
    | "monthly"
    | "bimonthly"
    | "quarterly"
    | "semiannual"
    | "annual"
    | "biennial"
    | "once";
  /**
   * The day it was last done. Year-month-day.
   */
  last?: string;
  /**
   * Partner ids of who evaluates together; at least one employer (EQ4).
   */
  sharedWith?: string[];
  /**
   * What was changed because of it (EQ4).
   */
  actions?: string[];
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * A requirement, or a part of one, that does not fit here, with the reason. Only what the law or the guidance qualifies can be excepted: C.1, D.0, E.0, and populations of B.3.
 */
export interface Exception {
  /**
   * Id of the requirement, such as D.0.
   */
  requirement: string;
  /**
   * Which of the individual supports is excepted, for C.1.
   */
  part?: "child-care" | "transportation" | "financial-support";
  /**
   * Which of the state's populations are excepted, for B.3. An open list: states name their own.
   */
  populations?: string[];
  /**
   * Why it does not fit here: facts that a reviewer can check.
   */
  reason?: string;
  /**
   * Who decided it.
   */
  approvedBy?: string;
  /**
   * The last day that it holds. Year-month-day.
   */
  until?: string;
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
/**
 * A paper that a reviewer can open, and the requirements that it proves.
 */
export interface Paper {
  /**
   * The document's own name. Small letters, digits and hyphens.
   */
  id: string;
  /**
   * What sort of paper. An open list.
   */
  kind?: string;
  /**
   * The paper's title.
   */
  title: string;
  /**
   * Where it can be opened.
   */
  url?: string;
  /**
   * Path of a file, relative to this definition and below its folder.
   */
  file?: string;
  /**
   * The day of the paper. Year-month-day.
   */
  dated?: string;
  /**
   * Ids of the requirements that it proves; few for each paper.
   */
  supports?: string[];
  /**
   * Anything a reader should know, in your own words. No rule reads it and it proves nothing.
   */
  notes?: string;
}
