import { sample13d } from '../../filing/sample.ts';
import { type Check, defineCheck } from '../define.ts';
import { haveWordInCommon } from '../names.ts';
import { sure } from '../sure.ts';

export const issuerMatchesHeader: Check = defineCheck({
  code: 'issuer-matches-header',
  since: '0.1.0',
  severity: 'warning',
  cite: '17 CFR 232.11',
  title: 'The issuer on the title page is not the subject company of the submission',
  why:
    'EDGAR files the statement with the subject company of its header. Names are abbreviated and ' +
    'changed, so the check speaks only if not one word begins alike, former names included.',
  fix: 'Find out which company is meant; a statement filed with the wrong one must be filed again.',
  passes: [sample13d(), sample13d({ submission: { subject: 'NORTHFLD ROBOTICS INC /DE/' } })],
  fails: [
    [
      sample13d({ submission: { subject: 'EASTBROOK FOODS INC' } }),
      'The submission names EASTBROOK FOODS INC as subject company, but Northfield Robotics, Inc. ' +
        'stands on the title page.',
    ],
  ],

  run({ issuerName, submission }, report) {
    const issuer = sure(issuerName);
    const subjects = submission?.parties.filter(({ role }) => role === 'subject') ?? [];
    const [subject] = subjects;
    if (issuer === undefined || subject === undefined) return;
    const names = subjects.flatMap(({ name, formerNames }) => [
      name.value,
      ...formerNames.map((former) => former.name),
    ]);
    if (names.some((name) => haveWordInCommon(name, issuer.value))) return;
    const message =
      `The submission names ${subject.name.value} as subject company, but ${issuer.value} stands ` +
      'on the title page.';
    report(issuer, message, [subject.name, 'The subject company in EDGAR’s header.']);
  },
});
