import type { ReactElement } from 'react';
import { useSearchParams } from 'wouter';
import { DropZone } from '../parts/drop-zone.tsx';
import { Page } from '../parts/page.tsx';
import { DroppedActions } from '../parts/read/dropped-actions.tsx';
import { ReadingView } from '../parts/read/reading-view.tsx';
import { useDropped } from '../reading/use-dropped.ts';

/** A file of the user’s own; without one, the place to drop it. */
export function ReadPage(): ReactElement {
  const [fields] = useSearchParams();
  const dropped = useDropped();
  const name = fields.get('file');
  if (dropped && dropped.file.name === name) {
    return (
      <ReadingView
        reading={dropped.reading}
        rendered={dropped.rendered}
        actions={<DroppedActions file={dropped.file} />}
      />
    );
  }
  return (
    <Page title="Read a filing" lead="Its facts, each with its place, and what is wrong with it.">
      {name !== null && (
        <p>
          {name} was open here. What you drop is read and not kept, so that it has to be dropped
          again.
        </p>
      )}
      <DropZone />
    </Page>
  );
}
