/** The worker of the studies, which have every call. */
import load from "@engine/flexpension-studies.mjs";
import { serve } from "./serve.js";

serve(load);
