/** Text made safe between tags and in attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);
}

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** An element around markup; classes are ours and need no escape. */
export function element(name: string, className: string, inner: string): string {
  return className === ''
    ? `<${name}>${inner}</${name}>`
    : `<${name} class="${className}">${inner}</${name}>`;
}
