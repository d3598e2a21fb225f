// Asks feelin, which others wrote, each cell on many values. In: lines of JSON {expression, cell, told}, each of `told`
// with the values by name, a day as {day}. Out: for each line what the cell answers, or without one the expression.
import { createInterface } from 'node:readline';
import { evaluate, unaryTest } from 'feelin';

const asFeel = (value) => (value?.day ? evaluate(`date("${value.day}")`, {}).value : value);

for await (const line of createInterface({ input: process.stdin })) {
  const { expression, cell, told } = JSON.parse(line);
  console.log(JSON.stringify(told.map((values) => {
    const context = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, asFeel(value)]));
    const { value } = evaluate(expression, context);
    return cell === '-' ? value : unaryTest(cell, { ...context, '?': value }).value === true;
  })));
}
