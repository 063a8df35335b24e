/** What the WebAssembly builds export; every call takes and returns a JSON text. */
declare module "@engine/flexpension.mjs" {
  export interface EngineModule {
    compare(request: string): string;
    describe(): string;
  }
  export type Load<Module extends EngineModule = EngineModule> = (options: {
    wasmBinary: ArrayBuffer;
  }) => Promise<Module>;
  const load: Load;
  export default load;
}
declare module "@engine/flexpension-studies.mjs" {
  import type { EngineModule, Load } from "@engine/flexpension.mjs";

  export interface StudiesModule extends EngineModule {
    explore(request: string): string;
    award(request: string): string;
    designs(request: string): string;
    rates(request: string): string;
    burden(request: string): string;
  }
  const load: Load<StudiesModule>;
  export default load;
}
