import { engine as source } from "@studies";
import { startEngine } from "../../../web/src/engine/client.js";
import * as studies from "../../../web/src/studies/run.js";

// No await here: a classic script, which this also becomes, knows none at its top.
void startEngine(source).then((engine) =>
  Object.assign(window, { engine, another: () => startEngine(source), studies }),
);
