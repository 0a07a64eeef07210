import type { Layout } from '../layout/layout.ts';
import type { IsName } from './name-cell.ts';
import type { PeopleList } from './people-lists.ts';
import type { Entry } from './person-entry.ts';
import type { TextFrame } from './text-frame.ts';

/** A list as it is read, row by row. */
export interface ListReading {
  readonly layout: Layout;
  readonly list: PeopleList;
  readonly entries: Entry[];
  /** The last person of the page before, whose lines may go on below the heading that this page repeats. */
  readonly carried?: Entry;
  /** Tells names of persons, in the order in which this list writes them. */
  readonly isName: IsName;
  /** The columns of its rows of plain text, where it has such. */
  readonly frame: TextFrame | undefined;
  /** Whether all rows so far hold a name and nothing else. */
  namesOnly: boolean;
  /** Why the list may lack what the filing has. */
  doubt?: string;
}
