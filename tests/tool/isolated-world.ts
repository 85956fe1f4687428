import type { CDPSession, Page } from '@playwright/test';

/** Runs an expression beside the page's own scripts, which can neither see nor touch it; answers plain data. */
export type World = { readonly run: <T>(expression: string) => Promise<T> };

type Node = {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly shadowRoots?: readonly Node[];
  readonly children?: readonly Node[];
  readonly contentDocument?: Node;
};

/** Hosts of closed shadow roots with their roots, as ids of the browser's debugger. */
function closedRoots(node: Node): readonly (readonly [host: number, root: number])[] {
  const own = (node.shadowRoots ?? [])
    .filter(({ shadowRootType }) => shadowRootType === 'closed')
    .map((root) => [node.backendNodeId, root.backendNodeId] as const);
  const inner = [...(node.shadowRoots ?? []), ...(node.children ?? []), node.contentDocument ?? []].flat();
  return [...own, ...inner.flatMap(closedRoots)];
}

/** What the browser lends to an extension's script and to no other: a door into closed shadow roots. */
const DOOR = `globalThis.compagnonDoor = new WeakMap();
globalThis.chrome = { dom: { openOrClosedShadowRoot: (host) => host.shadowRoot ?? compagnonDoor.get(host) ?? null } };0`;

async function openDoor(session: CDPSession, executionContextId: number): Promise<void> {
  await session.send('Runtime.evaluate', { expression: DOOR, contextId: executionContextId });
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const handle = async (backendNodeId: number) =>
    (await session.send('DOM.resolveNode', { backendNodeId, executionContextId })).object.objectId;
  for (const [host, shadow] of closedRoots(root)) {
    const [hostId, shadowId] = [await handle(host), await handle(shadow)];
    if (hostId === undefined || shadowId === undefined) continue;
    await session.send('Runtime.callFunctionOn', {
      functionDeclaration: 'function (root) { compagnonDoor.set(this, root); }',
      objectId: hostId,
      arguments: [{ objectId: shadowId }],
    });
  }
}

/**
 * A world of its own in the page's top frame, as an extension's script has it, closed shadow roots included as they
 * stand now. Throws when a script there throws or runs longer than `patience` ms.
 */
export async function isolatedWorld(page: Page, patience: number): Promise<World> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  await openDoor(session, contextId);
  return {
    run: async (expression) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        returnByValue: true,
        timeout: patience,
      });
      if (exceptionDetails !== undefined) throw new Error(`A script failed: ${exceptionDetails.text}`);
      return result.value;
    },
  };
}
