/** What the build makes of these names; vite.config.ts says how. */
declare module '@engine/flexpension.wasm?url' {
  const url: string;
  export default url;
}
declare module '*?worker&url' {
  const url: string;
  export default url;
}
declare module '@place' {
  export const place: import('./place.js').Place;
}
