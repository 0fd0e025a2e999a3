// Usage: node check.js TOOLS LOG...
// Prints what is wrong with SARIF logs, a line each that starts with the log's name: by the JSON schema, by what
// code scanning asks for beyond it, and by the rules of the SARIF multitool. TOOLS is the folder with node_modules.
"use strict";
const childProcess = require("child_process");
const fs = require("fs");
const os = require("os");
const path = require("path");

const [tools, ...logs] = process.argv.slice(2);
const load = require("module").createRequire(path.resolve(tools, "check.js"));
const multitool = path.resolve(tools, "node_modules/@microsoft/sarif-multitool-linux");
const read = (file) => JSON.parse(fs.readFileSync(file, "utf8"));

function schemaChecker() {
  const Ajv = load("ajv/dist/2020").default;
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  load("ajv-formats").default(ajv);
  return ajv.compile(read(path.join(multitool, "sarif-2.1.0.json")));
}

// https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
function* codeScanningComplaints(run) {
  if (!Array.isArray(run.results)) yield "no results";
  const rules = run.tool.driver.rules;
  for (const rule of rules) {
    if (!rule.help.text || !rule.shortDescription.text) yield `${rule.id}: no help or description`;
    if ((rule.properties.tags || []).length > 10) yield `${rule.id}: more than 10 tags`;
  }
  for (const result of run.results) {
    const place = result.locations[0].physicalLocation;
    const uri = place.artifactLocation.uri;
    if (rules[result.ruleIndex].id !== result.ruleId) yield `${uri}: ruleId and ruleIndex differ`;
    if (!["none", "note", "warning", "error"].includes(result.level)) yield `${uri}: level ${result.level}`;
    if (!/^[0-9a-f]+:[0-9]+$/.test(result.partialFingerprints.primaryLocationLineHash)) yield `${uri}: no line hash`;
    if (/(^|\/)\.{1,2}(\/|$)|^\//.test(uri)) yield `${uri}: not relative to the root`;
    if (!/^[A-Za-z0-9\-._~/%]*$/.test(uri)) yield `${uri}: not percent-encoded`;
  }
}

// Its exit status is 0 whatever it finds, so its own log is read; the rules for GitHub are off unless named.
function* multitoolComplaints(log, folder) {
  const github = ["GH1001.ProvideRequiredLocationProperties", "GH1002.InlineThreadFlowLocations",
    "GH1003.ProvideRequiredRegionProperties", "GH1005.LocationsMustBeRelativeUrisOrFilePaths",
    "GH1006.ProvideCheckoutPath", "GH1007.ProvideFullyFormattedMessageStrings"];
  const enabled = github.map((rule) => `<Properties Key="${rule}.Options"><Property Key="RuleEnabled" Value="Error" ` +
    'Type="Driver.RuleEnabledState" /></Properties>');
  const settings = path.join(folder, "settings.xml");
  const output = path.join(folder, "output.sarif");
  fs.writeFileSync(settings, `<?xml version="1.0" encoding="utf-8"?><Properties>${enabled.join("")}</Properties>`);
  const made = childProcess.spawnSync(path.join(multitool, "Sarif.Multitool"),
    ["validate", log, "--config", settings, "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning", "-o", output,
      "--log", "ForceOverwrite", "-q"],
    { env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" } });
  if (made.status !== 0 || !fs.existsSync(output)) yield `the multitool failed: ${made.error || made.stderr}`;
  else
    for (const run of read(output).runs)
      for (const result of run.results || [])
        yield `${result.ruleId}: ${result.message.text || JSON.stringify(result.message.arguments)}`;
}

const isValid = schemaChecker();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "sarif-"));
for (const log of logs) {
  const content = read(log);
  if (!isValid(content)) for (const error of isValid.errors) console.log(`${log}: ${error.instancePath} ${error.message}`);
  else for (const run of content.runs) for (const complaint of codeScanningComplaints(run)) console.log(`${log}: ${complaint}`);
  for (const complaint of multitoolComplaints(log, folder)) console.log(`${log}: ${complaint}`);
}
fs.rmSync(folder, { recursive: true });
