import { createContext, useContext } from 'react';
import type { ReadingIndex } from '../../reading/reading-index.ts';

/** What of a reading is chosen, and how parts choose. */
export interface Choice {
  readonly index: ReadingIndex;
  /** Key of a fact or finding. */
  readonly chosen: string | undefined;
  readonly choose: (key: string | undefined) => void;
}

export const ChoiceContext: React.Context<Choice | undefined> = createContext<Choice | undefined>(
  undefined,
);

export function useChoice(): Choice {
  const choice = useContext(ChoiceContext);
  if (!choice) throw new Error('This part stands in a reading only.');
  return choice;
}
