/** Cycles in a graph whose edges ought to lead upwards. */

/**
 * One cycle for each group of nodes that lie on cycles together, as the nodes in walking order. Linear (Tarjan's
 * components, without recursion, since a definition may hold ten thousand programs in a row).
 */
export function cyclesOf<T>(nodes: readonly T[], next: (node: T) => readonly T[]): T[][] {
  const number = new Map<T, number>();
  const low = new Map<T, number>();
  const component = new Map<T, number>();
  const stack: T[] = [];
  const groups: T[][] = [];
  const lower = (node: T, value: number) => low.set(node, Math.min(low.get(node) ?? value, value));

  for (const root of nodes) {
    if (number.has(root)) continue;
    const calls: { node: T; edge: number }[] = [];
    const enter = (node: T) => {
      low.set(node, number.size);
      number.set(node, number.size);
      stack.push(node);
      calls.push({ node, edge: 0 });
    };
    enter(root);
    for (let call = calls.at(-1); call; call = calls.at(-1)) {
      const { node } = call;
      const target = next(node)[call.edge++];
      if (target !== undefined) {
        if (!number.has(target)) enter(target);
        else if (!component.has(target)) lower(node, number.get(target) ?? 0);
        continue;
      }
      calls.pop();
      const parent = calls.at(-1);
      if (parent) lower(parent.node, low.get(node) ?? 0);
      if (low.get(node) !== number.get(node)) continue;
      const group = stack.splice(stack.lastIndexOf(node));
      for (const member of group) component.set(member, groups.length);
      groups.push(group);
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
