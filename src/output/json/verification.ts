import { messagesIn } from '../../i18n/index.ts';
import type { StoreVerification } from '../verification.ts';

/** The result of `store verify`: each finding with an English message. */
export function verificationJson(isSound: boolean, { findings, ...verified }: StoreVerification) {
  const { finding } = messagesIn('en').store;
  return { sound: isSound, ...verified, findings: findings.map((each) => ({ ...each, message: finding(each) })) };
}
