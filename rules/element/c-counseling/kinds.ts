import type { Partner } from "../../../src/rules-api/index.js";

/** A kind of organization that C.2 looks for among the partners. */
export interface PartnerKind {
  /** As messages name it. */
  title: string;
  /** The word for it where other requirements miss it too. */
  shared: string;
  /** What to write in `kind`. */
  write: string;
  counts(partner: Partner): boolean;
  /** Whether a partner of another kind looks as if it were one, from what else is said of it. */
  resembles(partner: Partner): boolean;
}

const title1 = ["title-i-adult", "title-i-dislocated-worker", "title-i-youth"];
const workforcePrograms = [...title1, "title-iii-wagner-peyser", "title-iv-vocational-rehabilitation"];
const humanServicesPrograms = ["tanf", "snap-employment-and-training", "community-services-block-grant"];

function administersAny(partner: Partner, programs: readonly string[]): boolean {
  return (partner.administers ?? []).some((program) => programs.includes(program));
}

/** Organizations that can be an agency of the workforce system besides what else they are. */
const otherAgencies: readonly Partner["kind"][] = [
  "state-agency",
  "economic-development",
  "labor-organization",
  "community-organization",
];

const colleges: readonly Partner["kind"][] = ["community-college", "university"];

/** Boards and agencies that in some states run programs of human services besides their own. */
const ofWorkforce: readonly Partner["kind"][] = ["workforce-board", "workforce-agency"];

function isWorkforceAgency(partner: Partner): boolean {
  if (partner.kind === "workforce-agency" || partner.kind === "training-provider") return true;
  const isOfWorkforce = partner.systems?.includes("workforce-training") || administersAny(partner, workforcePrograms);
  return otherAgencies.includes(partner.kind) && isOfWorkforce === true;
}

/** In the order of the source: K-12, postsecondary, workforce training and development, employers, boards, human services. */
export const partnerKinds: readonly PartnerKind[] = [
  {
    title: "a school or school district",
    shared: "school",
    write: "school-district",
    counts: ({ kind }) => kind === "school-district",
    resembles: ({ kind, systems }) => !colleges.includes(kind) && systems?.includes("secondary") === true,
  },
  {
    title: "a college or university",
    shared: "college",
    write: "community-college",
    counts: ({ kind }) => colleges.includes(kind),
    resembles: ({ systems }) => systems?.includes("postsecondary") ?? false,
  },
  {
    title: "a workforce training or development agency",
    shared: "workforce-agency",
    write: "workforce-agency",
    counts: isWorkforceAgency,
    resembles: (partner) => partner.kind === "other" && administersAny(partner, workforcePrograms),
  },
  {
    title: "an employer",
    shared: "employer",
    write: "employer",
    counts: ({ kind }) => kind === "employer" || kind === "employer-association",
    resembles: ({ naics }) => naics !== undefined,
  },
  {
    title: "a workforce board",
    shared: "workforce-board",
    write: "workforce-board",
    counts: ({ kind }) => kind === "workforce-board",
    resembles: (partner) => administersAny(partner, title1),
  },
  {
    title: "a provider of human services",
    shared: "human-services",
    write: "human-services-agency",
    counts: (partner) =>
      partner.kind === "human-services-agency" ||
      (partner.kind === "state-agency" && administersAny(partner, humanServicesPrograms)),
    resembles: (partner) => !ofWorkforce.includes(partner.kind) && administersAny(partner, humanServicesPrograms),
  },
];
