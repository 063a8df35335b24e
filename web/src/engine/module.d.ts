/** What the WebAssembly build exports; every call takes and returns a JSON text. */
declare module '@engine/flexpension.mjs' {
  export interface EngineModule {
    compare(request: string): string;
    designs(request: string): string;
    rates(request: string): string;
    describe(): string;
  }
  const load: (options: { wasmBinary: ArrayBuffer }) => Promise<EngineModule>;
  export default load;
}
