/** The worker of the one-file download, which has every call. */
import load from "@engine/flexpension-all.mjs";
import { serve } from "./serve.js";

serve(load);
