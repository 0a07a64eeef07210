import { sample13d } from '../../filing/sample.ts';
import { type Check, defineCheck } from '../define.ts';
import { sure } from '../sure.ts';

export const formMatchesHeader: Check = defineCheck({
  code: 'form-matches-header',
  since: '0.1.0',
  severity: 'warning',
  cite: '17 CFR 232.11',
  title: 'The statement was filed under another form type than its title says',
  why:
    'EDGAR files a submission under the type that its header names. An amendment filed as an ' +
    'original, or a Schedule 13D as a 13G, is not found where one looks for it.',
  fix: 'File again under the right type, or correct the title page.',
  passes: [sample13d(), sample13d({ submission: { formType: 'SCHEDULE 13D' } })],
  fails: [
    [
      sample13d({ form: '13D/A', amendmentNumber: 2, submission: { formType: 'SC 13D' } }),
      'The title page is that of Schedule 13D/A, but the submission was filed as SC 13D.',
    ],
    [
      sample13d({ submission: { formType: 'SC 13G/A' } }),
      'The title page is that of Schedule 13D, but the submission was filed as SC 13G/A.',
    ],
  ],

  run({ form, submission }, report) {
    const [own, header] = [sure(form), sure(submission?.formType)];
    const type = header && FORM_TYPE.exec(header.value.trim().toUpperCase())?.[1];
    if (own === undefined || header === undefined || type === undefined) return;
    if (type === own.value) return;
    const message =
      `The title page is that of Schedule ${own.value}, but the submission was filed ` +
      `as ${header.value}.`;
    report(own, message, [header, 'The form type in EDGAR’s header.']);
  },
});

/** Both of EDGAR's spellings; other types, such as those of tender offers, are not compared. */
const FORM_TYPE = /^(?:SC|SCHEDULE) ?(13[DG](?:\/A)?)$/;
