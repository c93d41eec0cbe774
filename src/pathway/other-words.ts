/** What the field calls by another word than the lists of the format do, so that who writes it is told the known one. */

import { append } from "./lists.js";

/** By known word, what else people write for it. In one text, which costs a start nothing as long as nobody asks. */
const table = `
child-care: daycare day-care childcare babysitting
transportation: transit bus bus-pass bus-passes bus-tokens gas gas-card gas-cards fuel mileage rides car-repair
tutoring: homework-help study-groups
career-navigation: navigator navigators career-coach career-coaching success-coach success-coaching
career-counseling: guidance guidance-counselor guidance-counseling career-guidance career-advising vocational-counseling
academic-advising: advisor adviser advising course-advising
transition-support: bridge-support transition-coaching
mental-health-counseling: therapy behavioral-health
housing-help: rent rental-assistance shelter
translation: interpreter interpreters interpreting interpretation
technology-lending: laptop laptops laptop-loan laptop-loans laptop-lending chromebooks hotspot hotspots computers
record-expungement-help: expungement record-clearing
legal-help: legal-aid legal-services lawyer
financial-aid-advising: fafsa fafsa-help
public-benefits-help: benefits-counseling benefits-screening snap-enrollment
disability-accommodation: accommodations accessibility
case-management: case-manager caseworker
reentry-individuals: ex-offenders offenders returning-citizens formerly-incarcerated justice-involved
english-language-learners: esl-students esl-learners ell ells limited-english immigrants
individuals-with-disabilities: disabled disabled-adults people-with-disabilities persons-with-disabilities
out-of-school-youth: opportunity-youth dropouts disconnected-youth
public-assistance-recipients: tanf-recipients snap-recipients welfare-recipients
older-individuals: seniors older-workers older-adults
homeless-individuals: unhoused people-experiencing-homelessness
migrant-and-seasonal-farmworkers: farmworkers farm-workers migrant-workers
indians-alaska-natives-native-hawaiians: native-americans american-indians tribal-members
low-income-adults: low-income poor
low-literacy-adults: low-literacy
long-term-unemployed: unemployed
on-the-job-training: ojt
job-shadowing: shadowing
clinical-experience: clinicals clinical clinical-rotation clinical-rotations practicum
paid-work-experience: work-experience summer-jobs
individual-training-account: ita itas
emergency-fund: emergency-grant emergency-grants emergency-aid
employer-tuition-assistance: tuition-reimbursement
credit-for-prior-learning: cpl pla prior-learning-assessment
competency-based: cbe mastery-based
co-requisite-remediation: corequisite corequisites co-requisites
dual-credit: dual-enrollment
mou: memorandum memorandum-of-understanding
title-i-youth: wioa-youth
title-i-adult: wioa-adult
title-i-dislocated-worker: wioa-dislocated-worker
title-ii-adult-education: aefla title-ii wioa-title-ii
title-iii-wagner-peyser: title-iii wioa-title-iii
title-iv-vocational-rehabilitation: voc-rehab vr title-iv wioa-title-iv
snap-employment-and-training: snap-e-t snap-et snap-e&t
perkins-cte: perkins cte perkins-v
community-services-block-grant: csbg
unemployment-compensation: ui unemployment-insurance
trade-adjustment-assistance: taa
veterans-employment-representatives: dvop lver jvsg
national-farmworker-jobs-program: nfjp
senior-community-service-employment: scsep
indian-and-native-american-programs: inap
collaboration: teamwork
working-with-others: teamwork
punctuality: attendance
in-person: classroom face-to-face on-campus
online: virtual remote distance distance-learning
hybrid: blended
evening: night nights
daytime: day days
asynchronous: self-paced
job-placement: placement
interview-practice: mock-interview mock-interviews
job-fair: career-fair career-fairs hiring-event
immunization: vaccination vaccinations vaccines
equipment: tools uniform uniforms supplies
waiting-list: waitlist
drug-test: drug-screen drug-screening
background-check: fingerprinting fingerprints
transport: transportation
test: placement-test entrance-exam
fee: application-fee deposit
criminal-record: felony conviction convictions
basic-skills: literacy numeracy
technology: internet computer
schedule: time work-hours
gender: sex
race-ethnicity: race ethnicity
english-learner: ell language
income: low-income
justice-involved: reentry
geography: zip-code county region rural
annual: yearly annually every-year once-a-year
semiannual: twice-a-year every-six-months half-yearly
quarterly: every-quarter every-three-months
monthly: every-month
biennial: every-two-years
continuous: ongoing daily
adult-education: abe adult-ed
career-and-technical-education: cte vocational-education
secondary: k-12 k12 high-school
postsecondary: college higher-education
workforce-training: job-training
community-college: technical-college two-year-college junior-college
university: four-year-college
school-district: high-school isd
adult-education-provider: adult-school
workforce-board: wdb lwdb
employer-association: chamber chamber-of-commerce industry-association trade-association
labor-organization: union labor-union
community-organization: cbo nonprofit non-profit
secondary-diploma: diploma high-school-diploma
secondary-equivalency: ged hse high-school-equivalency
associate-degree: aas associates
baccalaureate-degree: bachelors bachelor-degree
license: licensure
`;

let words: ReadonlyMap<string, readonly string[]> | undefined;

/** By what people write, the known words that it may stand for. */
export function otherWords(): ReadonlyMap<string, readonly string[]> {
  if (words) return words;
  const read = new Map<string, string[]>();
  for (const line of table.trim().split("\n")) {
    const [meant = "", others = ""] = line.split(": ");
    for (const other of others.split(" ")) append(read, other, meant);
  }
  words = read;
  return read;
}

/** The one of the `wanted` words that people mean who write another; undefined when none is, or several are. */
export function otherWord(written: string, wanted: ReadonlySet<string>): string | undefined {
  const folded = written
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, "-");
  const found = otherWords()
    .get(folded)
    ?.filter((word) => wanted.has(word));
  return found?.length === 1 ? found[0] : undefined;
}
