/** A question that the law leaves to judgement: it is put to a person and never answered by us. */
export interface Question {
  readonly name: string;
  readonly asks: string;
  /** What hangs on it. */
  readonly why: string;
  readonly cite: string;
}

/** The questions by name. */
export type QuestionName =
  | 'covered-class'
  | 'caught-acquisition'
  | 'control-purpose'
  | 'institution-in-ordinary-course'
  | 'group-exists'
  | 'materiality-below-one-percent'
  | 'material-fact'
  | 'denominator-only-change'
  | 'condition-outside-control'
  | 'blocker-binds'
  | 'cash-settled-derivative'
  | 'share-count-doubted'
  | 'transition-window'
  | 'how-prompt'
  | 'which-ten-days'
  | 'return-to-13g'
  | 'day-may-be-closed';

/** All questions, in the order of the law. */
export const allQuestions: readonly (Question & { readonly name: QuestionName })[] = [
  {
    name: 'covered-class',
    asks: 'Is this a voting class of equity registered under section 12, or one treated as such?',
    why: 'Other classes call for neither schedule; each class is tested alone.',
    cite: '15 U.S.C. 78m(d)(1); 17 CFR 240.13d-1(i)(1)',
  },
  {
    name: 'caught-acquisition',
    asks: 'Did the holder acquire shares after the class was registered, by an acquisition that section 13(d)(6) does not exempt?',
    why: 'A holder who acquired nothing that section 13(d) catches may report as an exempt holder on Schedule 13G.',
    cite: '15 U.S.C. 78m(d)(6); 17 CFR 240.13d-1(d)',
  },
  {
    name: 'control-purpose',
    asks: 'Does the holder have the purpose, or do its acts have the effect, of changing or influencing control of the issuer?',
    why: 'With it Schedule 13D is due, and rights to acquire shares count whatever their day.',
    cite: '17 CFR 240.13d-1(b)(1)(i), (c)(1) and (e)',
  },
  {
    name: 'institution-in-ordinary-course',
    asks: 'Is the holder one of the listed institutions, holding in the ordinary course of its business?',
    why: 'Only such a holder may file Schedule 13G at twenty percent and above.',
    cite: '17 CFR 240.13d-1(b)(1)',
  },
  {
    name: 'group-exists',
    asks: 'Do several holders act together to acquire, hold, vote or dispose of the shares?',
    why: 'A group is one person that owns all that its members own; acting together can be enough without an express agreement.',
    cite: '15 U.S.C. 78m(d)(3); 17 CFR 240.13d-5(b)',
  },
  {
    name: 'materiality-below-one-percent',
    asks: 'Is a change of less than one percent of the class material on the facts?',
    why: 'One percent is deemed material; less may be.',
    cite: '17 CFR 240.13d-2(a)',
  },
  {
    name: 'material-fact',
    asks: 'Is a change in a fact other than the shares held material?',
    why: 'Any material change in the facts of Schedule 13D calls for an amendment.',
    cite: '17 CFR 240.13d-2(a)',
  },
  {
    name: 'denominator-only-change',
    asks: 'Does a change of percentage that comes only from the issuer’s share count call for an amendment?',
    why: 'Nothing was acquired or disposed of; Schedule 13G excuses it, Schedule 13D does not say so.',
    cite: '17 CFR 240.13d-2(a) and (b)',
  },
  {
    name: 'condition-outside-control',
    asks: 'Does a condition that the holder cannot bring about keep the right from being one within 60 days?',
    why: 'A right that hangs on antitrust clearance or a shareholder vote is not counted until the condition is met.',
    cite: '17 CFR 240.13d-3(d)(1)(i)',
  },
  {
    name: 'blocker-binds',
    asks: 'Does the clause that caps the holder’s ownership really bind, without waiver or device?',
    why: 'Shares that a binding cap keeps out of reach are not owned.',
    cite: '17 CFR 240.13d-3(b) and (d)(1)(i)',
  },
  {
    name: 'cash-settled-derivative',
    asks: 'Does a cash-settled derivative give power over the shares, or a right to them?',
    why: 'By itself it gives no ownership; on the facts it can. Schedule 13D names it in Item 6 in any case.',
    cite: '17 CFR 240.13d-3(a), (b) and (d)(1); Release 33-11253',
  },
  {
    name: 'share-count-doubted',
    asks: 'Does the filer know, or should it know, that the issuer’s reported share count is wrong?',
    why: 'The issuer’s latest report may be relied on only where it does not.',
    cite: '17 CFR 240.13d-1(j)',
  },
  {
    name: 'transition-window',
    asks: 'Which text governs an event whose window was still open when the new deadlines took effect?',
    why: 'No source seen settles it; both days are shown, and the earlier is the careful one.',
    cite: '88 FR 76896; Release 33-11253',
  },
  {
    name: 'how-prompt',
    asks: 'Was the amendment prompt?',
    why: 'The text in force named no number of days; practice looked for one or two business days.',
    cite: '17 CFR 240.13d-2',
  },
  {
    name: 'which-ten-days',
    asks: 'Were the ten days of the old text calendar days or business days?',
    why: 'The text did not say. The staff counted calendar days, as we do; many filers counted business days.',
    cite: '17 CFR 240.13d-1; 17 CFR 240.0-3(a)',
  },
  {
    name: 'return-to-13g',
    asks: 'Does the holder qualify for Schedule 13G again, and was it ever eligible for it?',
    why: 'The staff’s reported view lets only holders who were once eligible return.',
    cite: '17 CFR 240.13d-1(h)',
  },
  {
    name: 'day-may-be-closed',
    asks: 'Did the Commission treat a day within the count as a federal holiday?',
    why: 'Federal offices were closed, but no announcement on filings was seen; the due day may be a business day later.',
    cite: '17 CFR 240.0-3(a)',
  },
];

/** A question by its name. */
export function question(name: QuestionName): Question {
  const found = allQuestions.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`There is no question named ${name}`);
  return found;
}
