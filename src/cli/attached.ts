import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Attachment } from '../filing/attachment.ts';
import { stated } from '../filing/fact.ts';

/** The documents that `--attach` names; or why one of them cannot be attached. */
type Attached = readonly Attachment[] | { readonly refused: string };

/**
 * Reads `EX-99.1=agreement.pdf,EX-24=power.txt` into exhibits inside the statement, each under its
 * file's own name. Whether EDGAR takes their names and types is for the writer's findings.
 */
export function attachedFrom(list: string): Attached {
  const attached: Attachment[] = [];
  for (const part of list.split(',')) {
    const [, type, path] = /^\s*([^=\s]+)\s*=\s*(.+?)\s*$/.exec(part) ?? [];
    if (type === undefined || path === undefined) {
      return {
        refused: `--attach takes TYPE=FILE, as in EX-99.1=agreement.pdf, not “${part.trim()}”`,
      };
    }
    const contents = contentsOf(path);
    if ('refused' in contents) return contents;
    const fileName = stated(basename(path));
    attached.push({ fileName, type: stated(type), contents: stated(contents.base64) });
  }
  return attached;
}

function contentsOf(path: string): { readonly base64: string } | { readonly refused: string } {
  try {
    const base64 = readFileSync(path).toString('base64');
    return base64 === '' ? { refused: `--attach: ${path} is empty` } : { base64 };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { refused: `--attach: ${path} cannot be read: ${why}` };
  }
}
