import type { StoreVerification } from '../verification.ts';
import type { Voice } from './diagnostics.ts';
import { Layout, pageWidth } from './layout.ts';
import { visible } from './visible.ts';

export interface VerificationPage extends Pick<Voice, 'messages' | 'style'> {
  readonly columns: number;
  /** The command that saves what can be read. */
  readonly saves: 'copy' | 'restore';
}

/** What is wrong, each by its place, and then a way out for each kind of it. */
export function verificationText(
  verified: StoreVerification,
  { messages, style, columns, saves }: VerificationPage,
): string {
  const { store } = messages;
  const { problems, findings, found, lost } = verified;
  const layout = new Layout(pageWidth(columns), style);
  const isSound = problems.length === 0 && found === 0 && lost === 0;
  const ways = [...new Set(findings.map(({ code }) => code))].map((code) => store.wayOut[code]);
  const lines = [
    ...(isSound ? layout.paragraph(store.sound) : []),
    ...problems.flatMap((each) => layout.paragraph(visible(each))),
    ...layout.bullets(findings.map((each) => visible(store.finding(each)))),
    ...(found > findings.length ? layout.paragraph(store.furtherFindings(found - findings.length)) : []),
    ...ways.flatMap((each) => layout.marked('→', each)),
    ...layout.paragraph(store.verified({ ...verified, saves })),
  ];
  return `${lines.join('\n')}\n`;
}
