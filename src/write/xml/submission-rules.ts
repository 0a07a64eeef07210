import {
  VOCABULARY_13D,
  VOCABULARY_13G,
  type Vocabulary,
} from '../../filing/edgar-xml/vocabulary.ts';
import { parseCik } from '../../value/cik.ts';
import { nodesAt, textsAt } from './at-path.ts';
import type { Rule, Sent } from './rule.ts';
import { ruleFinding } from './rule-finding.ts';

const filerIsNotIssuer: Rule = ({ statement: { root, namespace } }) => {
  const [filer] = textsAt(root, ...CREDENTIALS, 'cik').map(parseCik);
  const [issuer] = textsAt(root, ...ISSUER, namesOf(namespace).issuerCik).map(parseCik);
  if (filer === undefined || filer !== issuer) return [];
  const message = `The filer's CIK, ${filer}, is the issuer's.`;
  const fix = 'Name the CIK of the holder who files.';
  return [
    ruleFinding('edgar-filer-not-issuer', 'error', message, fix, { path: 'edgarHeader.filerCik' }),
  ];
};

/** EDGAR compares the issuer's name; accepted filings repeat class and address word for word too. */
const firstItemAsTitlePage: Rule = ({ statement: { root, namespace } }) => {
  const names = namesOf(namespace);
  const item = ['formData', names.items, 'item1'];
  const title = textsAt(root, 'formData', 'coverPageHeader', 'securitiesClassTitle')[0];
  const issuer = textsAt(root, ...ISSUER, 'issuerName')[0];
  const street = textsAt(root, ...ISSUER, names.issuerAddress, 'street1')[0];
  const city = textsAt(root, ...ISSUER, names.issuerAddress, 'city')[0];
  const own = [...item, 'issuerPrincipalAddress'];
  return [
    differs('Name of issuer', issuer, textsAt(root, ...item, 'issuerName')[0]),
    differs('Title of class', title, textsAt(root, ...item, 'securityTitle')[0]),
    differs("Street of the issuer's offices", street, textsAt(root, ...own, 'street1')[0]),
    differs("City of the issuer's offices", city, textsAt(root, ...own, 'city')[0]),
  ].flat();
};

function differs(
  what: string,
  page: string | undefined,
  item: string | undefined,
): ReturnType<Rule> {
  if (page === undefined || item === undefined || page === item) return [];
  const message = `${what}: the title page says "${page}", Item 1 says "${item}".`;
  return [
    ruleFinding('edgar-item-1-as-title-page', 'error', message, 'Say the same in both places.'),
  ];
}

const cccGiven: Rule = ({ statement: { root }, options }) => {
  if (options.shape === 'public') return [];
  if (textsAt(root, ...CREDENTIALS, 'ccc')[0] !== 'XXXXXXXX') return [];
  const message = 'The CCC of the filer is only a stand-in (XXXXXXXX).';
  const fix = 'Give it when the submission is made; it is kept nowhere.';
  const severity = options.mode === 'LIVE' ? 'error' : 'warning';
  return [ruleFinding('edgar-ccc-given', severity, message, fix, { path: 'edgarHeader.filerCcc' })];
};

const notificationsDiffer: Rule = ({ statement: { root } }) => {
  const all = textsAt(root, 'headerData', 'filerInfo', 'notifications', 'notificationEmailAddress');
  return repeated(all).map((email) =>
    ruleFinding(
      'edgar-notifications-differ',
      'warning',
      `The notification address ${email} is given twice.`,
      'Leave one out.',
      { path: 'edgarHeader.notificationEmails' },
    ),
  );
};

const ruleDesignated: Rule = ({ filing, statement: { root, namespace } }) => {
  if (namespace !== VOCABULARY_13G.namespace) return [];
  if (nodesAt(root, ...TITLE_PAGE, 'designateRulesPursuantThisScheduleFiled').length > 0) return [];
  const message = 'No rule is ticked under which the Schedule 13G is filed.';
  const fix = 'Tick Rule 13d-1(b), (c) or (d).';
  const span = filing.form?.span;
  return [
    ruleFinding('edgar-rule-designated', 'warning', message, fix, { path: 'rules13G', span }),
  ];
};

/** A percentage of more characters passes the schema; the specification has room for five. */
const percentFiveCharacters: Rule = ({ filing }) =>
  filing.reportingPersons.flatMap(({ percentOfClass, name }, at) => {
    const text = percentOfClass?.value?.toString() ?? '';
    if (text.length <= PERCENT_LENGTH_MAX) return [];
    const message = `Percent of class of ${name?.value ?? `person ${at + 1}`} is "${text}"; the specification has room for ${PERCENT_LENGTH_MAX} characters.`;
    const path = `reportingPersons[${at}].percentOfClass`;
    const place = { path, span: percentOfClass?.span };
    return [
      ruleFinding('edgar-percent-short', 'warning', message, 'Round it to one decimal.', place),
    ];
  });

const PERCENT_LENGTH_MAX = 5;

/** EDGAR's reasons to suspend that concern the submission and its title page. */
export const SUBMISSION_RULES: readonly Rule[] = [
  filerIsNotIssuer,
  firstItemAsTitlePage,
  cccGiven,
  notificationsDiffer,
  ruleDesignated,
  percentFiveCharacters,
];

const CREDENTIALS = ['headerData', 'filerInfo', 'filer', 'filerCredentials'];
const TITLE_PAGE = ['formData', 'coverPageHeader'];
const ISSUER = [...TITLE_PAGE, 'issuerInfo'];

function namesOf(namespace: Sent['statement']['namespace']): Vocabulary {
  return namespace === VOCABULARY_13D.namespace ? VOCABULARY_13D : VOCABULARY_13G;
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
