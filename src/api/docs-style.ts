/** The style of the page at `/api/docs`, a file of its own because the page may hold none. */
export const DOCS_STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
article { border-top: 1px solid GrayText; padding: 0.5rem 0; }
h3 { margin: 0.5rem 0; overflow-wrap: anywhere; }
h4 { margin: 0.75rem 0 0; }
p { margin: 0.25rem 0; }
.method { font: 600 0.85em ui-monospace, monospace; }
pre { overflow-x: auto; padding: 0.5rem; border: 1px solid GrayText; font-size: 0.85rem; }
table { border-collapse: collapse; font-size: 0.9rem; }
caption { text-align: left; font-weight: 600; }
th, td { text-align: left; vertical-align: top; padding: 0.15rem 0.75rem 0.15rem 0; }
`;
