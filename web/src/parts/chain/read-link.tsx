import { createContext, type ReactElement, type ReactNode, useContext } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../addresses.ts';

/** Whether the filings of the chain are in the store, so that their names lead to them. */
export const InStore: React.Context<boolean> = createContext(true);

/** The way to a filing of a chain, where it is kept; else the words alone. */
export function ReadLink({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}): ReactElement {
  return useContext(InStore) ? (
    <Link href={addresses.filing(name)}>{children}</Link>
  ) : (
    <>{children}</>
  );
}
