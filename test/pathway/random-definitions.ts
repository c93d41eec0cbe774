import fc from "fast-check";
import type { Definition, Program } from "../../src/pathway/definition.js";

export const credential = (i: number) => `credential-${i}`;
export const program = (i: number) => `program-${i}`;

const alternatives = (most: number, maxLength: number) =>
  fc.uniqueArray(fc.nat(most).map(credential), { minLength: 1, maxLength }).map((anyOf) => ({ anyOf }));

/** Requirements of a door: single credentials, or alternatives; now and then many of few, the same or one within another. */
const requires = fc.oneof(
  fc.array(fc.oneof(fc.nat(5).map(credential), alternatives(5, 3)), { maxLength: 4 }),
  fc.array(alternatives(3, 4), { maxLength: 12 }),
);
const audience = fc.constantFrom<Program["audience"]>(undefined, ["youth"], ["adults"], ["youth", "adults"]);

const programs = (count: number) =>
  fc.tuple(
    ...Array.from({ length: count }, (_, i) =>
      fc
        .record({
          requires,
          awards: fc.uniqueArray(fc.nat(5).map(credential), { maxLength: 2 }),
          next: fc.uniqueArray(fc.nat(count - 1), { maxLength: 2 }),
          beside: fc.uniqueArray(fc.nat(count - 1), { maxLength: 1 }),
          level: fc.nat(3),
          audience,
        })
        .map(
          ({ next, beside, audience: who, ...rest }): Program => ({
            id: program(i),
            title: "A program",
            provider: "college",
            ...(who ? { audience: who } : {}),
            ...rest,
            next: next.map((to) => ({ program: program(to) })),
            instruction: { concurrentWith: beside.map(program) },
          }),
        ),
    ),
  );

/** Pathways of seven programs and six credentials, with doors that ask for some of them. */
export const definitions: fc.Arbitrary<Definition> = fc
  .record({
    programs: programs(7),
    entries: fc.array(
      fc.record({ into: fc.uniqueArray(fc.nat(6).map(program), { minLength: 1, maxLength: 2 }), requires, audience }),
      { minLength: 1, maxLength: 3 },
    ),
    exits: fc.array(
      fc.record({
        after: fc.uniqueArray(fc.nat(6).map(program), { minLength: 1, maxLength: 2 }),
        returns: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
        told: fc.uniqueArray(fc.nat(5).map(credential), { maxLength: 1 }),
      }),
      { maxLength: 3 },
    ),
  })
  .map(
    ({ programs: all, entries, exits }): Definition => ({
      formatVersion: 1,
      id: "random",
      title: "A random pathway",
      credentials: Array.from({ length: 6 }, (_, i) => ({
        id: credential(i),
        title: "A credential",
        kind: "badge" as const,
      })),
      programs: all,
      entryPoints: entries.map(({ audience: who, ...entry }, i) => ({
        id: `entry-${i}`,
        title: "An entry point",
        ...(who ? { audience: who } : {}),
        ...entry,
      })),
      exitPoints: exits.map(({ after, returns, told }, i) => ({
        id: `exit-${i}`,
        after,
        with: told,
        returnsAt: returns.map((to) => `entry-${to}`),
      })),
    }),
  );
