/** How a comparison looks: readable in light and dark, on paper, in a narrow window, and without seeing colours. */
export const diffStyle = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --faint: #57606a; --line: #d0d7de;
  --gone: #fdecea; --gone-ink: #8a1c12; --new: #e6f4ea; --new-ink: #0b5a25; --warn: #7a4b00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #0d1117; --faint: #9aa4af; --line: #3d444d;
  --gone: #3a1512; --gone-ink: #ffb4ab; --new: #0f2e1a; --new-ink: #8ddb9f; --warn: #f0c36d; } }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 70rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin-top: 2rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h3 { font-size: 1rem; font-weight: 600; margin: 0; }
code { font: .85em ui-monospace, monospace; color: var(--faint); overflow-wrap: anywhere; }
table { border-collapse: collapse; }
th, td { text-align: start; vertical-align: top; padding: .35rem .6rem; border: 1px solid var(--line); }
.words { width: 100%; table-layout: fixed; margin: .5rem 0; }
.words th[scope="row"], .words thead td { width: 6.5rem; }
.words thead td { border: 0; }
.words td { overflow-wrap: anywhere; }
.absent { color: var(--faint); font-style: italic; }
.change { margin: 1rem 0; padding: .5rem 0 .5rem 1rem; border-inline-start: 4px solid var(--line); }
.change.breaking { border-inline-start-color: var(--gone-ink); }
.change.review { border-inline-start-color: var(--warn); }
.change.compatible { border-inline-start-color: var(--new-ink); }
.why, .place { margin: .15rem 0; color: var(--faint); }
.badge { display: inline-block; padding: 0 .5rem; border: 1px solid currentColor; border-radius: .75rem; font-size: .85rem; white-space: nowrap; }
.badge.breaking { color: var(--gone-ink); } .badge.review { color: var(--warn); } .badge.compatible { color: var(--new-ink); } .badge.editorial { color: var(--faint); }
.verdict { font-weight: 600; }
del { background: var(--gone); color: var(--gone-ink); text-decoration: line-through; }
ins { background: var(--new); color: var(--new-ink); text-decoration: underline; font-weight: 600; }
del::before, del::after, ins::before, ins::after { display: inline-block; text-decoration: none; white-space: pre; }
del::before { content: "[− "; content: "[− " / ""; } del::after { content: "]"; content: "]" / ""; }
ins::before { content: "[+ "; content: "[+ " / ""; } ins::after { content: "]"; content: "]" / ""; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
a { color: inherit; } a:focus-visible, summary:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
@media (max-width: 40rem) { .words, .words tbody, .words tr, .words td, .words th { display: block; width: auto !important; } .words thead { display: none; } }
@media print { .change { break-inside: avoid; } nav { display: none; } }
`;
