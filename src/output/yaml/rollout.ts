import type { Language, Messages } from '../../i18n/index.ts';
import { type Framework, textIn } from '../../model/index.ts';
import { daysBefore } from '../../rollout/index.ts';
import { inLanguage } from './starter.ts';

/** What a plan to fill in is made for. */
export interface PlanWish {
  readonly framework: Framework;
  /** YYYY-MM-DD; the days of the plan follow it. */
  readonly today: string;
  readonly language: Language;
  readonly messages: Messages;
}

/** The template of a plan, for one framework, in one language. */
export function rolloutStarter(template: string, { framework, today, language, messages }: PlanWish): string {
  const { starter } = messages.rollout;
  const [first] = framework.competencies;
  const levels = first?.levels.map(({ level }) => level) ?? [];
  const values: Readonly<Record<string, string>> = {
    id: framework.id,
    version: framework.version,
    language,
    title: JSON.stringify(textIn(framework.title, language, framework.languages)),
    competency: first?.id ?? '',
    competencies: framework.competencies.map(({ id }) => id).join(', '),
    level: String(levels[Math.floor(levels.length / 2)] ?? 1),
    managersTraining: JSON.stringify(starter.managersTraining),
    teamsTraining: JSON.stringify(starter.teamsTraining),
    unit: JSON.stringify(starter.unit),
    managersDay: daysBefore(today, -30),
    teamsDay: daysBefore(today, -75),
    start: daysBefore(today, -90),
  };
  return inLanguage(template, language).replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}
