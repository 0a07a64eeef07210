import { describe, expect, test } from 'vitest';
import { explainRule } from '../law/explain.ts';
import { allRules } from '../law/rules/all.ts';
import { rulePage } from './rule-page.ts';

function page(name: string): string {
  const rule = explainRule(name);
  return rule ? rulePage(rule) : '';
}

describe('the page of a rule', () => {
  test('says which version held when, with its law and how sure we are', () => {
    const text = page('schedule-13d-initial');
    expect(text).toContain('Which version holds depends on the day of the event.\n');
    expect(text).toContain('## From 28 April 1978 to 4 February 2024\n');
    expect(text).toMatch(/## From 5 February 2024\n\n- Asks: Within five business days/);
    expect(text).toContain('- Law: 17 CFR 240.13d-1(a), as amended by 88 FR 76896\n');
    expect(text).toContain('- How sure we are: the law’s own text was seen.\n');
  });

  test('works its examples in words', () => {
    expect(page('schedule-13d-initial')).toContain(
      '- On 13 February 2024: 21 February 2024. A weekend',
    );
    expect(page('schedule-13d-amendment')).toContain('- On 1 March 2010: no answer. “Promptly”');
    expect(page('form-144')).toContain(
      '- On 3 February 2025, given shares 5,000; value 12,000: no. Exactly',
    );
    expect(page('one-percent-change')).toContain(
      'given class shares 20,000,000; changes (day 1 April 2025; shares 150,000), (day 2 April',
    );
  });

  test('names the triggers that set a deadline off, and what is left to a person', () => {
    expect(page('schedule-13d-amendment')).toContain('- `schedule-13d-exit`: A filer of');
    expect(page('schedule-13g-passive-initial')).toContain('## Left to a person\n\n- Does the');
    expect(page('ten-percent-band')).not.toContain('## Triggers');
  });

  test.each(allRules.map(({ name }) => name))('%s has no code in its page', (name) => {
    expect(page(name)).not.toMatch(/undefined|\[object|NaN|[{}]/);
  });
});
