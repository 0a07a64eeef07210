/**
 * The page's style: the form as it is printed on letter paper, and a readable page on a screen.
 * Nothing is fetched and nothing runs, so that the page looks the same in ten years.
 */
export const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 52rem; background: #fff;
  color: #111; font: 1rem/1.45 "Times New Roman", "Liberation Serif", Times, serif; }
h1, h2, h3 { font-size: 1rem; margin: 0; }
.title { text-align: center; }
.title .agency { font-weight: bold; margin: 0; }
.title h1 { font-size: 1.5rem; margin: 1.2rem 0 0.2rem; }
.title .act { margin: 0 0 0.4rem; }
.title dl { margin: 1.4rem 0; }
.title dd { margin: 1.1rem auto 0; max-width: 34rem; font-weight: bold;
  border-bottom: 1px solid #111; min-height: 1.5em; }
.title dt { font-size: 0.85rem; }
.designate { text-align: left; max-width: 42rem; margin: 1.2rem auto; }
.designate ul { list-style: none; margin: 0.4rem 0; padding-left: 2rem; }
.note { font-size: 0.85rem; text-align: left; }
.cover { margin-top: 2.5rem; }
.head { display: flex; justify-content: space-between; font-size: 0.9rem; margin: 0 0 0.4rem; }
.rows { width: 100%; border-collapse: collapse; border: 2px solid #111; }
.rows th, .rows td { border: 1px solid #111; padding: 0.3rem 0.5rem; vertical-align: top;
  text-align: left; font-weight: normal; }
.rows { table-layout: fixed; }
.rows .narrow { width: 2.8rem; }
.rows .wide { width: 8.5rem; }
.rows .number { text-align: center; font-weight: bold; }
.rows .beside { text-align: center; vertical-align: middle; font-size: 0.8rem; }
.caption { font-size: 0.8rem; }
.value { padding: 0.15rem 0 0.1rem 0.6rem; min-height: 1.5em; }
.remark { font-size: 0.9rem; }
.items { margin-top: 2.5rem; }
.item { margin: 1.6rem 0 0; }
.item h2 { display: flex; gap: 1rem; margin-bottom: 0.5rem; }
.item h2 .mark { white-space: nowrap; }
.item h2 .heading { text-decoration: underline; }
.answer { margin: 0.5rem 0; }
.answer .asked { font-style: italic; }
p { margin: 0.5rem 0; }
pre { font: 0.8rem/1.35 "Courier New", "Liberation Mono", monospace; margin: 0.6rem 0;
  overflow-x: auto; }
.grid { border-collapse: collapse; margin: 0.6rem 0; width: 100%; font-size: 0.92rem; }
.grid th { border-bottom: 1px solid #111; text-align: left; vertical-align: bottom; }
.grid th, .grid td { padding: 0.15rem 0.8rem 0.15rem 0; vertical-align: top; }
.grid td:first-child { white-space: nowrap; }
.grid .figure { text-align: right; font-variant-numeric: tabular-nums; }
.signatures { margin-top: 2.5rem; }
.signatures h2, .annex h2 { text-align: center; text-transform: uppercase; }
.signature { margin: 1.6rem 0 0 45%; }
.signature p { margin: 0.1rem 0; }
.signature .line { border-bottom: 1px solid #111; padding-top: 0.8rem; min-height: 2.3em; }
.annex { margin-top: 2.5rem; }
@page { size: letter; margin: 0.8in 0.9in; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .cover, .items, .annex { break-before: page; margin-top: 0; }
  .rows tr, .grid tr, .signature, .item h2 { break-inside: avoid; }
  .grid thead { display: table-header-group; }
  .item h2 { break-after: avoid; }
  p { orphans: 2; widows: 2; }
  pre { font-size: 8pt; white-space: pre-wrap; }
}
`;
