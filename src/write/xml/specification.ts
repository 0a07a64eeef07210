/** The specification that a statement's XML must follow. */
export const SPECIFICATION = 'EDGAR Schedule 13D and 13G XML Technical Specification 2.2';
