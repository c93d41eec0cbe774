/** Reads a log as GitHub's runner does, after the rules of its ActionCommand; and as Azure Pipelines and TeamCity do. */

export interface WorkflowCommand {
  form: "::" | "##[" | "##vso[" | "##teamcity[";
  name: string;
  properties: Record<string, string>;
  data: string;
}

/** What .NET takes for a line's end and for white space. */
const lines = /\r\n|[\r\n\u000b\u000c\u0085\u2028\u2029]/;
const leadingSpace = /^[\s\u0085\u200b]+/;

const dataCodes = { "%0D": "\r", "%0A": "\n", "%25": "%" };
const propertyCodes = { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" };

function unescaped(text: string, codes: Readonly<Record<string, string>>): string {
  return Object.entries(codes).reduce((result, [code, char]) => result.replaceAll(code, char), text);
}

/** Every command that a log holds. */
export function commandsIn(log: string): WorkflowCommand[] {
  return log.split(lines).flatMap((line) => v2(line) ?? anywhere(line) ?? []);
}

/** `::name key=value,key=value::data`, at the start of a line but for white space. */
function v2(line: string): WorkflowCommand | undefined {
  const trimmed = line.replace(leadingSpace, "");
  const end = trimmed.startsWith("::") ? trimmed.indexOf("::", 2) : -1;
  if (end < 0) return undefined;
  const info = trimmed.slice(2, end);
  const space = info.indexOf(" ");
  const pairs = (space < 0 ? "" : info.slice(space + 1))
    .trim()
    .split(",")
    .map((pair) => pair.split(/=(.*)/s));
  return {
    form: "::",
    name: space < 0 ? info : info.slice(0, space),
    properties: Object.fromEntries(
      pairs.filter((pair) => pair.length > 1).map(([key = "", value = ""]) => [key, unescaped(value, propertyCodes)]),
    ),
    data: unescaped(trimmed.slice(end + 2), dataCodes),
  };
}

/** `##[name]data` and the like, anywhere in a line. */
function anywhere(line: string): WorkflowCommand | undefined {
  for (const form of ["##[", "##vso[", "##teamcity["] as const) {
    const start = line.indexOf(form);
    const end = start < 0 ? -1 : line.indexOf("]", start);
    if (end >= 0)
      return {
        form,
        name: line.slice(start + form.length, end).split(" ")[0] ?? "",
        properties: {},
        data: line.slice(end + 1),
      };
  }
  return undefined;
}
