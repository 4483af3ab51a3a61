// The Relay compiler against a schema: node relay.mjs schema.graphql
// Compiles a fragment, a connection that pages and an entity that is fetched again by its id.
// Prints one JSON object: how many artifacts were made, and how many operations are in them.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import relay from 'relay-compiler';

const here = mkdtempSync('relay-');
mkdirSync(join(here, 'src'));
copyFileSync(process.argv[2], join(here, 'schema.graphql'));
writeFileSync(
  join(here, 'relay.config.json'),
  JSON.stringify({ src: './src', schema: './schema.graphql', language: 'javascript' }),
);
writeFileSync(
  join(here, 'src', 'Articles.js'),
  `graphql\`
  query ArticlesQuery($search: String) { ...Articles_list @arguments(search: $search) }
\`;
graphql\`
  fragment Articles_list on Query
    @refetchable(queryName: "ArticlesPageQuery")
    @argumentDefinitions(search: { type: "String" }, count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
    articles(first: $count, after: $cursor, search: $search) @connection(key: "Articles_articles") {
      edges { node { id ...Articles_item } }
    }
  }
\`;
graphql\`
  fragment Articles_item on Article { headline outlet publishedAt { at } entities { entity { ...Articles_entity } } }
\`;
graphql\`
  fragment Articles_entity on NamedEntity @refetchable(queryName: "ArticlesEntityQuery") { canonicalName kind }
\`;
`,
);
try {
  execFileSync(relay, { cwd: here, stdio: ['ignore', 2, 2] });
  const made = readdirSync(join(here, 'src', '__generated__'));
  const operations = made.filter((file) =>
    /"kind": "Request"/.test(readFileSync(join(here, 'src', '__generated__', file), 'utf8')),
  );
  console.log(JSON.stringify({ artifacts: made.length, operations: operations.length }));
} finally {
  rmSync(here, { recursive: true });
}
