/** The worker of what says how numbers come about. */
import load from "@engine/flexpension-explain.mjs";
import { serve } from "./serve.js";

serve(load);
