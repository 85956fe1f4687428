import type { Page } from '@playwright/test';

/** Something an extension page must never do: a CSP violation, an uncaught error, a console error. */
export type Complaint = { readonly page: string; readonly kind: string; readonly text: string };

/**
 * Collects what a page complained of since it was opened: Chromium replays its whole history to a session that
 * comes later, so nothing said before we could listen is lost.
 */
export async function watchPage(page: Page, found: (complaint: Complaint) => void): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const where = () => new URL(page.url()).pathname;
  const tell = (kind: string, text: string) => found({ page: where(), kind, text });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' || entry.source === 'security') tell(`log ${entry.source}`, entry.text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'assert')
      tell('console error', args.map((arg) => arg.description ?? String(arg.value ?? arg.type)).join(' '));
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) =>
    tell('uncaught error', details.exception?.description ?? details.text),
  );
  session.on('Audits.issueAdded', ({ issue }) => {
    const csp = issue.details.contentSecurityPolicyIssueDetails;
    if (csp !== undefined)
      tell(
        'securitypolicyviolation',
        `${csp.violatedDirective} ${csp.blockedURL ?? csp.contentSecurityPolicyViolationType}`,
      );
  });
  for (const method of ['Log.enable', 'Runtime.enable', 'Audits.enable'] as const) await session.send(method);
}
