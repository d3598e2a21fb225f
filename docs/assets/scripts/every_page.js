// What every page runs once it has been read: joined into one file, for each file of its own delays what a page waits for.

import "./law_days.js";
import "./navigation.js";
import "./page_contents.js";
import "./wide_tables.js";
import "./missing_script.js";
import "./on_paper.js";
import "./offline.js";
