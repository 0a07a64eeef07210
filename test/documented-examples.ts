import type { ApiDocument } from '../src/api/openapi.ts';

/** A request that the documentation of the API shows, and the answer beside it. */
export interface DocumentedExample {
  readonly method: string;
  /** As documented, with `{names}`. */
  readonly path: string;
  /** Below the base, with the examples of its parameters put in. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | FormData;
  readonly status: number;
  readonly answer?: unknown;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** One example for each operation, in the order of the document. */
export function documentedExamples(document: ApiDocument): DocumentedExample[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [exampleOf(method.toUpperCase(), path, operation)] : [];
    }),
  );
}

type Operation = NonNullable<NonNullable<ApiDocument['paths']>[string]['get']>;

function exampleOf(method: string, path: string, operation: Operation): DocumentedExample {
  const given = (operation.parameters ?? []).flatMap((one) => ('$ref' in one ? [] : [one]));
  const query = new URLSearchParams();
  const headers: Record<string, string> = {};
  let address = path;
  for (const { name, in: place, required, schema, example } of given) {
    const value = example ?? (schema && 'example' in schema ? schema.example : undefined);
    if (value === undefined && required)
      throw new Error(`${method} ${path}: no example of ${name}`);
    if (value === undefined) continue;
    if (place === 'path') address = address.replace(`{${name}}`, encodeURIComponent(value));
    if (place === 'query') query.set(name, String(value));
    if (place === 'header') headers[name] = String(value);
  }
  const [status = '200', response] =
    Object.entries(operation.responses ?? {}).find(([code]) => code.startsWith('2')) ?? [];
  const answer: unknown = Object.values<{ example?: unknown }>(response?.content ?? {})[0]?.example;
  const { type, ...body } = bodyOf(operation);
  return {
    method,
    path,
    address: query.size > 0 ? `${address}?${query.toString()}` : address,
    ...body,
    headers: { ...headers, ...(type !== undefined && { 'Content-Type': type }) },
    status: Number(status),
    answer,
  };
}

function bodyOf({ requestBody }: Operation): { type?: string; body?: string | FormData } {
  if (!requestBody || '$ref' in requestBody) return {};
  const [type, media] = Object.entries(requestBody.content)[0] ?? [];
  if (type === undefined || media?.example === undefined) return {};
  const { example } = media;
  // A form says its type itself, with where its parts end.
  if (type === 'multipart/form-data') return { body: formOf(example) };
  return { type, body: typeof example === 'string' ? example : JSON.stringify(example) };
}

/** A form whose fields are lists of files, each given by its text. */
function formOf(fields: Readonly<Record<string, readonly string[]>>): FormData {
  const form = new FormData();
  for (const [field, texts] of Object.entries(fields)) {
    for (const [at, text] of texts.entries()) {
      form.append(field, new Blob([text]), `filing ${at + 1}`);
    }
  }
  return form;
}
