// Writes the page that weasyprint is to print.
import { writeFileSync } from 'node:fs';
import { cards } from './content.mjs';

const [count, output] = process.argv.slice(2);
const level = ({
  level,
  title,
  concept,
  indicators,
  example,
}) => `<h2>Level ${level}: ${title}</h2><p><b>${concept}</b></p>
<ul>${indicators.map((each) => `<li>${each}</li>`).join('')}</ul><div class="box"><b>Example</b><br>${example}</div>`;
const card = ({ title, definition, motivation, contrasts, levels }) => `<section><h1>${title}</h1><p>${definition}</p>
<div class="box"><b>Core motivation</b><br>${motivation}</div>
<table><thead><tr><th>What it is</th><th>What it is not</th></tr></thead><tbody>${contrasts
  .map(([is, isNot]) => `<tr><td>${is}</td><td>${isNot}</td></tr>`)
  .join('')}</tbody></table>${levels.map(level).join('')}</section>`;
const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><style>
@font-face{font-family:Noto;src:url(templates/fonts/NotoSans-Regular.ttf)}
@font-face{font-family:Noto;font-weight:700;src:url(templates/fonts/NotoSans-Bold.ttf)}
@page{size:letter;margin:17mm;@bottom-right{content:"Page " counter(page) " of " counter(pages)}}
body{font:10pt/1.32 Noto}section+section{break-before:page}.box{background:#eef3f8;padding:8pt}table{width:100%}
</style></head><body>${cards(Number(count)).map(card).join('')}</body></html>`;
writeFileSync(output, html);
