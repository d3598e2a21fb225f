// How the scripts are linted: `make scripts`.
import js from "@eslint/js";
import globals from "globals";

const UNTYPED = { terms: ["@ts-ignore", "@ts-expect-error", "@ts-nocheck"], location: "anywhere" };
const STRICTER = { eqeqeq: "error", "no-var": "error", "prefer-const": "error", "prefer-template": "error", "no-warning-comments": ["error", UNTYPED] };

export default [
  { ignores: ["build/", "node_modules/", ".venv/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  { rules: STRICTER },
  { files: ["docs/assets/scripts/**/*.js"], languageOptions: { sourceType: "module", globals: globals.browser } },
  {
    // On every page; these run as they are, without imports.
    files: ["docs/assets/scripts/{colour_scheme,law_days,missing_script,navigation,offline,on_paper,page_contents,trusted_scripts,wide_tables}.js"],
    languageOptions: { sourceType: "script" },
  },
  {
    files: ["docs/assets/scripts/python_{worker,download,memory}.js"],
    languageOptions: { sourceType: "module", globals: globals.worker },
  },
  {
    files: ["build_tools/host/templates/service_worker.js"],
    // SITE is written above the script by the build.
    languageOptions: { sourceType: "script", globals: { ...globals.serviceworker, SITE: "readonly" } },
  },
  { files: ["**/*.mjs"], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  {
    files: ["benchmarks/*.js", "tests/browser/stand_in/**/*.js"],
    languageOptions: { globals: { ...globals.browser, ...globals.worker, SETTINGS: "readonly", CLIENT: "readonly", DAY: "readonly", client: "readonly" } },
  },
];
