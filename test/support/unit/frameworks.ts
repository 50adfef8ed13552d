import { readFileSync } from 'node:fs';
import { digestOf } from '../../../src/io/index.ts';
import { canonicalText, type Framework, type FrameworkReference } from '../../../src/model/index.ts';
import { frameworkOf } from '../documents.ts';

/** A framework with what a store keeps of it. */
export interface UsedFramework {
  readonly framework: Framework;
  readonly reference: FrameworkReference;
  readonly content: string;
}

/** The three frameworks that are shipped with the program. */
export function shippedFrameworks(): readonly UsedFramework[] {
  return ['service-excellence', 'service-orientation', 'service-attitude'].map((id) => {
    const path = new URL(`../../../frameworks/${id}.yaml`, import.meta.url);
    const framework = frameworkOf(readFileSync(path, 'utf8'));
    const content = canonicalText(framework);
    return { framework, content, reference: { id, version: framework.version, digest: digestOf(content) } };
  });
}
