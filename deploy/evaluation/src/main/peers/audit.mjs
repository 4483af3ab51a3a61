// Runs the audits of graphql-http against an endpoint: node audit.mjs URL
// Prints one JSON object: per level how many there are, how many pass, and which do not.
import { serverAudits } from 'graphql-http';

const levels = {};
for (const audit of serverAudits({ url: process.argv[2], fetchFn: fetch })) {
  const level = audit.name.split(' ')[0];
  const count = (levels[level] ??= { all: 0, passed: 0, failed: [] });
  count.all++;
  const result = await audit.fn();
  if (result.status === 'ok') count.passed++;
  else count.failed.push(`${audit.name}: ${result.reason}`);
}
console.log(JSON.stringify(levels));
