import type { Block, Telling, Words } from '../../card/index.ts';
import type { Messages } from '../../i18n/index.ts';

/** Who prints: the workbook's words in one language, and the program's. */
export interface Speaker {
  readonly telling: Telling;
  readonly messages: Messages;
}

/** A paragraph in one of the roles that pages know. */
export function paragraph(role: 'body' | 'lead' | 'small' | 'label' | 'eyebrow' | 'strong', words: Words): Block {
  return { kind: 'paragraph', role, words };
}
