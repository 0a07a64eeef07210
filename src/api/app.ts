import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, Hono, Schema } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { StoreError } from '../store/store-error.ts';
import { access } from './access.ts';
import { accountRoutes } from './accounts.ts';
import { auditRoutes } from './audit.ts';
import { bodyRules } from './body-rules.ts';
import { chainRoutes } from './chains.ts';
import { checkRoutes } from './checks.ts';
import type { ApiContext, ApiEnv } from './context.ts';
import { DOCS_PATH, DOCS_STYLE_PATH, docsPage } from './docs-page.ts';
import { DOCS_STYLE } from './docs-style.ts';
import { draftApprovalRoutes } from './draft-approval.ts';
import { draftOutputRoutes } from './draft-output.ts';
import { draftRoutes } from './drafts.ts';
import { dueRoutes } from './due.ts';
import { etags } from './etags.ts';
import { exampleRoutes } from './example.ts';
import { exportRoutes } from './export.ts';
import { filingFormRoutes } from './filing-forms.ts';
import { filingRoutes } from './filings.ts';
import { holdingRoutes } from './holdings.ts';
import { nameRoutes } from './names.ts';
import { apiDocument } from './openapi.ts';
import { operationsOf } from './operation.ts';
import { LOOPBACK_NAMES, ownHostOnly } from './own-host.ts';
import { ownOriginOnly } from './own-origin.ts';
import { webPages } from './pages.ts';
import { Problem, problemResponse } from './problem.ts';
import { rateLimit } from './rate.ts';
import { readRoutes } from './read.ts';
import { renderedPages, renderedRoutes } from './rendered.ts';
import { newRouter } from './router.ts';
import { ruleRoutes } from './rules.ts';
import { searchRoutes } from './search.ts';
import { securityHeaders } from './security-headers.ts';
import { sessionRoutes } from './session.ts';
import { stakeItemRoutes } from './stake.ts';
import { stakeDraftRoutes } from './stake-drafts.ts';
import { stakeEntryRoutes } from './stake-entries.ts';
import { stakeLedgerRoutes } from './stake-ledger.ts';
import { stakeRoutes } from './stakes.ts';
import { triggerRoutes } from './triggers.ts';

/** What the server is given. */
export interface ApiOptions extends ApiContext {
  /** The folder of the built web app. */
  readonly pages?: URL;
  /** Names by which the server may be called; those of loopback where none are given. */
  readonly names?: readonly string[];
  /** Who makes a request, as far as the network can say: an address. */
  readonly callerOf?: (c: Context) => string;
  /** Requests of one caller in a minute. */
  readonly requestsMax?: number;
  /** Is told of failures that are the server's own; the caller hears no details. */
  readonly onFailure?: (error: unknown) => void;
}

/** Where this version of the API begins. */
export const API_BASE = '/api/v1';

/**
 * The server as a function from requests to answers: the API under `/api/v1`, its documentation at
 * `/api/docs`, and the web app for every other address.
 * A request passes, in this order: the headers of every answer, the server's names, the rate, the
 * protection against other sites, the rules for bodies; then the schema of its route; then the route.
 */
export function createApp(options: ApiOptions): OpenAPIHono<ApiEnv> {
  const callerOf = options.callerOf ?? (() => 'anyone');
  const resources = routerOver(resourcesOf(options, callerOf));
  const all = newRouter().route(API_BASE, resources);
  const document = once(() => apiDocument(API_BASE, resources, options.version));
  const operationOf = operationsOf(API_BASE, resources);
  const app = newRouter();
  app.use(
    securityHeaders(),
    ownHostOnly(options.names ?? LOOPBACK_NAMES),
    rateLimit(callerOf, options.requestsMax),
    ownOriginOnly,
    bodyRules(operationOf),
  );
  app.use(`${API_BASE}/*`, access(options, operationOf), etags);
  app.use('/api/*', methodNotAllowed({ app: all, onMethodNotAllowed: refuseMethod }));
  app.get(`${API_BASE}/openapi.json`, (c) => c.json(document()));
  app.get(DOCS_PATH, (c) => docsPage(c, document(), `${API_BASE}/openapi.json`));
  app.get(DOCS_STYLE_PATH, (c) => c.body(DOCS_STYLE, 200, { 'Content-Type': 'text/css' }));
  app.route(API_BASE, resources);
  app.all('/api/*', noSuchRoute);
  if (options.pages !== undefined) app.route('/', webPages(options.pages));
  app.notFound((c) => problemResponse(c, new Problem(404, 'There is nothing at this address.')));
  app.onError((error, c) => problemResponse(c, problemOf(error, options)));
  return app;
}

/** Works out when it is first asked for; most runs of the server are never asked for its document. */
function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Every resource of the API, a file each. */
function resourcesOf(context: ApiContext, callerOf: (c: Context) => string) {
  const pages = renderedPages();
  return [
    sessionRoutes(context, callerOf),
    readRoutes(context, pages),
    renderedRoutes(pages),
    searchRoutes(context),
    filingRoutes(context),
    filingFormRoutes(context),
    chainRoutes(context),
    nameRoutes(context),
    holdingRoutes(context),
    exportRoutes(context),
    stakeRoutes(context),
    stakeItemRoutes(context),
    stakeLedgerRoutes(context),
    stakeEntryRoutes(context),
    stakeDraftRoutes(context),
    draftRoutes(context),
    draftApprovalRoutes(context),
    draftOutputRoutes(context),
    exampleRoutes(context),
    checkRoutes(),
    ruleRoutes(),
    triggerRoutes(),
    dueRoutes(),
    accountRoutes(context),
    auditRoutes(context),
  ] as const;
}

/** All resources under one router, whose type knows none of them: see `AppType`. */
function routerOver(resources: readonly OpenAPIHono<ApiEnv>[]): OpenAPIHono<ApiEnv> {
  const router = newRouter();
  for (const resource of resources) router.route('/', resource);
  return router;
}

type Resources = ReturnType<typeof resourcesOf>[number];

/** What a resource's router knows of its routes. */
type SchemaOf<Router> = Router extends OpenAPIHono<ApiEnv, infer Routes> ? Routes : never;

/** All of them at once; a router that grew route by route would be computed anew for each. */
type Together<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/**
 * The type by which a client knows every route, its parameters and its answers; addresses begin at
 * the API's base.
 */
export type AppType =
  Together<SchemaOf<Resources>> extends infer All extends Schema ? Hono<ApiEnv, All> : never;

/** An answer and no throw, so that a wrong method can still be told from a wrong address. */
function noSuchRoute(c: Context): Response {
  return problemResponse(c, new Problem(404, `There is no such route; see ${DOCS_PATH}.`));
}

function refuseMethod(c: Context, methods: readonly string[]): Response {
  const allowed = methods.join(', ');
  return problemResponse(
    c,
    new Problem(405, `${c.req.method} cannot be done here; use ${allowed}.`, {
      headers: { Allow: allowed },
    }),
  );
}

/** Every failure as a problem; one that nobody foresaw is the server's own. */
function problemOf(error: unknown, { onFailure }: ApiOptions): Problem {
  if (error instanceof Problem) return error;
  // The framework's own refusals, as of a body that is no JSON.
  if (error instanceof HTTPException && error.status < 500) {
    return new Problem(error.status === 400 ? 400 : 422, error.message || 'It is not understood.');
  }
  // The store cannot answer the question as it stands, and its message says what to do.
  if (error instanceof StoreError) return new Problem(400, error.message);
  onFailure?.(error);
  return new Problem(500, 'The server failed over this request; its log says how.');
}
