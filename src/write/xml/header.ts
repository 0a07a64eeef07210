import type { Fact } from '../../filing/fact.ts';
import type { Filing, Form } from '../../filing/filing.ts';
import type { XmlOptions } from './options.ts';
import {
  groupOf,
  plain,
  textOf,
  textsOf,
  trueFalse,
  type XmlGroup,
  type XmlValue,
} from './tree.ts';

/** EDGAR's name for the form, of this or of the old kind. */
export const FORM_TYPES: Readonly<Record<Form, string>> = {
  '13D': 'SCHEDULE 13D',
  '13D/A': 'SCHEDULE 13D/A',
  '13G': 'SCHEDULE 13G',
  '13G/A': 'SCHEDULE 13G/A',
};

/** What holds the CCC's place, as in what EDGAR makes public. */
const NO_CCC = 'XXXXXXXX';
/** EDGAR's schema since 16 March 2026. */
const SCHEMA_VERSION = 'X0202';

export function schemaVersion({ edgarHeader }: Filing): XmlValue {
  return (
    textOf(edgarHeader?.schemaVersion, 'edgarHeader.schemaVersion') ??
    plain(SCHEMA_VERSION, 'edgarHeader.schemaVersion')
  );
}

export function header(filing: Filing, form: Form, options: XmlOptions): XmlGroup | undefined {
  return groupOf({
    submissionType: plain(FORM_TYPES[form], 'form'),
    previousAccessionNumber: textOf(filing.previousAccession, 'previousAccession'),
    filerInfo: groupOf({
      filer: groupOf({ filerCredentials: credentials(filing, options) }),
      liveTestFlag: plain(modeOf(filing, options), 'edgarHeader.mode'),
      flags: groupOf({
        overrideInternetFlag:
          trueFalse(filing.edgarHeader?.overrideInternet, 'edgarHeader.overrideInternet') ??
          plain('false', 'edgarHeader.overrideInternet'),
      }),
      contact: contact(filing, options),
      notifications: groupOf({
        notificationEmailAddress: textsOf(
          filing.edgarHeader?.notificationEmails ?? [],
          'edgarHeader.notificationEmails',
        ),
      }),
    }),
  });
}

/** Nothing goes to EDGAR as LIVE because it was LIVE once; what is public is only repeated. */
function modeOf({ edgarHeader }: Filing, { shape, mode }: XmlOptions): string {
  if (shape === 'public') return edgarHeader?.mode?.value ?? 'LIVE';
  return mode ?? 'TEST';
}

function credentials(filing: Filing, options: XmlOptions): XmlGroup | undefined {
  const own = filing.edgarHeader?.filerCcc?.value;
  const ccc = options.shape === 'public' ? NO_CCC : (options.ccc ?? own ?? NO_CCC);
  return groupOf({
    cik: textOf(filerCikOf(filing, options), 'edgarHeader.filerCik'),
    ccc: plain(ccc, 'edgarHeader.filerCcc'),
  });
}

/** By the options, the filing's own header, or EDGAR's header where it names one filer only. */
function filerCikOf(
  { edgarHeader, submission }: Filing,
  { filerCik }: XmlOptions,
): Fact<string> | undefined {
  if (filerCik !== undefined) return { value: filerCik };
  if (edgarHeader?.filerCik) return edgarHeader.filerCik;
  const filers = submission?.parties.filter(({ role }) => role === 'filer') ?? [];
  return filers.length === 1 ? filers[0]?.cik : undefined;
}

function contact(filing: Filing, options: XmlOptions): XmlGroup | undefined {
  const own = filing.edgarHeader?.contact;
  const given = options.contact;
  const path = 'edgarHeader.contact';
  return groupOf({
    contactName: textOf(own?.name ?? valueOf(given?.name), `${path}.name`),
    contactPhoneNumber: textOf(own?.telephone ?? valueOf(given?.telephone), `${path}.telephone`),
    contactEmailAddress: textOf(own?.email ?? valueOf(given?.email), `${path}.email`),
  });
}

function valueOf(value: string | undefined): Fact<string> | undefined {
  return value === undefined ? undefined : { value };
}
