/** What the WebAssembly builds export; every call takes and returns a JSON text. */
declare module "@engine/flexpension.mjs" {
  /** What every module has. */
  export interface EngineModule {
    compare(request: string): string;
    describe(): string;
  }
  export interface CalculateModule extends EngineModule {
    explore(request: string): string;
  }
  export type Load<Module extends EngineModule = EngineModule> = (options: {
    wasmBinary: ArrayBuffer;
  }) => Promise<Module>;
  const load: Load<CalculateModule>;
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
    designs(request: string): string;
    rates(request: string): string;
    volatile(request: string): string;
    population(request: string): string;
  }
  const load: Load<StudiesModule>;
  export default load;
}
declare module "@engine/flexpension-all.mjs" {
  import type { CalculateModule, Load } from "@engine/flexpension.mjs";
  import type { ExplainModule } from "@engine/flexpension-explain.mjs";
  import type { StudiesModule } from "@engine/flexpension-studies.mjs";

  const load: Load<CalculateModule & ExplainModule & StudiesModule>;
  export default load;
}
