import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

/** The SEC's own schemas, outside the project; tests that need them skip where they are absent. */
const FOLDER: string = path.resolve('../shared/edgar-xml/xsd/official-v2.2');
export const SAMPLES: string = path.join(FOLDER, 'samples');
export const hasSchemas: boolean = existsSync(FOLDER);

type Schedule = '13D' | '13G';

/** What the SEC's schema has against a document; nothing where it is valid. */
export function schemaErrors(schedule: Schedule, text: string): string[] {
  const document = XmlDocument.fromString(text);
  try {
    validatorOf(schedule).validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlValidateError) return error.details.map(({ message }) => message);
    throw error;
  } finally {
    document.dispose();
  }
}

const validators = new Map<Schedule, XsdValidator>();

function validatorOf(schedule: Schedule): XsdValidator {
  const known = validators.get(schedule);
  if (known) return known;
  xmlRegisterFsInputProviders();
  const file = path.join(FOLDER, `eis_Schedule${schedule}_Filer.xsd`);
  const document = XmlDocument.fromBuffer(readFileSync(file), { url: file });
  const validator = XsdValidator.fromDoc(document);
  validators.set(schedule, validator);
  return validator;
}
