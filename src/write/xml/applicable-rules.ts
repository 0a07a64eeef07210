import { VOCABULARY_13G } from '../../filing/edgar-xml/vocabulary.ts';
import type { Finding } from '../../source/finding.ts';
import { nodesAt, textsAt } from './at-path.ts';
import type { Rule } from './rule.ts';
import { ruleFinding } from './rule-finding.ts';
import type { XmlGroup } from './tree.ts';

/** Items of Schedule 13G that are either marked as not applicable or answered. */
const CONDITIONAL_ITEMS = ['3', '5', '6', '7', '8', '9', '10'];

const appliesOrNot: Rule = ({ filing, statement }) => {
  if (statement.namespace !== VOCABULARY_13G.namespace) return [];
  return CONDITIONAL_ITEMS.flatMap((number): Finding[] => {
    const [item] = nodesAt(statement.root, 'formData', 'items', `item${number}`);
    if (item?.kind !== 'group') return [];
    const [flag] = textsAt(item, 'notApplicableFlag');
    const at = filing.items.findIndex((one) => one.number.value === number);
    const path = `items[${at}]`;
    if (flag === 'Y' && answersOf(item).length > 0) {
      const message = `Item ${number} is marked as not applicable, and is answered.`;
      const fix = 'Take the mark or the answer away.';
      return [ruleFinding('edgar-not-applicable-alone', 'error', message, fix, { path })];
    }
    if (flag !== 'N' || answersOf(item).length > 0) return [];
    const message = `Item ${number} is marked as applicable, but has no answer.`;
    const severity = statement.isAmendment ? 'warning' : 'error';
    const fix = 'Answer it, or mark it as not applicable.';
    return [ruleFinding('edgar-applicable-answered', severity, message, fix, { path })];
  });
};

/** An unticked box for five percent or less is no answer. */
function answersOf(item: XmlGroup): string[] {
  return Object.keys(item.children).filter(
    (name) =>
      name !== 'notApplicableFlag' &&
      !(name === 'classOwnership5PercentOrLess' && textsAt(item, name)[0] === 'N'),
  );
}

const otherInstitutionNamed: Rule = ({ statement: { root, namespace } }) => {
  if (namespace !== VOCABULARY_13G.namespace) return [];
  const item = ['formData', 'items', 'item3'];
  const isForeign = textsAt(root, ...item, 'typeOfPersonFiling').includes('FI');
  const isNamed = nodesAt(root, ...item, 'otherTypeOfPersonFiling').length > 0;
  if (!isForeign || isNamed) return [];
  const message = 'Item 3 names a non-U.S. institution (FI), but not of which kind.';
  const fix = 'Specify the kind of institution under Item 3(j).';
  return [ruleFinding('edgar-other-institution-named', 'error', message, fix)];
};

/** Conditions inside the items of Schedule 13G. */
export const APPLICABLE_RULES: readonly Rule[] = [appliesOrNot, otherInstitutionNamed];
