import type { Messages } from '../../i18n/index.ts';
import type { Competency, Framework, Profile, Target } from '../../model/index.ts';
import { competencyLines, levelName } from './competency.ts';
import type { Page } from './page.ts';
import { visible } from './visible.ts';

/** A framework as a page to read: whole where it has one competency, else an overview that names the others. */
export function frameworkText(framework: Framework, page: Page): string {
  const { layout, messages, words } = page;
  const single = framework.competencies.length === 1 ? framework.competencies[0] : undefined;
  const lines = [
    ...layout.title(words(framework.title)),
    ...layout.row(messages.show.facts(framework)).map(layout.style.faint),
    ...(framework.description === undefined ? [] : ['', ...layout.paragraph(words(framework.description))]),
    ...(single === undefined ? overview(framework, page) : competencyLines(single, page)),
    ...profileLines(framework, page),
    ...source(framework, page),
  ];
  return `${lines.join('\n')}\n`;
}

/** One competency as a page to read. */
export function competencyText(framework: Framework, competency: Competency, page: Page): string {
  const { layout, words } = page;
  const lines = [...layout.title(words(competency.title)), ...competencyLines(competency, page)];
  const asked = framework.profiles.filter((profile) => Object.hasOwn(profile.targets, competency.id));
  return `${[...lines, ...profileLines({ ...framework, profiles: asked, competencies: [competency] }, page)].join('\n')}\n`;
}

function overview(framework: Framework, page: Page): readonly string[] {
  const { layout, messages, words } = page;
  const grouped = [...framework.categories.map((each) => each.id), undefined];
  return grouped
    .flatMap((id) => {
      const members = framework.competencies.filter((each) => each.category === id);
      const category = framework.categories.find((each) => each.id === id);
      if (members.length === 0) return [];
      return [
        ...layout.heading(category === undefined ? messages.show.competencies : words(category.title)),
        ...members.flatMap((each) => [
          ...layout.indented(
            layout.narrower(2).marked('•', `${layout.style.strong(words(each.title))} ${layout.style.faint(each.id)}`),
          ),
          ...layout.indented(layout.narrower(4).paragraph(words(each.definition)), 4),
        ]),
      ];
    })
    .concat(scale(framework, page), ['', ...layout.paragraph(layout.style.faint(messages.show.more(framework.id)))]);
}

function scale(framework: Framework, page: Page): readonly string[] {
  const { layout, messages, words } = page;
  if (framework.scale === undefined) return [];
  const levels = framework.scale.levels.map(
    (each) =>
      `${levelName(each, page)}${each.description === undefined ? '' : `${messages.words.colon} ${words(each.description)}`}`,
  );
  const title = framework.scale.title === undefined ? messages.show.scale : words(framework.scale.title);
  return [...layout.heading(title), ...layout.indented(layout.narrower(2).bullets(levels))];
}

function profileLines(framework: Framework, page: Page): readonly string[] {
  const { layout, messages } = page;
  if (framework.profiles.length === 0) return [];
  const lines = framework.profiles.map((profile) => profileLine(framework, profile, page));
  return [...layout.heading(messages.show.profiles), ...layout.indented(layout.narrower(2).bullets(lines))];
}

function profileLine(framework: Framework, profile: Profile, { layout, messages, words }: Page): string {
  const titles = new Map(framework.competencies.map((each) => [each.id, words(each.title)]));
  const asked = Object.entries(profile.targets).filter(([id]) => titles.has(id));
  const targets = asked.map(([id, target]) =>
    titles.size === 1 ? targetWords(target, messages) : `${titles.get(id)} ${targetText(target)}`,
  );
  const name = `${layout.style.strong(words(profile.title))} ${layout.style.faint(profile.id)}`;
  return targets.length === 0 ? name : `${name}${messages.words.colon} ${targets.join(', ')}`;
}

/** « Niveau 2 », or « Niveaux 2 à 3 » for a range. */
function targetWords(target: Target, { show }: Messages): string {
  return typeof target === 'number' ? show.level(String(target)) : show.levels(target.min, target.max);
}

/** The figures of a target behind the title it belongs to. */
function targetText(target: Target): string {
  return typeof target === 'number' ? String(target) : `${target.min}–${target.max}`;
}

function source(framework: Framework, page: Page): readonly string[] {
  const { layout, messages, words } = page;
  const { organization, title, date, url, licence, note } = framework.source ?? {};
  const said = [organization, title].filter((each) => each !== undefined).map(words);
  const facts = [
    ...said,
    ...[date, url].map((each) => each && visible(each)),
    ...[licence].filter((each) => each !== undefined).map(words),
  ].filter((each) => each !== undefined);
  if (facts.length === 0 && note === undefined) return [];
  const lines = [...(facts.length > 0 ? [facts.join(', ')] : []), ...(note === undefined ? [] : [words(note)])];
  return [
    ...layout.heading(messages.show.source),
    ...lines.flatMap((line) => layout.indented(layout.narrower(2).paragraph(line))),
  ];
}
