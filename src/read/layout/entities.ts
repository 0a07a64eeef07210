import { decodeHTML } from 'entities';

/**
 * The character of an entity's name or number (`amp`, `#151`); `undefined` for an unknown name.
 * Numbers 128 to 159 mean Windows-1252, as browsers and filers' software have it.
 */
export function characterOf(name: string): string | undefined {
  const entity = `&${name};`;
  const character = decodeHTML(entity);
  return character === entity ? undefined : character;
}
