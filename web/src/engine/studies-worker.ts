/** The worker of the studies: many lives at once. */
import load from "@engine/flexpension-studies.mjs";
import { serve } from "./serve.js";

serve(load);
