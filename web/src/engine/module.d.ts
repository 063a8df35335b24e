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
declare module "@engine/flexpension-explain.mjs" {
  import type { EngineModule, Load } from "@engine/flexpension.mjs";

  export interface ExplainModule extends EngineModule {
    award(request: string): string;
    burden(request: string): string;
  }
  const load: Load<ExplainModule>;
  export default load;
}
declare module "@engine/flexpension-studies.mjs" {
  import type { EngineModule, Load } from "@engine/flexpension.mjs";

  export interface StudiesModule extends EngineModule {
    explore(request: string): string;
    designs(request: string): string;
    rates(request: string): string;
    volatile(request: string): string;
  }
  const load: Load<StudiesModule>;
  export default load;
}
declare module "@engine/flexpension-all.mjs" {
  import type { Load } from "@engine/flexpension.mjs";
  import type { ExplainModule } from "@engine/flexpension-explain.mjs";
  import type { StudiesModule } from "@engine/flexpension-studies.mjs";

  const load: Load<ExplainModule & StudiesModule>;
  export default load;
}
