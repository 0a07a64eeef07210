import type { Archive } from './archive.ts';
import { folderArchive } from './folder-archive.ts';
import { type WebArchiveOptions, webArchive } from './web-archive.ts';

/** The archive that an address (`http:`, `https:`) or a folder names. */
export function openArchive(place: string, options: WebArchiveOptions): Archive {
  return isWebAddress(place) ? webArchive(place, options) : folderArchive(place);
}

/** Whether asking there is asking over the network, so that it needs a User-Agent. */
export function isWebAddress(place: string): boolean {
  return /^https?:\/\//i.test(place);
}
