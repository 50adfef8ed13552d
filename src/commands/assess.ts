import type { Given } from './definitions.ts';
export async function assess(_: Given): Promise<number> { return 0; }
