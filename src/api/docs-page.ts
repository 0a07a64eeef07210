import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ApiDocument } from './openapi.ts';

/** Where the page and its style are served. */
export const DOCS_PATH = '/api/docs';
export const DOCS_STYLE_PATH = '/api/docs.css';

/**
 * The documentation of the API as one page: every route with what it takes and gives, from the
 * OpenAPI document. It needs no script and nothing from elsewhere.
 */
export async function docsPage(c: Context, document: ApiDocument, address: string) {
  const routes = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );
  const tags = [...new Set(routes.map(({ operation }) => operation.tags?.[0] ?? 'Others'))];
  const sections = tags.map((tag) => {
    const own = routes.filter(({ operation }) => (operation.tags?.[0] ?? 'Others') === tag);
    return html`<section><h2>${tag}</h2>${own.map(routePart)}</section>`;
  });
  return c.html(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Stakeline API</title>
<link rel="stylesheet" href="${DOCS_STYLE_PATH}">
</head>
<body>
<main>
<h1>Stakeline API ${document.info.version}</h1>
<p>${document.info.description}</p>
<p>All addresses below begin with <code>${document.servers?.[0]?.url}</code>.
The same as data: <a href="${address}">OpenAPI 3.1</a>.</p>
${sections}
<section><h2>Shapes</h2>${Object.entries(document.components?.schemas ?? {}).map(shapePart)}</section>
</main>
</body>
</html>`);
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

type PathItem = NonNullable<ApiDocument['paths']>[string];
type Operation = NonNullable<PathItem['get']>;

function routePart(route: {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}) {
  const { path, method, operation } = route;
  return html`<article>
<h3><span class="method">${method.toUpperCase()}</span> <code>${path}</code></h3>
<p>${operation.summary ?? ''}</p>
${operation.description ? html`<p>${operation.description}</p>` : ''}
${parametersPart(operation)}
${bodyPart(operation)}
${Object.entries(operation.responses ?? {}).map(answerPart)}
</article>`;
}

function parametersPart({ parameters = [] }: Operation) {
  if (parameters.length === 0) return '';
  const rows = parameters.map((given) => {
    const parameter = '$ref' in given ? undefined : given;
    if (!parameter) return '';
    const { name, in: place, required, description, schema, example } = parameter;
    const shown = example ?? (schema && 'example' in schema ? schema.example : undefined);
    return html`<tr><th scope="row"><code>${name}</code></th><td>${place}</td>
<td>${required ? 'needed' : ''}</td><td>${description ?? ''}</td>
<td>${shown === undefined ? '' : html`<code>${String(shown)}</code>`}</td></tr>`;
  });
  return html`<table><caption>Parameters</caption><tbody>${rows}</tbody></table>`;
}

function bodyPart({ requestBody }: Operation) {
  if (!requestBody || '$ref' in requestBody) return '';
  const { description = '', content } = requestBody;
  return html`<h4>Body</h4><p>${description}</p>${contentPart(content)}`;
}

function answerPart([status, answer]: [string, { description?: string; content?: object }]) {
  return html`<h4>${status}</h4><p>${answer.description ?? ''}</p>${contentPart(answer.content)}`;
}

function contentPart(content: object = {}) {
  return Object.entries(content).map(
    ([type, media]: [string, { schema?: object; example?: unknown }]) =>
      html`<p><code>${type}</code> ${shapeName(media.schema)}</p>
${media.example === undefined ? '' : html`<pre>${printed(media.example)}</pre>`}`,
  );
}

/** A link to a shape that has a name, and nothing for one that has none. */
function shapeName(schema: object | undefined) {
  const reference = schema && '$ref' in schema ? String(schema.$ref) : undefined;
  const name = reference?.split('/').at(-1);
  return name === undefined ? '' : html`<a href="#${name}">${name}</a>`;
}

function shapePart([name, schema]: [string, object]) {
  return html`<details id="${name}"><summary><code>${name}</code></summary>
<pre>${printed(schema)}</pre></details>`;
}

function printed(example: unknown): string {
  return typeof example === 'string' ? example : JSON.stringify(example, undefined, 2);
}
