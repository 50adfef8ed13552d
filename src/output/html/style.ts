import { type Design, paperOf } from '../../card/index.ts';

/** The look of a page on a screen, on a phone and on paper, in the colours of its design. */
export function styleSheet({ theme, papers, orientation, size, smallest, leading, layout }: Design): string {
  const { width, height } = paperOf(papers[0] ?? 'letter', orientation);
  // A grid is meant to stand on one page, here as in the PDF.
  const printed = layout === 'grid' || layout === 'matrix' ? smallest : size;
  const { ink, faint, accent, tint, rule, paper } = theme;
  return `:root{color-scheme:light;--ink:${ink};--faint:${faint};--accent:${accent};--tint:${tint};--rule:${rule};--paper:${paper}}
*{box-sizing:border-box}
html{font:100%/1.5 "Noto Sans",system-ui,sans-serif;color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:1.5rem clamp(1rem,4vw,3rem);max-width:52rem}
body.grid,body.matrix,body.bilingual{max-width:80rem}
article+article{margin-top:4rem;border-top:1px solid var(--rule);padding-top:2rem}
h1,h2,h3,h4{line-height:1.22;text-wrap:balance;overflow-wrap:anywhere}
h1,.h1{font-size:2rem;margin:.2rem 0 1rem;color:var(--ink)}
.h2{font-size:1.3rem;margin:2.2rem 0 .5rem;color:var(--accent);display:flex;gap:.6rem;align-items:center;flex-wrap:wrap}
.h3{font-size:1.1rem;margin:1.5rem 0 .4rem}
p{margin:.5rem 0;overflow-wrap:anywhere}
.lead{font-size:1.15rem}
.small,footer{font-size:.9rem;color:var(--faint)}
.label,.eyebrow{font-size:.9rem;font-weight:700;color:var(--accent);margin-bottom:.1rem}
.strong{font-weight:700}
.badge{background:var(--accent);color:var(--paper);font-size:.75em;padding:.15em .6em}
.steps{margin-left:auto;fill:var(--rule)}.steps .on{fill:var(--accent)}
td p,th p,td li{overflow-wrap:break-word}
ul{padding-left:1.3rem;margin:.5rem 0}li{margin:.25rem 0;overflow-wrap:anywhere}li::marker{color:var(--accent)}
.box{padding:.1rem 1rem;margin:1rem 0}.box.tint{background:var(--tint)}.box.edge{border-left:.25rem solid var(--accent)}
.scroll{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%;text-align:left}
th,td{vertical-align:top;padding:.5rem .7rem;font-weight:400}
table.ruled th,table.ruled td{border-bottom:1px solid var(--rule)}
table.ruled thead th,table.plain thead th{border-bottom:2px solid var(--accent)}
table.plain td{width:50%}
table.grid{table-layout:fixed;min-width:44rem}table.grid th,table.grid td{border:1px solid var(--rule)}.sheet table.grid th:first-child,.consensus table.grid th:first-child{width:38%}th p{overflow-wrap:normal}table.grid thead{background:var(--tint)}
th p:first-child,td p:first-child,td ul:first-child{margin-top:0}
.marked{background:var(--tint)}
.pair{display:flex;gap:2rem;flex-wrap:wrap}.pair>div{flex:1 1 14rem}
.writing i{display:block;height:1.7rem;border-bottom:1px solid var(--faint)}
.tick{display:inline-block;width:1.1rem;height:1.1rem;border:1.5px solid var(--ink);vertical-align:-.15rem}
nav ul{columns:16rem}
a{color:var(--accent);text-underline-offset:.2em}
a:focus-visible,[tabindex]:focus-visible,button:focus-visible,input:focus-visible,textarea:focus-visible,select:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem}
footer{margin-top:3rem;border-top:1px solid var(--rule);padding-top:.5rem}footer p{margin:.2rem 0}
@page{size:${Math.round(width)}pt ${Math.round(height)}pt;margin:15mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt "Noto Sans",system-ui,sans-serif;color:${faint}}}
@media print{html{font-size:${printed}pt;line-height:${leading}}body,body.grid,body.matrix,body.bilingual{max-width:none;padding:0}table.grid{min-width:0}th,td{padding:.35rem .5rem}.h2{margin-top:1.4rem}.skip,nav{display:none}article+article{break-before:page;border:0;margin:0}h1,h2,h3,h4,.label,.h2+p{break-after:avoid}li,tr,.box,.pair{break-inside:avoid}body.grid tr,.bilingual tr{break-inside:auto}footer{break-before:avoid;break-inside:avoid;margin-top:1rem}p{orphans:2;widows:2}thead{display:table-header-group}.scroll{overflow:visible}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}`;
}
