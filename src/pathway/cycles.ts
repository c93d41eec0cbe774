/** Cycles in a graph whose edges ought to lead upwards. */

/** How far the search has come at a node. */
interface Visit<T> {
  node: T;
  /** Where its edges lead, and which of them comes next. */
  targets: readonly T[];
  edge: number;
  number: number;
  low: number;
  isClosed: boolean;
}

/**
 * One cycle for each group of nodes that lie on cycles together, as the nodes in walking order. Linear (Tarjan's
 * components, without recursion, since a definition may hold ten thousand programs in a row).
 */
export function cyclesOf<T>(nodes: readonly T[], next: (node: T) => readonly T[]): T[][] {
  const visits = new Map<T, Visit<T>>();
  const stack: Visit<T>[] = [];
  const groups: T[][] = [];

  for (const root of nodes) {
    if (visits.has(root)) continue;
    const calls: Visit<T>[] = [];
    const enter = (node: T) => {
      const number = visits.size;
      const visit = { node, targets: next(node), edge: 0, number, low: number, isClosed: false };
      visits.set(node, visit);
      stack.push(visit);
      calls.push(visit);
    };
    enter(root);
    for (let call = calls.at(-1); call; call = calls.at(-1)) {
      const target = call.targets[call.edge++];
      if (target !== undefined) {
        const visit = visits.get(target);
        if (!visit) enter(target);
        else if (!visit.isClosed) call.low = Math.min(call.low, visit.number);
        continue;
      }
      calls.pop();
      const parent = calls.at(-1);
      if (parent) parent.low = Math.min(parent.low, call.low);
      if (call.low !== call.number) continue;
      const group = stack.splice(stack.lastIndexOf(call));
      for (const member of group) member.isClosed = true;
      groups.push(group.map(({ node }) => node));
    }
  }
  const cycles: T[][] = [];
  for (const group of groups) {
    const first = group[0];
    if (first === undefined || (group.length === 1 && !next(first).includes(first))) continue;
    cycles.push(cycleThrough(first, new Set(group), next));
  }
  return cycles;
}

/** A shortest cycle through `start` within its component. */
function cycleThrough<T>(start: T, group: ReadonlySet<T>, next: (node: T) => readonly T[]): T[] {
  const cameFrom = new Map<T, T>();
  const queue: T[] = [start];
  for (const node of queue) {
    for (const target of next(node)) {
      if (target === start) {
        const cycle: T[] = [];
        for (let step: T | undefined = node; step !== undefined && step !== start; step = cameFrom.get(step))
          cycle.unshift(step);
        return [start, ...cycle];
      }
      if (!group.has(target) || cameFrom.has(target)) continue;
      cameFrom.set(target, node);
      queue.push(target);
    }
  }
  return [start];
}
