// @ts-check
/** Documents as pages: where the help links of functions and of the manifest lead. */
const { marked } = require("marked");

const style = `
body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1f2933; }
table { border-collapse: collapse; } th, td { border: 1px solid #cbd2d9; padding: 0.3rem 0.6rem; text-align: left; }
code { background: #f5f7fa; padding: 0.1rem 0.3rem; } a { color: #0b4f8a; }
@media (prefers-color-scheme: dark) { body { background: #1f2933; color: #f5f7fa; } code { background: #323f4b; } a { color: #9fc9ee; } }
`;

/**
 * A Markdown document as a page; links to other documents lead to their pages.
 * @param {string} markdown
 * @returns {string}
 */
function helpPage(markdown) {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? "Minerals Roadmap";
  const linked = markdown.replace(/(\]\((?!https?:)[^)#\s]+)\.md(#[^)\s]*)?\)/g, "$1.html$2)");
  const body = marked.parse(linked, { async: false });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<style>${style}</style>
</head>
<body>
${body}</body>
</html>
`;
}

/** @param {string} text */
const escapeText = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("`", "");

module.exports = { helpPage };
