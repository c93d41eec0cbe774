import {
  defineRule,
  field,
  forSome,
  forSomeMessage,
  forSomeOnTheWay,
  isGuidance,
  omissionOf,
  populationReader,
  quotedIds,
  serveEverybody,
  supportCoverage,
  uneasedTransitions,
  unplaced,
  unplacedMessage,
} from "../../../src/rules-api/index.js";

export default defineRule({
  title: "Support services and career navigation",
  requirements: {
    FN3: {
      authority: "framework",
      source: { part: "function", item: 3 },
      asks: "Support services and career navigation assistance ease transitions.",
      why: "Most people who are lost are lost between two things that both work: after enrollment and before class, after a job and before the next course.",
      fix: "Give every entry point, those where people return after an exit among them, a service of kind `career-navigation` (`at`). Name every step of `next` in the `between` of a service of kind `transition-support`.",
      evidence: "The navigation at each entry point, and the transition support on each step.",
      messages: {
        "no-navigation":
          "There is no career navigation. Add a service of kind `career-navigation` to `supportServices`, at every entry point.",
        "not-navigated":
          'No career navigation is given at {entries}. Add what is missing to the `at` of "{service}", or add a navigator there.',
        "place-not-stated": unplacedMessage,
        "for-some": forSomeMessage,
        "no-transition-support":
          "Nobody helps people from one program to the next. Add a service of kind `transition-support`, and name in `between` the steps that it eases.",
        "transition-not-eased":
          'Nobody helps people on the way from {steps}. Add what is missing to the `between` of "{service}".',
      },
      check({ pathway, profile }, verdict) {
        const read = populationReader(profile);
        const { supportServices, entryPoints, services, definition } = pathway;
        const section = field(definition, "supportServices");
        const navigation = supportCoverage(pathway, "career-navigation", entryPoints, read);
        const unguided = navigation.missing.every((entry) => !services.supportAt(entry).some(isGuidance));
        // Where nobody at all guides people, their plan is missing for the same reason.
        const shared = unguided
          ? { omission: omissionOf("individual-plan", ...navigation.missing.map(({ id }) => id)) }
          : {};
        const navigator = navigation.nearest;
        const navigating = new Set(navigation.services);
        const somewhere = unplaced(pathway, (service) => navigating.has(service));
        if (navigation.missing.length > 0 && somewhere) verdict.short("place-not-stated", somewhere);
        else if (!navigator) verdict.short("no-navigation", { at: section, ...shared });
        else if (navigation.missing.length > 0) {
          verdict.short("not-navigated", {
            at: field(navigator, "at"),
            service: navigator.id,
            entries: quotedIds(navigation.missing),
            ...shared,
          });
        } else verdict.metByAll(navigation.services);
        if (navigation.partial.length > 0) {
          // Where no other guidance is for everybody, the plan of those who are left out is missing for the same reason.
          const leftOut = navigation.partial.filter(
            (entry) => !serveEverybody(services.supportAt(entry).filter(isGuidance), [entry], read),
          );
          const isShared = leftOut.length === navigation.partial.length;
          verdict.short("for-some", {
            ...forSome(navigation.givenInPart, "at", quotedIds(navigation.partial)),
            what: "career navigation",
            ...(isShared ? { omission: omissionOf("individual-plan", ...leftOut.map(({ id }) => id)) } : {}),
          });
        }

        const uneased = uneasedTransitions(pathway);
        const guides = supportServices.filter(({ kind }) => kind === "transition-support");
        if (uneased.length > 0 && supportServices.length > 0) {
          const omission = omissionOf("transition-support", ...uneased.map(({ from, to }) => `${from.id} ${to.id}`));
          const guide = guides.find(({ between }) => (between?.length ?? 0) === 0) ?? guides[0];
          const steps = uneased.map(({ from, to }) => `"${from.id}" to "${to.id}"`);
          if (guide)
            verdict.short("transition-not-eased", { at: field(guide, "between"), service: guide.id, steps, omission });
          else verdict.short("no-transition-support", { at: section, omission });
        } else verdict.metByAll(guides);
        const partly = forSomeOnTheWay(pathway, read);
        if (partly) verdict.short("for-some", { ...partly, what: "help" });
        if (entryPoints.length === 0)
          verdict.notApplicable("There are no entry points at which people could be guided.");
      },
    },
  },
});
