/** Generated from schemas/pathway.schema.json by `npm run generate`; change the schema, not this file. */

import type { Definition } from "../../pathway/definition.js";

/** Whether a value has the shape of a pathway definition. */
export declare function validateDefinition(value: unknown): value is Definition;
