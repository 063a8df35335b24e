import { engine } from "@calculate";
import "./frame.js";
import "../../styles/index.css";
import "../calculate/styles/calculate.css";
import "./styles/widget.css";
import { store } from "../../state/store.js";
import { given } from "./given.js";
import { reportToHost } from "./reports.js";

reportToHost();
given.read();
// The host changes an attribute by changing what stands after the #; our own state may take its place there before we hear of it.
window.addEventListener("hashchange", ({ newURL }) => given.read(newURL));
window.addEventListener("pagehide", () => store.remember());
store.watch(() => given.settle());
void store.start(engine);
