/** The worker of Calculate and the widget. */
import load from "@engine/flexpension.mjs";
import { serve } from "./serve.js";

serve(load);
