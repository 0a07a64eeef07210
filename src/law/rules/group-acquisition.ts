import { type DatedRule, defineRule } from '../define.ts';

/** What happened around a group. */
export type GroupAct = 'formation' | 'member acquires' | 'transfer within the group';

/** Whether the group as one person thereby acquires shares. */
export const groupAcquisition: DatedRule<GroupAct, 'acquires' | 'acquires nothing' | 'unsettled'> =
  defineRule({
    name: 'group-acquisition',
    title: 'Acquisition by a group',
    asks: 'Does a group acquire shares when it forms, when a member acquires, or when members trade with each other?',
    pickedBy: 'event',
    versions: [
      {
        from: '1978-04-28',
        cite: '17 CFR 240.13d-5(b)(1)',
        text: 'On formation the group acquires all that its members own. Later acquisitions by a member were not spoken of.',
        certainty: 'primary',
        apply: (act: GroupAct) => (act === 'formation' ? 'acquires' : 'unsettled'),
      },
      {
        from: '2024-02-05',
        cite: '17 CFR 240.13d-5(b)(1)(ii) and (iii), (b)(2), as amended by 88 FR 76896',
        text: 'On formation the group acquires all that its members own, and later what a member acquires while it belongs to it; what members transfer among themselves is no acquisition.',
        certainty: 'primary',
        apply: (act: GroupAct) =>
          act === 'transfer within the group' ? 'acquires nothing' : 'acquires',
      },
    ],
    examples: [
      {
        on: '2020-03-02',
        given: 'member acquires',
        gives: 'unsettled',
        why: 'The old text was silent.',
      },
      {
        on: '2025-03-03',
        given: 'member acquires',
        gives: 'acquires',
        why: 'A member acts for the group.',
      },
      {
        on: '2025-03-03',
        given: 'transfer within the group',
        gives: 'acquires nothing',
        why: 'The group owns what it owned.',
      },
    ],
  });
