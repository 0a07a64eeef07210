import type { Finding, Severity } from '../source/finding.ts';
import { masked } from '../source/masked.ts';
import { Positions } from '../source/position.ts';
import type { Source } from '../source/source.ts';
import type { Span } from '../source/span.ts';
import type { Json } from './outline.ts';

type JsonObject = { readonly [key: string]: Json };

/** What SARIF tells once of each code, whether or not it was found. */
export interface SarifRule {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly cite: string;
}

/** A log of SARIF 2.1.0 (OASIS), which code hosts and editors show beside the text. */
export function sarifLog(
  results: readonly JsonObject[],
  rules: readonly SarifRule[],
  version: string,
): JsonObject {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'stakeline', version, rules: rules.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
}

/** The findings of one file as SARIF results, tax numbers hidden. */
export function sarifResults(source: Source, findings: readonly Finding[]): JsonObject[] {
  if (findings.length === 0) return [];
  const positions = new Positions(source);
  const uri = uriOf(source.name);
  return findings.map((finding) => ({
    ruleId: finding.code,
    level: finding.severity,
    message: { text: masked(messageOf(finding)) },
    locations: [locationOf(uri, positions, finding.span)],
    ...(finding.also && {
      relatedLocations: finding.also.map(({ span, message }) => ({
        ...locationOf(uri, positions, span),
        message: { text: masked(message) },
      })),
    }),
    properties: { cite: finding.cite, path: finding.path ?? null },
  }));
}

function ruleOf({ code, severity, title, why, fix, cite }: SarifRule): JsonObject {
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${fix} (${cite})` },
    defaultConfiguration: { level: severity },
  };
}

function messageOf({ message, fix }: Finding): string {
  return fix === undefined ? message : `${message} ${fix}`;
}

function locationOf(uri: string, positions: Positions, span: Span | undefined): JsonObject {
  const artifactLocation = { uri };
  if (!span) return { physicalLocation: { artifactLocation } };
  const from = positions.at(span.from);
  const to = positions.at(span.to);
  const region = {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: span.from,
    charLength: span.to - span.from,
  };
  return { physicalLocation: { artifactLocation, region } };
}

/** A path as a URI reference: parts are escaped, separators stay. */
function uriOf(name: string): string {
  return name.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
