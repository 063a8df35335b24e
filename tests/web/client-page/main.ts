import { engine as source } from "@studies";
import { startEngine } from "../../../web/src/engine/client.js";

// No await here: a classic script, which this also becomes, knows none at its top.
void startEngine(source).then((engine) => Object.assign(window, { engine }));
