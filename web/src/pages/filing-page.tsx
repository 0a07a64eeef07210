import type { ReactElement } from 'react';
import { useParams } from 'wouter';
import { Answer } from '../parts/answer.tsx';
import { ReadingView } from '../parts/read/reading-view.tsx';
import { StoredActions } from '../parts/read/stored-actions.tsx';
import { useFiling } from '../reading/filings.ts';
import { renderedOf } from '../reading/printed-form.ts';

/** A filing of the store. */
export function FilingPage(): ReactElement {
  const { id = '' } = useParams();
  return (
    <Answer query={useFiling(id)} what="Reading the filing">
      {({ reading }) => (
        <ReadingView
          reading={reading}
          rendered={renderedOf(id)}
          actions={<StoredActions id={id} />}
        />
      )}
    </Answer>
  );
}
