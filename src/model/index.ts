export { answerDiagnostics, ratingsOf } from './answers.ts';
export * from './assessment.ts';
export { canonicalText, frameworkFrom } from './canonical.ts';
export { isDay } from './day.ts';
export { duplicates, identified } from './duplicate-ids.ts';
export { extended } from './extends.ts';
export { type FileTypes, fileOf, kindOf, type PlacedFile } from './file.ts';
export type * from './framework.ts';
export type { RolloutFile } from './generated/rollout.ts';
export { idLike } from './id-like.ts';
export type * from './people.ts';
export { placedFramework } from './placed-framework.ts';
export { unknown } from './references.ts';
export { type Kind, kinds } from './schemas.ts';
export { kindDescription, selfContainedSchema } from './self-contained.ts';
export { isSameLanguage, spokenIn, textIn, wordsByLanguage } from './text.ts';
export { inItsLanguage, type PlacedText, textsOf, withTexts } from './texts.ts';
export {
  type Exercise,
  type Interpretation,
  indexedWorkbook,
  type Prompt,
  promptsOf,
  type Workbook,
  type WorkbookMode,
  type WorkbookPart,
  type Worksheet,
  workbookFrom,
  workbookText,
} from './workbook.ts';
export { type PlacedCondition, placedConditions } from './workbook-conditions.ts';
export { workbookReferences } from './workbook-references.ts';
