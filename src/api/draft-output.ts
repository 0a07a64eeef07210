import { createRoute, z } from '@hono/zod-openapi';
import { runChecks } from '../check/run.ts';
import type { DraftFinding } from '../draft/draft.ts';
import { readingOfDraft } from '../draft/draft-reading.ts';
import { fieldOfPath } from '../draft/field-of-path.ts';
import { changesOf } from '../ledger/filings/changes.ts';
import { masked } from '../source/masked.ts';
import { writeAs } from '../write/formats.ts';
import { draftFindings } from '../write/xml/draft-findings.ts';
import type { XmlOptions } from '../write/xml/options.ts';
import { answerOf } from './answer.ts';
import type { ApiContext } from './context.ts';
import { writtenDownload } from './download.ts';
import { linksOnFile, type OpenDraft, openDraft, stakeOfDraft } from './draft-store.ts';
import { Problem } from './problem.ts';
import { newRouter } from './router.ts';
import { SANDBOX_HEADERS } from './sandboxed.ts';
import { ChangesSchema } from './schemas/chain-schema.ts';
import { problems } from './schemas/problem-schema.ts';
import { DraftParam, QueryText } from './schemas/values.ts';

/** Whom EDGAR may ask about the submission; it is written into the file and kept nowhere. */
const ContactQuery = z.object({
  contactName: QueryText.optional(),
  contactTelephone: QueryText.optional(),
  contactEmail: QueryText.optional(),
  filerCik: QueryText.optional().openapi({ description: 'Whose account submits it.' }),
});

const FindingSchema = z
  .object({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'note']),
    message: z.string(),
    cite: z.string(),
    fix: z.string().nullable(),
    section: z.string().nullable(),
    field: z.string().nullable().openapi({ description: 'The field beside which it belongs.' }),
  })
  .openapi('DraftFinding');

const findingsRoute = createRoute({
  method: 'get',
  path: '/drafts/{id}/findings',
  tags: ['Drafts'],
  summary: 'What a draft lacks, what its checks say, and what EDGAR would refuse, field by field.',
  request: { params: DraftParam, query: ContactQuery },
  responses: {
    200: {
      description: 'The findings.',
      content: {
        'application/json': {
          schema: z.object({ items: z.array(FindingSchema) }),
          example: { items: [{ code: 'draft-complete', severity: 'error' }] },
        },
      },
    },
    ...problems,
  },
});

const previewRoute = createRoute({
  method: 'get',
  path: '/drafts/{id}/preview',
  tags: ['Drafts'],
  summary: 'A draft as the printed form, in a sandbox of its own.',
  request: { params: DraftParam },
  responses: {
    200: {
      description: 'The page.',
      content: { 'text/html': { schema: z.string(), example: '<title>' } },
    },
    ...problems,
  },
});

const xmlRoute = createRoute({
  method: 'get',
  path: '/drafts/{id}/xml',
  tags: ['Drafts'],
  summary: 'EDGAR’s XML of a draft as a TEST submission, to be saved; nothing is sent.',
  request: { params: DraftParam, query: ContactQuery },
  responses: {
    200: {
      description: 'The file.',
      content: {
        'application/xml': {
          schema: z.string(),
          example: '<liveTestFlag>TEST</liveTestFlag>',
        },
      },
    },
    ...problems,
  },
});

const changesRoute = createRoute({
  method: 'get',
  path: '/drafts/{id}/changes',
  tags: ['Drafts'],
  summary: 'What a draft changes in the statement on file: facts, and items word by word.',
  request: { params: DraftParam },
  responses: {
    200: {
      description: 'The changes; `since` is null where no statement is on file here.',
      content: {
        'application/json': {
          schema: ChangesSchema.extend({
            since: z.string().nullable().openapi({ description: 'The last filing on file.' }),
          }).openapi('DraftChanges'),
          example: { since: null, facts: [] },
        },
      },
    },
    ...problems,
  },
});

export function draftOutputRoutes(context: ApiContext) {
  return newRouter()
    .openapi(findingsRoute, async (c) => {
      const open = await openDraft(context, c.req.valid('param').id);
      return c.json({ items: findingsOf(open, xmlOptions(c.req.valid('query'))) }, 200);
    })
    .openapi(previewRoute, async (c) => {
      const { draft } = await openDraft(context, c.req.valid('param').id);
      const { text = '' } = writeAs('html', readingOfDraft(draft).page, {});
      return c.body(text, 200, SANDBOX_HEADERS);
    })
    .openapi(xmlRoute, async (c) => {
      const { draft, document } = await openDraft(context, c.req.valid('param').id);
      const xml = xmlOptions(c.req.valid('query'));
      const { text, findings } = writeAs('xml', readingOfDraft(draft).page, { xml });
      if (text === undefined) {
        throw new Problem(422, findings[0]?.message ?? 'The draft cannot be written as XML.');
      }
      return c.body(text, 200, writtenDownload(`draft-${document.id}-TEST`, 'xml'));
    })
    .openapi(changesRoute, async (c) => {
      const open = await openDraft(context, c.req.valid('param').id);
      const stake = await stakeOfDraft(context, open);
      const links = await linksOnFile(context, stake, open.draft.computed.on);
      const { page } = readingOfDraft(open.draft);
      const changes = changesOf([...links, { name: 'draft', filing: page }]).at(-1);
      const json = {
        since: links.at(-1)?.name ?? null,
        facts: changes?.facts ?? [],
        items: changes?.items ?? [],
      };
      const masking: object = JSON.parse(masked(JSON.stringify(json)));
      return c.json(answerOf(DraftChangesSchema, masking), 200);
    });
}

const DraftChangesSchema = changesRoute.responses[200].content['application/json'].schema;

type ContactGiven = z.infer<typeof ContactQuery>;

function xmlOptions({
  contactName: name,
  contactTelephone: telephone,
  contactEmail: email,
  filerCik,
}: ContactGiven): XmlOptions {
  const hasContact = name !== undefined && telephone !== undefined && email !== undefined;
  return {
    mode: 'TEST',
    ...(filerCik !== undefined && { filerCik }),
    ...(hasContact && { contact: { name, telephone, email } }),
  };
}

/** Of the draft as a draft, by the checks, and by EDGAR's rules; each beside its field. */
function findingsOf({ draft }: OpenDraft, xml: XmlOptions): z.infer<typeof FindingSchema>[] {
  const { filing, page, findings } = readingOfDraft(draft);
  const all: readonly Partial<DraftFinding>[] = [
    ...findings,
    ...runChecks(filing),
    ...draftFindings(page, xml),
  ];
  return all.map(({ path, fix, ...finding }) => {
    const place = path === undefined ? undefined : fieldOfPath(draft, filing, path);
    return FindingSchema.parse({
      ...finding,
      message: masked(finding.message ?? ''),
      fix: fix ?? null,
      section: place?.section ?? null,
      field: place?.field ?? null,
    });
  });
}
