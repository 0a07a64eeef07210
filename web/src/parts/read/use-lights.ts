import { useCallback, useEffect, useRef } from 'react';
import type { ReadingIndex } from '../../reading/reading-index.ts';
import { type Light, light, lightsOut } from '../../source/lights.ts';
import type { Places } from '../../source/places.ts';

/**
 * Lights the source: all facts and findings, and the one that is chosen, which is scrolled to.
 * Gives what lights the one that is pointed at, without any part being drawn anew.
 */
export function useLights(
  places: Places | undefined,
  index: ReadingIndex,
  chosen: string | undefined,
): (key: string | undefined) => void {
  useEffect(() => {
    if (!places) return;
    light(places, ['fact', 'note', 'doubt', 'warning', 'error'], index.lights());
    return () => lightsOut(places);
  }, [places, index]);

  useEffect(() => {
    if (places) show(places, index, 'chosen', chosen);
  }, [places, index, chosen]);

  const pointed = useRef<string>(undefined);
  useEffect(() => {
    // Who pointed while the source was still being built points there yet.
    if (places && pointed.current !== undefined) show(places, index, 'pointed', pointed.current);
  }, [places, index]);
  return useCallback(
    (key) => {
      // A pointer moves many times over the same fact.
      if (key === pointed.current) return;
      pointed.current = key;
      if (places) show(places, index, 'pointed', key);
    },
    [places, index],
  );
}

function show(
  places: Places,
  index: ReadingIndex,
  kind: 'chosen' | 'pointed',
  key: string | undefined,
): void {
  const { own, beside } = key === undefined ? { own: undefined, beside: [] } : index.placesOf(key);
  const lights: Light[] = [
    ...(own ? [{ kind, span: own }] : []),
    ...beside.map((span): Light => ({ kind: 'beside', span })),
  ];
  light(places, kind === 'chosen' ? ['chosen', 'beside'] : ['pointed'], lights);
  const range = own && places.range(...own);
  if (range) places.reveal(range);
}
