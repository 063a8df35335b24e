/** What the build makes of these names; vite.config.ts says how. */
declare module "@engine/flexpension.wasm?url" {
  const url: string;
  export default url;
}
declare module "@engine/flexpension-explain.wasm?url" {
  const url: string;
  export default url;
}
declare module "@engine/flexpension-studies.wasm?url" {
  const url: string;
  export default url;
}
declare module "*?worker&url" {
  const url: string;
  export default url;
}
/** Vite's: whether this is a finished build. */
interface ImportMeta {
  readonly env: { readonly PROD: boolean };
}
/** The engine of Calculate and the widget, the one that explains and that of the studies, as this place has them. */
declare module "@calculate" {
  export const engine: import("../engine/client.js").EngineSource;
}
declare module "@explain" {
  export const engine: import("../engine/client.js").EngineSource;
}
declare module "@studies" {
  export const engine: import("../engine/client.js").EngineSource;
}
declare module "@place" {
  export const place: import("./place.js").Place;
}
/** What this site offers to download, made by the same build; nothing while developing. */
declare module "@download" {
  export const download: import("./place.js").Download | null;
}
/** The pages of the one-file download: what stands in each one's body, and its script. */
declare module "@pages" {
  export const pages: Readonly<Record<import("./pages.js").PageName, { element: string; start(): Promise<unknown> }>>;
}
/** The address of the site a download comes from, if whoever built it gave one. */
declare const FLEXPENSION_HOME: string | null;
/** What the terms of the field mean: the list of the Method page. */
declare module "@glossary" {
  const glossary: readonly {
    readonly id: string;
    readonly zh: string;
    readonly en: string;
    readonly of: Readonly<Record<"zh" | "en", string>>;
  }[];
  export default glossary;
}
