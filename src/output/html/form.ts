import { type Design, plainOf, type Telling, type Words, wordsOf } from '../../card/index.ts';
import type { Messages } from '../../i18n/index.ts';
import { type Competency, notObserved, relations } from '../../model/index.ts';
import { tongue, wordsHtml } from './blocks.ts';
import { escapedHtml as h } from './escape.ts';
import { styleSheet } from './style.ts';

/** What the page of a form is made from. */
export interface FormWish {
  readonly telling: Telling;
  readonly messages: Messages;
  readonly design: Design;
  readonly competencies: readonly Competency[];
  /** The script, and its hash as a policy names it. */
  readonly script: string;
  readonly hash: string;
  /** What the script works with, as JSON. */
  readonly data: string;
  readonly footer: readonly Words[];
}

/** The assessment as one page that works from a mail attachment: nothing in it can reach out of it. */
export function formHtml(wish: FormWish): string {
  const { telling, messages, script, hash, data } = wish;
  const { form } = messages;
  const title = form.title(telling.say(telling.framework.title));
  const policy = `default-src 'none'; script-src '${hash}'; style-src 'unsafe-inline'; connect-src 'none'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${telling.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${h(title)}</title>
<style>
${styleSheet(wish.design)}
${formStyle}
</style>
</head>
<body class="form">
<a class="skip" href="#assessment">${h(telling.labels.skip)}</a>
<main>
<h1>${h(title)}</h1>
<p>${h(form.intro)}</p>
<noscript><p class="strong">${h(form.needsScript)}</p></noscript>
<p class="draft"><button type="button" id="save-draft">${h(form.saveDraft)}</button>
<label for="open-draft">${h(form.openDraft)}</label> <input type="file" id="open-draft" accept=".json,application/json"></p>
<p id="message" role="status"></p>
<form id="assessment" autocomplete="off" novalidate>
${aboutHtml(wish)}
${wish.competencies.map((each) => competencyHtml(each, wish)).join('\n')}
<fieldset class="end"><p>${h(form.finishHint)}</p><button type="submit">${h(form.finish)}</button></fieldset>
<p class="bar"><output id="progress"></output></p>
</form>
<section id="results" hidden></section>
</main>
<footer>
${wish.footer.map((line) => `<p${tongue(line)}>${wordsHtml(line)}</p>`).join('\n')}
</footer>
<script type="application/json" id="form-data">${data.replace(/</g, '\\u003c')}</script>
<script>${script}</script>
</body>
</html>
`;
}

const formStyle = `fieldset{border:0;margin:0;padding:0;min-width:0}
fieldset.question{border-top:1px solid var(--rule);padding:.8rem 0}
legend{font-weight:600;padding:0;overflow-wrap:anywhere}
.options{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;margin:.4rem 0}
.options label{display:flex;gap:.4rem;align-items:center;min-height:2.75rem;cursor:pointer}
input[type=radio]{width:1.3rem;height:1.3rem;accent-color:var(--accent);margin:0}
input[type=text],select,textarea{font:inherit;width:100%;padding:.5rem;border:1px solid var(--faint);border-radius:.25rem;background:var(--paper);color:var(--ink)}
textarea{min-height:5rem;resize:vertical}
button{font:inherit;padding:.6rem 1rem;border:1px solid var(--accent);border-radius:.25rem;background:var(--paper);color:var(--accent);min-height:2.75rem;cursor:pointer}
button[type=submit]{background:var(--accent);color:var(--paper);font-weight:700}
button.clear{border:0;padding:.3rem 0;text-decoration:underline}
.about{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:1rem}
.about label{display:block;font-weight:600}
.hint{font-size:.9rem;color:var(--faint);margin:.2rem 0}
.error{font-weight:700;margin:.2rem 0}[aria-invalid=true]{border:2px solid var(--ink)}
.bar{position:sticky;bottom:0;background:var(--paper);border-top:1px solid var(--rule);padding:.5rem 0;margin:1rem 0 0}
summary{cursor:pointer;color:var(--accent);padding:.3rem 0}
.end{margin-top:2rem}.draft{margin-bottom:2rem}
fieldset:disabled button{display:none}
@media print{.draft,.bar,.end,button,.skip,summary{display:none}fieldset.question{break-inside:avoid}details:not([open]){display:none}}`;

function aboutHtml({ telling, messages }: FormWish): string {
  const { form, words } = messages;
  const { profiles } = telling.framework;
  const option = (value: string, text: Words) =>
    `<option value="${h(value)}"${tongue(text)}>${h(plainOf(text))}</option>`;
  const choices = [option('', form.choose), ...relations.map((each) => option(each, words.relations[each]))];
  const profile = [option('', form.noProfile), ...profiles.map(({ id, title }) => option(id, telling.tell(title)))];
  const fields = [
    fieldHtml('subject', form.subject, (attributes) => `<input type="text" ${attributes} required>`),
    fieldHtml('unit', form.unit, (attributes) => `<input type="text" ${attributes}>`),
    fieldHtml('relation', form.relation, (attributes) => `<select ${attributes} required>${choices.join('')}</select>`),
    fieldHtml('rater', form.rater, (attributes) => `<input type="text" ${attributes}>`, form.raterHint),
    ...(profiles.length === 0
      ? []
      : [fieldHtml('profile', form.profile, (attributes) => `<select ${attributes}>${profile.join('')}</select>`)]),
    fieldHtml('cycle', form.cycle, (attributes) => `<input type="text" maxlength="100" ${attributes}>`),
  ];
  return `<fieldset><legend class="h2">${h(form.about)}</legend><div class="about">${fields.join('\n')}</div></fieldset>`;
}

function fieldHtml(name: string, label: string, control: (attributes: string) => string, hint?: string): string {
  const described = [...(hint === undefined ? [] : [`${name}-hint`]), `${name}-error`].join(' ');
  const said = hint === undefined ? '' : `<p class="hint" id="${name}-hint">${h(hint)}</p>`;
  const field = control(`id="${name}" name="${name}" aria-describedby="${described}"`);
  return `<div><label for="${name}">${h(label)}</label>${said}${field}<p class="error" id="${name}-error" role="alert"></p></div>`;
}

function competencyHtml(competency: Competency, wish: FormWish): string {
  const { telling, messages } = wish;
  const { tell } = telling;
  const { id, title, definition, notes, levels } = competency;
  const isRated = levels.some(({ indicators }) => indicators.length > 0);
  const body = isRated ? levels.map((level) => levelHtml(id, level, wish)) : [namedLevelHtml(competency, wish)];
  return `<section aria-labelledby="${id}-title">
<h2 class="h2" id="${id}-title"${tongue(tell(title))}>${wordsHtml(tell(title))}</h2>
<p class="lead"${tongue(tell(definition))}>${wordsHtml(tell(definition))}</p>
${notes.map((note) => `<p${tongue(tell(note))}>${wordsHtml(tell(note))}</p>`).join('\n')}
${body.join('\n')}
<fieldset><p><label for="note/${id}"><strong>${h(messages.form.note)}</strong></label></p><textarea id="note/${id}" name="note/${id}"></textarea></fieldset>
</section>`;
}

function levelHtml(competency: string, level: Competency['levels'][number], { telling, messages }: FormWish): string {
  const { say, tell, labels, framework } = telling;
  const { form, results } = messages;
  const points = [
    ...framework.rating.points.map(({ id, title }) => [id, tell(title)] as const),
    [notObserved, results.notObserved] as const,
  ];
  const questions = level.indicators.map(({ id, text }) => {
    const name = `rating/${competency}/${id}`;
    const evidence = `evidence/${competency}/${id}`;
    return `<fieldset class="question"><legend${tongue(tell(text))}>${wordsHtml(tell(text))}</legend>
${radiosHtml(name, points, form.clear)}
<details><summary>${h(form.evidence)}</summary><textarea name="${evidence}" aria-label="${h(form.evidenceFor(say(text)))}"></textarea></details></fieldset>`;
  });
  const title =
    level.title === undefined ? '' : `<span${tongue(tell(level.title))}>${wordsHtml(tell(level.title))}</span>`;
  return `<h3 class="h2"><span class="badge">${h(labels.level(level.level))}</span> ${title}</h3>
${level.concept === undefined ? '' : `<p${tongue(tell(level.concept))}>${wordsHtml(tell(level.concept))}</p>`}
${questions.join('\n')}`;
}

function namedLevelHtml({ id, levels }: Competency, { telling, messages }: FormWish): string {
  const { tell, labels } = telling;
  const { form, assess } = messages;
  const below = levels.some(({ level }) => level === 0) ? [] : [['0', assess.belowFirst] as const];
  const named = levels.map(({ level, title, concept }) => {
    const said = [title, concept].flatMap((each) => (each === undefined ? [] : [' – ', tell(each)]));
    return [String(level), wordsOf(labels.level(level), ...said)] as const;
  });
  return `<fieldset class="question"><legend>${h(form.levelQuestion)}</legend>${radiosHtml(`level/${id}`, [...below, ...named], form.clear)}</fieldset>`;
}

function radiosHtml(name: string, choices: readonly (readonly [string, Words])[], clear: string): string {
  const radios = choices.map(
    ([value, words]) =>
      `<label><input type="radio" name="${name}" value="${h(value)}"> <span${tongue(words)}>${wordsHtml(words)}</span></label>`,
  );
  return `<div class="options">${radios.join('')}</div><button type="button" class="clear" data-clear="${name}">${h(clear)}</button>`;
}
