/** The JSON Pointer of a path: `/reportingPersons/1/types` of `reportingPersons[1].types`. */
export function pointerOf(path: string): string {
  if (path.startsWith('/')) return path;
  return `/${path.replace(/\[(\d+)\]/g, '/$1').replaceAll('.', '/')}`;
}
