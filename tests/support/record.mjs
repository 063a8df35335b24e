// Counts what a test holds against something else, while it asserts. Of these counts tests/report.json is
// made: they go to the folder that FLEXPENSION_REPORT_DIR names, or without it nowhere.

import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** `tolerance`: how far what agrees may be away, by kind of number, as { yuan: 0.01 }. */
export function recording(id, tolerance) {
  let agree = 0;
  let refused = 0;
  const misses = [];
  return {
    /** Once the assertions about one more thing, or so many, have passed. */
    agrees(count = 1) {
      agree += count;
    },
    /** One more is known to differ, and how. */
    misses(miss) {
      misses.push(miss);
    },
    /** So many requests got no numbers that could be compared. */
    refuses(count) {
      refused += count;
    },
    /** After the last: a test that has failed has nothing to report. */
    end() {
      const folder = process.env.FLEXPENSION_REPORT_DIR;
      if (!folder) return;
      const compared = agree + misses.length;
      const more = { ...(refused > 0 ? { refused } : {}), ...(misses.length > 0 ? { misses } : {}) };
      writeFileSync(join(folder, `${id}.json`), JSON.stringify({ id, tolerance, compared, agree, ...more }));
    },
  };
}
