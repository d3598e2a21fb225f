// Reads a DMN file with dmn-moddle and answers from its tables with feelin: two libraries that others wrote.
// In: lines of JSON, first {file, wanted}, then an object of answers each. Out: warnings, then what was wanted.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { DmnModdle } from 'dmn-moddle';
import { evaluate, unaryTest } from 'feelin';

const NAME = /"[^"]*"|[a-z]\w*/g;
const known = new Map();

// FEEL knows no effects: the same expression on the same values gives the same, so each is evaluated once.
function once(key, make) {
  if (!known.has(key)) known.set(key, make());
  return known.get(key);
}

const shown = (value) => (value === null || typeof value !== 'object' ? JSON.stringify(value) : value.toString());

// What an expression can see: the told values that it names, so that it is not evaluated anew for every other.
function seen(text, values) {
  const names = once(`names ${text}`, () => [...new Set(text.match(NAME) ?? [])].filter((each) => each[0] !== '"'));
  const found = names.filter((name) => name in values).map((name) => [name, values[name]]);
  return [Object.fromEntries(found), found.map(([, value]) => shown(value)).join('|')];
}

function value(text, values) {
  const [context, key] = seen(text, values);
  return once(`value ${text} ${key}`, () => evaluate(text, context).value);
}

function holds(cell, input, values) {
  if (cell === '-') return true;
  const [context, key] = seen(cell, values);
  return once(`cell ${cell} ${shown(input)} ${key}`, () => unaryTest(cell, { ...context, '?': input }).value === true);
}

function decide({ decisionLogic: logic }, values) {
  if (logic.$type === 'dmn:LiteralExpression') return value(logic.text, values);
  const inputs = logic.input.map((input) => value(input.inputExpression.text, values));
  const key = `table ${logic.id} ${inputs.map(shown).join('|')} ${shown(values.peildatum)}`;
  const row = once(key, () => logic.rule.find((rule) =>
    rule.inputEntry.every((cell, at) => holds(cell.text, inputs[at], values))) ?? null);
  return row === null ? null : value(row.outputEntry[0].text, values);
}

// A decision comes after those that its requirements name.
function inOrder(decisions) {
  const waiting = new Map(decisions.map((decision) => [decision.id, decision]));
  const placed = [];
  const place = (decision) => {
    waiting.delete(decision.id);
    for (const { requiredDecision } of decision.informationRequirement ?? []) {
      const needed = waiting.get(requiredDecision?.href.slice(1));
      if (needed) place(needed);
    }
    placed.push(decision);
  };
  for (const decision of decisions) if (waiting.has(decision.id)) place(decision);
  return placed;
}

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const { file, wanted } = JSON.parse((await lines.next()).value);
const { rootElement, warnings } = await new DmnModdle().fromXML(readFileSync(file, 'utf8'));
console.log(JSON.stringify(warnings.map(({ message }) => message)));
const of = (type) => rootElement.drgElement.filter((element) => element.$type === type);
const types = Object.fromEntries(of('dmn:InputData').map(({ name, variable }) => [name, variable.typeRef]));
const decisions = inOrder(of('dmn:Decision'));

for await (const line of lines) {
  const told = JSON.parse(line);
  const values = Object.fromEntries(Object.entries(types).map(([name, type]) => [name,
    type === 'date' && told[name] ? value(`date("${told[name]}")`, {}) : told[name] ?? null]));
  for (const decision of decisions) {
    const needed = (decision.informationRequirement ?? [])
      .map(({ requiredDecision, requiredInput }) => (requiredDecision ?? requiredInput).href.slice(1));
    values[decision.variable.name] = decide(decision, Object.fromEntries(needed.map((name) => [name, values[name]])));
  }
  console.log(JSON.stringify(Object.fromEntries((wanted ?? decisions.map(({ id }) => id)).map((name) => [name, values[name]]))));
}
