import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { addresses } from '../addresses.ts';
import { Navigation } from './navigation.tsx';
import { SchemeToggle } from './scheme-toggle.tsx';
import styles from './shell.module.css';

/** The frame of every page: a way past the bar for the keyboard, the bar, and the page itself. */
export function Shell({ children }: { readonly children: ReactNode }): ReactElement {
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(main);
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the page
      </a>
      <header className={styles.bar}>
        <Link href={addresses.start} className={styles.brand ?? ''}>
          <img src="/mark.svg" alt="" width="22" height="22" />
          Stakeline
        </Link>
        <Navigation />
        <SchemeToggle />
      </header>
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}

/** A new page is a change of view that a screen reader has to hear of; the first one it hears anyway. */
function useFocusOnNewPage(main: { readonly current: HTMLElement | null }): void {
  const [path] = useLocation();
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [path, main]);
}
