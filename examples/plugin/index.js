// @ts-check
import accountLimit from "./rules/account-limit/rule.js";

/** A rule's id is `our-board/account-limit`; its requirements' ids begin with `our-board.`. */
export default { name: "our-board", rules: { "account-limit": accountLimit } };
