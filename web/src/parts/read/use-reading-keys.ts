import { useEffect } from 'react';
import type { Places } from '../../source/places.ts';

/** The keys of a reading, with what they do; shown under “?”. */
export const READING_KEYS = [
  ['n', 'next finding'],
  ['p', 'previous finding'],
  ['j', 'next fact'],
  ['k', 'previous fact'],
  ['Esc', 'choose nothing'],
  ['?', 'these keys'],
] as const;

export type ReadingKey = (typeof READING_KEYS)[number][0];

const KEYS: ReadonlyMap<string, ReadingKey> = new Map([
  ...READING_KEYS.map(([key]): [string, ReadingKey] => [key, key]),
  ['Escape', 'Esc'],
]);

/** Hears the keys in the window, and in the frame of a source that is shown as a page. */
export function useReadingKeys(places: Places | undefined, onKey: (key: ReadingKey) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const key = KEYS.get(event.key);
      if (!key || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      onKey(key);
    };
    const windows = new Set([window, places?.window ?? window]);
    for (const one of windows) one.addEventListener('keydown', listen);
    return () => {
      for (const one of windows) one.removeEventListener('keydown', listen);
    };
  }, [places, onKey]);
}

/** Letters belong to the field that they are typed into, and keys to an open dialogue. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, select, textarea, dialog, [role="dialog"]') !== null
  );
}
