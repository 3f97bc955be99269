/**
 * Nodes of a directed graph that can reach themselves, by group: two nodes with the same number reach each other. Nodes on no
 * circle are absent. Tarjan's algorithm without recursion: linear, and a chain of 100,000 does not exhaust the stack.
 * @param edges each node with those it leads to; nodes that are only led to are on no circle
 */
export function findLoops(edges: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const waiting: string[] = [];
  const isWaiting = new Set<string>();
  const loops = new Map<string, number>();

  const enter = (node: string) => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    waiting.push(node);
    isWaiting.add(node);
    return { node, next: 0 };
  };
  const lower = (node: string, value: number) => low.set(node, Math.min(low.get(node)!, value));

  /** All that waits above and with the node forms one group with it. */
  const close = (node: string) => {
    const group = waiting.splice(waiting.lastIndexOf(node));
    for (const one of group) isWaiting.delete(one);
    if (group.length > 1 || edges.get(node)?.includes(node)) for (const one of group) loops.set(one, order.get(node)!);
  };

  for (const start of edges.keys()) {
    if (order.has(start)) continue;
    const path = [enter(start)];
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const target = edges.get(at.node)?.[at.next++];
      if (target === undefined) {
        path.pop();
        const above = path.at(-1);
        if (above) lower(above.node, low.get(at.node)!);
        if (low.get(at.node) === order.get(at.node)) close(at.node);
      } else if (!order.has(target)) path.push(enter(target));
      else if (isWaiting.has(target)) lower(at.node, order.get(target)!);
    }
  }
  return loops;
}
