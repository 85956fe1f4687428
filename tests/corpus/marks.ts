import type { CDPSession } from '@playwright/test';

type DomNode = {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
  readonly shadowRootType?: string;
};

const ATTRIBUTE = 'data-gold';

/** The gold of a page, taken off it: by element, with the way up from every element. */
export type Marks = {
  readonly gold: ReadonlyMap<number, string>;
  readonly parents: ReadonlyMap<number, number>;
};

const attributeOf = ({ attributes = [] }: DomNode, name: string): string | undefined => {
  const at = attributes.findIndex((one, index) => index % 2 === 0 && one === name);
  return at < 0 ? undefined : attributes[at + 1];
};

/**
 * Takes every gold attribute off the live page, closed shadow roots and frames included, so that nothing of it is
 * there when the page is read; opens closed roots to the isolated world as `chrome.dom` does for the extension.
 */
export const takeMarks = async (session: CDPSession, contextId: number): Promise<Marks> => {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const gold = new Map<number, string>();
  const parents = new Map<number, number>();
  const marked: number[] = [];
  const doors: { host: number; shadow: number }[] = [];
  const visit = (node: DomNode, parent: number | null): void => {
    if (parent !== null) parents.set(node.backendNodeId, parent);
    const mark = attributeOf(node, ATTRIBUTE);
    if (mark !== undefined) {
      gold.set(node.backendNodeId, mark);
      marked.push(node.nodeId);
    }
    for (const shadow of node.shadowRoots ?? [])
      if (shadow.shadowRootType === 'closed')
        doors.push({ host: node.backendNodeId, shadow: shadow.backendNodeId });
    const inner = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
    if (node.contentDocument !== undefined) inner.push(node.contentDocument);
    for (const child of inner) visit(child, node.backendNodeId);
  };
  visit(root as DomNode, null);
  await Promise.all(marked.map((nodeId) => session.send('DOM.removeAttribute', { nodeId, name: ATTRIBUTE })));
  await openDoors(session, contextId, doors);
  return { gold, parents };
};

const openDoors = async (
  session: CDPSession,
  executionContextId: number,
  doors: readonly { host: number; shadow: number }[],
): Promise<void> => {
  await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: `(() => { const doors = new WeakMap(); globalThis.openDoor = (host, root) => doors.set(host, root);
      globalThis.chrome = { ...globalThis.chrome, dom: { openOrClosedShadowRoot: (host) => doors.get(host) ?? null } }; })()`,
  });
  for (const { host, shadow } of doors) {
    const [here, there] = await Promise.all(
      [host, shadow].map((backendNodeId) =>
        session.send('DOM.resolveNode', { backendNodeId, executionContextId }),
      ),
    );
    await session.send('Runtime.callFunctionOn', {
      functionDeclaration: 'function (host, root) { openDoor(host, root); }',
      executionContextId,
      arguments: [{ objectId: here?.object.objectId ?? '' }, { objectId: there?.object.objectId ?? '' }],
    });
  }
};

/** The gold of each control by its ref, and the golds no control was collected for. */
export const golden = (
  { gold, parents }: Marks,
  elements: ReadonlyMap<string, number>,
): { byRef: Map<string, string>; missed: string[] } => {
  const byRef = new Map<string, string>();
  const left = new Map(gold);
  for (const [ref, element] of elements) {
    const own = left.get(element);
    if (own === undefined) continue;
    byRef.set(ref, own);
    left.delete(element);
  }
  // A widget may be read through an element inside or around the one its author marked.
  const bare = [...elements].filter(([ref]) => !byRef.has(ref));
  for (const [ref, element] of bare) {
    for (let at: number | undefined = element; at !== undefined; at = parents.get(at)) {
      const around = left.get(at);
      if (around === undefined) continue;
      byRef.set(ref, around);
      left.delete(at);
      break;
    }
  }
  const byElement = new Map([...elements].map(([ref, element]) => [element, ref]));
  for (const [element, mark] of [...left]) {
    for (let at = parents.get(element); at !== undefined; at = parents.get(at)) {
      const ref = byElement.get(at);
      if (ref === undefined || byRef.has(ref)) continue;
      byRef.set(ref, mark);
      left.delete(element);
      break;
    }
  }
  return { byRef, missed: [...left.values()] };
};
