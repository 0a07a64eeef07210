import type { XmlGroup, XmlNode } from './tree.ts';

/** All nodes behind names from the top down; groups on the way may stand several times. */
export function nodesAt(root: XmlGroup, ...names: readonly string[]): readonly XmlNode[] {
  let nodes: readonly XmlNode[] = [root];
  for (const name of names) {
    nodes = nodes.flatMap((node) => (node.kind === 'group' ? (node.children[name] ?? []) : []));
  }
  return nodes;
}

/** The values behind names, as they would be sent, blanks aside. */
export function textsAt(root: XmlGroup, ...names: readonly string[]): string[] {
  return nodesAt(root, ...names).flatMap((node) =>
    node.kind === 'value' ? [node.text.replace(/\s+/g, ' ').trim()] : [],
  );
}
