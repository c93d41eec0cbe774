/** Groups, families and sectors that exist in each code system. Facts of public record; the editions are named. */

/** Standard Occupational Classification 2018: the 23 major groups. */
export const socMajorGroups: ReadonlySet<string> = new Set(
  "11 13 15 17 19 21 23 25 27 29 31 33 35 37 39 41 43 45 47 49 51 53 55".split(" "),
);

/** North American Industry Classification System 2022: two-digit sectors, those written as a range in each of their numbers. */
export const naicsSectors: ReadonlySet<string> = new Set(
  "11 21 22 23 31 32 33 42 44 45 48 49 51 52 53 54 55 56 61 62 71 72 81 92".split(" "),
);

/** The sectors that NAICS writes as a range. */
export const naicsRanges: ReadonlySet<string> = new Set(["31-33", "44-45", "48-49"]);

/** Classification of Instructional Programs 2020: the 48 families in use. */
export const cipFamilies: ReadonlySet<string> = new Set(
  "01 03 04 05 09 10 11 12 13 14 15 16 19 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 60 61".split(
    " ",
  ),
);

/** USPS codes of the states, the District of Columbia and the territories. */
export const states: ReadonlySet<string> = new Set(
  (
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY " +
    "DC AS GU MP PR VI"
  ).split(" "),
);
